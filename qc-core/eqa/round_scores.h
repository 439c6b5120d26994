// RoundScores: what scoring a round tells, participant by participant and group by group. Plain structs.
#pragma once

#include "qc-core/domain/eqa.h"
#include "qc-core/eqa/blunders.h"
#include "qc-core/eqa/group_statistics.h"
#include "qc-core/eqa/lot_effects.h"
#include "qc-core/eqa/result_table.h"
#include "qc-core/eqa/scores.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::eqa {

/// What a person should know of a score, or decide.
enum class ScoreFlag {
    MissingReplicate, ///< Fewer than most have: no grade for precision from one.
    SmallGroup,       ///< Judged against a consensus of fewer than ten.
    NoAssignedValue,  ///< Nothing to be judged against: no grade.
    OwnGroupValue,    ///< The sample is not commutable here: judged against the own method group.
    AllEqual,         ///< The results of the consensus do not vary: no z by their spread.
    NotConverged,     ///< The consensus did not come to rest.
    Outlier,          ///< Beyond five spreads of its method group (of five or more); no blunder explains it.
    TooLarge,         ///< Numbers that no grade can be decided of.
};

struct SampleScore {
    std::size_t participant = 0;
    std::size_t sample = 0;
    double value = 0; ///< Mean of the replicates.
    std::size_t replicates = 0;
    std::optional<double> differencePercent; ///< Largest difference of the replicates, of their mean.
    std::optional<AssignedValue> assigned;
    std::optional<Scores> scores;
    std::optional<domain::EqaGrade> trueness;
    std::optional<domain::EqaGrade> precision;
    std::vector<ScoreFlag> flags;
    std::vector<RecognisedBlunder> blunders;
};

struct GroupScore {
    std::size_t group = kEveryGroup;
    std::size_t sample = 0;
    GroupStatistics statistics;
    bool isBiased = false;
};

struct GroupLots {
    std::size_t group = 0;
    std::vector<LotEffect> lots;
};

struct RoundScores {
    ResultTable table;
    std::vector<SampleScore> scores; ///< By participant, then sample; only what was measured.
    /// By group, then sample; the last ones are all groups for which the sample is commutable, together.
    std::vector<GroupScore> groups;
    std::vector<GroupLots> lots; ///< Of groups that have any to tell of.
};

} // namespace fasit::eqa
