// A participant over many rounds: bias that stays, trend, and whether help has helped. Pure; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/eqa.h"
#include "qc-core/stats/inference/interval.h"
#include "qc-core/stats/inference/trend.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <optional>
#include <span>

namespace fasit::eqa {

/// One sample of one round, as the participant was judged.
struct PastResult {
    int round = 0; ///< Running number, rising with time.
    double deviationPercent = 0;
    std::optional<domain::EqaGrade> trueness;
};

enum class Course {
    TooFew, ///< Fewer than four rounds.
    Steady, ///< None of the others.
    /// Poor in two rounds or more, since then three rounds or more without, and those at most half as far
    /// off.
    Improved,
    /// Three rounds or more without, since then poor in two running, and those at least twice as far off.
    Worsened,
};

struct LongTerm {
    std::size_t results = 0;
    std::size_t rounds = 0;
    double cumulativeBias = 0;               ///< Mean deviation, percent.
    std::optional<stats::Interval> interval; ///< 95 %, of the mean of the rounds' means.
    std::optional<stats::LinearTrend> trend; ///< Of the rounds' means, percent a round; from three rounds.
    Course course = Course::TooFew;
};

/// Deviations over rounds.
///
/// Formula:   each round's mean deviation; their mean with its t interval; least squares line over the
///            running numbers. A round is poor where any of its samples is.
/// Input:     finite deviations, rounds in any order.
/// Errors:    StatError::TooFewValues (none), StatError::NotFinite.
/// Reference: interval.h and trend.h; the words for the course are Fasit's own.
///            Test: LongTerm.HasBiasTrendAndCourse.
Expected<LongTerm, stats::StatError> longTerm(std::span<const PastResult> results);

} // namespace fasit::eqa
