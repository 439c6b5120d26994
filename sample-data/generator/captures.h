// Captures: what analysers would have sent, byte for byte, in their own forms (captures/README.md).
#pragma once

#include "sample-data/generator/history.h"

#include <string>
#include <utility>
#include <vector>

namespace fasit::sample {

/// Every control that came by line to this home, a session each morning, with patient messages in between.
std::string afinionCapture(const History& history);

/// Controls of analysers that belong to no home.
std::string yumizenCapture();
std::string c311Capture();

/// Name and bytes of what further analysers would send; they belong to no home either.
std::vector<std::pair<std::string, std::string>> lineCaptures();

} // namespace fasit::sample
