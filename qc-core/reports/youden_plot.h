// YoudenPlot: the two lowest levels of each run against each other, in SD. Pure function; thread-safe.
#pragma once

#include "qc-core/reports/chart_stretch.h"

#include <string>
#include <vector>

namespace fasit::reports {

struct YoudenPoint {
    domain::FactKey key; ///< Of the lower level.
    WallTime at;
    double a = 0; ///< Lower level, SD from its mean.
    double b = 0;
    PointState state = PointState::Accepted; ///< The worse of the two.
};

/// A point of the curve.
struct YoudenCorner {
    double a = 0;
    double b = 0;
};

enum class YoudenMissing { No, OneLevel, NoSd, TooFew };

struct YoudenPlot {
    YoudenMissing missing = YoudenMissing::No;
    std::string nameA;
    std::string nameB;
    int levelA = 1;
    int levelB = 2;
    std::vector<YoudenPoint> points;
    std::vector<YoudenCorner> ellipse; ///< Holds 95 %; empty where the points carry none.
    double correlation = 0;            ///< Of use where there is an ellipse.
};

/// Fewer pairs give no ellipse that means anything.
inline constexpr int kFewestForEllipse = 10;

/// Runs in which both levels are plain numbers with an SD. Formula of the ellipse: stats/inference/youden.h.
YoudenPlot youdenPlot(const LeveyJennings& chart, const ChartStretch& stretch);

} // namespace fasit::reports
