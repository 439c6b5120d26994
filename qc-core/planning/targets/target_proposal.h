// Proposed targets: a home's own mean and SD, and those of a new lot. A person approves them; no verdict
// waits.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/base/time.h"
#include "qc-core/planning/targets/target_floor.h"
#include "qc-core/planning/targets/target_policy.h"

#include <span>
#include <vector>

namespace fasit::planning {

/// One result of one lot, level and instrument. Censored values and error codes are no part of it.
struct DatedValue {
    Decimal value;
    Date day;
    bool excluded = false; ///< Left out everywhere.
};

/// How many values count, and on how many different days they were measured.
struct ValueCount {
    int values = 0;
    int days = 0;
};

ValueCount countOf(std::span<const DatedValue> values);

struct ProposedMean {
    Decimal mean; ///< Rounded to targetDecimals().
    ValueCount count;
};

struct ProposedSd {
    SdInForce sd;      ///< Own or carried SD rounded to targetDecimals(), then the floors.
    Decimal unfloored; ///< The rounded SD before the floors, so that the reader sees what they did.
    ValueCount count;
};

/// Mean of all values that count, exact and then rounded half away from zero.
/// Errors: TooFewValues, TooFewDays (policy), TooLarge.
Expected<ProposedMean, TargetProblem> proposeMean(std::span<const DatedValue> values, const Display& display,
                                                  const TargetPolicy& policy);

/// Sample SD (n - 1) of all values that count, and the floors under it; the programme's CV is taken of their
/// mean. Errors: TooFewValues, TooFewDays (policy), and those of sdInForce().
Expected<ProposedSd, TargetProblem> proposeSd(std::span<const DatedValue> values, const SdFloors& floors,
                                              const TargetPolicy& policy);

/// What is known of the lot before: its approved mean and SD.
struct OldLot {
    Decimal mean; ///< > 0.
    domain::Spread spread;
};

struct NewLotTarget {
    ProposedMean mean;
    ProposedSd sd;
};

/// New lot of a known product: the mean from its own values, the CV carried over (SD = old SD / old mean x
/// new mean). Errors: TooFewValues, TooFewDays (as for a mean), MeanNotPositive, and those of sdInForce().
Expected<NewLotTarget, TargetProblem> proposeNewLot(std::span<const DatedValue> values, const OldLot& old,
                                                    const SdFloors& floors, const TargetPolicy& policy);

} // namespace fasit::planning
