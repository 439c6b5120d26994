// All rows of sample-data/history as one sequence by time, to be written as files of any size.
#pragma once

#include "qc-core/domain/reading.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace fasit::cli_test {

std::vector<domain::ControlReading> sampleRows();

/// A delimited file of these rows.
std::string delimitedFile(std::span<const domain::ControlReading> rows);

std::filesystem::path sampleData();

} // namespace fasit::cli_test
