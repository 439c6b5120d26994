// StatError: why a statistic has no answer. There is never a NaN in its place.
#pragma once

namespace fasit::stats {

enum class StatError {
    TooFewValues,
    NotFinite,        ///< A value is not a finite number, or values lie too far apart for a double.
    MeanNotPositive,  ///< A relative spread has no meaning at or below zero.
    NoVariance,       ///< All values are equal where the statistic divides by their spread.
    UnequalLengths,   ///< Two columns that belong together do not have the same length.
    ScaleNotPositive, ///< A standard deviation, limit or weight that must be above zero is not.
    OutOfRange,       ///< A setting (probability, weight, iteration limit) lies outside what it may be.
    NotConverged,     ///< An iteration ended at its limit without an answer.
};

} // namespace fasit::stats
