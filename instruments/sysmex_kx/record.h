// The records of a Sysmex KX-21N or KX-21: text of fixed width between STX and ETX, without checksum.
//
// docs/formats/sysmex-kx21.md says what stands where. Pure functions.
#pragma once

#include "instruments/core/problem.h"
#include "qc-core/base/expected.h"
#include "qc-core/base/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::sysmex_kx {

struct Value {
    std::string_view code;
    std::string text; ///< "6.6"; as sent, "*0000", where there is no value.
    char flag = '0';
    bool isMeasured = true;
};

struct SampleRecord {
    std::string_view model;
    WallTime day;         ///< No time of day is sent.
    std::string sampleId; ///< Without the zeros and blanks that fill it up.
    std::vector<Value> values;
};

enum class RecordKind {
    Sample,  ///< D1U.
    Control, ///< D1C: a control file's record, whose layout is not known well enough to be read.
    Other,   ///< Histograms and the like.
    None     ///< No record.
};

RecordKind kindOf(std::string_view text);

/// Everything or nothing: one character that cannot be where it stands refuses the whole record.
Expected<SampleRecord, ProblemKind> readSample(std::string_view text);

} // namespace fasit::instruments::sysmex_kx
