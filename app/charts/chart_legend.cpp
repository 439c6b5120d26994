#include "app/charts/horizontal.h"
#include "app/charts/layout_context.h"

#include <algorithm>
#include <set>

namespace fasit::charts {
namespace {

using reports::PointState;

struct Seen {
    std::set<PointState> states;
    bool provisional = false;
    bool approvedArea = false;
    bool bottle = false;
};

Seen seenIn(const LayoutContext& context, const std::vector<ChartPanel>& panels) {
    Seen seen;
    for (const auto& panel : panels) {
        for (const int levelIndex : panel.levelIndexes) {
            for (const auto& point : context.visiblePoints(levelIndex)) {
                if (!context.inSd() || point.z) {
                    seen.states.insert(point.state);
                    seen.provisional = seen.provisional || point.provisional;
                }
            }
            for (const auto& target : context.level(levelIndex).targets) {
                seen.approvedArea = seen.approvedArea || (!context.inSd() && !target.sd);
            }
            for (const auto& change : context.level(levelIndex).bottleChanges) {
                const double x = axisX(change, context.level(levelIndex), context.options.axis);
                seen.bottle = seen.bottle || context.x.contains(x);
            }
        }
    }
    return seen;
}

struct Explained {
    LegendSymbol symbol;
    QString text;
    int levelIndex = 0;
};

std::vector<Explained> explained(const LayoutContext& context, const std::vector<ChartPanel>& panels) {
    const Seen seen = seenIn(context, panels);
    const ChartTexts& texts = context.texts;
    std::vector<Explained> result;
    for (const int index : panels.front().levelIndexes) {
        if (context.inSd() && texts.levelTitle) {
            result.push_back({LegendSymbol::Level, texts.levelTitle(context.level(index)), index});
        }
    }
    const auto add = [&](PointState state, LegendSymbol symbol, const QString& text) {
        if (seen.states.count(state) > 0) {
            result.push_back({symbol, text});
        }
    };
    if (!context.inSd()) {
        add(PointState::Accepted, LegendSymbol::Accepted, texts.accepted);
    }
    add(PointState::Warned, LegendSymbol::Warned, texts.warned);
    add(PointState::Rejected, LegendSymbol::Rejected, texts.rejected);
    add(PointState::CannotJudge, LegendSymbol::CannotJudge, texts.cannotJudge);
    add(PointState::Excluded, LegendSymbol::Excluded, texts.excluded);
    if (seen.provisional) {
        result.push_back({LegendSymbol::Provisional, texts.provisional});
    }
    if (seen.approvedArea) {
        result.push_back({LegendSymbol::Approved, texts.approvedArea});
    }
    if (seen.bottle) {
        result.push_back({LegendSymbol::Bottle, texts.newBottle});
    }
    return result;
}

} // namespace

std::vector<LegendEntry> legendEntries(const LayoutContext& context, const std::vector<ChartPanel>& panels,
                                       double width) {
    std::vector<LegendEntry> entries;
    const double height = context.lineHeight() * 1.1;
    double x = 0;
    double y = 0;
    for (const auto& item : explained(context, panels)) {
        const double symbol = (item.symbol == LegendSymbol::Level ? 30 : 20) * context.unit;
        const double text = context.sizeOf(item.text, context.text).width();
        const double needed = symbol + text + 20 * context.unit;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height;
        }
        const Label label{QRectF(x + symbol + 5 * context.unit, y, text, height), item.text,
                          LabelRole::Legend, Qt::AlignLeft | Qt::AlignVCenter};
        entries.push_back({item.symbol, item.levelIndex, QRectF(x, y, symbol, height), label});
        x += needed;
    }
    return entries;
}

} // namespace fasit::charts
