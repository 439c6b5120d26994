#include "qc-core/reports/shift_chart.h"

#include "qc-core/stats/detectors/cusum.h"
#include "qc-core/stats/detectors/ewma.h"

namespace fasit::reports {
namespace {

/// Both detectors of one lot, fed with distances in SD.
class Detectors {
  public:
    Detectors()
        : m_cusum(stats::Cusum::create({0, 1}, {}))
        , m_ewma(stats::Ewma::create({0, 1}, {})) {}

    ShiftPoint add(const ChartPoint& point) {
        ShiftPoint shift;
        shift.key = point.key;
        shift.at = point.at;
        if (const auto step = m_cusum->add(*point.z)) {
            shift.upper = step->upper;
            shift.lower = step->lower;
            shift.cusumAlarm = step->alarm();
        }
        if (const auto step = m_ewma->add(*point.z)) {
            shift.average = step->average;
            shift.limit = step->high;
            shift.ewmaAlarm = step->alarm();
        }
        return shift;
    }

  private:
    Expected<stats::Cusum, stats::StatError> m_cusum; ///< The settings are the library's own and valid.
    Expected<stats::Ewma, stats::StatError> m_ewma;
};

LevelShift shiftOf(const LevelSeries& level, const ChartStretch& stretch) {
    LevelShift shift;
    shift.level = level.level;
    shift.name = level.name;
    Detectors detectors;
    std::optional<std::string> lot;
    for (const ChartPoint& point : level.points) {
        if (!stretch.holds(point) || !isPlainNumber(point) || !point.z) {
            continue;
        }
        const bool anew = lot != point.lot;
        if (anew) {
            detectors = {};
            lot = point.lot;
        }
        shift.points.push_back(detectors.add(point));
        shift.points.back().beginsAnew = anew;
    }
    return shift;
}

} // namespace

ShiftChart shiftChart(const LeveyJennings& chart, const ChartStretch& stretch) {
    ShiftChart shifts;
    shifts.decision = stats::CusumLimits{}.h;
    for (const LevelSeries& level : chart.levels) {
        LevelShift shift = shiftOf(level, stretch);
        if (!shift.points.empty()) {
            shifts.levels.push_back(std::move(shift));
        }
    }
    return shifts;
}

} // namespace fasit::reports
