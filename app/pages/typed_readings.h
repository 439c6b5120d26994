// Makes readings of what a person typed into a form: the way in is the same as for an analyser's.
#pragma once

#include "qc-core/domain/reading.h"
#include "qc-core/reports/due_control.h"

#include <QString>

#include <vector>

namespace fasit::pages {

struct TypedLevel {
    int level = 1;
    QString text;   ///< As typed.
    QString before; ///< What was typed first and not confirmed; empty where there was nothing.
};

/// What all readings of one form share.
struct FormFacts {
    QString id; ///< Random, and the same when a failed save is tried again.
    WallTime measuredAt;
    bool afterwards = false; ///< From a paper form.
    QString comment = {};
};

/// One reading for each typed level that the control has.
std::vector<domain::ControlReading> typedReadings(const reports::DueControl& control,
                                                  const std::vector<TypedLevel>& typed,
                                                  const FormFacts& form);

} // namespace fasit::pages
