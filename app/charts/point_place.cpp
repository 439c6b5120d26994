#include "app/charts/point_place.h"

#include "app/charts/horizontal.h"

namespace fasit::charts {
namespace {

using reports::OffScale;
using reports::PointState;

constexpr double kEdge = 14; ///< Pixels between the plot's edge and a point kept there: room for its arrow.

PointPlace atEdge(double x, OffScale edge, const ChartPanel& panel) {
    const double pixel = edge == OffScale::Above ? panel.plot.top() + kEdge : panel.plot.bottom() - kEdge;
    return {{x, panel.y.toValue(pixel)}, edge, true};
}

bool hasNoNumber(const reports::ChartPoint& point) {
    return point.state == PointState::CannotJudge && point.censored == OffScale::No;
}

} // namespace

std::optional<PointPlace> placeOf(const reports::ChartPoint& point, const ChartPanel& panel, LevelMode levels,
                                  AxisMode axis) {
    const double x = axisX(point, axis);
    const bool inSd = levels == LevelMode::TogetherInSd;
    if (inSd && !point.z) {
        return std::nullopt;
    }
    if (!inSd && point.censored != OffScale::No) {
        return atEdge(x, point.censored, panel);
    }
    if (!inSd && hasNoNumber(point)) {
        auto place = atEdge(x, OffScale::Below, panel);
        place.edge = OffScale::No;
        return place;
    }
    const double y = inSd ? *point.z : point.value;
    if (y > panel.y.values.to) {
        return atEdge(x, OffScale::Above, panel);
    }
    if (y < panel.y.values.from) {
        return atEdge(x, OffScale::Below, panel);
    }
    return PointPlace{{x, y}, OffScale::No, false};
}

bool isJoined(const reports::ChartPoint& point) {
    return point.state != PointState::Excluded && point.state != PointState::CannotJudge &&
           point.censored == OffScale::No;
}

} // namespace fasit::charts
