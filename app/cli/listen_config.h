// The configuration of `fasit listen`: docs/formats/listen.md says what stands in it.
#pragma once

#include "app/services/line_setup.h"
#include "qc-core/base/expected.h"

#include <QStringList>

#include <filesystem>
#include <vector>

namespace fasit::cli {

/// Every line; or every fault of the file, each a sentence that names its place.
Expected<std::vector<services::LineSetup>, QStringList> readListenConfig(const std::filesystem::path& file);

} // namespace fasit::cli
