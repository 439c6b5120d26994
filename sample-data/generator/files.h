// The texts of the sample's files. Pure functions: histories in, bytes out.
#pragma once

#include "sample-data/generator/history.h"

#include <string>
#include <vector>

namespace fasit::sample {

/// setup.json (docs/formats/setup.md).
std::string setupFile(const std::vector<History>& histories);

/// history/<home>.csv in the home's own form (docs/formats/delimited.md).
std::string resultFile(const History& history);

/// history/events.csv and history/exclusions.csv.
std::string eventFile(const std::vector<History>& histories);
std::string exclusionFile(const std::vector<History>& histories);

} // namespace fasit::sample
