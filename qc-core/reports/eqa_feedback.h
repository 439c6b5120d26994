// EqaFeedback: what one participant is told of a round, and what to do now. Plain structs for page and paper;
// pure functions from the scores.
#pragma once

#include "qc-core/eqa/long_term.h"
#include "qc-core/eqa/round_scores.h"
#include "qc-core/stats/inference/histogram.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fasit::reports {

/// The steps of finding out why a result was poor, in this order.
enum class EqaAdvice {
    Transcription,   ///< Was the number copied right: sample, decimal point, unit?
    Handling,        ///< Storage, mixing, temperature, expiry.
    InternalControl, ///< How did the controls of that day and week stand?
    MethodGroup,     ///< Do the others with this method lie where we lie?
    Lot,             ///< Do the others with this reagent lot?
    Contact,         ///< Ring the adviser.
};

struct EqaFeedbackSample {
    eqa::SampleScore score;
    std::string name;
    /// Of the own method group, recognised slips left out; none of fewer than five results.
    std::optional<stats::Histogram> histogram;
    std::optional<std::size_t> ownBin; ///< Where the own result lies in it; none where it lies outside.
    std::optional<double> groupMedian;
    std::size_t groupSize = 0;
};

struct EqaFeedbackGroup {
    std::string name;
    std::string sample;
    eqa::GroupStatistics statistics;
    bool isBiased = false;
    bool isOwn = false;
};

struct EqaFeedback {
    std::string participant;
    std::string group;
    std::vector<EqaFeedbackSample> samples;
    std::vector<EqaFeedbackGroup> groups; ///< Every method group, sample by sample.
    std::vector<eqa::LotEffect> ownLots;  ///< Named reagent lots that this participant used.
    std::optional<eqa::LongTerm> course;  ///< This round and those before.
    /// Empty where nothing is poor and nothing is asked. What explains the result comes first (a lot or a
    /// method only a poor trueness to its own side), the rest in the order of the steps.
    std::vector<EqaAdvice> advice;
};

/// Nothing where the round has no such participant. `history` holds earlier rounds and this one.
std::optional<EqaFeedback> eqaFeedback(const eqa::RoundScores& round, const std::string& participant,
                                       std::span<const eqa::PastResult> history);

} // namespace fasit::reports
