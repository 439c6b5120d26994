// Two samples of a round against each other: shows whether participants are off in both alike (bias) or
// differently (precision). Pure; thread-safe.
#pragma once

#include "qc-core/eqa/round_scores.h"
#include "qc-core/stats/inference/youden.h"

#include <optional>
#include <vector>

namespace fasit::eqa {

struct YoudenPair {
    std::size_t participant = 0;
    stats::Point z; ///< z of the two samples.
};

struct YoudenPairs {
    std::vector<YoudenPair> pairs;
    std::optional<stats::YoudenEllipse> ellipse; ///< 95 %; none where the pairs carry none.
};

/// Participants with a z in both samples, in their order. Recognised blunders are among the pairs, and have
/// no part in the ellipse. Formula of the ellipse: stats/inference/youden.h.
YoudenPairs youdenPairs(const RoundScores& round, std::size_t sampleA, std::size_t sampleB);

} // namespace fasit::eqa
