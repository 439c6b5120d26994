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

TargetBasis basisOf(const std::vector<storage::JudgeableResult>& results, const Catalogue& catalogue,
                    InstrumentId instrument) {
    TargetBasis basis = TargetBasis::Insert;
    for (const storage::JudgeableResult& stored : results) {
        if (const Target* target =
                catalogue.judgingTarget(stored.target, instrument, dateOf(stored.measuredAt))) {
            basis = std::max(basis, target->basis);
        }
    }
    return basis;
}

std::vector<int> missingFrom(const std::vector<int>& due,
                             const std::vector<storage::JudgeableResult>& results) {
    std::vector<int> missing;
    for (const int level : due) {
        const bool present =
            std::any_of(results.begin(), results.end(), [level](const storage::JudgeableResult& r) {
                return r.level == level && !r.excluded;
            });
        if (!present) {
            missing.push_back(level);
        }
    }
    return missing;
}

/// The runs that follow a corrective action: the first that opened when it had been taken.
std::vector<std::uint32_t> restartsAmong(const std::vector<LoadedRun>& runs,
                                         const std::vector<WallTime>& actions) {
    std::vector<std::uint32_t> restarts;
    for (std::size_t i = 1; i < runs.size(); ++i) {
        const bool follows = std::any_of(actions.begin(), actions.end(), [&](WallTime at) {
            return runs[i - 1].openedAt < at && at <= runs[i].openedAt;
        });
        if (follows) {
            restarts.push_back(static_cast<std::uint32_t>(i));
        }
    }
    return restarts;
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
        , m_now(now) {}

    std::vector<JudgedRun> judgeFrom(WallTime from) {
        RememberedGroup& known = m_assignment.remembered(m_group);
        const bool isNewestOnly =
            known.isKnown && known.judge && !known.results.empty() && known.newest->openedAt == from;
        return isNewestOnly ? judgeNewest(known) : judgeAnew(from);
    }

  private:
    struct Pending {
        JudgedRun judged;
        RunState storedState = RunState::Open;
    };

    /// By what is remembered of the runs before it.
    std::vector<JudgedRun> judgeNewest(RememberedGroup& known) {
        Pending pending = settled(*known.newest, known.results, true);
        JudgedRun& judged = pending.judged;
        known.judge->judge(known.results, judged.run.state == RunState::Open, judged.verdict);
        known.verdict = store(pending, known.judge->ruleSet());
        known.newest = judged.run;
        std::vector<JudgedRun> all;
        all.push_back(std::move(judged));
        return all;
    }

    /// By the windows that are stored.
    std::vector<JudgedRun> judgeAnew(WallTime from) {
        m_rules = m_group.establishing == LotId{}
                      ? rulesInForce(m_catalogue, m_group.instrument, m_group.analyte)
                      : rulesOfParallelPeriod();
        m_levels = levelsOf(m_catalogue, m_group.instrument, m_group.analyte);
        m_loaded = loadRuns(m_transaction.database().history(), {m_group, m_levels}, {from, windowLength()},
                            m_assignment.resultsFrom(m_group, m_levels, from));
        const auto runs = m_assignment.runsFrom(m_group, from);
        settle(runs);
        const auto input = evaluatorInput(m_loaded, m_catalogue, m_rules->compiled, m_group.instrument);
        m_restarts = restartsAmong(m_loaded, m_transaction.database().history().actionTimes(m_group));
        const auto evaluation =
            rules::evaluateHistory(m_rules->compiled, input.results, input.bounds, {m_openRun, m_restarts});
        std::vector<JudgedRun> all;
        std::optional<StoredVerdict> newest;
        for (const rules::RunVerdict& verdict : evaluation.runs) {
            const auto pending = m_pending.find(m_loaded[verdict.run].key);
            if (pending != m_pending.end()) {
                JudgedRun& judged = pending->second.judged;
                judged.verdict.kind = verdict.kind;
                judged.verdict.violations =
                    rules::violationsOf(m_rules->compiled, evaluation, verdict, input.levels);
                newest = store(pending->second, m_rules->set);
                all.push_back(std::move(judged));
            }
        }
        remember(runs, all, newest);
        return all;
    }

    /// Rules over several results judge by mean and SD only: where no target has them, there is no window.
    std::int64_t windowLength() const {
        const bool anySd =
            std::any_of(m_catalogue.targets.begin(), m_catalogue.targets.end(), [&](const Target& target) {
                return target.analyte == m_group.analyte && target.basis == TargetBasis::Sd;
            });
        return anySd ? longestWindow(m_rules->set) : 0;
    }

    /// Finds what each run lacks and which are done; only the newest can stay open.
    void settle(const std::vector<Run>& runs) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const auto own = std::find_if(m_loaded.begin(), m_loaded.end(),
                                          [&](const LoadedRun& loaded) { return loaded.key == runs[i].key; });
            if (own == m_loaded.end()) {
                continue;
            }
            Pending pending = settled(runs[i], own->results, i + 1 == runs.size());
            m_openRun = pending.judged.run.state == RunState::Open ? own - m_loaded.begin() : m_openRun;
            m_pending.emplace(runs[i].key, std::move(pending));
        }
    }

    Pending settled(const Run& run, const std::vector<storage::JudgeableResult>& results, bool isLast) {
        JudgedRun judged{run, {}, results, {}, m_assignment.wasAddedTo(run.key)};
        judged.missingLevels = missingFrom(m_assignment.dueLevels(run), results);
        judged.verdict.basis = basisOf(results, m_catalogue, run.instrument);
        judged.verdict.provisional = !judged.missingLevels.empty();
        const bool timeIsOver = !isLast || m_now.seconds > run.openedAt.seconds + kRunSeconds;
        judged.run.state = judged.missingLevels.empty() ? RunState::Complete
                           : timeIsOver                 ? RunState::Incomplete
                                                        : run.state;
        return {std::move(judged), run.state};
    }

    /// Writes the verdict where it is new, and the closing where the verdict does not say it already. Returns
    /// the verdict in force.
    StoredVerdict store(Pending& pending, const RuleSet& set) {
        JudgedRun& judged = pending.judged;
        const auto before = m_assignment.verdictOf(judged.run);
        judged.wasJudged = before.has_value();
        const auto cause = before ? m_assignment.cause() : std::nullopt;
        StoredVerdict inForce{{}, judged.run.key, judged.verdict, set.id, set.version, cause};
        if (!before || before->verdict != judged.verdict) {
            inForce.key = storage::append(m_transaction, m_group.site, inForce,
                                          before ? std::optional(before->key) : std::nullopt);
            judged.isNews = true;
        } else {
            inForce = *before;
        }
        sumUp(judged, before ? std::optional(before->verdict.kind) : std::nullopt);
        const bool wasSaidByVerdict = pending.storedState == stateBy(before ? &before->verdict : nullptr);
        const RunState said = wasSaidByVerdict ? stateBy(&judged.verdict) : pending.storedState;
        if (judged.run.state != said) {
            storage::closeRun(m_transaction, judged.run.site, judged.run.key, judged.run.state);
        }
        return inForce;
    }

    /// Tells the month sums how the results of the run are judged.
    void sumUp(const JudgedRun& judged, std::optional<VerdictKind> before) {
        for (const storage::JudgeableResult& result : judged.results) {
            const auto number = numberOf(result.value);
            const Series series = m_group.series(result.level);
            m_transaction.monthSums().judged(
                {result.key,
                 {monthOf(result.measuredAt), series, result.lot, result.target},
                 {number ? std::optional(number->micros()) : std::nullopt, result.excluded,
                  judged.run.repeats.has_value(), judged.verdict.kind},
                 before});
        }
    }

    /// Keeps the newest run and what the rules remember of those before it, for the next control.
    void remember(const std::vector<Run>& runs, const std::vector<JudgedRun>& all,
                  const std::optional<StoredVerdict>& verdict) {
        RememberedGroup& known = m_assignment.remembered(m_group);
        const bool isLoaded =
            verdict && verdict->run == runs.back().key && m_loaded.back().key == verdict->run;
        if (!isLoaded) {
            m_assignment.forget(m_group);
            return;
        }
        const bool wasAlone = known.isKnown && known.isAlone;
        const bool isBehind = runs.size() > 1 && runs[runs.size() - 2].openedAt.seconds + kRunSeconds <
                                                     runs.back().openedAt.seconds;
        known.newest = all.back().run;
        known.isKnown = true;
        known.isAlone = runs.size() > 1 ? isBehind : wasAlone;
        known.results = all.back().results;
        known.verdict = verdict;
        known.judge = std::make_unique<RunningJudge>(m_catalogue, m_rules, m_levels, m_group.instrument);
        for (std::size_t i = 0; i < m_loaded.size(); ++i) {
            if (std::binary_search(m_restarts.begin(), m_restarts.end(), static_cast<std::uint32_t>(i))) {
                known.judge->restart();
            }
            if (i + 1 < m_loaded.size()) {
                known.judge->pass(m_loaded[i].results);
            }
        }
    }

    storage::WriteTransaction& m_transaction;
    RunAssignment& m_assignment;
    const Catalogue& m_catalogue;
    storage::SeriesGroup m_group;
    WallTime m_now;
    std::shared_ptr<const RulesInForce> m_rules;
    std::vector<int> m_levels;
    std::vector<LoadedRun> m_loaded;
    std::map<FactKey, Pending> m_pending;
    std::vector<std::uint32_t> m_restarts; ///< Runs with which the windows start anew.
    std::int64_t m_openRun = -1;
};

} // namespace

std::vector<JudgedRun> judgeFrom(storage::WriteTransaction& transaction, RunAssignment& assignment,
                                 const storage::SeriesGroup& group, WallTime from, WallTime now) {
    return GroupJudge(transaction, assignment, group, now).judgeFrom(from);
}

} // namespace fasit::workflow
