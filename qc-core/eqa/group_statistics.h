// How a method group measured a sample. Pure; thread-safe.
#pragma once

#include "qc-core/eqa/assigned_value.h"

#include <optional>
#include <span>

namespace fasit::eqa {

/// Groups below this are told to be small, with their number.
inline constexpr std::size_t kSmallGroup = 10;

struct GroupStatistics {
    std::size_t n = 0;
    std::optional<double> median;
    std::optional<AssignedValue> robust; ///< x*, s* and u; nothing for a group of one.
    std::optional<double> robustCv;      ///< Percent; nothing where x* is not above 0.
    std::optional<double> bias;          ///< x* minus the true value, in the unit.
    std::optional<double> biasPercent;
    std::optional<double> biasUncertainty; ///< In the unit: u(x*) and u(truth) together.
    [[nodiscard]] bool isSmall() const { return n < kSmallGroup; }
};

/// Statistics of one result a participant.
///
/// Formula:   median; x* and s* by `by`; CV = 100 s* / x*; bias = x* - truth; u(bias)^2 = u(x*)^2 +
///            u(truth)^2. A single result: n and median only.
/// Input:     finite values in one unit; `truth` where the sample has a value that the group may be held
///            against.
/// Errors:    StatError::NotFinite, StatError::OutOfRange (`by` is no consensus). No value at all: n = 0.
/// Reference: ISO 13528:2015 C.3, C.5. Test: GroupStatistics.AreMedianRobustCvAndBias.
Expected<GroupStatistics, stats::StatError> groupStatistics(std::span<const double> values, AssignedBy by,
                                                            const std::optional<AssignedValue>& truth);

/// A method that is off the truth: its bias is more than half of what a single result may be off, and more
/// than five standard uncertainties, so that chance among many groups and rounds does not name it. Never of
/// fewer than five.
bool isBiased(const GroupStatistics& group, double allowed);

} // namespace fasit::eqa
