// Reagent lots that measure otherwise than the rest of their method group. Pure; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace fasit::eqa {

/// A participant's deviation from its method group with one lot, in percent: the mean over its samples of
/// that lot.
struct LotMember {
    std::string lot; ///< Empty: not said; belongs to the rest of every lot.
    double deviationPercent = 0;
};

struct LotEffect {
    std::string lot;
    std::size_t n = 0;
    std::size_t rest = 0;   ///< The others of the group.
    double percent = 0;     ///< Median of the lot minus median of the rest.
    double uncertainty = 0; ///< Percent.
    bool isNamed = false;   ///< Large enough to matter, and too large for chance.
};

/// Fewer of a lot, or of the rest, tell nothing.
inline constexpr std::size_t kFewestOfLot = 5;

/// Every lot with enough results on both sides, in the order of names. The lot that is farthest off is named
/// first and taken out of the rest of the others, since it would make them look off to the other side. Of two
/// lots alone it is the one that fewer have: which is right only the assigned value can tell.
///
/// Formula:   median of the lot - median of the rest; u = 1.25 s* sqrt(1 / n + 1 / n_rest), s* by the Q
///            method from the deviations within lots of two or more, each lot's median taken off. Named where
///            it is more than half of what is allowed and more than 6 u.
/// Input:     finite deviations in percent; allowed > 0, percent.
/// Errors:    StatError::NotFinite, StatError::ScaleNotPositive (allowed).
/// Reference: median and its uncertainty as ISO 13528:2015 C.2 and 7.7; the limits are Fasit's own.
///            Test: LotEffects.NameALotThatIsOffAndNoOther.
Expected<std::vector<LotEffect>, stats::StatError> lotEffects(std::span<const LotMember> group,
                                                              double allowedPercent);

} // namespace fasit::eqa
