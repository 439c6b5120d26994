// ResultTable: the measurements of a round, placed by participant and sample. Pure; thread-safe once made.
#pragma once

#include "qc-core/eqa/measurement.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fasit::eqa {

/// Why a measurement was laid aside for a person to decide; the rest of the round goes on.
enum class Aside {
    SameReplicateTwice, ///< The participant has this replicate of the sample already.
    OtherGroup,         ///< The participant is in another method group in a row above.
    OtherLot,           ///< Replicates of one sample by two reagent lots.
    UnknownSample,      ///< Not among the samples of the round.
    UnknownParticipant, ///< Not among those who were invited.
};

struct LaidAside {
    Aside reason = Aside::UnknownSample;
    Measurement measurement;
};

/// Who and what a round is about. Empty lists take whatever the measurements name.
struct RoundFrame {
    std::vector<std::string> samples;
    std::vector<std::string> participants;
};

/// What one participant has of one sample.
struct SampleResults {
    std::vector<Decimal> replicates;
    std::vector<int> numbers; ///< The replicate number of each, beside it.
    std::string lot;          ///< Named by any of its rows; empty where none does.
    std::optional<double> uncertainty;

    [[nodiscard]] bool empty() const { return replicates.empty(); }
    /// Mean for statistics. Precondition: not empty.
    [[nodiscard]] double mean() const;
};

struct Participant {
    std::string name;
    std::size_t group = 0;
    std::vector<SampleResults> samples; ///< By the table's index of the sample; may be empty ones.
};

struct ResultTable {
    std::vector<std::string> samples; ///< In the order of the frame or of appearance.
    std::vector<std::string> groups;
    std::vector<Participant> participants;
    std::vector<int> replicates; ///< Of each sample, the number that most have; of two as common, the larger.
    std::vector<LaidAside> aside;
};

ResultTable tabulate(std::span<const Measurement> measurements, const RoundFrame& frame = {});

/// All groups.
inline constexpr std::size_t kEveryGroup = std::numeric_limits<std::size_t>::max();

} // namespace fasit::eqa
