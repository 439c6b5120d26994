#include "qc-core/workflow/judgement.h"

#include "qc-core/rules/evaluator.h"
#include "qc-core/rules/rule_names.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/judgeable_result.h"

#include <algorithm>
#include <map>

namespace fasit::workflow {
namespace {

using namespace domain;

/// More results than any window needs, so that the order of runs at its edge does not matter.
constexpr std::int64_t kWindowReserve = 8;

/// The rule set in force, its names read.
RuleSet rulesInForce(const Catalogue& catalogue) {
    const RuleSet* stored = catalogue.ruleSet();
    if (!stored) {
        return rules::nursingHomeRules();
    }
    auto parsed = rules::parseRuleList(stored->definition);
    if (!parsed) {
        throw storage::StorageError(storage::StorageErrorKind::NotADatabase, "rule set", 0);
    }
    RuleSet set = *stored;
    set.rules = std::move(parsed->rules);
    return set;
}

std::int64_t longestWindow(const RuleSet& set) {
    int longest = 1;
    for (const Rule& rule : set.rules) {
        longest = std::max(longest, rule.count);
    }
    return longest + kWindowReserve;
}

/// The newest results before `from` until `valid` of them count, newest first.
std::vector<StoredResult> windowBefore(storage::HistoryReader& history, const Series& series, WallTime from,
                                       std::int64_t valid) {
    for (std::int64_t limit = valid;; limit *= 4) {
        auto results = history.results(series, {storage::TimeRange().from, from}, limit);
        const auto counted =
            std::count_if(results.begin(), results.end(), [](const StoredResult& r) { return !r.excluded; });
        if (counted >= valid || static_cast<std::int64_t>(results.size()) < limit) {
            return results;
        }
    }
}

/// How far back to load: everything from a time on, and that many counting results before it.
struct Reach {
    WallTime from;
    std::int64_t window = 0;
};

/// The results of one run as they were loaded.
struct LoadedRun {
    FactKey key;
    WallTime openedAt;
    std::vector<StoredResult> results;
};

std::vector<LoadedRun> loadRuns(storage::HistoryReader& history, const std::vector<int>& levels,
                                const storage::SeriesGroup& group, Reach reach) {
    std::map<FactKey, LoadedRun> runs;
    for (const int level : levels) {
        const Series series{group.site, group.instrument, group.analyte, level};
        auto results = history.results(series, {reach.from, storage::TimeRange().until});
        const auto before = windowBefore(history, series, reach.from, reach.window);
        results.insert(results.end(), before.begin(), before.end());
        for (StoredResult& stored : results) {
            LoadedRun& run = runs.try_emplace(stored.result.run,
                                              LoadedRun{stored.result.run, stored.result.measuredAt, {}})
                                 .first->second;
            run.openedAt = std::min(run.openedAt, stored.result.measuredAt);
            run.results.push_back(std::move(stored));
        }
    }
    std::vector<LoadedRun> ordered;
    for (auto& [key, run] : runs) {
        std::sort(run.results.begin(), run.results.end(), [](const StoredResult& a, const StoredResult& b) {
            return std::pair(a.result.series.level, a.result.key) <
                   std::pair(b.result.series.level, b.result.key);
        });
        ordered.push_back(std::move(run));
    }
    std::sort(ordered.begin(), ordered.end(), [](const LoadedRun& a, const LoadedRun& b) {
        return std::pair(a.openedAt, a.key) < std::pair(b.openedAt, b.key);
    });
    return ordered;
}

/// The evaluator's input, made from loaded runs.
struct Input {
    std::vector<rules::SeriesResult> results;
    std::vector<rules::Bounds> bounds;
    std::vector<int> levels; ///< Number of each level index.
};

class InputMaker {
  public:
    InputMaker(const Catalogue& catalogue, const rules::CompiledRules& compiled)
        : m_catalogue(catalogue)
        , m_rules(compiled) {}

    Input make(const std::vector<LoadedRun>& runs) {
        for (std::size_t run = 0; run < runs.size(); ++run) {
            for (const StoredResult& stored : runs[run].results) {
                add(stored, static_cast<std::uint32_t>(run));
            }
        }
        return std::move(m_input);
    }

  private:
    void add(const StoredResult& stored, std::uint32_t run) {
        const ControlResult& result = stored.result;
        const Target* target = m_catalogue.target(result.target);
        rules::SeriesResult row = judgeable(result.value, target ? target->allowedSteps : std::vector<int>{});
        row.measuredAtSeconds = result.measuredAt.seconds;
        row.run = run;
        row.target = targetIndex(target, result.target);
        row.lot = indexOf(m_lots, result.lot);
        row.level = static_cast<std::uint16_t>(indexOf(m_levels, result.series.level));
        row.excluded = stored.excluded;
        m_input.levels.resize(m_levels.size());
        m_input.levels[row.level] = result.series.level;
        m_input.results.push_back(row);
    }

