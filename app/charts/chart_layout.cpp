#include "app/charts/chart_layout.h"

#include "app/charts/axis_ticks.h"
#include "app/charts/layout_context.h"
#include "app/charts/value_range.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fasit::charts {
namespace {

constexpr double kPlainTextPixels = 14.67;

std::vector<int> shownLevels(const reports::LeveyJennings& chart, const ChartOptions& options) {
    std::vector<int> indexes(chart.levels.size());
    std::iota(indexes.begin(), indexes.end(), 0);
    if (options.levels == LevelMode::One) {
        std::erase_if(
            indexes, [&](int i) { return chart.levels[static_cast<std::size_t>(i)].level != options.level; });
    }
    return indexes;
}

Nothing whyNothing(const reports::LeveyJennings& chart, const ChartOptions& options,
                   const std::vector<int>& indexes) {
    if (indexes.empty()) {
        return chart.levels.empty() ? Nothing::NoPoints : Nothing::NoSuchLevel;
    }
    bool points = false;
    bool distance = false;
    for (const int index : indexes) {
        const auto& level = chart.levels[static_cast<std::size_t>(index)];
        points = points || !level.points.empty();
        distance = distance || std::any_of(level.points.begin(), level.points.end(),
                                           [](const auto& point) { return point.z.has_value(); });
    }
    if (!points) {
        return Nothing::NoPoints;
    }
    return options.levels == LevelMode::TogetherInSd && !distance ? Nothing::NoDistanceInSd : Nothing::No;
}

void addNotice(ChartLayout& layout, const ChartTexts& texts) {
    const QString words = layout.nothing == Nothing::NoDistanceInSd ? texts.noDistanceInSd : texts.noPoints;
    const QRectF box = QRectF(QPointF(), layout.size).adjusted(24, 24, -24, -24);
    layout.notice = {box, words, LabelRole::Notice};
}

std::vector<ChartPanel> panelsFor(const std::vector<int>& indexes, LevelMode mode) {
    std::vector<ChartPanel> panels;
    for (const int index : indexes) {
        if (panels.empty() || mode != LevelMode::TogetherInSd) {
            panels.emplace_back();
        }
        panels.back().levelIndexes.push_back(index);
    }
    return panels;
}

AxisRange heightRange(const LayoutContext& context, const ChartPanel& panel) {
    if (context.inSd()) {
        return kSdRange;
    }
    const auto& level = context.level(panel.levelIndexes.front());
    if (context.inSteps()) {
        return stepRange(context.chart, level);
    }
    return valueRange(level, visibleStretches(level, context.options.axis, context.x), context.options.axis,
                      context.x);
}

std::vector<Tick> stepTicks(const std::vector<std::string>& steps) {
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        ticks.push_back({static_cast<double>(i), QString::fromStdString(steps[i])});
    }
    return ticks;
}

std::vector<Tick> signedTicks(std::vector<Tick> ticks) {
    for (auto& tick : ticks) {
        if (tick.at > 0) {
            tick.text.prepend(u'+');
        }
    }
    return ticks;
}

std::vector<Tick> heightTicks(const LayoutContext& context, const ChartPanel& panel) {
    if (context.inSteps()) {
        return stepTicks(context.chart.steps);
    }
    const double atMost = panel.plot.height() / (2.6 * context.text.height());
    if (context.inSd()) {
        return signedTicks(valueTicks(panel.y.values, std::min(atMost, 9.0), 0, context.texts.locale));
    }
    return valueTicks(panel.y.values, atMost, context.chart.decimals, context.texts.locale);
}

std::vector<Tick> timeTicks(const LayoutContext& context, double width) {
    const double oneTick = 1.5 * context.text.horizontalAdvance(QStringLiteral("07.10.26"));
    if (context.options.axis == AxisMode::RunNumber) {
        return runTicks(context.x, width / (0.8 * oneTick));
    }
    return dateTicks(context.x, width / oneTick, context.texts.locale);
}

/// Heights of everything under the last plot.
struct Footer {
    double timeAxis = 0;
    double flags = 0;
    double legend = 0;

    double height() const { return timeAxis + flags + legend; }
};

Footer footerOf(const LayoutContext& context, const std::vector<LegendEntry>& legend) {
    Footer footer;
    footer.timeAxis = context.lineHeight() + 8 * context.unit;
    const auto visible =
        std::count_if(context.chart.events.begin(), context.chart.events.end(), [&](const auto& event) {
            return context.x.contains(axisX(event, context.options.axis));
        });
    footer.flags = visible == 0 ? 0 : (visible == 1 ? 1.2 : 2.2) * context.lineHeight();
    if (!legend.empty()) {
        footer.legend = legend.back().symbolBox.bottom() + 6 * context.unit;
    }
    return footer;
}

