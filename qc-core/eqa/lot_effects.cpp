#include "qc-core/eqa/lot_effects.h"

#include "qc-core/stats/checks.h"
#include "qc-core/stats/robust/q_method.h"
#include "qc-core/stats/robust/quantile.h"

#include <cmath>
#include <map>

namespace fasit::eqa {
namespace {

using stats::StatError;

constexpr double kRobustFactor = 1.25;
constexpr double kShareOfAllowed = 0.5;
constexpr double kUncertainties = 5;

using ByLot = std::map<std::string, std::vector<double>>;

ByLot byLot(std::span<const LotMember> group) {
    ByLot lots;
    for (const LotMember& member : group) {
        lots[member.lot].push_back(member.deviationPercent);
    }
    return lots;
}

/// Spread within the lots: each lot's median is taken off.
double spreadWithin(const ByLot& lots) {
    std::vector<double> residuals;
    for (const auto& [lot, deviations] : lots) {
        const double middle = stats::median(deviations).value();
        for (const double deviation : deviations) {
            residuals.push_back(deviation - middle);
        }
    }
    const auto found = stats::qHampel(residuals);
    return found ? found->scale : 0.0;
}

std::vector<double> restOf(std::span<const LotMember> group, const std::string& lot) {
    std::vector<double> rest;
    for (const LotMember& member : group) {
        if (member.lot != lot) {
            rest.push_back(member.deviationPercent);
        }
    }
    return rest;
}

} // namespace

Expected<std::vector<LotEffect>, StatError> lotEffects(std::span<const LotMember> group,
                                                       double allowedPercent) {
    if (!(allowedPercent > 0)) {
        return Unexpected<StatError>(StatError::ScaleNotPositive);
    }
    for (const LotMember& member : group) {
        if (!std::isfinite(member.deviationPercent)) {
            return Unexpected<StatError>(StatError::NotFinite);
        }
    }
    const ByLot lots = byLot(group);
    const double spread = spreadWithin(lots);
    std::vector<LotEffect> effects;
    for (const auto& [lot, deviations] : lots) {
        const auto rest = restOf(group, lot);
        if (lot.empty() || deviations.size() < kFewestOfLot || rest.size() < kFewestOfLot) {
            continue;
        }
        LotEffect effect{lot, deviations.size(), rest.size(), 0, 0, false};
        effect.percent = stats::median(deviations).value() - stats::median(rest).value();
        effect.uncertainty =
            kRobustFactor * spread *
            std::sqrt(1 / static_cast<double>(effect.n) + 1 / static_cast<double>(effect.rest));
        effect.isNamed = std::abs(effect.percent) > kShareOfAllowed * allowedPercent &&
                         std::abs(effect.percent) > kUncertainties * effect.uncertainty;
        effects.push_back(effect);
    }
    return effects;
}

} // namespace fasit::eqa
