// A scheme of external control: eight rounds of CRP with 120 participants in five method groups, and its
// stories. Pure: the same bytes every time.
#pragma once

#include <string>

namespace fasit::sample {

inline constexpr int kEqaRounds = 8;

/// eqa/round-N.csv, N from 1 to kEqaRounds (docs/formats/eqa-results.md).
std::string eqaRound(int round);

} // namespace fasit::sample
