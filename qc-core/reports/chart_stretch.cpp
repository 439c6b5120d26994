#include "qc-core/reports/chart_stretch.h"

namespace fasit::reports {

bool isPlainNumber(const ChartPoint& point) {
    return point.hasNumber && point.censored == OffScale::No && point.state != PointState::Excluded &&
           point.state != PointState::CannotJudge;
}

const TargetSegment* targetAt(const LevelSeries& level, const ChartPoint& point) {
    const TargetSegment* found = nullptr;
    for (const TargetSegment& target : level.targets) {
        if (target.from <= point.at) {
            found = &target;
        }
    }
    return found;
}

} // namespace fasit::reports
