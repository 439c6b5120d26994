// RoundValues: the assigned values of a round, given or computed once a sample and group. For score_round.
// One object belongs to one thread.
#pragma once

#include "qc-core/eqa/group_statistics.h"
#include "qc-core/eqa/result_table.h"
#include "qc-core/eqa/scoring_plan.h"

#include <optional>
#include <vector>

namespace fasit::eqa {

/// The largest deviation allowed at a value, in the unit: the plan's limit, else 3 sigma; 0 where it has
/// neither.
double allowedAt(const ScoringPlan& plan, const AssignedValue& value);

/// What is expected of every sample in every group, before anything is judged; by group, then sample. A group
/// of fewer than five is held against all groups, but only for a sample that is commutable for it.
std::vector<Expectations> expectationsOf(const ResultTable& table, const ScoringPlan& plan);

/// What a result is held against, and why.
struct HeldAgainst {
    std::optional<AssignedValue> value;
    bool ownGroup = false; ///< Because the sample is not commutable.
};

class RoundValues {
  public:
    RoundValues(const ResultTable& table, const ScoringPlan& plan,
                const std::vector<std::vector<bool>>& leftOut);

    [[nodiscard]] const HeldAgainst& of(std::size_t group, std::size_t sample) const {
        return m_held[group][sample];
    }
    /// By group and sample; the last one is of all groups for which the sample is commutable.
    [[nodiscard]] const std::vector<std::vector<GroupStatistics>>& statistics() const { return m_statistics; }

  private:
    void addStatistics(const ResultTable& table, const std::vector<std::vector<bool>>& leftOut);
    void decide(const ResultTable& table);
    [[nodiscard]] std::optional<AssignedValue> truthOf(const std::string& sample) const;
    [[nodiscard]] AssignedBy methodFor(std::size_t n) const;

    const ScoringPlan& m_plan;
    std::vector<std::vector<GroupStatistics>> m_statistics;
    std::vector<std::vector<HeldAgainst>> m_held;
};

} // namespace fasit::eqa
