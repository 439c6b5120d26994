// The HL7 and POCT1-A captures of sample-data, and what expected.csv says of them.
#pragma once

#include "qc-core/domain/reading.h"

#include <ostream>
#include <string>
#include <vector>

namespace fasit::instruments::testing {

struct SampleCapture {
    std::string file;
    std::string driver;
    std::string bytes;                 ///< The patients in it are canaries.
    std::vector<std::string> readings; ///< As comparedFields() gives them.
    int patients = 0;
    bool isRecognised = true; ///< False: the driver is to be named.

    bool isHl7() const { return file.ends_with(".hl7"); }
};

std::ostream& operator<<(std::ostream& out, const SampleCapture& capture);

const std::vector<SampleCapture>& sampleCaptures();
const SampleCapture& sampleCapture(const std::string& file);

/// The columns of expected.csv behind `patients`.
std::string comparedFields(const domain::ControlReading& reading);

/// The MLLP blocks of a capture, or its documents, one by one, as they stand.
std::vector<std::string> messagesOf(const SampleCapture& capture);

} // namespace fasit::instruments::testing
