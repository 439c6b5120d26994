#include "qc-core/eqa/grades.h"

#include "qc-core/base/wide.h"
#include "qc-core/planning/goals/goal_allowance.h"

#include <algorithm>

namespace fasit::eqa {
namespace {

using domain::EqaGrade;
using planning::Allowance;

constexpr std::int64_t kLargestFactor = 100'000 * Decimal::kMicrosPerUnit;

std::optional<Decimal> scaled(std::optional<Decimal> limit, Int128 micros, Int128 divisor) {
    if (!limit) {
        return std::nullopt;
    }
    const Int128 product = limit->micros() * micros / divisor;
    if (product < 0 || product >= Decimal::kMicrosBound) {
        return std::nullopt;
    }
    return Decimal::fromMicros(static_cast<std::int64_t>(product), Decimal::kMaxDecimals).value();
}

bool usable(std::optional<Decimal> factor) {
    return !factor || (factor->micros() > 0 && factor->micros() <= kLargestFactor);
}

Allowance shareOf(const Allowance& goal, Decimal share) {
    return {scaled(goal.percent, share.micros(), Decimal::kMicrosPerUnit),
            scaled(goal.absolute, share.micros(), Decimal::kMicrosPerUnit), goal.strict};
}

/// `times` the value, or nothing where that is too large.
std::optional<Decimal> times(Int128 micros, Int128 count) {
    const Int128 product = micros * count;
    if (product >= Decimal::kMicrosBound || product <= -Int128(Decimal::kMicrosBound)) {
        return std::nullopt;
    }
    return Decimal::fromMicros(static_cast<std::int64_t>(product), Decimal::kMaxDecimals).value();
}

Int128 sumOf(std::span<const Decimal> values) {
    Int128 sum = 0;
    for (const Decimal value : values) {
        sum += value.micros();
    }
    return sum;
}

/// A sum of n results beside n times what each is held against; absolute limits hold n times over.
Expected<EqaGrade, GradeFault> gradeOfSums(std::optional<Decimal> target, std::optional<Decimal> value,
                                           const GradeLimits& limits, std::size_t n) {
    if (!target || !value) {
        return Unexpected<GradeFault>(GradeFault::TooLarge);
    }
    const auto within = [&](const Allowance& one) {
        const Allowance all{one.percent, scaled(one.absolute, static_cast<Int128>(n), 1), one.strict};
        return planning::isWithin(all, *target, *value);
    };
    return within(limits.good) ? EqaGrade::Good
                               : (within(limits.acceptable) ? EqaGrade::Acceptable : EqaGrade::Poor);
}

} // namespace

std::optional<GradeLimits> gradeLimits(const Allowance& goal, const planning::GradeBand& band) {
    if (!goal.percent && !goal.absolute) {
        return std::nullopt;
    }
    if (!usable(goal.percent) || !usable(goal.absolute) || !usable(band.good) || !usable(band.acceptable)) {
        return std::nullopt;
    }
    return GradeLimits{shareOf(goal, band.good), shareOf(goal, band.acceptable)};
}

std::optional<GradeLimits> gradeLimitsOfSigma(Decimal sigma) {
    if (!usable(sigma)) {
        return std::nullopt;
    }
    return GradeLimits{{std::nullopt, scaled(sigma, 2, 1), false}, {std::nullopt, scaled(sigma, 3, 1), true}};
}

Expected<EqaGrade, GradeFault> truenessGrade(std::span<const Decimal> replicates, Decimal assigned,
                                             const GradeLimits& limits) {
    if (replicates.empty()) {
        return Unexpected<GradeFault>(GradeFault::NoReplicates);
    }
    const auto n = static_cast<Int128>(replicates.size());
    return gradeOfSums(times(assigned.micros(), n), times(sumOf(replicates), 1), limits, replicates.size());
}

Expected<std::optional<EqaGrade>, GradeFault> precisionGrade(std::span<const Decimal> replicates,
                                                             const GradeLimits& limits) {
    if (replicates.size() < 2) {
        return std::optional<EqaGrade>();
    }
    const auto [lowest, highest] = std::minmax_element(replicates.begin(), replicates.end());
    const Int128 sum = sumOf(replicates);
    const Int128 apart =
        (Int128(highest->micros()) - lowest->micros()) * static_cast<Int128>(replicates.size());
    return gradeOfSums(times(sum, 1), times(sum + apart, 1), limits, replicates.size())
        .map([](EqaGrade grade) { return std::optional<EqaGrade>(grade); });
}

} // namespace fasit::eqa
