// What `fasit eqa score` tells scripts; docs/formats/eqa-results.md describes it.
#pragma once

#include "qc-core/eqa/result_rows.h"
#include "qc-core/eqa/round_scores.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace fasit::cli {

nlohmann::ordered_json eqaJson(const eqa::RoundScores& round, const std::vector<eqa::RowProblem>& kept);

/// "swapped?", "factor-10?", "small-group": the blunders of a score, then what else is to be known of it.
std::vector<std::string> flagNames(const eqa::SampleScore& score);

} // namespace fasit::cli
