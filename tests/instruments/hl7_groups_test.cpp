// Which specimen and container the results of an HL7 message belong to, and what may be kept of its bytes.
#include "instruments/drivers/generic_hl7.h"
#include "instruments/drivers/hl7_reader.h"
#include "tests/instruments/support/description.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::instruments::drivers {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* kTable = "lot = SAC-10\nmaterial = INV-1.2\n";

hl7::ReadMessage readAll(const std::string& type, const std::string& segments) {
    const Hl7Driver driver = genericHl7With(parseLayout(kTable).value());
    Hl7Reader reader(&driver);
    const std::string message = "MSH|^~\\&|X|Y|||1||" + type + "|1|P|2.5.1\r" + segments;
    return reader.read(hl7::Message::parse(message, 0).value());
}

std::string specimen(const char* role) {
    return std::string("SPM|1|id||SER|||||||") + role + "\r";
}

std::string container(const char* lot, const char* material) {
    return std::string("SAC|||c|||||||") + lot + "\rINV|1^" + material + "|OK|CO\r";
}

std::string order(const char* value) {
    return std::string("OBR|1\rOBX|1|NM|CRP||") + value + "\r";
}

/// Value, lot and material of each reading.
std::vector<std::string> controlsIn(const Decoded& decoded) {
    std::vector<std::string> texts;
    for (const auto& reading : decoded.readings) {
        texts.push_back(reading.value + ' ' + reading.lot.value_or("-") + ' ' +
                        reading.material.value_or("-"));
    }
    return texts;
}

TEST(Hl7Groups, InOulR24EachOrderHasItsSpecimenBehindIt) {
    const Decoded decoded =
        readAll("OUL^R24^OUL_R24", "PID|1\r" + order("25") + specimen("Q") + container("L1", "Lav") +
                                       order("26") + specimen("P") + order("27"))
            .decoded;
    EXPECT_THAT(controlsIn(decoded), ElementsAre("25 L1 Lav"));
    EXPECT_EQ(decoded.patientResultsDropped, 2) << "neither 26, a patient's, nor 27, without a specimen";
}

TEST(Hl7Groups, InOulR24APatientInFrontDoesNotTakeTheControlBehindIt) {
    const Decoded decoded =
        readAll("OUL^R24", order("25") + specimen("P") + order("26") + specimen("Q")).decoded;
    EXPECT_THAT(controlsIn(decoded), ElementsAre("26 - -"));
    EXPECT_EQ(decoded.patientResultsDropped, 1);
}

TEST(Hl7Groups, InOulR22AndR23EachSpecimenStandsBeforeItsOrders) {
    for (const char* type : {"OUL^R22^OUL_R22", "OUL^R23", "OUL^^OUL_R22"}) {
        const Decoded decoded = readAll(type, specimen("Q") + container("L1", "Lav") + order("25") +
                                                  order("26") + specimen("P") + order("27"))
                                    .decoded;
        EXPECT_THAT(controlsIn(decoded), ElementsAre("25 L1 Lav", "26 L1 Lav")) << type;
        EXPECT_EQ(decoded.patientResultsDropped, 1) << type;
    }
}

TEST(Hl7Groups, InOulR23EachContainerHasItsOwnLot) {
    const Decoded decoded = readAll("OUL^R23", specimen("Q") + container("L1", "Lav") + order("25") +
                                                   container("L2", "Høy") + order("26"))
                                .decoded;
    EXPECT_THAT(controlsIn(decoded), ElementsAre("25 L1 Lav", "26 L2 Høy"));
}

TEST(Hl7Groups, InOruNeitherContainerNorMaterialReachesTheNextOrder) {
    const Decoded decoded =
        readAll("ORU^R01", order("25") + specimen("Q") + container("L1", "Lav") + order("26") + specimen("Q"))
            .decoded;
    EXPECT_THAT(controlsIn(decoded), ElementsAre("25 L1 Lav", "26 - -"));
}

