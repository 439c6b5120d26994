// ScoringPlan: by what a round is judged. Data of the scheme; plain structs.
#pragma once

#include "qc-core/eqa/assigned_value.h"
#include "qc-core/eqa/blunders.h"
#include "qc-core/eqa/grades.h"
#include "qc-core/eqa/result_table.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fasit::eqa {

/// A sample that does not behave like a patient's in a method: commutability is a property of sample and
/// method together. Its results are judged against their own method group, never against another's truth.
struct NonCommutable {
    std::string sample;
    std::string group; ///< Empty: in every group.
};

struct ScoringPlan {
    RoundFrame frame;
    /// Where no value is given; none: such a sample has no assigned value, and nobody is graded by it.
    std::optional<AssignedBy> consensus = AssignedBy::AlgorithmA;
    bool byGroup = false;                       ///< The consensus is each method group's own.
    std::map<std::string, AssignedValue> given; ///< By sample; "" for every sample that has none of its own.
    std::vector<NonCommutable> nonCommutable;

    std::optional<planning::Allowance> limit; ///< delta_E: deviation that is allowed.
    std::optional<Decimal> sigma;             ///< sigma_pt, in the unit.
    std::optional<GradeLimits> trueness;      ///< None: no grade for trueness.
    std::optional<GradeLimits> precision;     ///< None: no grade for precision.

    std::vector<UnitFactor> units;
    std::vector<std::map<std::string, Expectation>> otherRounds; ///< By sample.
    bool keepBlunders = false; ///< Recognised blunders stay in the consensus.
};

} // namespace fasit::eqa
