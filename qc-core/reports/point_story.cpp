#include "qc-core/reports/point_story.h"

namespace fasit::reports {

std::optional<PointRef> refOf(const LeveyJennings& chart, domain::FactKey point) {
    for (const LevelSeries& level : chart.levels) {
        for (const ChartPoint& own : level.points) {
            if (own.key == point) {
                return PointRef{
                    {chart.siteId, chart.instrumentId, chart.analyteId, level.level, level.establishing},
                    own.at,
                    own.key,
                    own.run};
            }
        }
    }
    return std::nullopt;
}

} // namespace fasit::reports
