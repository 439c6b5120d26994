// The point of a chart that made its row of the tree red. Pure.
#pragma once

#include "qc-core/reports/levey_jennings.h"
#include "qc-core/reports/overview.h"

#include <optional>

namespace fasit::reports {

/// The newest rejected point where the control is stopped, the newest with a warning where it is to be
/// followed up, the newest that cannot be judged, or whose run lacks a level; nothing for the other states.
std::optional<domain::FactKey> causeOf(const LeveyJennings& chart, ControlStatus status);

} // namespace fasit::reports
