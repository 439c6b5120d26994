#include "qc-core/eqa/long_term.h"

#include "qc-core/stats/checks.h"
#include "qc-core/stats/moments.h"

#include <algorithm>
#include <map>
#include <vector>

namespace fasit::eqa {
namespace {

using domain::EqaGrade;
using stats::StatError;

constexpr std::size_t kFewestRounds = 4;
constexpr std::size_t kPoorRounds = 2;
constexpr std::size_t kGoodRounds = 3;

struct RoundOfOne {
    std::vector<double> deviations;
    bool isPoor = false;
};

using Rounds = std::map<int, RoundOfOne>;

Rounds byRound(std::span<const PastResult> results) {
    Rounds rounds;
    for (const PastResult& result : results) {
        RoundOfOne& round = rounds[result.round];
        round.deviations.push_back(result.deviationPercent);
        round.isPoor = round.isPoor || result.trueness == EqaGrade::Poor;
    }
    return rounds;
}

/// How many at the end of the list are `poor`.
std::size_t last(const std::vector<bool>& rounds, bool poor) {
    const auto end = std::find(rounds.rbegin(), rounds.rend(), !poor);
    return static_cast<std::size_t>(end - rounds.rbegin());
}

Course courseOf(const std::vector<bool>& poor) {
    if (poor.size() < kFewestRounds) {
        return Course::TooFew;
    }
    const auto poorOnes = static_cast<std::size_t>(std::count(poor.begin(), poor.end(), true));
    if (last(poor, false) >= kGoodRounds && poorOnes >= kPoorRounds) {
        return Course::Improved;
    }
    const std::size_t running = last(poor, true);
    const std::vector<bool> before(poor.begin(), poor.end() - static_cast<std::ptrdiff_t>(running));
    return running >= kPoorRounds && last(before, false) >= kGoodRounds ? Course::Worsened : Course::Steady;
}

} // namespace

Expected<LongTerm, StatError> longTerm(std::span<const PastResult> results) {
    std::vector<double> all;
    for (const PastResult& result : results) {
        all.push_back(result.deviationPercent);
    }
    if (const auto checked = stats::checkValues(all, 1); !checked) {
        return Unexpected<StatError>(checked.error());
    }
    std::vector<double> numbers;
    std::vector<double> means;
    std::vector<bool> poor;
    for (const auto& [number, round] : byRound(results)) {
        numbers.push_back(number);
        means.push_back(stats::mean(round.deviations).value());
        poor.push_back(round.isPoor);
    }
    LongTerm course{all.size(), means.size(), stats::mean(means).value(), {}, {}, courseOf(poor)};
    if (const auto summary = stats::summaryOf(means)) {
        course.interval = stats::meanInterval(*summary).value();
    }
    if (const auto trend = stats::linearTrend(numbers, means)) {
        course.trend = *trend;
    }
    return course;
}

} // namespace fasit::eqa
