#include "qc-core/reports/eqa_feedback.h"

#include <algorithm>

namespace fasit::reports {
namespace {

using domain::EqaGrade;
using namespace eqa;

constexpr std::size_t kFewestForHistogram = 5;

std::optional<std::size_t> indexOf(const RoundScores& round, const std::string& participant) {
    const auto& all = round.table.participants;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == participant; });
    return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

std::vector<double> groupValues(const RoundScores& round, std::size_t group, std::size_t sample) {
    std::vector<double> values;
    for (const SampleScore& score : round.scores) {
        if (score.sample == sample && score.blunders.empty() &&
            round.table.participants[score.participant].group == group) {
            values.push_back(score.value);
        }
    }
    return values;
}

/// A bin holds its lower edge, the last one both.
std::optional<std::size_t> binOf(const stats::Histogram& histogram, double value) {
    const auto& edges = histogram.edges;
    if (value < edges.front() || value > edges.back()) {
        return std::nullopt;
    }
    const auto above = std::upper_bound(edges.begin(), edges.end(), value);
    const auto bin = static_cast<std::size_t>(above - edges.begin()) - 1;
    return std::min(bin, histogram.counts.size() - 1);
}

EqaFeedbackSample sampleOf(const RoundScores& round, const SampleScore& score) {
    EqaFeedbackSample sample{score, round.table.samples[score.sample], {}, {}, {}, 0};
    const std::size_t group = round.table.participants[score.participant].group;
    const auto values = groupValues(round, group, score.sample);
    for (const GroupScore& one : round.groups) {
        if (one.group == group && one.sample == score.sample) {
            sample.groupMedian = one.statistics.median;
            sample.groupSize = one.statistics.n;
        }
    }
    if (values.size() < kFewestForHistogram) {
        return sample;
    }
    if (const auto histogram = stats::histogram(values)) {
        sample.histogram = *histogram;
        sample.ownBin = binOf(*histogram, score.value);
    }
    return sample;
}

std::vector<EqaFeedbackGroup> groupsOf(const RoundScores& round, std::size_t own) {
    std::vector<EqaFeedbackGroup> groups;
    for (const GroupScore& one : round.groups) {
        if (one.group != kEveryGroup) {
            groups.push_back({round.table.groups[one.group], round.table.samples[one.sample], one.statistics,
                              one.isBiased, one.group == own});
        }
    }
    return groups;
}

std::vector<LotEffect> namedLotsOf(const RoundScores& round, const Participant& participant) {
    std::vector<LotEffect> lots;
    for (const GroupLots& group : round.lots) {
        for (const LotEffect& lot : group.lots) {
            const bool used =
                std::any_of(participant.samples.begin(), participant.samples.end(),
                            [&](const SampleResults& results) { return results.lot == lot.lot; });
            if (lot.isNamed && group.group == participant.group && used) {
                lots.push_back(lot);
            }
        }
    }
    return lots;
}

bool isPoor(const SampleScore& score) {
    return score.trueness == EqaGrade::Poor || score.precision == EqaGrade::Poor;
}

/// Whether a shift of the lot or the method moved this result to where it is: a poor trueness to the same
/// side.
bool explains(double shift, const SampleScore& score) {
    return score.trueness == EqaGrade::Poor && score.scores && shift * score.scores->deviation > 0;
}

bool isOfLot(const EqaFeedback& feedback, const Participant& own) {
    return std::any_of(feedback.samples.begin(), feedback.samples.end(), [&](const auto& sample) {
        return std::any_of(feedback.ownLots.begin(), feedback.ownLots.end(), [&](const LotEffect& lot) {
            return own.samples[sample.score.sample].lot == lot.lot && explains(lot.percent, sample.score);
        });
    });
}

bool isOfMethod(const EqaFeedback& feedback) {
    return std::any_of(feedback.groups.begin(), feedback.groups.end(), [&](const auto& group) {
        return group.isOwn && group.isBiased &&
               std::any_of(feedback.samples.begin(), feedback.samples.end(), [&](const auto& sample) {
                   return sample.name == group.sample && explains(*group.statistics.bias, sample.score);
               });
    });
}

/// What explains a poor result, if anything does.
std::optional<EqaAdvice> explanationOf(const EqaFeedback& feedback, const Participant& own) {
    const auto& samples = feedback.samples;
    if (std::any_of(samples.begin(), samples.end(),
                    [](const auto& s) { return !s.score.blunders.empty(); })) {
        return EqaAdvice::Transcription;
    }
    if (isOfLot(feedback, own)) {
        return EqaAdvice::Lot;
    }
    return isOfMethod(feedback) ? std::optional(EqaAdvice::MethodGroup) : std::nullopt;
}

std::vector<EqaAdvice> adviceFor(const EqaFeedback& feedback, const Participant& own) {
    const auto explanation = explanationOf(feedback, own);
    const bool poor = std::any_of(feedback.samples.begin(), feedback.samples.end(),
                                  [](const auto& sample) { return isPoor(sample.score); });
    std::vector<EqaAdvice> advice;
    if (!poor && explanation != EqaAdvice::Transcription) {
        return advice;
    }
    if (explanation) {
        advice.push_back(*explanation);
    }
    for (const EqaAdvice step : {EqaAdvice::Transcription, EqaAdvice::Handling, EqaAdvice::InternalControl,
                                 EqaAdvice::MethodGroup, EqaAdvice::Lot, EqaAdvice::Contact}) {
        if (step != explanation) {
            advice.push_back(step);
        }
    }
    return advice;
}

} // namespace

std::optional<EqaFeedback> eqaFeedback(const RoundScores& round, const std::string& participant,
                                       std::span<const PastResult> history) {
    const auto index = indexOf(round, participant);
    if (!index) {
        return std::nullopt;
    }
    const Participant& own = round.table.participants[*index];
    EqaFeedback feedback;
    feedback.participant = participant;
    feedback.group = round.table.groups[own.group];
    for (const SampleScore& score : round.scores) {
        if (score.participant == *index) {
            feedback.samples.push_back(sampleOf(round, score));
        }
    }
    feedback.groups = groupsOf(round, own.group);
    feedback.ownLots = namedLotsOf(round, own);
    if (const auto course = longTerm(history)) {
        feedback.course = *course;
    }
    feedback.advice = adviceFor(feedback, own);
    return feedback;
}

} // namespace fasit::reports
