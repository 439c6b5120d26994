#include "qc-core/eqa/long_term.h"

#include "qc-core/stats/checks.h"
#include "qc-core/stats/moments.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <vector>

namespace fasit::eqa {
namespace {

using domain::EqaGrade;
using stats::StatError;

constexpr std::size_t kFewestRounds = 4;
constexpr std::ptrdiff_t kPoorRounds = 2;
constexpr std::size_t kGoodRounds = 3;
constexpr double kAsFar = 2;

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

/// Rounds of one kind at the end of the list, and those before them.
struct Turn {
    std::span<const RoundOfOne> before;
    std::span<const RoundOfOne> since;
};

Turn turnTo(std::span<const RoundOfOne> rounds, bool poor) {
    std::size_t first = rounds.size();
    while (first > 0 && rounds[first - 1].isPoor == poor) {
        --first;
    }
    return {rounds.first(first), rounds.subspan(first)};
}

/// How far off on average, whatever the side; of the poor rounds or of the others.
double farOff(std::span<const RoundOfOne> rounds, bool poor) {
    std::vector<double> sizes;
    for (const RoundOfOne& round : rounds) {
        if (round.isPoor == poor) {
            sizes.push_back(std::abs(stats::mean(round.deviations).value()));
        }
    }
    return stats::mean(sizes).value_or(0.0);
}

bool hasImproved(std::span<const RoundOfOne> rounds) {
    const Turn turn = turnTo(rounds, false);
    const auto poor =
        std::count_if(turn.before.begin(), turn.before.end(), [](const auto& r) { return r.isPoor; });
    return turn.since.size() >= kGoodRounds && poor >= kPoorRounds &&
           kAsFar * farOff(turn.since, false) <= farOff(turn.before, true);
}

bool hasWorsened(std::span<const RoundOfOne> rounds) {
    const Turn turn = turnTo(rounds, true);
    const auto good = turnTo(turn.before, false).since;
    return std::ssize(turn.since) >= kPoorRounds && good.size() >= kGoodRounds &&
           kAsFar * farOff(good, false) <= farOff(turn.since, true);
}

Course courseOf(std::span<const RoundOfOne> rounds) {
    if (rounds.size() < kFewestRounds) {
        return Course::TooFew;
    }
    if (hasImproved(rounds)) {
        return Course::Improved;
    }
    return hasWorsened(rounds) ? Course::Worsened : Course::Steady;
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
    std::vector<RoundOfOne> rounds;
    for (const auto& [number, round] : byRound(results)) {
        numbers.push_back(number);
        means.push_back(stats::mean(round.deviations).value());
        rounds.push_back(round);
    }
    LongTerm course{all.size(), means.size(), stats::mean(means).value(), {}, {}, courseOf(rounds)};
    if (const auto summary = stats::summaryOf(means)) {
        course.interval = stats::meanInterval(*summary).value();
    }
    if (const auto trend = stats::linearTrend(numbers, means)) {
        course.trend = *trend;
    }
    return course;
}

} // namespace fasit::eqa
