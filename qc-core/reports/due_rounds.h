// DueRounds: identical meters whose controls are due together are measured in one round. Pure.
#pragma once

#include "qc-core/reports/due_control.h"

#include <vector>

namespace fasit::reports {

/// Meters of one model, the same measurand, levels and lots, due on the same day; nothing is stopped or
/// begun.
bool isOneRound(const DueControl& a, const DueControl& b);

/// The cards of today's list, in the order of their first controls.
std::vector<std::vector<DueControl>> dueCards(std::vector<DueControl> controls);

} // namespace fasit::reports
