// Draws a diagram by QPainter alone: for the screen, a picture, PDF, SVG and print. Safe on any thread.
#pragma once

#include "app/charts/diagram.h"

#include <optional>

class QPainter;

namespace fasit::charts {

/// From (0, 0) over diagram.size. A ring is drawn around the point that is looked at.
void paintDiagram(QPainter& painter, const Diagram& diagram,
                  std::optional<domain::FactKey> looked = std::nullopt);

} // namespace fasit::charts
