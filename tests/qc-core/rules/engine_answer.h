// The engine's answer to an oracle's question, in the oracle's words. For tests only.
#pragma once

#include "qc-core/rules/compiled_rules.h"
#include "qc-core/rules/evaluator.h"
#include "qc-core/rules/incremental_evaluator.h"
#include "tests/qc-core/rules/naive_oracle.h"

#include <span>
#include <string>
#include <vector>

namespace fasit::rules::naive {

/// Rules as a list that parseRuleList reads: "limits,1_2s,4_1s@across".
std::string listOf(const std::vector<Rule>& rules);

/// The rules as the engine takes them, read from their text.
CompiledRules compiled(const Rules& rules);

/// The target of a result.
domain::Target targetOf(const Result& result);

SeriesResult seriesResultOf(const Result& result);

/// Engine verdicts of a whole history; numbers of the results are 10^-6 units.
std::vector<RunVerdict> engineAnswer(const CompiledRules& rules, std::span<const Result> history);

/// The same, run by run from a state that is kept between.
std::vector<RunVerdict> incrementalAnswer(const CompiledRules& rules, std::span<const Result> history);

/// The newest run while a due level is missing, by the whole history and from a state that stays as it was.
struct OpenAnswer {
    RunVerdict byHistory;
    RunVerdict byState;
};
OpenAnswer openAnswer(const CompiledRules& rules, std::span<const Result> history);

/// A run's verdict in the oracle's words. `levels` are the level numbers by index.
RunVerdict inOracleWords(const Evaluation& evaluation, const fasit::rules::RunVerdict& run);

/// Are the two the same? As comparing inOracleWords, without making it.
bool isSame(const Evaluation& evaluation, const fasit::rules::RunVerdict& run, const RunVerdict& expected);

/// A history, or its verdicts, as text for a failing test.
std::string described(std::span<const Result> history);
std::string described(const Rules& rules, const std::vector<RunVerdict>& verdicts);

} // namespace fasit::rules::naive
