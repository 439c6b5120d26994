// The Youden plot laid out: two levels against each other in SD, the ellipse that holds 95 %. Pure geometry.
#pragma once

#include "app/charts/diagram.h"
#include "qc-core/reports/youden_plot.h"

#include <functional>

namespace fasit::charts {

struct YoudenTexts {
    QString title;
    QString nameA; ///< Under the x axis.
    QString nameB; ///< Above the y axis.
    QString notice;
    std::function<QString(const reports::YoudenPoint&)> spoken;
};

Diagram layOutYouden(const reports::YoudenPlot& plot, const YoudenTexts& texts, const DiagramFrame& frame);

} // namespace fasit::charts
