#include "qc-core/workflow/evaluation.h"

#include "qc-core/base/ascii.h"
#include "qc-core/rules/evaluator.h"
#include "qc-core/workflow/evaluation_rows.h"
#include "qc-core/workflow/judgeable_result.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace fasit::workflow {
namespace {

using namespace domain;

constexpr std::size_t kMaxIntegerDigits = 18;

bool isInteger(const std::string& text) {
    const std::size_t sign = !text.empty() && text[0] == '-' ? 1 : 0;
    return text.size() > sign && text.size() <= sign + kMaxIntegerDigits &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(sign), text.end(), ascii::isDigit);
}

/// The levels in order: as integers when all are, else bytewise.
std::vector<std::string> levelsInOrder(const std::vector<ReadRow>& rows) {
    std::vector<std::string> levels;
    for (const ReadRow& row : rows) {
        levels.push_back(row.level);
    }
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    if (std::all_of(levels.begin(), levels.end(), isInteger)) {
        std::stable_sort(levels.begin(), levels.end(), [](const std::string& a, const std::string& b) {
            return std::stoll(a) < std::stoll(b);
        });
    }
    return levels;
}

/// The number of each row's run, runs in order.
struct RunOrder {
    std::vector<std::string> names;
    std::map<std::string, std::uint32_t> numbers;
    bool timed = false; ///< Every row has a time; only then has a look-back limit a meaning.
};

RunOrder runsInOrder(const std::vector<ReadRow>& rows) {
    struct Begin {
        std::string name;
        std::optional<WallTime> time;
    };
    std::vector<Begin> begins;
    std::map<std::string, std::size_t> known;
    const bool timed =
        std::all_of(rows.begin(), rows.end(), [](const ReadRow& row) { return row.time.has_value(); });
    for (const ReadRow& row : rows) {
        const auto [entry, isNew] = known.emplace(row.run, begins.size());
        if (isNew) {
            begins.push_back({row.run, row.time});
        } else if (row.time < begins[entry->second].time) {
            begins[entry->second].time = row.time;
        }
    }
    if (timed) {
        std::stable_sort(begins.begin(), begins.end(),
                         [](const Begin& a, const Begin& b) { return a.time < b.time; });
    }
    RunOrder order;
    order.timed = timed;
    for (const Begin& begin : begins) {
        order.numbers.emplace(begin.name, static_cast<std::uint32_t>(order.names.size()));
        order.names.push_back(begin.name);
    }
    return order;
}

class Table {
  public:
    Table(const std::vector<ReadRow>& rows, const RuleSet& ruleSet)
        : m_rules(ruleSet)
        , m_levels(levelsInOrder(rows))
        , m_runs(runsInOrder(rows)) {
        for (const ReadRow& row : rows) {
            addRow(row);
        }
        // Within a run by level, then by entry: the rows are in order of entry already.
        std::stable_sort(m_results.begin(), m_results.end(), [](const auto& a, const auto& b) {
            return a.run != b.run ? a.run < b.run : a.level < b.level;
        });
    }

    std::vector<EvaluatedRun> evaluate() const {
        const std::vector<std::uint32_t> restarts(m_restarts.begin(), m_restarts.end());
        const auto evaluation = rules::evaluateHistory(m_rules, m_results, m_bounds, {-1, restarts});
        std::vector<int> indices(m_levels.size());
        std::iota(indices.begin(), indices.end(), 0);
        std::vector<EvaluatedRun> runs;
        for (const rules::RunVerdict& verdict : evaluation.runs) {
            EvaluatedRun run;
            run.run = m_runs.names[verdict.run];
            run.kind = verdict.kind == VerdictKind::CannotJudge ? VerdictKind::None : verdict.kind;
            for (Violation& violation : rules::violationsOf(m_rules, evaluation, verdict, indices)) {
                std::string level =
                    violation.level ? m_levels[static_cast<std::size_t>(*violation.level)] : "";
                run.violations.push_back({std::move(violation), std::move(level)});
            }
            runs.push_back(std::move(run));
        }
        return runs;
    }

  private:
    void addRow(const ReadRow& row) {
        rules::SeriesResult result = judgeable(row.value, {});
        result.run = m_runs.numbers.at(row.run);
        if (row.restart) {
            m_restarts.insert(result.run);
        }
        const auto level = std::find(m_levels.begin(), m_levels.end(), row.level);
        result.level = static_cast<std::uint16_t>(level - m_levels.begin());
        result.lot = m_lots.emplace(row.lot, static_cast<std::uint32_t>(m_lots.size())).first->second;
        result.excluded = row.excluded;
        result.failedByAnalyser = row.analyserJudgement == AnalyserJudgement::Failed;
        result.measuredAtSeconds = m_runs.timed ? row.time->seconds : 0;
        result.target = static_cast<std::uint32_t>(m_bounds.size());
        m_bounds.push_back(m_rules.boundsOf(row.target).value());
        m_results.push_back(result);
    }

    rules::CompiledRules m_rules;
    std::vector<std::string> m_levels;
    RunOrder m_runs;
    std::map<std::string, std::uint32_t> m_lots;
    std::vector<rules::SeriesResult> m_results;
    std::vector<rules::Bounds> m_bounds;
    std::set<std::uint32_t> m_restarts;
};

} // namespace

Expected<std::vector<EvaluatedRun>, std::vector<RowProblem>>
evaluateRows(const std::vector<EvaluationRow>& rows, const RuleSet& ruleSet) {
    const bool sdAsked = std::any_of(ruleSet.rules.begin(), ruleSet.rules.end(),
                                     [](const Rule& rule) { return rule.kind != RuleKind::Limits; });
    std::vector<RowProblem> problems;
    std::vector<ReadRow> read;
    read.reserve(rows.size());
    for (const EvaluationRow& row : rows) {
        read.push_back(readRow(row, sdAsked, problems));
    }
    std::set<std::string> levels;
    for (const ReadRow& row : read) {
        if (levels.insert(row.level).second && levels.size() == kMaxTableLevels + 1) {
            problems.push_back({row.line, "level", RowFault::TooManyLevels});
        }
    }
    if (!problems.empty()) {
        return Unexpected<std::vector<RowProblem>>(std::move(problems));
    }
    return Table(read, ruleSet).evaluate();
}

} // namespace fasit::workflow
