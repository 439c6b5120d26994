// What a corrected assigned value changes: two scorings of the same round side by side. Pure; thread-safe.
#pragma once

#include "qc-core/eqa/round_scores.h"

#include <string>
#include <vector>

namespace fasit::eqa {

struct ScoreChange {
    std::string participant;
    std::string sample;
    std::optional<double> deviationBefore; ///< Percent.
    std::optional<double> deviationAfter;
    std::optional<domain::EqaGrade> before;
    std::optional<domain::EqaGrade> after;
};

/// Whose grade for trueness is another now, in the order of `after`. What only one of the two has is a
/// change.
std::vector<ScoreChange> changedGrades(const RoundScores& before, const RoundScores& after);

} // namespace fasit::eqa
