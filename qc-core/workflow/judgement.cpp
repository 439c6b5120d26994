#include "qc-core/workflow/judgement.h"

#include "qc-core/rules/evaluator.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/workflow/evaluator_input.h"
#include "qc-core/workflow/loaded_runs.h"
#include "qc-core/workflow/rules_in_force.h"

#include <algorithm>
#include <map>

namespace fasit::workflow {
namespace {

using namespace domain;

/// More results than any window needs, so that the order of runs at its edge does not matter.
constexpr std::int64_t kWindowReserve = 8;

std::int64_t longestWindow(const RuleSet& set) {
    int longest = 1;
    for (const Rule& rule : set.rules) {
        longest = std::max(longest, rule.count);
    }
    return longest + kWindowReserve;
}

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

/// Judges the runs of one group from a time on.
class GroupJudge {
  public:
    GroupJudge(storage::WriteTransaction& transaction, RunAssignment& assignment,
               const storage::SeriesGroup& group, WallTime now)
        : m_transaction(transaction)
        , m_history(transaction.database().history())
        , m_assignment(assignment)
        , m_catalogue(assignment.catalogue())
        , m_group(group)
        , m_now(now)
        , m_set(rulesInForce(m_catalogue).set)
        , m_rules(rulesInForce(m_catalogue).compiled) {}

    std::vector<JudgedRun> judgeFrom(WallTime from) {
        const auto levels = levelsOf(m_catalogue, m_group.instrument, m_group.analyte);
        m_loaded = loadRuns(m_history, levels, m_group, {from, windowLength()});
        settle(m_history.runs(m_group, {from, storage::TimeRange().until}));
        const auto input = evaluatorInput(m_loaded, m_catalogue, m_rules);
        const auto evaluation = rules::evaluateHistory(m_rules, input.results, input.bounds, m_openRun);
        std::vector<JudgedRun> all;
        for (const rules::RunVerdict& verdict : evaluation.runs) {
            const auto judged = m_judged.find(m_loaded[verdict.run].key);
            if (judged != m_judged.end()) {
                judged->second.verdict.kind = verdict.kind;
                judged->second.verdict.violations =
                    rules::violationsOf(m_rules, evaluation, verdict, input.levels);
                store(judged->second);
                all.push_back(std::move(judged->second));
            }
        }
        return all;
    }

  private:
    /// Rules over several results judge by mean and SD only: where no target has them, there is no window.
    std::int64_t windowLength() const {
        const bool anySd =
            std::any_of(m_catalogue.targets.begin(), m_catalogue.targets.end(), [&](const Target& target) {
                return target.analyte == m_group.analyte && target.basis == TargetBasis::Sd;
            });
        return anySd ? longestWindow(m_set) : 0;
    }

    /// Finds what each run lacks and closes those that are done; only the newest can stay open.
    void settle(const std::vector<Run>& runs) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const auto own = std::find_if(m_loaded.begin(), m_loaded.end(),
                                          [&](const LoadedRun& loaded) { return loaded.key == runs[i].key; });
            if (own == m_loaded.end()) {
                continue;
            }
            JudgedRun judged{runs[i], {}, own->results, {}, m_assignment.wasAddedTo(runs[i].key)};
            judged.missingLevels = missingFrom(m_assignment.dueLevels(runs[i]), *own);
            judged.verdict.basis = basisOf(*own, m_catalogue);
            judged.verdict.provisional = !judged.missingLevels.empty();
            const bool isLast = i + 1 == runs.size();
            close(judged, !isLast || m_now.seconds > runs[i].openedAt.seconds + kRunSeconds);
            m_openRun = judged.run.state == RunState::Open ? own - m_loaded.begin() : m_openRun;
            m_judged.emplace(runs[i].key, std::move(judged));
        }
    }

    void close(JudgedRun& judged, bool timeIsOver) {
        RunState& state = judged.run.state;
        const RunState settled = judged.missingLevels.empty() ? RunState::Complete
                                 : timeIsOver                 ? RunState::Incomplete
                                                              : state;
        if (settled != state) {
            storage::closeRun(m_transaction, judged.run.site, judged.run.key, settled);
            state = settled;
        }
    }

    void store(JudgedRun& judged) {
        const auto before = m_history.verdict(m_group.site, judged.run.key);
        if (!before || before->verdict != judged.verdict) {
            storage::append(m_transaction, m_group.site,
                            {{}, judged.run.key, judged.verdict, m_set.id, m_set.version},
                            before ? std::optional(before->key) : std::nullopt);
            judged.isNews = true;
        }
    }

    storage::WriteTransaction& m_transaction;
    storage::HistoryReader& m_history;
    RunAssignment& m_assignment;
    const Catalogue& m_catalogue;
    storage::SeriesGroup m_group;
    WallTime m_now;
    const RuleSet& m_set;
    const rules::CompiledRules& m_rules;
    std::vector<LoadedRun> m_loaded;
    std::map<FactKey, JudgedRun> m_judged;
    std::int64_t m_openRun = -1;
};

} // namespace

std::vector<JudgedRun> judgeFrom(storage::WriteTransaction& transaction, RunAssignment& assignment,
                                 const storage::SeriesGroup& group, WallTime from, WallTime now) {
    return GroupJudge(transaction, assignment, group, now).judgeFrom(from);
}

} // namespace fasit::workflow
