#include "app/charts/axis_ticks.h"
#include "app/charts/layout_context.h"
#include "app/charts/value_range.h"

#include <algorithm>

namespace fasit::charts {
namespace {

bool isFree(const ChartPanel& panel, const QRectF& box) {
    return std::none_of(panel.labels.begin(), panel.labels.end(),
                        [&](const Label& label) { return label.box.intersects(box); });
}

bool addIfFree(ChartPanel& panel, Label label) {
    const bool free = isFree(panel, label.box);
    if (free) {
        panel.labels.push_back(std::move(label));
    }
    return free;
}

void addTitle(const LayoutContext& context, ChartPanel& panel) {
    QString words;
    if (panel.levelIndexes.size() == 1 && context.texts.levelTitle) {
        words = context.texts.levelTitle(context.level(panel.levelIndexes.front()));
    }
    const QString unit = context.inSd() ? context.texts.sd : QString::fromStdString(context.chart.unit);
    const QSizeF unitSize = context.sizeOf(unit, context.text);
    if (!unit.isEmpty()) {
        const double right = std::max(panel.plot.left() - 6 * context.unit, unitSize.width());
        const QPointF corner(right - unitSize.width(), panel.frame.top() + 1 * context.unit);
        panel.labels.push_back(
            {QRectF(corner, unitSize), unit, LabelRole::Tick, Qt::AlignRight | Qt::AlignVCenter});
    }
    if (!words.isEmpty()) {
        const QRectF box(panel.plot.left(), panel.frame.top(), panel.plot.width(), context.title.height());
        panel.labels.push_back({box, context.title.elidedText(words, Qt::ElideRight, box.width()),
                                LabelRole::Title, Qt::AlignLeft | Qt::AlignVCenter});
    }
}

void addValueTicks(const LayoutContext& context, ChartPanel& panel) {
    const double right = panel.plot.left() - 6 * context.unit;
    for (const Tick& tick : panel.yTicks) {
        const QRectF box(0, panel.y.toPixel(tick.at) - context.text.height() / 2, right,
                         context.text.height());
        panel.labels.push_back({box, tick.text, LabelRole::Tick, Qt::AlignRight | Qt::AlignVCenter});
    }
}

void addTimeTicks(const LayoutContext& context, ChartPanel& panel) {
    const double top = panel.plot.bottom() + 6 * context.unit;
    for (const Tick& tick : panel.xTicks) {
        const QSizeF size = context.sizeOf(tick.text, context.text);
        const QRectF box({panel.x.toPixel(tick.at) - size.width() / 2, top}, size);
        if (box.left() >= panel.frame.left() && box.right() <= panel.frame.right()) {
            panel.labels.push_back({box, tick.text, LabelRole::Tick});
        }
    }
    if (context.options.axis == AxisMode::RunNumber) {
        const QSizeF size = context.sizeOf(context.texts.runNumber, context.text);
        const QRectF box({panel.plot.right() + 8 * context.unit, top}, size);
        if (box.right() <= panel.frame.right()) {
            addIfFree(panel, {box, context.texts.runNumber, LabelRole::Tick});
        }
    }
}

QString lotText(const LayoutContext& context, const reports::LevelSeries& level, const std::string& lot) {
    const bool preliminary = std::any_of(level.targets.begin(), level.targets.end(), [&](const auto& target) {
        return target.lot == lot && target.preliminary;
    });
    QString words = context.texts.lot.arg(QString::fromStdString(lot));
    return preliminary ? words + u' ' + context.texts.preliminary : words;
}

/// Both numbers at the line: the old one ends there, the new one begins.
void addLotChange(const LayoutContext& context, ChartPanel& panel, const reports::LevelSeries& level,
                  const reports::LotChange& change) {
    const double x = panel.x.toPixel(axisX(change, level, context.options.axis));
    const double gap = 5 * context.unit;
    const double top = panel.plot.top() - context.lineHeight();
    const auto put = [&](const std::string& lot, bool before) {
        const QString words = lotText(context, level, lot);
        const QSizeF size = context.sizeOf(words, context.text);
        const QRectF box({before ? x - gap - size.width() : x + gap, top}, size);
        if (box.left() >= panel.plot.left() && box.right() <= panel.frame.right()) {
            addIfFree(panel, {box, words, LabelRole::Lot, before ? Qt::AlignRight : Qt::AlignLeft});
        }
    };
    put(change.toLot, false);
    put(change.fromLot, true);
}

void addLots(const LayoutContext& context, ChartPanel& panel, int levelIndex) {
    const auto& level = context.level(levelIndex);
    bool changes = false;
    for (const auto& change : level.lotChanges) {
        if (context.x.contains(axisX(change, level, context.options.axis))) {
            addLotChange(context, panel, level, change);
            changes = true;
        }
    }
    const auto points = context.visiblePoints(levelIndex);
    if (changes || points.empty() || points.front().lot.empty()) {
        return;
    }
    const QString words = lotText(context, level, points.front().lot);
    const QRectF box({panel.plot.left(), panel.plot.top() - context.lineHeight()},
                     context.sizeOf(words, context.text));
    addIfFree(panel, {box, words, LabelRole::Lot, Qt::AlignLeft});
}

/// Limits of a target that is no longer in force, inside the plot where that target begins.
void addFormerLimits(const LayoutContext& context, ChartPanel& panel, const Stretch& stretch) {
    const auto& target = *stretch.target;
    const bool sd = sdDecides(target);
    const auto low = sd ? std::optional(*target.mean - 3 * *target.sd) : target.low;
    const auto high = sd ? std::optional(*target.mean + 3 * *target.sd) : target.high;
    const auto put = [&](const std::optional<double>& value, const QString& form, bool above) {
        if (!value || panel.x.toPixel(stretch.x.to) - panel.x.toPixel(stretch.x.from) < 150 * context.unit) {
            return;
        }
        const QString number = numberText(*value, context.chart.decimals, context.texts.locale);
        const QString words = sd ? form + u' ' + context.texts.sd + u' ' + number : form.arg(number);
        const QSizeF size = context.sizeOf(words, context.text);
        const double y = panel.y.toPixel(*value);
        const QRectF box(
            {panel.x.toPixel(stretch.x.from) + 5 * context.unit, above ? y - size.height() - 1 : y + 1},
            size);
        if (panel.plot.contains(box)) {
            addIfFree(panel, {box, words, LabelRole::Limit, Qt::AlignLeft, true});
        }
    };
    put(high, sd ? QStringLiteral("+3") : context.texts.highest, true);
    put(low, sd ? QStringLiteral("\u22123") : context.texts.lowest, false);
}

} // namespace

void addPanelLabels(const LayoutContext& context, ChartPanel& panel, bool withTimeAxis) {
    addTitle(context, panel);
    addValueTicks(context, panel);
    if (withTimeAxis) {
        addTimeTicks(context, panel);
    }
    for (const int levelIndex : panel.levelIndexes) {
        addLots(context, panel, levelIndex);
    }
    if (context.inSd() || context.inSteps()) {
        return;
    }
    const auto& level = context.level(panel.levelIndexes.front());
    const auto stretches = visibleStretches(level, context.options.axis, context.x);
    for (std::size_t i = 0; i + 1 < stretches.size(); ++i) {
        addFormerLimits(context, panel, stretches[i]);
    }
}

} // namespace fasit::charts
