#include "qc-core/eqa/blunders.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace fasit::eqa {
namespace {

constexpr double kNearSpreads = 3;
constexpr double kNearShareUndone = 0.3;
constexpr double kFarSpreads = 5;
constexpr double kFarAllowances = 2;

using Found = std::vector<RecognisedBlunder>;

/// One participant's results beside what is expected of them.
class Look {
  public:
    Look(const Participant& participant, const Expectations& expected)
        : m_participant(participant)
        , m_expected(expected) {}

    [[nodiscard]] std::size_t size() const {
        return std::min(m_participant.samples.size(), m_expected.size());
    }
    /// Has results, and something is expected of them.
    [[nodiscard]] bool has(std::size_t sample) const {
        return !m_participant.samples[sample].empty() && m_expected[sample].has_value();
    }
    [[nodiscard]] double mean(std::size_t sample) const { return m_participant.samples[sample].mean(); }
    [[nodiscard]] bool isFar(std::size_t sample) const { return m_expected[sample]->isFar(mean(sample)); }
    [[nodiscard]] const Expectation& expected(std::size_t sample) const { return *m_expected[sample]; }
    [[nodiscard]] const SampleResults& results(std::size_t sample) const {
        return m_participant.samples[sample];
    }
    [[nodiscard]] std::vector<std::size_t> measured() const {
        std::vector<std::size_t> samples;
        for (std::size_t i = 0; i < size(); ++i) {
            if (has(i)) {
                samples.push_back(i);
            }
        }
        return samples;
    }

  private:
    const Participant& m_participant;
    const Expectations& m_expected;
};

bool isSwap(const Look& look, std::size_t a, std::size_t b) {
    return look.isFar(a) && look.isFar(b) && look.expected(b).isNear(look.mean(a)) &&
           look.expected(a).isNear(look.mean(b));
}

void findSwaps(const Look& look, Found& found) {
    const auto samples = look.measured();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        for (std::size_t j = i + 1; j < samples.size(); ++j) {
            if (isSwap(look, samples[i], samples[j])) {
                found.push_back({Blunder::Swapped, samples[i], samples[j], 1, {}, 0});
                found.push_back({Blunder::Swapped, samples[j], samples[i], 1, {}, 0});
            }
        }
    }
}

bool allOffBy(const Look& look, double factor) {
    const auto samples = look.measured();
    return !samples.empty() && std::all_of(samples.begin(), samples.end(), [&](std::size_t sample) {
        return look.isFar(sample) && look.expected(sample).isNearUndone(look.mean(sample) / factor);
    });
}

bool isPowerOfTen(double factor) {
    return factor == 10 || factor == 100 || factor == 1000 || factor == 0.1 || factor == 0.01 ||
           factor == 0.001;
}

/// A single sample off by 10 is a slip; only where every one of several is does it look like a unit.
bool tellsUnit(const Look& look, double factor) {
    return allOffBy(look, factor) && (look.measured().size() > 1 || !isPowerOfTen(factor));
}

void findUnit(const Look& look, std::span<const UnitFactor> units, Found& found) {
    const auto unit = std::find_if(units.begin(), units.end(),
                                   [&](const UnitFactor& one) { return tellsUnit(look, one.factor); });
    if (unit == units.end()) {
        return;
    }
    for (const std::size_t sample : look.measured()) {
        found.push_back({Blunder::WrongUnit, sample, sample, unit->factor, unit->unit, 0});
    }
}

/// Whether an analyser that measures everything so many percent wrong would explain the results too.
bool isOneShift(const Look& look) {
    double lowest = std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::lowest();
    double room = 0;
    for (const std::size_t sample : look.measured()) {
        const Expectation& expected = look.expected(sample);
        const double share = look.mean(sample) / expected.centre;
        lowest = std::min(lowest, share);
        highest = std::max(highest, share);
        room = std::max(room, std::max(kNearSpreads * expected.spread, expected.allowed) / expected.centre);
    }
    return !(highest - lowest > room * highest);
}

bool isOf(const Look& look, const Expectations& round) {
    const auto samples = look.measured();
    return samples.size() > 1 && !isOneShift(look) &&
           std::all_of(samples.begin(), samples.end(), [&](std::size_t sample) {
               return look.isFar(sample) && sample < round.size() && round[sample] &&
                      round[sample]->isNear(look.mean(sample));
           });
}

void findRound(const Look& look, std::span<const Expectations> rounds, Found& found) {
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        if (isOf(look, rounds[i])) {
            for (const std::size_t sample : look.measured()) {
                found.push_back({Blunder::WrongRound, sample, sample, 1, {}, i});
            }
        }
    }
}

std::optional<double> slipOf(double value, const Expectation& expected) {
    constexpr std::array<double, 4> kSlips{10, 0.1, 100, 0.01};
    if (!expected.isFar(value)) {
        return std::nullopt;
    }
    const auto* const slip = std::find_if(
        kSlips.begin(), kSlips.end(), [&](double factor) { return expected.isNearUndone(value / factor); });
    return slip == kSlips.end() ? std::nullopt : std::optional(*slip);
}

void findSlips(const Look& look, Found& found) {
    for (const std::size_t sample : look.measured()) {
        for (const Decimal value : look.results(sample).replicates) {
            if (const auto slip = slipOf(value.toDouble(), look.expected(sample))) {
                found.push_back({Blunder::FactorTen, sample, sample, *slip, {}, 0});
                break;
            }
        }
    }
}

} // namespace

bool Expectation::isNear(double value) const {
    return std::abs(value - centre) <= std::max(kNearSpreads * spread, allowed);
}

bool Expectation::isNearUndone(double value) const {
    return isNear(value) && std::abs(value - centre) <= kNearShareUndone * std::abs(centre);
}

bool Expectation::isFar(double value) const {
    return std::abs(value - centre) > std::max(kFarSpreads * spread, kFarAllowances * allowed);
}

std::vector<RecognisedBlunder> recogniseBlunders(const Participant& participant, const Expectations& expected,
                                                 const Suspicions& suspicions) {
    const Look look(participant, expected);
    Found found;
    findSwaps(look, found);
    findUnit(look, suspicions.units, found);
    findRound(look, suspicions.otherRounds, found);
    if (found.empty()) {
        findSlips(look, found);
    }
    return found;
}

} // namespace fasit::eqa
