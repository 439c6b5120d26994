// SeriesResult, Bounds: one control result and one target as the evaluator reads them, already in integers.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/rule_set.h"
#include "qc-core/domain/target.h"
#include "qc-core/domain/value.h"
#include "qc-core/rules/exact_z.h"
#include "qc-core/rules/thresholds.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <span>
#include <type_traits>

namespace fasit::rules {

enum class ResultKind : std::uint8_t {
    Number,
    BelowBound,  ///< Censored "<b": `micros` is b.
    AboveBound,  ///< Censored ">b".
    StepInside,  ///< Ordinal or qualitative, one of the allowed steps.
    StepLow,     ///< Below the lowest allowed step.
    StepHigh,    ///< Above the highest allowed step, or invalid.
    NotJudgeable ///< No number that a rule could judge: an error code, or LO and HI without a bound.
};

/// One result. Results stand in the order of judgement: by run, within a run by level, then by entry. What is
/// compared together stands together.
struct SeriesResult {
    std::int64_t micros = 0;            ///< Value, or bound of a censored value, in 10^-6 units.
    std::int64_t measuredAtSeconds = 0; ///< Wall clock; used by the look-back limit only.
    std::uint32_t target = 0;           ///< Index of the bounds in force when it was measured.
    std::uint32_t lot = 0;              ///< Any number that differs between lots.
    std::uint32_t run = 0;              ///< Equal numbers in a row are one run.
    std::uint16_t level = 0;            ///< 0-based index of the level.
    ResultKind kind = ResultKind::Number;
    bool excluded : 1 = false;
    bool failedByAnalyser : 1 = false; ///< It judged its own control so; the number counts as any other.
    std::uint8_t unused : 6 = 0;       ///< No bit is padding: what LevelAndNature reads is defined.
};

/// Censored values, steps and excluded results stand in no window.
constexpr bool entersWindows(const SeriesResult& result) {
    static_assert(ResultKind::Number == ResultKind{}, "one comparison asks both");
    return (static_cast<unsigned>(result.kind) | static_cast<unsigned>(result.excluded)) == 0;
}

/// A number that is judged by the rules alone, as nearly every result.
constexpr bool isPlainNumber(const SeriesResult& result) {
    return (static_cast<unsigned>(result.kind) | static_cast<unsigned>(result.excluded) |
            static_cast<unsigned>(result.failedByAnalyser)) == 0;
}

/// Everything of a result but its value, time, target, lot and run, to be compared at once: the level and
/// whether it is a plain number.
struct LevelAndNature {
    std::uint32_t bits;

    explicit LevelAndNature(const SeriesResult& result) {
        static_assert(std::is_trivially_copyable_v<SeriesResult> && std::is_standard_layout_v<SeriesResult>);
        static_assert(offsetof(SeriesResult, level) + sizeof(bits) == sizeof(SeriesResult));
        std::memcpy(&bits, reinterpret_cast<const char*>(&result) + offsetof(SeriesResult, level),
                    sizeof(bits));
    }
    static LevelAndNature plainNumberOf(std::uint16_t level) {
        SeriesResult plain;
        plain.level = level;
        return LevelAndNature(plain);
    }
    friend bool operator==(LevelAndNature, LevelAndNature) = default;
};

/// A target in integers: everything that a result is compared with.
struct Bounds {
    std::int64_t low = std::numeric_limits<std::int64_t>::min();
    std::int64_t high = std::numeric_limits<std::int64_t>::max();
    Thresholds thresholds; ///< SD rules judge; without an SD a result starts every SD sequence anew.
    Scale scale;           ///< Mean and SD themselves, where there are some: for what compares z with z.
    /// Where a value fires nothing by itself and counts in no rule within the run: from quietLow, so far. No
    /// value lies as low as the default.
    std::int64_t quietLow = std::numeric_limits<std::int64_t>::min();
    std::uint64_t quietWidth = 0;

    bool isQuiet(std::int64_t micros) const {
        return static_cast<std::uint64_t>(micros) - static_cast<std::uint64_t>(quietLow) <= quietWidth;
    }
};

enum class TargetError {
    NoSpread,          ///< SD rules are asked and mean or SD is missing.
    SpreadNotPositive, ///< Or a divisor above kMaxDivisor, which no range has.
    LowAboveHigh,
    NothingToJudgeBy ///< Neither limits nor mean and SD.
};

} // namespace fasit::rules
