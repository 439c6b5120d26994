#include "qc-core/eqa/score_round.h"

#include "qc-core/eqa/round_values.h"
#include "qc-core/planning/goals/goal_allowance.h"
#include "qc-core/stats/moments.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fasit::eqa {
namespace {

constexpr double kOutlierSpreads = 5;

using Blunders = std::vector<std::vector<RecognisedBlunder>>; ///< By participant.
using LeftOut = std::vector<std::vector<bool>>;

Blunders blundersOf(const ResultTable& table, const ScoringPlan& plan,
                    const std::vector<Expectations>& expected) {
    std::vector<Expectations> others;
    for (const auto& round : plan.otherRounds) {
        Expectations samples;
        for (const std::string& sample : table.samples) {
            const auto found = round.find(sample);
            samples.push_back(found == round.end() ? std::nullopt : std::optional(found->second));
        }
        others.push_back(std::move(samples));
    }
    Blunders blunders;
    for (const Participant& participant : table.participants) {
        blunders.push_back(recogniseBlunders(participant, expected[participant.group], {plan.units, others}));
    }
    return blunders;
}

LeftOut leftOutFor(const Blunders& blunders, const ResultTable& table, bool keep) {
    LeftOut leftOut(blunders.size(), std::vector<bool>(table.samples.size(), false));
    for (std::size_t i = 0; i < blunders.size() && !keep; ++i) {
        for (const RecognisedBlunder& blunder : blunders[i]) {
            leftOut[i][blunder.sample] = true;
        }
    }
    return leftOut;
}

std::optional<double> differencePercent(const SampleResults& results) {
    const double mean = results.mean();
    if (results.replicates.size() < 2 || mean == 0) {
        return std::nullopt;
    }
    const auto [lowest, highest] = std::minmax_element(results.replicates.begin(), results.replicates.end());
    return 100 * (highest->toDouble() - lowest->toDouble()) / std::abs(mean);
}

/// Scores and grades one participant's sample.
class Scorer {
  public:
    Scorer(const ScoringPlan& plan, const SampleResults& results, SampleScore& score)
        : m_plan(plan)
        , m_results(results)
        , m_score(score) {}

    void against(const HeldAgainst& held) {
        m_score.assigned = held.value;
        flagIf(held.ownGroup, ScoreFlag::OwnGroupValue);
        flagIf(!held.value, ScoreFlag::NoAssignedValue);
        if (held.value) {
            judge(*held.value);
        }
        if (m_plan.precision) {
            const auto grade = precisionGrade(m_results.replicates, *m_plan.precision);
            flagIf(!grade, ScoreFlag::TooLarge);
            m_score.precision = grade.value_or(std::nullopt);
        }
    }

    void flagIf(bool condition, ScoreFlag flag) {
        if (condition) {
            m_score.flags.push_back(flag);
        }
    }

  private:
    void judge(const AssignedValue& assigned) {
        const bool computed = assigned.n > 0;
        flagIf(computed && assigned.n < kSmallGroup, ScoreFlag::SmallGroup);
        flagIf(computed && assigned.spread == 0, ScoreFlag::AllEqual);
        flagIf(!assigned.converged, ScoreFlag::NotConverged);
        m_score.scores = scoresOf(m_score.value, assigned, basis(assigned));
        if (m_plan.trueness) {
            const auto grade = truenessGrade(m_results.replicates, assigned.graded, *m_plan.trueness);
            flagIf(!grade, ScoreFlag::TooLarge);
            m_score.trueness = grade ? std::optional(*grade) : std::nullopt;
        }
    }

    [[nodiscard]] ScoreBasis basis(const AssignedValue& assigned) const {
        ScoreBasis basis;
        basis.uncertainty = m_results.uncertainty;
        if (m_plan.sigma) {
            basis.sigma = m_plan.sigma->toDouble();
        }
        if (m_plan.limit) {
            basis.allowed = planning::allowedDeviation(*m_plan.limit, assigned.graded);
        }
        if (!basis.sigma && !basis.allowed) {
            basis.sigma = assigned.spread;
        }
        return basis;
    }

