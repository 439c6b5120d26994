#include "qc-core/eqa/score_changes.h"

#include <map>
#include <utility>

namespace fasit::eqa {
namespace {

using Key = std::pair<std::string, std::string>;

Key keyOf(const RoundScores& round, const SampleScore& score) {
    return {round.table.participants[score.participant].name, round.table.samples[score.sample]};
}

std::map<Key, const SampleScore*> byKey(const RoundScores& round) {
    std::map<Key, const SampleScore*> scores;
    for (const SampleScore& score : round.scores) {
        scores.emplace(keyOf(round, score), &score);
    }
    return scores;
}

std::optional<double> deviationOf(const SampleScore* score) {
    return score != nullptr && score->scores ? score->scores->deviationPercent : std::nullopt;
}

std::optional<domain::EqaGrade> gradeOf(const SampleScore* score) {
    return score != nullptr ? score->trueness : std::nullopt;
}

ScoreChange changeOf(const Key& key, const SampleScore* before, const SampleScore* after) {
    return {key.first, key.second, deviationOf(before), deviationOf(after), gradeOf(before), gradeOf(after)};
}

} // namespace

std::vector<ScoreChange> changedGrades(const RoundScores& before, const RoundScores& after) {
    auto earlier = byKey(before);
    std::vector<ScoreChange> changes;
    for (const SampleScore& score : after.scores) {
        const Key key = keyOf(after, score);
        const auto found = earlier.find(key);
        const SampleScore* old = found == earlier.end() ? nullptr : found->second;
        if (old == nullptr || gradeOf(old) != score.trueness) {
            changes.push_back(changeOf(key, old, &score));
        }
        earlier.erase(key);
    }
    for (const auto& [key, gone] : earlier) {
        changes.push_back(changeOf(key, gone, nullptr));
    }
    return changes;
}

} // namespace fasit::eqa
