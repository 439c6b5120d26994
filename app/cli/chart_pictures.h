// The control charts of all homes as PNG files, one for each instrument and analyte.
#pragma once

#include "qc-core/reports/overview.h"
#include "qc-core/workflow/laboratory.h"

#include <filesystem>
#include <vector>

namespace fasit::cli {

/// The number of pictures; -1 where one cannot be written. Needs a QGuiApplication.
int drawCharts(const workflow::Laboratory& laboratory, const std::vector<reports::SiteState>& sites,
               const std::filesystem::path& folder);

} // namespace fasit::cli
