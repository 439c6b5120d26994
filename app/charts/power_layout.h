// The power curve of a rule set laid out: probability of rejection against the size of a shift. Pure
// geometry.
#pragma once

#include "app/charts/diagram.h"
#include "qc-core/reports/rule_power.h"

namespace fasit::charts {

struct PowerTexts {
    QString title;
    QString shift;     ///< "Systematic error, in SD"
    QString detection; ///< "Share of controls that are rejected, in percent"
    QString notice;    ///< Said where there is no curve.
};

Diagram layOutPower(const std::optional<reports::RulePower>& power, const PowerTexts& texts,
                    const DiagramFrame& frame);

} // namespace fasit::charts
