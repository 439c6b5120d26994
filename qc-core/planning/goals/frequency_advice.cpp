#include "qc-core/planning/goals/frequency_advice.h"

#include <algorithm>

namespace fasit::planning {
namespace {

using Problem = FrequencyProblem;

Unexpected<Problem> problem(FrequencyFault fault, FrequencyFactor factor, std::string written) {
    return Unexpected<Problem>({fault, factor, std::move(written)});
}

Expected<FactorScore, Problem> scoreOf(FrequencyFactor factor, const std::vector<FactorChoice>& choices,
                                       const std::string& word) {
    for (const FactorChoice& choice : choices) {
        if (choice.word == word) {
            return FactorScore{factor, choice.name, choice.points};
        }
    }
    return problem(FrequencyFault::UnknownWord, factor, word);
}

Expected<FactorScore, Problem> volumeScore(const std::vector<VolumeBand>& bands, int samples) {
    const auto reached = std::find_if(bands.rbegin(), bands.rend(),
                                      [&](const VolumeBand& band) { return band.from <= samples; });
    if (reached == bands.rend()) {
        return problem(FrequencyFault::NegativeNumber, FrequencyFactor::SamplesPerWeek,
                       std::to_string(samples));
    }
    return FactorScore{FrequencyFactor::SamplesPerWeek, reached->name, reached->points};
}

Expected<std::vector<FactorScore>, Problem> scoresOf(const FrequencyTable& table,
                                                     const FrequencyQuestion& q) {
    std::vector<FactorScore> scores;
    for (const auto& score :
         {scoreOf(FrequencyFactor::Importance, table.importance, q.importance),
          scoreOf(FrequencyFactor::DeviceType, table.deviceTypes, q.deviceType),
          scoreOf(FrequencyFactor::UserFriendliness, table.userFriendliness, q.userFriendliness),
          volumeScore(table.samplesPerWeek, q.samplesPerWeek)}) {
        if (!score) {
            return Unexpected<Problem>(score.error());
        }
        scores.push_back(*score);
    }
    return scores;
}

/// The sum, or nothing while a factor has no points.
Expected<std::optional<Decimal>, Problem> sumOf(const std::vector<FactorScore>& scores) {
    Decimal total;
    for (const FactorScore& score : scores) {
        if (!score.points) {
            return std::nullopt;
        }
        const auto next = sum(total, *score.points);
        if (!next) {
            return problem(FrequencyFault::PointsTooLarge, score.factor, score.points->toString());
        }
        total = *next;
    }
    return total;
}

Expected<FrequencyAdvice, Problem> byPoints(const FrequencyTable& table, FrequencyAdvice advice) {
    const auto reached =
        std::find_if(table.thresholds.rbegin(), table.thresholds.rend(),
                     [&](const FrequencyThreshold& t) { return t.fromPoints <= *advice.points; });
    if (reached == table.thresholds.rend()) {
        return problem(FrequencyFault::BelowEveryThreshold, FrequencyFactor::Importance,
                       advice.points->toString());
    }
    advice.frequency = reached->frequency;
    advice.reason = FrequencyReason::Points;
    advice.provenance = table.provenance;
    return advice;
}

} // namespace

Expected<FrequencyAdvice, FrequencyProblem> adviseFrequency(const FrequencyTable& table,
                                                            const FrequencyQuestion& q) {
    const auto scores = scoresOf(table, q);
    if (!scores) {
        return Unexpected<Problem>(scores.error());
    }
    const auto total = sumOf(*scores);
    if (!total) {
        return Unexpected<Problem>(total.error());
    }
    FrequencyAdvice advice{table.otherwise.frequency, FrequencyReason::NotSet, *scores, *total,
                           table.otherwise.provenance};
    const auto anchor = std::find_if(table.anchors.begin(), table.anchors.end(),
                                     [&](const FrequencyAnchor& a) { return a.deviceType == q.deviceType; });
    if (anchor != table.anchors.end()) {
        advice.frequency = anchor->frequency;
        advice.reason = FrequencyReason::Anchor;
        advice.provenance = anchor->provenance;
        return advice;
    }
    return advice.points && !table.thresholds.empty() ? byPoints(table, std::move(advice)) : advice;
}

} // namespace fasit::planning
