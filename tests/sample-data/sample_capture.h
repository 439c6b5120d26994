// A strict reader of the sample's ASTM captures: sessions, frames and their checksums, messages of records.
#pragma once

#include "tests/sample-data/sample_files.h"

#include <string>
#include <vector>

namespace fasit::sample_test {

struct Frame {
    int number = 0;
    std::string text;
    bool last = true; ///< Ended by ETX, not ETB.
    bool checksumHolds = false;
};

/// The frames of each session; throws where a byte stands outside the form.
std::vector<std::vector<Frame>> sessionsOf(const std::string& fileName);

/// Records cut into fields; a field is found by its ASTM number (the record's letter is 0 here).
using Record = std::vector<std::string>;
using Message = std::vector<Record>;
std::vector<Message> messagesOf(const std::string& fileName);

const Record& recordOf(const Message& message, char letter);

/// The control results of the home whose Afinion 2 is connected, placed by the setup's placements.
std::vector<Row> afinionRows();

} // namespace fasit::sample_test