TEST(Hl7Groups, ASpecimenOnTheWrongSideMakesNoControls) {
    const std::string specimenFirst = specimen("P") + order("25") + specimen("Q") + order("26");
    const std::string orderFirst = order("25") + specimen("Q") + order("26") + specimen("P");
    for (const auto& [type, segments] : {std::pair("ORU^R01", specimenFirst),
                                         {"OUL^R24", specimenFirst},
                                         {"OUL", specimenFirst},
                                         {"OUL^R22", orderFirst}}) {
        const Decoded decoded = readAll(type, segments).decoded;
        EXPECT_THAT(controlsIn(decoded), IsEmpty()) << type;
        EXPECT_EQ(decoded.patientResultsDropped, 2) << type;
        EXPECT_THAT(testing::problemNames(decoded), ::testing::Each("record-out-of-order")) << type;
        EXPECT_FALSE(decoded.problems.empty()) << type;
    }
}

TEST(Hl7Groups, TwoSpecimensBehindAnOrderMakeNoControl) {
    const Decoded decoded = readAll("ORU^R01", order("25") + specimen("P") + specimen("Q")).decoded;
    EXPECT_THAT(controlsIn(decoded), IsEmpty());
    EXPECT_EQ(decoded.patientResultsDropped, 1);
    EXPECT_THAT(testing::problemNames(decoded), ElementsAre("record-out-of-order"));
}

TEST(Hl7Raw, IsKeptOfControlsOnly) {
    const std::string control = order("25") + "NTE|1||ok\r" + specimen("Q");
    EXPECT_TRUE(readAll("ORU^R01", "PID|1||C1\r" + control).isAllControl);
    for (const char* person : {"PID|2||11111111111||KANARI^TEST\r", "PID|2||11111111111\r",
                               "PV1|1||||||KANARI\r", "NK1|1|KANARI^TEST\r", "NTE|1||KANARI\r",
                               "SPM|1|11111111111\r", "ZPI|KANARI\r", "OBR|2|KANARI\r"}) {
        EXPECT_FALSE(readAll("ORU^R01", person + ("PID|1||C1\r" + control)).isAllControl) << person;
        const bool isNote = std::string_view(person).starts_with("NTE"); // of the control's own order there
        EXPECT_EQ(readAll("ORU^R01", "PID|1||C1\r" + control + person).isAllControl, isNote) << person;
    }
}

TEST(Hl7Operator, IsTheIdWithoutTheName) {
    const Decoded decoded =
        readAll("ORU^R01",
                "OBR|1\rOBX|1|NM|CRP||25|mg/L|||||||||| 117 ^Nordmann^Kari~BATCH~^Lie\r" + specimen("Q"))
            .decoded;
    EXPECT_EQ(decoded.readings.at(0).operatorId, "117~BATCH");
    EXPECT_FALSE(parseLayout("operator = OBX-16.2")) << "a name";
    EXPECT_TRUE(parseLayout("operator = OBX-16.1"));
}

TEST(Hl7Bounds, ATextThatIsTooLongIsRefusedByName) {
    const std::string longText(513, 'x');
    const auto read = [&](const std::string& lot, const std::string& note) {
        return readAll("OUL^R22", specimen("Q") + container(lot.c_str(), "Lav") + order("25") + "NTE|1||" +
                                      note + "\r" + "OBX|2|NM|Hb||13.1\r");
    };
    EXPECT_EQ(read(longText.substr(1), longText.substr(1)).decoded.readings.size(), 2U);
    const auto shared = read(longText, "ok");
    EXPECT_THAT(shared.decoded.readings, IsEmpty());
    ASSERT_EQ(shared.decoded.problems.size(), 1U) << "once for the order, not for each result";
    EXPECT_EQ(shared.decoded.problems[0].kind, ProblemKind::TooLarge);
    EXPECT_EQ(shared.decoded.problems[0].detail, "lot");
    EXPECT_FALSE(shared.isWhole) << "nothing of it is stored";
    const auto own = read("L1", std::string(3'000'000, 'x'));
    ASSERT_EQ(own.decoded.readings.size(), 2U) << "a comment decides nothing";
    EXPECT_FALSE(own.decoded.readings[0].comment);
    EXPECT_EQ(own.decoded.problems.at(0).detail, "comment");
}

TEST(Hl7Bounds, ALongSegmentAboveManyResultsIsNotLookedThroughForEach) {
    const auto read =
        readAll("OUL^R22", specimen("Q") + "OBR|1|" + std::string(20'000, 'x') + "\rOBX|1|NM|CRP||25\r");
    EXPECT_THAT(testing::problemNames(read.decoded), ElementsAre("too-large"));
    EXPECT_FALSE(read.isWhole);
}

} // namespace
} // namespace fasit::instruments::drivers
