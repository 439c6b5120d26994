// What both renderers draw alike: markers, texts, flags, legend. Any painter, any thread.
#pragma once

#include "app/charts/chart_layout.h"
#include "app/charts/marker_shapes.h"

#include <functional>

class QPainter;

namespace fasit::charts {

/// Where a point of a panel's axes stands for this renderer.
using PointMap = std::function<QPointF(const ChartPanel& panel, QPointF value)>;

/// Each marker by `paintOne`, where it is given: the screen stamps them.
using MarkerPainter = std::function<void(QPainter&, const Marker&, QPointF, const MarkerLook&)>;
void paintMarkers(QPainter& painter, const ChartLayout& layout, const PointMap& map,
                  const MarkerPainter& paintOne = paintMarker);
/// One text in its box, without leader or patch.
void paintText(QPainter& painter, const Label& label, const ChartFonts& fonts, Theme theme);
/// Everything that stands in pixels: ticks, titles, lots, limits, rules, flags, legend, notice.
void paintTexts(QPainter& painter, const ChartLayout& layout);

} // namespace fasit::charts
