// Evaluates a table of results by a list of rules, without a database: what `fasit evaluate` does.
//
// The contract stands in docs/validation.md. Any bad row gives problems and no verdicts.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/rule_set.h"
#include "qc-core/domain/value.h"
#include "qc-core/domain/verdict.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fasit::workflow {

/// One row as text, by column name: run, level, value, mean, sd, low, high, time, lot, excluded, replicate,
/// restart, analyser.
struct EvaluationRow {
    int line = 0;
    std::map<std::string, std::string> cells;
};

enum class RowFault {
    Missing, ///< The cell is empty and must not be.
    NotANumber,
    TooManyDecimals,
    TooLarge,
    NotATime,
    NotYesOrNo,
    SdNotPositive,
    LowAboveHigh,
    NotAJudgement, ///< Neither "ok" nor "failed" of the analyser, nor a word for them.
    TooManyLevels, ///< More than kMaxTableLevels in one table: probably another column.
};

inline constexpr std::size_t kMaxTableLevels = 1000;

struct RowProblem {
    int line = 0;
    std::string column;
    RowFault fault = RowFault::Missing;
};

struct EvaluatedViolation {
    domain::Violation violation;
    std::string level; ///< As it was written; empty for rules over a run or across materials.
};

struct EvaluatedRun {
    std::string run;
    /// A censored value that cannot be judged leaves None, unless the run is rejected.
    domain::VerdictKind kind = domain::VerdictKind::None;
    std::vector<EvaluatedViolation> violations;
};

/// Runs in order: by time when every row has one, else by first appearance. Precondition: the rules fit
/// rules::CompiledRules.
Expected<std::vector<EvaluatedRun>, std::vector<RowProblem>>
evaluateRows(const std::vector<EvaluationRow>& rows, const domain::RuleSet& ruleSet);

} // namespace fasit::workflow
