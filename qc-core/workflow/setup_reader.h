// Reads the text of a setup file (docs/formats/setup.md) into a catalogue. Pure; nothing is stored.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/catalogue.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fasit::workflow {

enum class SetupFault {
    NotJson, ///< `where` is the byte.
    NotAnObject,
    NotAList,
    TextMissing,
    NumberMissing, ///< A whole number.
    NotADecimal,   ///< No number with at most six decimals.
    NoSuchDate,
    UnknownWord, ///< None of the words that may stand there.
    KeyTwice,
    KeyNotDefined,
    UnknownRule,
    SdNotPositive,
    SdWithoutMean,    ///< Basis sd needs mean and SD.
    NothingToJudgeBy, ///< Neither limits nor allowed steps.
    LowAboveHigh,
};

/// The stable name of a fault: "key-twice".
std::string_view nameOf(SetupFault fault);

/// What is wrong, where ("targets[3].low"), and what is written there.
struct SetupProblem {
    SetupFault fault = SetupFault::NotJson;
    std::string where;
    std::string written;
};

struct SetupFile {
    domain::Catalogue catalogue;
    /// The home each placement belongs to; parallel to Catalogue::placements.
    std::vector<domain::SiteId> placementSites;
};

Expected<SetupFile, SetupProblem> readSetup(std::string_view json);

} // namespace fasit::workflow
