#include "qc-core/stats/detectors/runs_rules_arl.h"

#include "qc-core/stats/distributions.h"
#include "qc-core/stats/markov_chain.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace fasit::stats {
namespace {

constexpr std::size_t kLongestWindow = 16;
constexpr std::size_t kMostHistories = 1500;
constexpr double kLargestK = 20;
constexpr double kLargestShift = 100;

std::optional<StatError> faultOf(std::span<const RunsRule> rules, double shift) {
    if (rules.empty()) {
        return StatError::TooFewValues;
    }
    for (const RunsRule& rule : rules) {
        if (!std::isfinite(rule.k) || !std::isfinite(shift)) {
            return StatError::NotFinite;
        }
        const bool counts = rule.count >= 1 && rule.count <= rule.window && rule.window <= kLongestWindow;
        if (!counts || rule.k < 0 || rule.k > kLargestK || std::abs(shift) > kLargestShift) {
            return StatError::OutOfRange;
        }
    }
    return std::nullopt;
}

/// For each rule and side: which of the last results, the newest in bit 0, lay beyond its k. Two words a
/// rule.
using History = std::vector<std::uint32_t>;

/// A stretch of z between neighbouring limits. No result lies exactly on a limit: that has probability 0.
struct Zone {
    double middle = 0; ///< Some z inside, to compare with k.
    double probability = 0;
};

std::vector<Zone> zonesOf(std::span<const RunsRule> rules, double shift) {
    std::vector<double> limits;
    for (const RunsRule& rule : rules) {
        limits.insert(limits.end(), {-rule.k, rule.k});
    }
    std::sort(limits.begin(), limits.end());
    limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
    std::vector<Zone> zones{{limits.front() - 1, normalBelow(limits.front() - shift)}};
    for (std::size_t i = 1; i < limits.size(); ++i) {
        const double low = limits[i - 1] - shift;
        const double high = limits[i] - shift;
        const double inside =
            low > 0 ? normalAbove(low) - normalAbove(high) : normalBelow(high) - normalBelow(low);
        zones.push_back({(limits[i - 1] + limits[i]) / 2, inside});
    }
    zones.push_back({limits.back() + 1, normalAbove(limits.back() - shift)});
    return zones;
}

/// Forgets what can no longer be part of an alarm, so that equal futures have equal histories.
std::uint32_t trimmed(std::uint32_t bits, const RunsRule& rule) {
    bits &= (1U << (rule.window - 1)) - 1;
    const std::size_t spare = rule.window - rule.count;
    // The result in bit i falls out after window - 1 - i more results; those may all be beyond k, but count
    // must be met.
    for (std::size_t i = rule.window - 1; i-- > 0;) {
        const auto younger = static_cast<std::size_t>(std::popcount(bits & ((1U << (i + 1)) - 1)));
        if ((bits >> i & 1U) != 0 && i + 1 - younger > spare) {
            bits &= ~(1U << i);
        }
    }
    return bits;
}

/// The history after one more result, or nothing when it gives an alarm.
std::optional<History> after(const History& before, double z, std::span<const RunsRule> rules) {
    History next(before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        const RunsRule& rule = rules[i / 2];
        const bool beyond = i % 2 == 0 ? z > rule.k : z < -rule.k;
        const std::uint32_t bits = before[i] << 1 | (beyond ? 1U : 0U);
        if (static_cast<std::size_t>(std::popcount(bits)) >= rule.count) {
            return std::nullopt;
        }
        next[i] = trimmed(bits, rule);
    }
    return next;
}

struct Step {
    std::size_t from = 0;
    std::optional<std::size_t> next; ///< None: an alarm.
    double probability = 0;
};

/// All histories that can be reached from an empty one, and the ways between them.
struct Histories {
    std::map<History, std::size_t> numbers;
    std::vector<History> list;
    std::vector<Step> steps;

    std::size_t numberOf(const History& history) {
        const auto [place, isNew] = numbers.emplace(history, list.size());
        if (isNew) {
            list.push_back(history);
        }
        return place->second;
    }
};

std::optional<Histories> explored(std::span<const RunsRule> rules, double shift) {
    const auto zones = zonesOf(rules, shift);
    Histories histories;
    histories.numberOf(History(2 * rules.size()));
    for (std::size_t from = 0; from < histories.list.size(); ++from) {
        if (histories.list.size() > kMostHistories) {
            return std::nullopt;
        }
        for (const Zone& zone : zones) {
            const auto next = after(histories.list[from], zone.middle, rules);
            const auto number = next ? std::optional(histories.numberOf(*next)) : std::nullopt;
            histories.steps.push_back({from, number, zone.probability});
        }
    }
    return histories;
}

} // namespace

Expected<double, StatError> runsRulesArl(std::span<const RunsRule> rules, double shift) {
    if (const auto fault = faultOf(rules, shift)) {
        return Unexpected<StatError>(*fault);
    }
    const auto histories = explored(rules, shift);
    if (!histories) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    MarkovChain chain(histories->list.size());
    for (const Step& step : histories->steps) {
        (step.next ? chain.to(step.from, *step.next) : chain.exits[step.from]) += step.probability;
    }
    return expectedSteps(std::move(chain));
}

} // namespace fasit::stats