    const ScoringPlan& m_plan;
    const SampleResults& m_results;
    SampleScore& m_score;
};

bool isOutlier(const SampleScore& score, const std::optional<Expectation>& expected) {
    return score.blunders.empty() && expected && expected->ofOwnGroup && expected->isFar(score.value) &&
           expected->spread > 0 &&
           std::abs(score.value - expected->centre) > kOutlierSpreads * expected->spread;
}

SampleScore scoreOf(const ResultTable& table, std::size_t participant, std::size_t sample) {
    const SampleResults& results = table.participants[participant].samples[sample];
    SampleScore score;
    score.participant = participant;
    score.sample = sample;
    score.value = results.mean();
    score.replicates = results.replicates.size();
    score.differencePercent = differencePercent(results);
    return score;
}

std::vector<GroupScore> groupScores(const RoundValues& values, const ScoringPlan& plan) {
    std::vector<GroupScore> groups;
    const auto& statistics = values.statistics();
    for (std::size_t group = 0; group < statistics.size(); ++group) {
        const bool all = group + 1 == statistics.size();
        for (std::size_t sample = 0; sample < statistics[group].size(); ++sample) {
            const GroupStatistics& of = statistics[group][sample];
            const double allowed = of.robust ? allowedAt(plan, *of.robust) : 0.0;
            groups.push_back({all ? kEveryGroup : group, sample, of, !all && isBiased(of, allowed)});
        }
    }
    return groups;
}

/// Each participant's mean deviation from its own group with each lot, in percent; results left out have no
/// part.
std::vector<std::vector<LotMember>> lotMembers(const ResultTable& table, const RoundValues& values,
                                               const LeftOut& leftOut) {
    std::vector<std::vector<LotMember>> groups(table.groups.size());
    for (std::size_t i = 0; i < table.participants.size(); ++i) {
        const Participant& one = table.participants[i];
        std::map<std::string, std::vector<double>> deviations;
        for (std::size_t sample = 0; sample < one.samples.size(); ++sample) {
            const auto& own = values.statistics()[one.group][sample].median;
            if (!one.samples[sample].empty() && !leftOut[i][sample] && own && *own != 0) {
                deviations[one.samples[sample].lot].push_back(100 * (one.samples[sample].mean() - *own) /
                                                              std::abs(*own));
            }
        }
        for (const auto& [lot, ofLot] : deviations) {
            groups[one.group].push_back({lot, stats::mean(ofLot).value()});
        }
    }
    return groups;
}

std::vector<GroupLots> lotsOf(const std::vector<std::vector<LotMember>>& groups, const ScoringPlan& plan) {
    std::vector<GroupLots> all;
    if (!plan.limit || !plan.limit->percent) {
        return all;
    }
    for (std::size_t group = 0; group < groups.size(); ++group) {
        auto lots = lotEffects(groups[group], plan.limit->percent->toDouble());
        if (lots && !lots->empty()) {
            all.push_back({group, std::move(*lots)});
        }
    }
    return all;
}

} // namespace

RoundScores scoreRound(std::span<const Measurement> measurements, const ScoringPlan& plan) {
    RoundScores round;
    round.table = tabulate(measurements, plan.frame);
    const ResultTable& table = round.table;
    const auto expected = expectationsOf(table, plan);
    const Blunders blunders = blundersOf(table, plan, expected);
    const LeftOut leftOut = leftOutFor(blunders, table, plan.keepBlunders);
    const RoundValues values(table, plan, leftOut);
    for (std::size_t i = 0; i < table.participants.size(); ++i) {
        const Participant& one = table.participants[i];
        for (std::size_t sample = 0; sample < one.samples.size(); ++sample) {
            if (one.samples[sample].empty()) {
                continue;
            }
            SampleScore score = scoreOf(table, i, sample);
            std::copy_if(blunders[i].begin(), blunders[i].end(), std::back_inserter(score.blunders),
                         [&](const auto& blunder) { return blunder.sample == sample; });
            Scorer scorer(plan, one.samples[sample], score);
            scorer.flagIf(static_cast<int>(score.replicates) < table.replicates[sample],
                          ScoreFlag::MissingReplicate);
            scorer.against(values.of(one.group, sample));
            scorer.flagIf(isOutlier(score, expected[one.group][sample]), ScoreFlag::Outlier);
            round.scores.push_back(std::move(score));
        }
    }
    round.groups = groupScores(values, plan);
    round.lots = lotsOf(lotMembers(table, values, leftOut), plan);
    return round;
}

} // namespace fasit::eqa
