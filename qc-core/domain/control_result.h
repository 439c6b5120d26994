// ControlResult and Run: one measured value of one level; and the levels that were measured together.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/analyser_judgement.h"
#include "qc-core/domain/ids.h"
#include "qc-core/domain/value.h"

#include <optional>
#include <string>

namespace fasit::domain {

/// What one line of a chart shows; lots follow each other on it.
struct Series {
    SiteId site;
    InstrumentId instrument;
    AnalyteId analyte;
    int level = 1;
    /// The lot in whose parallel period it was measured; none for the sequence of the current lots.
    LotId establishing = {};

    friend constexpr auto operator<=>(const Series&, const Series&) = default;
};

enum class TimeSource { Typed, Device, DeviceCorrected, Received };

/// How the value came in.
enum class ResultOrigin { Typed, Automatic, EnteredAfterwards, Imported };

struct ControlResult {
    FactKey key;
    Series series;
    FactKey run;
    ControlValue value;
    std::string valueAsSent;
    WallTime measuredAt;
    TimeSource timeSource = TimeSource::Typed;
    int utcOffsetMinutes = 0;
    UtcTime recordedAt;
    std::string operatorId; ///< As sent or the user's id; empty = unknown.
    LotId lot;
    std::optional<BottleId> bottle;
    std::string reagentLot;
    TargetId target; ///< The target in force when it was measured.
    ResultOrigin origin = ResultOrigin::Typed;
    std::string flags;   ///< The analyser's own flags, as sent.
    std::string comment; ///< As sent; of a typed entry what was first typed, where it was typed again.
    std::string fingerprint;
    std::optional<AnalyserJudgement> analyserJudgement;
};

enum class RunState { Open, Complete, Incomplete };

/// One control event: the due levels of one instrument and analyte, measured together.
struct Run {
    FactKey key;
    SiteId site;
    InstrumentId instrument;
    AnalyteId analyte;
    WallTime openedAt;              ///< Measured-at of its first reading.
    std::optional<FactKey> repeats; ///< The run this one repeats.
    RunState state = RunState::Open;
    LotId establishing = {}; ///< The lot in whose parallel period it was opened.
};

} // namespace fasit::domain
