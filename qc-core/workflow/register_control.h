// registerControls: the one way in for every control result, and the one place that judges.
//
// A driver, a file and a person typing all end here: identify the series, judge by the rules, and write result,
// verdict and audit entry in one transaction. When it returns, what it reports as taken is on disk.
#pragma once

#include "qc-core/domain/reading.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/workflow/laboratory.h"

#include <span>
#include <string>
#include <vector>

namespace fasit::workflow {

enum class ReadingFate {
    Taken,     ///< Stored and judged.
    Duplicate, ///< Was here already: a resend changes nothing.
    Inbox,     ///< A control whose analyser, analyte, lot, level or time is not certain: for a person to place.
    Refused,   ///< Cannot be a result: the reason says what is wrong.
};

enum class ReadingReason {
    None,
    UnknownInstrument,
    UnknownAnalyte,
    OtherUnit,       ///< The unit is not the one this code is accepted in; nothing is converted.
    UnknownLot,
    UnknownLevel,
    NoTarget,        ///< The lot has no target for this level, analyte and instrument on that day.
    NoTime,
    TimeInFuture,
    NotANumber,
    TooManyDecimals,
    TooLarge,
    NoValueSent,     ///< Taken: the analyser sent an error code instead of a value.
    UnknownStep,     ///< Not one of the strip's steps.
};

struct ReadingOutcome {
    ReadingFate fate = ReadingFate::Taken;
    ReadingReason reason = ReadingReason::None;
};

struct RegisterReport {
    std::vector<ReadingOutcome> readings;          ///< One for each reading, in order.
    std::vector<reports::ControlOutcome> controls; ///< One for each run that was added to or judged anew.
};

/// Takes the readings of one message, file part or form, all or nothing.
///
/// `by` is the user or program that brings them, for the audit. Throws storage::StorageError when the database or
/// the disk fails: then nothing of this call is stored.
RegisterReport registerControls(const Laboratory& laboratory, std::span<const domain::ControlReading> readings,
                                const std::string& by);

} // namespace fasit::workflow
