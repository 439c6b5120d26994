#include "qc-core/eqa/youden_pairs.h"

namespace fasit::eqa {
namespace {

struct Both {
    const SampleScore* a = nullptr;
    const SampleScore* b = nullptr;

    [[nodiscard]] bool hasZ() const {
        return a != nullptr && b != nullptr && a->scores && b->scores && a->scores->z && b->scores->z;
    }
};

} // namespace

YoudenPairs youdenPairs(const RoundScores& round, std::size_t sampleA, std::size_t sampleB) {
    std::vector<Both> participants(round.table.participants.size());
    for (const SampleScore& score : round.scores) {
        if (score.sample == sampleA) {
            participants[score.participant].a = &score;
        }
        if (score.sample == sampleB) {
            participants[score.participant].b = &score;
        }
    }
    YoudenPairs youden;
    std::vector<double> zA;
    std::vector<double> zB;
    for (std::size_t i = 0; i < participants.size(); ++i) {
        const Both& both = participants[i];
        if (!both.hasZ()) {
            continue;
        }
        youden.pairs.push_back({i, {*both.a->scores->z, *both.b->scores->z}});
        if (both.a->blunders.empty() && both.b->blunders.empty()) {
            zA.push_back(*both.a->scores->z);
            zB.push_back(*both.b->scores->z);
        }
    }
    if (const auto ellipse = stats::youdenEllipse(zA, zB)) {
        youden.ellipse = *ellipse;
    }
    return youden;
}

} // namespace fasit::eqa
