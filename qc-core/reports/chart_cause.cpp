#include "qc-core/reports/chart_cause.h"

namespace fasit::reports {
namespace {

bool isCause(const ChartPoint& point, ControlStatus status) {
    switch (status) {
    case ControlStatus::Stopped:
        return point.state == PointState::Rejected;
    case ControlStatus::FollowUp:
        return point.state == PointState::Warned;
    case ControlStatus::CannotJudge:
        return point.state == PointState::CannotJudge;
    case ControlStatus::Incomplete:
        return point.provisional;
    default:
        return false;
    }
}

} // namespace

std::optional<domain::FactKey> causeOf(const LeveyJennings& chart, ControlStatus status) {
    const ChartPoint* newest = nullptr;
    for (const LevelSeries& level : chart.levels) {
        for (const ChartPoint& point : level.points) {
            if (isCause(point, status) && (!newest || newest->at < point.at)) {
                newest = &point;
            }
        }
    }
    return newest ? std::optional(newest->key) : std::nullopt;
}

} // namespace fasit::reports
