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

/// How many results before the judged one the rules look at.
std::int64_t longestWindow(const RuleSet& set) {
    int longest = 1;
    for (const Rule& rule : set.rules) {
        longest = std::max({longest, rule.count, rule.window});
    }
    return longest - 1;
}

TargetBasis basisOf(const LoadedRun& run, const Catalogue& catalogue) {
    TargetBasis basis = TargetBasis::Insert;
    for (const storage::JudgeableResult& stored : run.results) {
        if (const Target* target = catalogue.target(stored.target)) {
            basis = std::max(basis, target->basis);
        }
    }
    return basis;
}

std::vector<int> missingFrom(const std::vector<int>& due, const LoadedRun& run) {
    std::vector<int> missing;
    for (const int level : due) {
        const bool present =
            std::any_of(run.results.begin(), run.results.end(), [level](const storage::JudgeableResult& r) {
                return r.level == level && !r.excluded;
            });
        if (!present) {
            missing.push_back(level);
        }
    }
    return missing;
}

/// What a verdict says of the state of its run.
RunState stateBy(const Verdict* verdict) {
    return verdict && !verdict->provisional ? RunState::Complete : RunState::Open;
}

/// Judges the runs of one group from a time on.
class GroupJudge {
  public:
    GroupJudge(storage::WriteTransaction& transaction, RunAssignment& assignment,
               const storage::SeriesGroup& group, WallTime now)
        : m_transaction(transaction)
        , m_assignment(assignment)
        , m_catalogue(assignment.catalogue())
        , m_group(group)
        , m_now(now)
        , m_set(rulesInForce(m_catalogue, group.instrument, group.analyte).set)
        , m_rules(rulesInForce(m_catalogue, group.instrument, group.analyte).compiled) {}

    std::vector<JudgedRun> judgeFrom(WallTime from) {
        const auto levels = levelsOf(m_catalogue, m_group.instrument, m_group.analyte);
        m_loaded = loadRuns(m_transaction.database().history(), {m_group, levels}, {from, windowLength()},
                            m_assignment.resultsFrom(m_group, levels, from));
        settle(m_assignment.runsFrom(m_group, from));
        const auto input = evaluatorInput(m_loaded, m_catalogue, m_rules);
        const auto evaluation = rules::evaluateHistory(m_rules, input.results, input.bounds, {m_openRun, {}});
        std::vector<JudgedRun> all;
        for (const rules::RunVerdict& verdict : evaluation.runs) {
            const auto pending = m_pending.find(m_loaded[verdict.run].key);
            if (pending != m_pending.end()) {
                JudgedRun& judged = pending->second.judged;
                judged.verdict.kind = verdict.kind;
                judged.verdict.violations = rules::violationsOf(m_rules, evaluation, verdict, input.levels);
                store(pending->second);
                all.push_back(std::move(judged));
            }
        }
        m_assignment.forget(m_group);
        return all;
    }

  private:
    struct Pending {
        JudgedRun judged;
        RunState storedState = RunState::Open;
    };

    /// Rules over several results judge by mean and SD only: where no target has them, there is no window.
    std::int64_t windowLength() const {
        const bool anySd =
            std::any_of(m_catalogue.targets.begin(), m_catalogue.targets.end(), [&](const Target& target) {
                return target.analyte == m_group.analyte && target.basis == TargetBasis::Sd;
            });
        return anySd ? longestWindow(m_set) : 0;
    }

    /// Finds what each run lacks and which are done; only the newest can stay open.
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
            const bool timeIsOver = !isLast || m_now.seconds > runs[i].openedAt.seconds + kRunSeconds;
            judged.run.state = settledState(judged, timeIsOver);
            m_openRun = judged.run.state == RunState::Open ? own - m_loaded.begin() : m_openRun;
            m_pending.emplace(runs[i].key, Pending{std::move(judged), runs[i].state});
        }
    }

    static RunState settledState(const JudgedRun& judged, bool timeIsOver) {
        return judged.missingLevels.empty() ? RunState::Complete
               : timeIsOver                 ? RunState::Incomplete
                                            : judged.run.state;
    }

    /// Writes the verdict where it is new, and the closing where the verdict does not say it already.
    void store(Pending& pending) {
        JudgedRun& judged = pending.judged;
        const auto before = m_assignment.verdictOf(judged.run);
        if (!before || before->verdict != judged.verdict) {
            storage::append(m_transaction, m_group.site,
                            {{}, judged.run.key, judged.verdict, m_set.id, m_set.version},
                            before ? std::optional(before->key) : std::nullopt);
            judged.isNews = true;
        }
        const bool wasSaidByVerdict = pending.storedState == stateBy(before ? &before->verdict : nullptr);
        const RunState said = wasSaidByVerdict ? stateBy(&judged.verdict) : pending.storedState;
        if (judged.run.state != said) {
            storage::closeRun(m_transaction, judged.run.site, judged.run.key, judged.run.state);
        }
    }

    storage::WriteTransaction& m_transaction;
    RunAssignment& m_assignment;
    const Catalogue& m_catalogue;
    storage::SeriesGroup m_group;
    WallTime m_now;
    const RuleSet& m_set;
    const rules::CompiledRules& m_rules;
    std::vector<LoadedRun> m_loaded;
    std::map<FactKey, Pending> m_pending;
    std::int64_t m_openRun = -1;
};

} // namespace

std::vector<JudgedRun> judgeFrom(storage::WriteTransaction& transaction, RunAssignment& assignment,
                                 const storage::SeriesGroup& group, WallTime from, WallTime now) {
    return GroupJudge(transaction, assignment, group, now).judgeFrom(from);
}

} // namespace fasit::workflow
