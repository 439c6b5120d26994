// Scores a round of external control. Pure; thread-safe.
#pragma once

#include "qc-core/eqa/round_scores.h"
#include "qc-core/eqa/scoring_plan.h"

#include <span>

namespace fasit::eqa {

/// Places the results, recognises blunders against each method group's own results (all groups' where the
/// group has fewer than five), computes assigned values without the blunders, scores and grades. Whatever is
/// wrong with one result is told of that result, and the rest of the round goes on.
///
/// The order of the measurements decides the order of what comes out and nothing else.
RoundScores scoreRound(std::span<const Measurement> measurements, const ScoringPlan& plan);

} // namespace fasit::eqa
