#include "qc-core/eqa/lot_effects.h"

#include "qc-core/stats/checks.h"
#include "qc-core/stats/robust/q_method.h"
#include "qc-core/stats/robust/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace fasit::eqa {
namespace {

using stats::StatError;

constexpr double kRobustFactor = 1.25;
constexpr double kShareOfAllowed = 0.5;
constexpr double kUncertainties = 6;
constexpr double kEqual = 1e-9; ///< Percent.

using ByLot = std::map<std::string, std::vector<double>>;

ByLot byLot(std::span<const LotMember> group) {
    ByLot lots;
    for (const LotMember& member : group) {
        lots[member.lot].push_back(member.deviationPercent);
    }
    return lots;
}

/// Spread within the lots: each lot's median is taken off. A lot of one is its own median and tells no
/// spread.
double spreadWithin(const ByLot& lots) {
    std::vector<double> residuals;
    for (const auto& [lot, deviations] : lots) {
        if (deviations.size() < 2) {
            continue;
        }
        const double middle = stats::median(deviations).value();
        for (const double deviation : deviations) {
            residuals.push_back(deviation - middle);
        }
    }
    const auto found = stats::qHampel(residuals);
    return found ? found->scale : 0.0;
}

/// Everything of the group but this lot, and but the lots that are off already.
std::vector<double> restOf(const ByLot& lots, const std::string& lot) {
    std::vector<double> rest;
    for (const auto& [name, deviations] : lots) {
        if (name != lot) {
            rest.insert(rest.end(), deviations.begin(), deviations.end());
        }
    }
    return rest;
}

std::vector<LotEffect> effectsOf(const ByLot& lots, double spread, double allowedPercent) {
    std::vector<LotEffect> effects;
    for (const auto& [lot, deviations] : lots) {
        const auto rest = restOf(lots, lot);
        if (lot.empty() || deviations.size() < kFewestOfLot || rest.size() < kFewestOfLot) {
            continue;
        }
        LotEffect effect{lot, deviations.size(), rest.size(), 0, 0, false};
        const double share = 1 / static_cast<double>(effect.n) + 1 / static_cast<double>(effect.rest);
        effect.percent = stats::median(deviations).value() - stats::median(rest).value();
        effect.uncertainty = kRobustFactor * spread * std::sqrt(share);
        effect.isNamed = std::abs(effect.percent) > kShareOfAllowed * allowedPercent &&
                         std::abs(effect.percent) > kUncertainties * effect.uncertainty;
        effects.push_back(effect);
    }
    return effects;
}

/// Two lots alone are equally far from each other: the one that fewer have is taken to be off.
bool isWorse(const LotEffect& one, const LotEffect& than) {
    const double more = std::abs(one.percent) - std::abs(than.percent);
    return more > kEqual || (more >= -kEqual && one.n < than.n);
}

/// The one that is farthest off of those that are named.
std::optional<LotEffect> worstOf(const std::vector<LotEffect>& effects) {
    std::optional<LotEffect> worst;
    for (const LotEffect& effect : effects) {
        if (effect.isNamed && (!worst || isWorse(effect, *worst))) {
            worst = effect;
        }
    }
    return worst;
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
    ByLot lots = byLot(group);
    const double spread = spreadWithin(lots);
    std::vector<LotEffect> named;
    auto effects = effectsOf(lots, spread, allowedPercent);
    while (const auto worst = worstOf(effects)) {
        named.push_back(*worst);
        lots.erase(worst->lot);
        effects = effectsOf(lots, spread, allowedPercent);
    }
    effects.insert(effects.end(), named.begin(), named.end());
    std::sort(effects.begin(), effects.end(), [](const auto& a, const auto& b) { return a.lot < b.lot; });
    return effects;
}

} // namespace fasit::eqa
