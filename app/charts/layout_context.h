// LayoutContext: what every part of one layout needs to know. Internal to the room; lives as long as one
// layOut().
#pragma once

#include "app/charts/chart_layout.h"

#include <QFontMetricsF>

#include <span>
#include <vector>

namespace fasit::charts {

struct LayoutContext {
    const reports::LeveyJennings& chart;
    const ChartOptions& options;
    const ChartTexts& texts;
    AxisRange x; ///< What is visible.
    double unit = 1;
    QFontMetricsF text;
    QFontMetricsF strong;
    QFontMetricsF title;

    bool inSd() const { return options.levels == LevelMode::TogetherInSd; }
    bool inSteps() const { return chart.kind != domain::ValueKind::Quantity; }
    double lineHeight() const { return text.height() * 1.15; }
    const reports::LevelSeries& level(int index) const {
        return chart.levels[static_cast<std::size_t>(index)];
    }
    std::span<const reports::ChartPoint> visiblePoints(int levelIndex) const;
    QSizeF sizeOf(const QString& words, const QFontMetricsF& metrics) const {
        return {metrics.horizontalAdvance(words) + 4 * unit, metrics.height()};
    }
};

/// Bands, mean, SD lines, limits and lot lines.
void addTargets(const LayoutContext& context, ChartPanel& panel);
/// Markers and the lines between them.
void addPoints(const LayoutContext& context, ChartPanel& panel);
/// Rules, values and reasons at their points; after everything else that stands on the plot.
void addPointLabels(const LayoutContext& context, ChartPanel& panel);
/// The panel's title, its ticks, the lots above the plot, and limits where they changed.
void addPanelLabels(const LayoutContext& context, ChartPanel& panel, bool withTimeAxis);
/// What stands at the right edge: the limits or the SD lines in force last. Widest first needed for the
/// margin.
void addEdgeLabels(const LayoutContext& context, ChartPanel& panel);
double edgeLabelWidth(const LayoutContext& context, const ChartPanel& panel);

std::vector<Flag> eventFlags(const LayoutContext& context, const ChartPanel& panel, QRectF strip);
/// Entries in rows of this width, from (0, 0); only what is in view is explained.
std::vector<LegendEntry> legendEntries(const LayoutContext& context, const std::vector<ChartPanel>& panels,
                                       double width);

} // namespace fasit::charts
