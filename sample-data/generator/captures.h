// Captures: what analysers would have sent, byte for byte, in their own forms (captures/README.md).
#pragma once

#include "sample-data/generator/history.h"

#include <string>
#include <vector>

namespace fasit::sample {

/// Every control that came by line to this home, a session each morning, with patient messages in between.
std::string afinionCapture(const History& history);

/// Controls of analysers that belong to no home.
std::string yumizenCapture();
std::string c311Capture();

struct NamedFile {
    std::string name;
    std::string bytes;
};
/// What further analysers would send over a line; they belong to no home either.
std::vector<NamedFile> lineCaptures();
std::vector<NamedFile> hl7Captures();
std::vector<NamedFile> poct1aCaptures();
/// expected.csv: what a reader must find in those two, written by hand.
std::string expectedOfCaptures();

} // namespace fasit::sample
