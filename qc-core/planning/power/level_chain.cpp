#include "qc-core/planning/power/level_chain.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>
#include <unordered_map>

namespace fasit::planning {
namespace {

double standardNormalBelow(double z) {
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

/// Between two cuts, by the smaller of the two tails, so that a far band keeps its digits.
double probabilityBetween(double low, double high) {
    return low > 0 ? standardNormalBelow(-low) - standardNormalBelow(-high)
                   : standardNormalBelow(high) - standardNormalBelow(low);
}

/// Streaks as one byte each, windows as four.
using State = std::string;

struct Step {
    State state;
    bool rejects = false;
};

class Stepper {
  public:
    explicit Stepper(const ChainPlan& plan)
        : m_plan(plan) {}

    State start() const { return State(m_plan.streaks.size() + 4 * m_plan.windows.size(), '\0'); }

    Step step(const State& from, std::uint32_t holds) const {
        Step to{from, (holds & m_plan.rejectsAlone) != 0};
        for (std::size_t i = 0; i < m_plan.streaks.size(); ++i) {
            stepStreak(i, holds, to);
        }
        for (std::size_t i = 0; i < m_plan.windows.size(); ++i) {
            stepWindow(i, holds, to);
        }
        return to;
    }

  private:
    void stepStreak(std::size_t index, std::uint32_t holds, Step& to) const {
        const StreakCount& streak = m_plan.streaks[index];
        const bool grows = (holds >> streak.condition & 1U) != 0;
        const int length = grows ? static_cast<unsigned char>(to.state[index]) + 1 : 0;
        to.rejects = to.rejects || (streak.rejectsAt != 0 && length >= streak.rejectsAt);
        to.state[index] = static_cast<char>(std::min(length, streak.cap));
    }

    /// Bit i: the result i + 1 before the next one satisfied the condition.
    void stepWindow(std::size_t index, std::uint32_t holds, Step& to) const {
        const WindowCount& window = m_plan.windows[index];
        const std::size_t at = m_plan.streaks.size() + 4 * index;
        std::uint32_t bits = 0;
        for (std::size_t byte = 0; byte < 4; ++byte) {
            bits |= std::uint32_t{static_cast<unsigned char>(to.state[at + byte])} << (8 * byte);
        }
        const std::uint32_t hit = holds >> window.condition & 1U;
        to.rejects = to.rejects || (hit != 0 && std::popcount(bits) + 1 >= window.m);
        bits = (bits << 1 | hit) & ((std::uint32_t{1} << (window.n - 1)) - 1);
        for (std::size_t byte = 0; byte < 4; ++byte) {
            to.state[at + byte] = static_cast<char>(bits >> (8 * byte) & 0xff);
        }
    }

    const ChainPlan& m_plan;
};

} // namespace

std::vector<double> bandProbabilities(std::span<const double> cuts, const ErrorSize& error) {
    std::vector<double> bands(cuts.size() + 1);
    double low = -std::numeric_limits<double>::infinity();
    for (std::size_t band = 0; band < bands.size(); ++band) {
        const double high = band < cuts.size() ? (cuts[band] - error.shift) / error.sdFactor
                                               : std::numeric_limits<double>::infinity();
        bands[band] = probabilityBetween(low, high);
        low = high;
    }
    return bands;
}

std::optional<LevelChain> LevelChain::explore(const ChainPlan& plan, std::size_t maxStates) {
    const Stepper stepper(plan);
    LevelChain chain;
    chain.m_bands = plan.holds.size();
    chain.m_streakCount = plan.streaks.size();
    chain.m_memory = plan.memory();
    std::vector<State> states{stepper.start()};
    std::unordered_map<State, std::uint32_t> numbers{{states.front(), 0}};
    for (std::size_t state = 0; state < states.size(); ++state) {
        for (const std::uint32_t holds : plan.holds) {
            Step step = stepper.step(states[state], holds);
            const auto [number, isNew] =
                numbers.emplace(step.state, static_cast<std::uint32_t>(states.size()));
            chain.m_next.push_back(number->second);
            chain.m_rejects.push_back(step.rejects ? 1 : 0);
            if (isNew) {
                states.push_back(std::move(step.state));
            }
        }
        if (states.size() > maxStates) {
            return std::nullopt;
        }
        for (std::size_t streak = 0; streak < plan.streaks.size(); ++streak) {
            chain.m_streaks.push_back(static_cast<std::uint8_t>(states[state][streak]));
        }
    }
    return chain;
}

std::vector<double> LevelChain::distributionAfter(int results, std::span<const double> bands) const {
    std::vector<double> now(stateCount());
    std::vector<double> then(stateCount());
    now[0] = 1;
    for (int step = std::min(results, m_memory); step > 0; --step) {
        std::fill(then.begin(), then.end(), 0);
        for (std::size_t state = 0; state < now.size(); ++state) {
            if (now[state] == 0) {
                continue;
            }
            const std::uint32_t* const next = &m_next[state * m_bands];
            for (std::size_t band = 0; band < m_bands; ++band) {
                then[next[band]] += now[state] * bands[band];
            }
        }
        now.swap(then);
    }
    return now;
}

} // namespace fasit::planning
