// The captures are well-formed ASTM, and hold what captures/README.md says.
#include "tests/sample-data/sample_capture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fasit::sample_test {
namespace {

constexpr const char* kAfinion = "tjeldviktunet-afinion2.astm";
constexpr const char* kYumizen = "yumizen-h500-qc.astm";
constexpr const char* kC311 = "cobas-c311-qc.astm";

class SampleCapture : public testing::TestWithParam<const char*> {};

TEST_P(SampleCapture, FramesAreNumberedAndTheirChecksumsHold) {
    for (const auto& session : sessionsOf(GetParam())) {
        int expected = 1;
        for (const Frame& frame : session) {
            EXPECT_EQ(frame.number, expected % 8);
            EXPECT_TRUE(frame.checksumHolds);
            ++expected;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, SampleCapture, testing::Values(kAfinion, kYumizen, kC311));

TEST(SampleCaptures, AfinionHoldsTheControlsSinceMidSeptemberAndAFewPatients) {
    const auto messages = messagesOf(kAfinion);
    const auto patients = std::count_if(messages.begin(), messages.end(), [](const Message& message) {
        return recordOf(message, 'H')[11] == "P";
    });
    EXPECT_GE(patients, 3);
    EXPECT_EQ(afinionRows().size(), messages.size() - static_cast<std::size_t>(patients));
    EXPECT_EQ(afinionRows().size(), 40U); // Ten weeks, CRP and HbA1c, two levels.
}

TEST(SampleCaptures, PatientsAreInvented) {
    for (const Message& message : messagesOf(kAfinion)) {
        const bool isPatient = recordOf(message, 'H')[11] == "P";
        EXPECT_EQ(recordOf(message, 'P')[3], isPatient ? "PASIENT-TEST" : "");
        EXPECT_EQ(recordOf(message, 'O')[2].empty(), isPatient);
    }
}

TEST(SampleCaptures, WhatCameByLineIsNotInTheHomesFile) {
    for (const Row& row : fileRows()) {
        EXPECT_FALSE(row.serial == "AF20071164" && isoText(row.time) >= "2026-09-15") << isoText(row.time);
    }
}

TEST(SampleCaptures, YumizenSendsAFrameEachRecordAndFlagsAPlateletCountNThatIsOutside) {
    for (const auto& session : sessionsOf(kYumizen)) {
        for (const Frame& frame : session) {
            EXPECT_EQ(std::count(frame.text.begin(), frame.text.end(), '\r'), 1);
        }
    }
    const auto messages = messagesOf(kYumizen);
    ASSERT_EQ(messages.size(), 2U);
    EXPECT_EQ(recordOf(messages[1], 'C')[3], "CONTROL_FAILED^^PLT_ABOVE_TOLERANCE");
    const Record& platelets = messages[1][10];
    EXPECT_EQ(platelets[3], "289");
    EXPECT_EQ(platelets[5], "214 - 274^REFERENCE_RANGE");
    EXPECT_EQ(platelets[6], "N");
}

TEST(SampleCaptures, C311IsCutInTheMiddleOfAField) {
    for (const auto& session : sessionsOf(kC311)) {
        ASSERT_EQ(session.size(), 2U);
        EXPECT_FALSE(session[0].last);
        EXPECT_NE(session[0].text.back(), '\r');
        EXPECT_NE(session[0].text.back(), '|');
        EXPECT_TRUE(session[1].last);
    }
    for (const Message& message : messagesOf(kC311)) {
        EXPECT_EQ(recordOf(message, 'O')[11], "Q");
        EXPECT_EQ(recordOf(message, 'O')[2].size(), 22U);
    }
}

} // namespace
} // namespace fasit::sample_test
