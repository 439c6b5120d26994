// Captures: what analysers would have sent, byte for byte, in their own forms (captures/README.md).
#pragma once

#include "sample-data/generator/history.h"

#include <string>

namespace fasit::sample {

/// Every control that came by line to this home, a session each morning, with patient messages in between.
std::string afinionCapture(const History& history);

/// Controls of analysers that belong to no home.
std::string yumizenCapture();
std::string c311Capture();

} // namespace fasit::sample
