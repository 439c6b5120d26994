// Reads the text of a setup file (docs/formats/setup.md) into a catalogue. Pure; nothing is stored.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/catalogue.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fasit::workflow {

/// What is wrong, and where: "targets[3].low: \"tjue\" is not a number".
struct SetupProblem {
    std::string where;
    std::string what;
};

struct SetupFile {
    domain::Catalogue catalogue;
    /// The home each placement belongs to; parallel to Catalogue::placements.
    std::vector<domain::SiteId> placementSites;
};

Expected<SetupFile, SetupProblem> readSetup(std::string_view json);

} // namespace fasit::workflow
