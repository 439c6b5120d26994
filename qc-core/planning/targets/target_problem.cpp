#include "qc-core/planning/targets/target_problem.h"

#include <array>
#include <cstddef>

namespace fasit::planning {
namespace {

constexpr auto kNames = std::to_array<std::string_view>(
    {"too-few-values", "too-few-days", "insert-reading-not-told", "low-not-below-high", "mean-not-positive",
     "spread-not-positive", "cv-not-positive", "display-step-not-positive", "too-large"});

static_assert(kNames.size() == static_cast<std::size_t>(TargetError::TooLarge) + 1);

} // namespace

std::string_view nameOf(TargetError error) {
    return kNames[static_cast<std::size_t>(error)];
}

} // namespace fasit::planning
