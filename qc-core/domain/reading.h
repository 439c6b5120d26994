// ControlReading: a control result on its way in, neutral of the analyser it came from.
//
// Drivers, delimited files and the entry panel all make these; workflow/register_control.h takes them. Texts
// are kept as sent (trimmed); nothing is interpreted here. Patient results never become a ControlReading.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/analyser_judgement.h"
#include "qc-core/domain/control_result.h"
#include "qc-core/domain/ids.h"

#include <cstddef>
#include <optional>
#include <string>

namespace fasit::domain {

/// Where a reading belongs, when a person has said so at the bench.
struct ReadingPlace {
    SiteId site;
    InstrumentId instrument;
    AnalyteId analyte;
    LotId lot;
    int level = 1;
    std::optional<BottleId> bottle;
};

struct ControlReading {
    std::string driver;     ///< Name in the driver table.
    std::string instrument; ///< Model as sent; empty = not sent.
    std::optional<std::string> serial;
    std::optional<std::string> material;
    std::optional<std::string> lot;
    std::optional<std::string> level;
    std::string code;  ///< The analyser's code, else its name, for what was measured.
    std::string value; ///< As sent.
    /// False where the analyser sends a number that stands for "not measured": it is registered as no value.
    bool isMeasured = true;
    std::optional<std::string> unit;
    std::optional<std::string> low;
    std::optional<std::string> high;
    std::optional<std::string> target;
    std::optional<std::string> sd;
    std::optional<std::string> flags;
    /// Of the control itself, only where the analyser's documents or a recording make the meaning certain: a
    /// flag of the patient range is none.
    std::optional<AnalyserJudgement> analyserJudgement;
    std::optional<std::string> operatorId;
    std::optional<WallTime> measuredAt;
    bool hasTimeOfDay = true;
    TimeSource timeSource = TimeSource::Device;
    std::optional<std::string> reagentLot;
    std::optional<std::string> comment;
    ResultOrigin origin = ResultOrigin::Automatic;
    /// Specimen or run id of the message, for the fingerprint; for a typed entry the random id of its form.
    std::string specimen;
    /// Position among readings of one message or file that are alike in every respect; 0 for the first.
    int ordinal = 0;
    /// Readings of one message or form carry the same number: the same level twice in it is a replicate.
    int message = 0;
    std::size_t offset = 0;            ///< Byte offset in the file or stream where it begins.
    std::optional<int> line;           ///< Line number (from 1) in a delimited file.
    std::optional<SiteId> site;        ///< The home that the file was said to come from.
    std::optional<ReadingPlace> place; ///< Known beforehand: the entry panel.
};

} // namespace fasit::domain
