// The sample's rows as runs, judged by the plainest reading of the rules: an oracle for what the stories
// promise.
#pragma once

#include "tests/sample-data/sample_files.h"

#include <compare>
#include <string>
#include <vector>

namespace fasit::sample_test {

struct Judged {
    Row row;
    int level = 1;
    bool hasSd = false;
    bool outsideLimits = false;
    double z = 0; ///< Where there is an SD.
    bool excluded = false;
};

struct TestRun {
    std::string serial;
    std::string code;
    std::vector<Judged> results;
    bool rejected = false;

    WallTime start() const { return results.front().row.time; }
    std::string name() const { return serial + ' ' + code + ' ' + isoText(dateOf(start())); }
};

/// All runs in order: a new one where a level is there already or four hours have passed. Rejected are those
/// with a value outside its limits (excluded or not), and with an SD 1_3s, 2_2s and R_4s.
std::vector<TestRun> judgedRuns();

/// The runs of one instrument and analyte.
std::vector<TestRun> judgedRuns(const std::string& serial, const std::string& code);

} // namespace fasit::sample_test
