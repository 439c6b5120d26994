// Each row of the driver table can be played: to a file that its driver reads, and against its own link.
#include "instruments/drivers/decode.h"
#include "tests/instruments/simulator/conversation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace fasit::instruments {
namespace {

using testing::Conversation;

struct Sent {
    std::size_t controls = 0;
    int patients = 0;
};

Sent expectedOf(const std::vector<simulator::Message>& messages) {
    Sent expected;
    for (const auto& message : messages) {
        expected.controls += static_cast<std::size_t>(message.controls);
        expected.patients += message.patients;
    }
    return expected;
}

std::vector<simulator::Message> scriptOf(const drivers::DriverRow& row, int patients = 2) {
    simulator::ScriptOptions options;
    options.days = 2;
    options.patients = patients;
    return simulator::scriptOf(row.description.name, options).value();
}

class EveryDriver : public ::testing::TestWithParam<std::string> {
  protected:
    const drivers::DriverRow& row() const { return *drivers::findDriver(GetParam()); }
    /// The KX-21N sends each analyte that a record has a place for, measured or not.
    bool sendsMoreThanItMeasures() const { return GetParam() == "sysmex-kx21"; }
};

TEST_P(EveryDriver, IsRecordedAsItsDriverReadsIt) {
    const auto messages = scriptOf(row());
    ControlPatterns controls;
    controls.addPrefix("QC");
    StreamDecoder decoder(GetParam(), controls);
    decoder.feed(simulator::recordingOf(GetParam(), messages));
    const Decoded decoded = decoder.finish();
    const Sent expected = expectedOf(messages);
    std::size_t measured = 0;
    for (const auto& reading : decoded.readings) {
        measured += reading.value.front() == '*' ? 0 : 1;
        EXPECT_TRUE(reading.measuredAt) << reading.code;
        EXPECT_TRUE(reading.material || reading.lot || !reading.specimen.empty()) << reading.code;
        EXPECT_NE(reading.specimen, "PASIENT-TEST");
    }
    EXPECT_EQ(measured, expected.controls);
    EXPECT_GT(expected.controls, 0U);
    EXPECT_GE(decoded.patientResultsDropped, expected.patients);
    EXPECT_TRUE(sendsMoreThanItMeasures() || decoded.patientResultsDropped == expected.patients);
    for (const Problem& problem : decoded.problems) {
        ADD_FAILURE() << nameOf(problem.kind) << ' ' << problem.detail;
    }
}

TEST_P(EveryDriver, HoldsItsConversation) {
    if (drivers::makeLink(row()) == nullptr) {
        EXPECT_EQ(simulator::sideOf(GetParam(), {}), nullptr) << "it reads files only";
        return;
    }
    const auto messages = scriptOf(row());
    const Sent expected = expectedOf(messages);
    Conversation conversation(row());
    conversation.play(messages);
    EXPECT_EQ(conversation.acknowledged, static_cast<int>(messages.size()));
    EXPECT_TRUE(conversation.isOver);
    EXPECT_GE(conversation.readings(), expected.controls);
    EXPECT_GE(conversation.patients(), expected.patients);
    if (!sendsMoreThanItMeasures()) {
        EXPECT_EQ(conversation.readings(), expected.controls);
        EXPECT_EQ(conversation.patients(), expected.patients);
    }
}

TEST_P(EveryDriver, GivesNoCanaryAwayAndHasOneInEachPatient) {
    std::vector<std::string> canaries;
    simulator::ScriptOptions options;
    options.patients = 5;
    options.canaries = &canaries;
    const auto messages = simulator::scriptOf(GetParam(), options).value();
    const std::string sent = simulator::recordingOf(GetParam(), messages);
    EXPECT_GE(canaries.size(), 10U);
    EXPECT_EQ(std::set<std::string>(canaries.begin(), canaries.end()).size(), canaries.size());
    int found = 0;
    for (const std::string& canary : canaries) {
        found += sent.find(canary) != std::string::npos ? 1 : 0;
    }
    EXPECT_GE(found, 5) << "what is never sent proves nothing";
    for (const auto& reading : decode(sent, GetParam()).readings) {
        for (const std::string& canary : canaries) {
            EXPECT_EQ((reading.specimen + reading.value + reading.material.value_or("")).find(canary),
                      std::string::npos);
        }
    }
}

std::vector<std::string> names() {
    std::vector<std::string> names;
    for (const drivers::DriverRow& row : drivers::driverTable()) {
        names.emplace_back(row.description.name);
    }
    return names;
}

INSTANTIATE_TEST_SUITE_P(Table, EveryDriver, ::testing::ValuesIn(names()), [](const auto& test) {
    std::string name = test.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace fasit::instruments
