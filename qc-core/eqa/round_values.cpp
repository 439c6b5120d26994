#include "qc-core/eqa/round_values.h"

#include "qc-core/planning/goals/goal_allowance.h"

#include <algorithm>

namespace fasit::eqa {
namespace {

/// Fewer results of a group are no ground to call one of them a blunder.
constexpr std::size_t kFewestToExpect = 5;
constexpr double kAllowedInSigmas = 3;

bool isCommutable(const ScoringPlan& plan, const std::string& sample, const std::string& group) {
    return std::none_of(plan.nonCommutable.begin(), plan.nonCommutable.end(), [&](const auto& one) {
        return one.sample == sample && (one.group.empty() || one.group == group);
    });
}

/// The last one is of all groups for which the sample is commutable.
std::vector<std::vector<double>> meansByGroup(const ResultTable& table, const ScoringPlan& plan,
                                              std::size_t sample,
                                              const std::vector<std::vector<bool>>& leftOut) {
    std::vector<std::vector<double>> means(table.groups.size() + 1);
    for (std::size_t i = 0; i < table.participants.size(); ++i) {
        const Participant& participant = table.participants[i];
        const SampleResults& results = participant.samples[sample];
        if (results.empty() || (!leftOut.empty() && leftOut[i][sample])) {
            continue;
        }
        means[participant.group].push_back(results.mean());
    }
    for (std::size_t group = 0; group < table.groups.size(); ++group) {
        if (isCommutable(plan, table.samples[sample], table.groups[group])) {
            means.back().insert(means.back().end(), means[group].begin(), means[group].end());
        }
    }
    return means;
}

std::optional<Expectation> expectationOf(const std::vector<double>& means, const ScoringPlan& plan) {
    if (means.size() < kFewestToExpect) {
        return std::nullopt;
    }
    const auto centre = consensus(means, AssignedBy::QHampel);
    if (!centre) {
        return std::nullopt;
    }
    return Expectation{centre->value, centre->spread, allowedAt(plan, *centre)};
}

} // namespace

double allowedAt(const ScoringPlan& plan, const AssignedValue& value) {
    if (plan.limit) {
        return planning::allowedDeviation(*plan.limit, value.graded);
    }
    return plan.sigma ? kAllowedInSigmas * plan.sigma->toDouble() : 0.0;
}

std::vector<Expectations> expectationsOf(const ResultTable& table, const ScoringPlan& plan) {
    std::vector<Expectations> expected(table.groups.size(), Expectations(table.samples.size()));
    for (std::size_t sample = 0; sample < table.samples.size(); ++sample) {
        const auto means = meansByGroup(table, plan, sample, {});
        auto ofAll = expectationOf(means.back(), plan);
        if (ofAll) {
            ofAll->ofOwnGroup = false;
        }
        for (std::size_t group = 0; group < table.groups.size(); ++group) {
            expected[group][sample] = expectationOf(means[group], plan);
            if (!expected[group][sample] && isCommutable(plan, table.samples[sample], table.groups[group])) {
                expected[group][sample] = ofAll;
            }
        }
    }
    return expected;
}

RoundValues::RoundValues(const ResultTable& table, const ScoringPlan& plan,
                         const std::vector<std::vector<bool>>& leftOut)
    : m_plan(plan)
    , m_statistics(table.groups.size() + 1, std::vector<GroupStatistics>(table.samples.size()))
    , m_held(table.groups.size(), std::vector<HeldAgainst>(table.samples.size())) {
    addStatistics(table, leftOut);
    decide(table);
}

std::optional<AssignedValue> RoundValues::truthOf(const std::string& sample) const {
    auto given = m_plan.given.find(sample);
    if (given == m_plan.given.end()) {
        given = m_plan.given.find("");
    }
    return given == m_plan.given.end() ? std::nullopt : std::optional(given->second);
}

/// A method that was asked for is used; groups that are only described get the usual one.
AssignedBy RoundValues::methodFor(std::size_t n) const {
    return m_plan.consensus.value_or(usualConsensus(n));
}

void RoundValues::addStatistics(const ResultTable& table, const std::vector<std::vector<bool>>& leftOut) {
    const std::size_t all = table.groups.size();
    for (std::size_t sample = 0; sample < table.samples.size(); ++sample) {
        const auto means = meansByGroup(table, m_plan, sample, leftOut);
        auto truth = truthOf(table.samples[sample]);
        const auto describe = [&](std::size_t group, const std::optional<AssignedValue>& against) {
            const auto found = groupStatistics(means[group], methodFor(means[group].size()), against);
            m_statistics[group][sample] =
                found.value_or(GroupStatistics{means[group].size(), {}, {}, {}, {}, {}, {}});
        };
        describe(all, truth);
        if (!truth && m_plan.consensus) {
            truth = m_statistics[all][sample].robust;
        }
        for (std::size_t group = 0; group < all; ++group) {
            const bool commutable = isCommutable(m_plan, table.samples[sample], table.groups[group]);
            describe(group, commutable ? truth : std::nullopt);
        }
    }
}

void RoundValues::decide(const ResultTable& table) {
    for (std::size_t group = 0; group < table.groups.size(); ++group) {
        for (std::size_t sample = 0; sample < table.samples.size(); ++sample) {
            HeldAgainst& held = m_held[group][sample];
            held.ownGroup = !isCommutable(m_plan, table.samples[sample], table.groups[group]);
            const auto truth = truthOf(table.samples[sample]);
            if (truth && !held.ownGroup) {
                held.value = truth;
                continue;
            }
            if (!held.ownGroup && !m_plan.consensus) {
                continue;
            }
            const std::size_t from = held.ownGroup || m_plan.byGroup ? group : table.groups.size();
            held.value = m_statistics[from][sample].robust;
        }
    }
}

} // namespace fasit::eqa
