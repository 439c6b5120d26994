#include "app/charts/layout_context.h"
#include "app/charts/value_range.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace fasit::charts {
namespace {

using reports::TargetSegment;
using MaybeValue = std::optional<double>;
using ValueOf = std::function<MaybeValue(const TargetSegment&)>;

/// Lines through all stretches that have the value; neighbours are joined, a stretch without it breaks the
/// line.
std::vector<QPolygonF> pieces(const std::vector<Stretch>& stretches, const ValueOf& valueOf) {
    std::vector<QPolygonF> result;
    bool open = false;
    for (const auto& stretch : stretches) {
        const MaybeValue value = valueOf(*stretch.target);
        if (value && !open) {
            result.emplace_back();
        }
        if (value) {
            result.back().append({stretch.x.from, *value});
            result.back().append({stretch.x.to, *value});
        }
        open = value.has_value();
    }
    return result;
}

void addLines(ChartPanel& panel, LineRole role, const std::vector<Stretch>& stretches,
              const ValueOf& valueOf) {
    for (auto& piece : pieces(stretches, valueOf)) {
        panel.lines.push_back({role, panel.levelIndexes.front(), std::move(piece)});
    }
}

void addBands(ChartPanel& panel, BandRole role, const std::vector<Stretch>& stretches,
              const std::pair<ValueOf, ValueOf>& lowAndHigh) {
    auto lower = pieces(stretches, lowAndHigh.first);
    auto upper = pieces(stretches, lowAndHigh.second);
    for (std::size_t i = 0; i < std::min(lower.size(), upper.size()); ++i) {
        panel.bands.push_back({role, std::move(upper[i]), std::move(lower[i])});
    }
}

ValueOf atSd(double k) {
    return [k](const TargetSegment& target) {
        return sdDecides(target) ? MaybeValue(*target.mean + k * *target.sd) : MaybeValue();
    };
}

ValueOf when(bool sd, MaybeValue TargetSegment::*value) {
    return [sd, value](const TargetSegment& target) {
        return sdDecides(target) == sd ? target.*value : MaybeValue();
    };
}

/// One side of the approved area; where only the other side is limited, the plot's edge.
ValueOf approved(MaybeValue TargetSegment::*value, double edge) {
    return [value, edge](const TargetSegment& target) {
        if (sdDecides(target) || (!target.low && !target.high)) {
            return MaybeValue();
        }
        return MaybeValue((target.*value).value_or(edge));
    };
}

constexpr std::pair<LineRole, double> kSdLines[] = {
    {LineRole::Sd1, 1}, {LineRole::Sd2, 2}, {LineRole::Sd3, 3}};
constexpr std::pair<BandRole, double> kSdBands[] = {
    {BandRole::Sd3, 3}, {BandRole::Sd2, 2}, {BandRole::Sd1, 1}};

void addQuantityTargets(const LayoutContext& context, ChartPanel& panel, const reports::LevelSeries& level) {
    const auto stretches = visibleStretches(level, context.options.axis, context.x);
    addBands(panel, BandRole::Approved, stretches,
             {approved(&TargetSegment::low, panel.y.values.from),
              approved(&TargetSegment::high, panel.y.values.to)});
    for (const auto& [role, k] : kSdBands) {
        addBands(panel, role, stretches, {atSd(-k), atSd(k)});
    }
    for (const auto limit : {&TargetSegment::low, &TargetSegment::high}) {
        addLines(panel, LineRole::LimitThin, stretches, when(true, limit));
        addLines(panel, LineRole::Limit, stretches, when(false, limit));
    }
    for (const auto& [role, k] : kSdLines) {
        addLines(panel, role, stretches, atSd(-k));
        addLines(panel, role, stretches, atSd(k));
    }
    addLines(panel, LineRole::MeanThin, stretches, when(false, &TargetSegment::mean));
    addLines(panel, LineRole::Mean, stretches, when(true, &TargetSegment::mean));
}

void addStepTargets(const LayoutContext& context, ChartPanel& panel, const reports::LevelSeries& level) {
    for (const auto& stretch : visibleStretches(level, context.options.axis, context.x)) {
        for (const int step : stretch.target->allowedSteps) {
            const QPolygonF upper({{stretch.x.from, step + 0.5}, {stretch.x.to, step + 0.5}});
            panel.bands.push_back({BandRole::Approved, upper, upper.translated(0, -1)});
        }
    }
}

/// In SD every target has its mean at 0 and its SD at 1.
void addSdGrid(const LayoutContext& context, ChartPanel& panel) {
    TargetSegment unitTarget;
    unitTarget.mean = 0;
    unitTarget.sd = 1;
    const std::vector<Stretch> whole{{&unitTarget, context.x}};
    for (const auto& [role, k] : kSdBands) {
        addBands(panel, role, whole, {atSd(-k), atSd(k)});
    }
    for (const auto& [role, k] : kSdLines) {
        addLines(panel, role, whole, atSd(-k));
        addLines(panel, role, whole, atSd(k));
    }
    addLines(panel, LineRole::Mean, whole, atSd(0));
}

/// Lines over the whole height where something changed.
template <class Changes>
void addChangeLines(const LayoutContext& context, ChartPanel& panel, int levelIndex, const Changes& changes,
                    LineRole role) {
    for (const auto& change : changes) {
        const double x = axisX(change, context.level(levelIndex), context.options.axis);
        if (context.x.contains(x)) {
            panel.lines.push_back(
                {role, levelIndex, QPolygonF({{x, panel.y.values.from}, {x, panel.y.values.to}})});
        }
    }
}

} // namespace

void addTargets(const LayoutContext& context, ChartPanel& panel) {
    const auto& first = context.level(panel.levelIndexes.front());
    if (context.inSd()) {
        addSdGrid(context, panel);
    } else if (context.inSteps()) {
        addStepTargets(context, panel, first);
    } else {
        addQuantityTargets(context, panel, first);
    }
    for (const int levelIndex : panel.levelIndexes) {
        const auto& level = context.level(levelIndex);
        addChangeLines(context, panel, levelIndex, level.bottleChanges, LineRole::BottleChange);
        addChangeLines(context, panel, levelIndex, level.lotChanges, LineRole::LotChange);
    }
}

} // namespace fasit::charts
