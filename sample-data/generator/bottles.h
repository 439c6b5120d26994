// Bottles: which bottle of control material was opened when, so that every result has one that still keeps.
#pragma once

#include "sample-data/generator/history.h"

#include <string_view>
#include <vector>

namespace fasit::sample {

struct Bottle {
    std::string_view lot{};
    int number = 1; ///< Runs within the lot at the home.
    WallTime openedAt{};
};

/// A new one at each new lot, and when the open-vial time of the last would have run out. Materials that are
/// made up anew each time have none.
std::vector<Bottle> bottlesOf(const History& history);

} // namespace fasit::sample
