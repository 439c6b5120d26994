// Blunders: mistakes that have nothing to do with measuring, recognised by what would explain them. Pure;
// thread-safe. A blunder is a question for a person, never a correction: the participant's own feedback keeps
// the value as it was sent.
#pragma once

#include "qc-core/eqa/result_table.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fasit::eqa {

enum class Blunder {
    Swapped,    ///< Two samples have each other's results.
    WrongUnit,  ///< All samples are off by the factor of another unit.
    WrongRound, ///< All of several samples have another round's results, and no shift in percent explains
                ///< them.
    FactorTen,  ///< A decimal point moved: one replicate or one sample is off by 10 or 100.
};

/// What is expected of a sample in a method group.
struct Expectation {
    double centre = 0;
    double spread = 0;      ///< Between participants, as a standard deviation; may be 0.
    double allowed = 0;     ///< Largest allowed deviation, in the unit; may be 0.
    bool ofOwnGroup = true; ///< False: of all groups, because too few of the own one have measured it.

    /// As others have it: within 3 spreads or what is allowed, whichever is more.
    [[nodiscard]] bool isNear(double value) const;
    /// As isNear(), and within 30 % of the centre: wide limits fit almost anything that is divided by 10.
    [[nodiscard]] bool isNearUndone(double value) const;
    /// As no measurement explains: beyond 5 spreads and beyond twice what is allowed.
    [[nodiscard]] bool isFar(double value) const;
};

/// By sample; nothing where too few have measured it to expect anything.
using Expectations = std::vector<std::optional<Expectation>>;

/// A result in the usual unit is so many of another one, for example 18.016 mg/dL to 1 mmol/L glucose.
struct UnitFactor {
    std::string unit;
    double factor = 1;
};

/// The other units that results of a unit are mistakenly sent in. 10, 100 and 1000 (g/dL and g/L, mg/dL and
/// mg/L) hold for every unit; none of the others where the unit is not known.
std::vector<UnitFactor> mistakableUnits(std::string_view analyte, std::string_view unit);

struct RecognisedBlunder {
    Blunder blunder = Blunder::FactorTen;
    std::size_t sample = 0;
    std::size_t otherSample = 0; ///< Of a swap; else the same.
    double factor = 1;           ///< Of FactorTen and WrongUnit: what was sent over what is expected.
    std::string unit;      ///< Of WrongUnit: the unit it looks like; empty where only the factor is known.
    std::size_t round = 0; ///< Of WrongRound: place in the list of other rounds.
};

/// What may explain results; every list may be empty.
struct Suspicions {
    std::span<const UnitFactor> units;
    std::span<const Expectations> otherRounds; ///< In the order of this round's samples.
};

/// Every explanation that fits, one entry a sample. A swap, another unit or another round explains all that
/// it touches, so that no FactorTen stands beside it.
std::vector<RecognisedBlunder> recogniseBlunders(const Participant& participant, const Expectations& expected,
                                                 const Suspicions& suspicions = {});

} // namespace fasit::eqa
