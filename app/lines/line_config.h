// The configuration of lines to analysers, as `fasit listen --config` and the window read it:
// docs/formats/listen.md says what stands in it. Any thread.
#pragma once

#include "app/lines/config_object.h"
#include "app/services/line_setup.h"
#include "qc-core/base/expected.h"

#include <filesystem>
#include <vector>

namespace fasit::lines {

/// The text of a file and what it means.
struct ConfiguredLine {
    nlohmann::json json;
    services::LineSetup setup;
};

/// Every line; or every fault of the file, each with its place.
Expected<std::vector<ConfiguredLine>, std::vector<ConfigFault>> readLines(const std::filesystem::path& file);

/// Of one line; names of files in it are seen from `folder`.
Expected<services::LineSetup, std::vector<ConfigFault>> readLine(const nlohmann::json& json,
                                                                 const std::filesystem::path& folder);

} // namespace fasit::lines