void divideHeight(const LayoutContext& context, ChartLayout& layout, const Footer& footer) {
    const double available = layout.size.height() - footer.height();
    const double each = available / static_cast<double>(layout.panels.size());
    const bool titled = !context.inSd();
    const double header = (titled ? context.title.height() : 0) + context.lineHeight() + 2 * context.unit;
    const double gap = 10 * context.unit;
    double top = 0;
    for (auto& panel : layout.panels) {
        panel.frame = QRectF(0, top, layout.size.width(), each);
        panel.plot = QRectF(0, top + header, 1, std::max(20.0, each - header - gap));
        const AxisRange range = heightRange(context, panel);
        panel.y = {range, panel.plot.bottom(), panel.plot.top()};
        panel.yTicks = heightTicks(context, panel);
        top += each;
    }
}

/// All plots share left and right, so that the same moment stands under itself.
void divideWidth(const LayoutContext& context, ChartLayout& layout) {
    double left = context.sizeOf(QString::fromStdString(context.chart.unit), context.text).width();
    double right = 0;
    for (const auto& panel : layout.panels) {
        for (const auto& tick : panel.yTicks) {
            left = std::max(left, context.sizeOf(tick.text, context.text).width());
        }
        right = std::max(right, edgeLabelWidth(context, panel));
    }
    left += 10 * context.unit;
    right = std::max(right + 8 * context.unit, 16 * context.unit);
    const double width = std::max(40.0, layout.size.width() - left - right);
    const auto ticks = timeTicks(context, width);
    for (auto& panel : layout.panels) {
        panel.plot.setLeft(left);
        panel.plot.setWidth(width);
        panel.x = {context.x, panel.plot.left(), panel.plot.right()};
        panel.xTicks = ticks;
    }
}

void fillPanels(const LayoutContext& context, ChartLayout& layout) {
    for (auto& panel : layout.panels) {
        addTargets(context, panel);
        addPoints(context, panel);
        addPanelLabels(context, panel, &panel == &layout.panels.back());
        addEdgeLabels(context, panel);
        addPointLabels(context, panel);
    }
}

void placeFooter(const LayoutContext& context, ChartLayout& layout, const Footer& footer) {
    const ChartPanel& last = layout.panels.back();
    const double flagsTop = layout.size.height() - footer.legend - footer.flags;
    if (footer.flags > 0) {
        layout.flags = eventFlags(context, last, QRectF(0, flagsTop, layout.size.width(), footer.flags));
    }
    const QPointF shift(last.plot.left(), layout.size.height() - footer.legend + 4 * context.unit);
    for (auto& entry : layout.legend) {
        entry.symbolBox.translate(shift);
        entry.label.box.translate(shift);
    }
}

LayoutContext contextOf(const reports::LeveyJennings& chart, const ChartOptions& options,
                        const ChartTexts& texts, const ChartLayout& layout) {
    return {chart,
            options,
            texts,
            options.visible.value_or(layout.everything),
            layout.unit,
            QFontMetricsF(layout.fonts.text),
            QFontMetricsF(layout.fonts.strong),
            QFontMetricsF(layout.fonts.title)};
}

} // namespace

ChartLayout layOut(const reports::LeveyJennings& chart, const ChartOptions& options, const ChartTexts& texts,
                   QSizeF size) {
    ChartLayout layout;
    layout.size = size;
    layout.levels = options.levels;
    layout.axis = options.axis;
    layout.theme = options.theme;
    layout.fonts = ChartFonts::sized(options.textPixels);
    layout.unit = options.textPixels / kPlainTextPixels;
    const auto indexes = shownLevels(chart, options);
    layout.nothing = whyNothing(chart, options, indexes);
    if (layout.nothingToShow()) {
        addNotice(layout, texts);
        return layout;
    }
    layout.everything = everything(chart, indexes, options);
    const LayoutContext context = contextOf(chart, options, texts, layout);
    layout.panels = panelsFor(indexes, options.levels);
    if (options.legend) {
        layout.legend = legendEntries(context, layout.panels, size.width() - 70 * context.unit);
    }
    const Footer footer = footerOf(context, layout.legend);
    divideHeight(context, layout, footer);
    divideWidth(context, layout);
    fillPanels(context, layout);
    placeFooter(context, layout, footer);
    return layout;
}

} // namespace fasit::charts
