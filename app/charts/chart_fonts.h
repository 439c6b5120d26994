// ChartFonts: the chart's fonts, sized in pixels of the layout so that screen, picture and print agree.
#pragma once

#include <QFont>

namespace fasit::charts {

struct ChartFonts {
    QFont text;   ///< Ticks, limits, lots, flags.
    QFont strong; ///< Rules and values at their points.
    QFont title;

    static ChartFonts sized(double textPixels);
};

} // namespace fasit::charts
