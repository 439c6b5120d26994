// Westgard Sigma Rules: which rules, and how many controls, a method of a given sigma needs.
//
// The table is data with its source; the choice of the band is all there is to compute. Thread-safe.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace fasit::planning {

/// N control values a run, judged over R runs.
struct ControlCount {
    int valuesPerRun = 0;
    int runs = 0;

    friend bool operator==(const ControlCount&, const ControlCount&) = default;
};

struct SigmaRule {
    int levels = 0;
    int fromSigma = 0;                     ///< 0: everything below the next mark.
    std::string_view rules;                ///< As parseRuleList reads them.
    std::span<const ControlCount> choices; ///< The first is the one recommended; the others do as well.
};

struct SigmaRecommendation {
    SigmaRule rule;
    bool rulesCannotRescue = false; ///< Sigma below 3: the method must be made better.
};

/// Where the table comes from.
std::string_view sigmaRulesSource();

/// All rows, by levels and then by falling sigma.
std::span<const SigmaRule> sigmaRules();

/// The row whose mark the method has reached: 5 <= sigma < 6 is the row of 5, below 4 is the last row.
/// Nothing where the table has no rows for so many levels: it knows 2 and 3.
std::optional<SigmaRecommendation> recommendedBySigma(double sigma, int levels);

} // namespace fasit::planning
