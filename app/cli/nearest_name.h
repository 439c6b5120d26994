// The name that was probably meant, where one is not known.
#pragma once

#include <span>
#include <string_view>

namespace fasit::cli {

/// The known name that the fewest changed, added or left out letters make of `written`, whatever the case of
/// A to Z; empty where more than half of the letters would have to change.
std::string_view nearestName(std::string_view written, std::span<const std::string_view> known);

} // namespace fasit::cli