    std::uint32_t targetIndex(const Target* target, TargetId id) {
        const auto known = m_targets.find(id);
        if (known != m_targets.end()) {
            return known->second;
        }
        const auto bounds = target ? m_rules.boundsOf(*target) : Unexpected<rules::TargetError>({});
        if (!bounds) { // Setup refuses such targets; a damaged database must not become "in control".
            throw storage::StorageError(storage::StorageErrorKind::NotADatabase, "target", 0);
        }
        m_input.bounds.push_back(*bounds);
        return m_targets.emplace(id, static_cast<std::uint32_t>(m_input.bounds.size() - 1)).first->second;
    }

    template <class Key>
    static std::uint32_t indexOf(std::map<Key, std::uint32_t>& known, Key key) {
        return known.emplace(key, static_cast<std::uint32_t>(known.size())).first->second;
    }

    const Catalogue& m_catalogue;
    const rules::CompiledRules& m_rules;
    Input m_input;
    std::map<TargetId, std::uint32_t> m_targets;
    std::map<LotId, std::uint32_t> m_lots;
    std::map<int, std::uint32_t> m_levels;
};

TargetBasis basisOf(const LoadedRun& run, const Catalogue& catalogue) {
    TargetBasis basis = TargetBasis::Insert;
    for (const StoredResult& stored : run.results) {
        if (const Target* target = catalogue.target(stored.result.target)) {
            basis = std::max(basis, target->basis);
        }
    }
    return basis;
}

std::vector<int> missingFrom(const std::vector<int>& due, const LoadedRun& run) {
    std::vector<int> missing;
    for (const int level : due) {
        const bool present =
            std::any_of(run.results.begin(), run.results.end(), [level](const StoredResult& r) {
                return r.result.series.level == level && !r.excluded;
            });
        if (!present) {
            missing.push_back(level);
        }
    }
    return missing;
}

/// Closes the run when nothing is missing, or when its four hours are over.
RunState settledState(storage::WriteTransaction& transaction, const Run& run, bool complete, WallTime now) {
    const bool timeOver = now.seconds > run.openedAt.seconds + kRunSeconds;
    const RunState state = complete ? RunState::Complete : timeOver ? RunState::Incomplete : run.state;
    if (state != run.state) {
        storage::closeRun(transaction, run.site, run.key, state);
    }
    return state;
}

} // namespace

std::vector<JudgedRun> judgeFrom(storage::WriteTransaction& transaction, RunAssignment& assignment,
                                 const storage::SeriesGroup& group, WallTime from, WallTime now) {
    const Catalogue& catalogue = assignment.catalogue();
    const RuleSet set = rulesInForce(catalogue);
    const rules::CompiledRules compiled(set);
    auto& history = transaction.database().history();
    const auto loaded = loadRuns(history, levelsOf(catalogue, group.instrument, group.analyte), group,
                                 {from, longestWindow(set)});
    const Input input = InputMaker(catalogue, compiled).make(loaded);

    std::map<FactKey, JudgedRun> judged;
    std::int64_t openRun = -1;
    for (Run run : transaction.database().history().runs(group, {from, storage::TimeRange().until})) {
        const auto own =
            std::find_if(loaded.begin(), loaded.end(), [&](const LoadedRun& l) { return l.key == run.key; });
        if (own == loaded.end()) {
            continue;
        }
        auto missing = missingFrom(assignment.dueLevels(run), *own);
        run.state = settledState(transaction, run, missing.empty(), now);
        openRun = run.state == RunState::Open ? own - loaded.begin() : openRun;
        judged.emplace(run.key, JudgedRun{run, {}, own->results, std::move(missing)});
    }

    const auto evaluation = rules::evaluateHistory(compiled, input.results, input.bounds, openRun);
    std::vector<JudgedRun> changed;
    for (const rules::RunVerdict& verdict : evaluation.runs) {
        const LoadedRun& own = loaded[verdict.run];
        const auto entry = judged.find(own.key);
        if (entry == judged.end()) {
            continue;
        }
        JudgedRun& run = entry->second;
        run.verdict = {verdict.kind, rules::violationsOf(compiled, evaluation, verdict, input.levels),
                       basisOf(own, catalogue), !run.missingLevels.empty()};
        const auto before = transaction.database().history().verdict(group.site, own.key);
        if (!before || before->verdict != run.verdict) {
            storage::append(transaction, group.site, {{}, own.key, run.verdict, set.id, set.version},
                            before ? std::optional(before->key) : std::nullopt);
            changed.push_back(run);
        }
    }
    return changed;
}

} // namespace fasit::workflow
