// The table that an administrator writes for an analyser without a driver.
#include "instruments/drivers/generic_hl7.h"
#include "instruments/drivers/hl7_reader.h"
#include "tests/instruments/support/description.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::instruments::drivers {
namespace {

Decoded readWith(const std::string& table, const std::string& message) {
    const Hl7Driver driver = genericHl7With(parseLayout(table).value());
    Hl7Reader reader(&driver);
    return reader.read(hl7::Message::parse(message, 0).value()).decoded;
}

TEST(Hl7Layout, PlacesAreSegmentFieldRepeatAndComponent) {
    EXPECT_EQ(Place::parse("OBR-4"), (Place{"OBR", 4, 0, 0}));
    EXPECT_EQ(Place::parse(" OBX-18~2.1 "), (Place{"OBX", 18, 2, 1}));
    for (const char* bad :
         {"", "OBR", "OBR-", "OBR-0", "obr-4", "OBR-4.", "OBR-4.0", "OBR-4~", "OBR-4.1x", "OBR4"}) {
        EXPECT_FALSE(Place::parse(bad)) << bad;
    }
}

TEST(Hl7Layout, ABadLineIsNamed) {
    for (const char* bad : {"lot", "lot = nowhere", "colour = PID-2", "control = OBR-4", "control = OBR-4 is",
                            "control = OBR-4 was LQC", "reagent-lots = INV-15"}) {
        const auto layout = parseLayout("# a table\n\n" + std::string(bad) + "\n");
        ASSERT_FALSE(layout) << bad;
        EXPECT_EQ(layout.error().line, 3) << bad;
    }
}

TEST(Hl7Layout, ReadsAnAnalyserByItsTable) {
    const std::string table = R"(
# Meter X
control   = ZBR-1 is never here
control   = OBR-13 has kontroll and MSH-11 is P
never     = OBR-13 has kalibrering
sample-id =
material  = OBR-13
lot       = OBR-3.2     # behind the number
level-in  = OBX-3 is NIVÅ
skip      = OBX-3 is TEMP
target    = OBX-4.1
sd        = OBX-4.2
serial    = MSH-4
operator  = OBX-16
time      = OBR-22
)";
    const std::string message =
        "MSH|^~\\&|X|SN7|||1||ORU^R01|1|P|2.4\rOBR|1||12^L77||||||||||Kontroll A|||||||||20261118080000\r"
        "OBX|1|ST|NIVÅ||2\rOBX|2|NM|TEMP||21\rOBX|3|NM|CRP|25^2|26.1|mg/L|||||||||TL\r";
    const Decoded decoded = readWith(table, message);
    ASSERT_EQ(decoded.readings.size(), 1U);
    EXPECT_EQ(
        testing::describeContent(decoded.readings[0]),
        "hl7 X serial=\"SN7\" material=\"Kontroll A\" lot=\"L77\" level=\"2\" code=CRP value=26.1 "
        "unit=\"mg/L\" "
        "low=- high=- target=\"25\" sd=\"2\" flags=- operator=- at=2026-11-18T08:00:00 reagent=- comment=- "
        "specimen= ordinal=0");
    std::string other = message;
    other.replace(other.find("Kontroll A"), 10, "KALIBRERING");
    EXPECT_TRUE(readWith(table, other).readings.empty());
    EXPECT_EQ(readWith(table, other).patientResultsDropped, 0);
}

TEST(Hl7Layout, WithoutATableOnlyTheStandardsMarkMakesAControl) {
    const auto role = [](const std::string& letter) {
        return readWith("", "MSH|^~\\&|X|Y|||1||OUL^R22|1|P|2.5\rSPM|1|id||SER|||||||" + letter +
                                "^^HL70369\rOBR|1\rOBX|1|NM|CRP||25\r");
    };
    EXPECT_EQ(role("Q").readings.size(), 1U);
    EXPECT_EQ(role("P").patientResultsDropped, 1);
    EXPECT_EQ(role("").patientResultsDropped, 1);
    for (const char* letter : {"B", "C", "E", "F", "O", "V"}) {
        EXPECT_TRUE(role(letter).readings.empty()) << letter;
        EXPECT_EQ(role(letter).patientResultsDropped, 0) << letter;
    }
}

TEST(Hl7Layout, InOruTheSpecimenStandsBehindItsResults) {
    const Decoded decoded =
        readWith("", "MSH|^~\\&|X|Y|||1||ORU^R01|1|P|2.5.1\rPID|1||A\rOBR|1\rOBX|1|NM|CRP||25\r"
                     "SPM|1|id||SER|||||||Q\rOBR|2\rOBX|1|NM|CRP||26\rSPM|1|id||SER|||||||P\r");
    ASSERT_EQ(decoded.readings.size(), 1U);
    EXPECT_EQ(decoded.readings[0].value, "25");
    EXPECT_EQ(decoded.patientResultsDropped, 1);
}

TEST(Hl7Layout, AControlWithoutAnOrderIsReported) {
    const Decoded decoded =
        readWith("", "MSH|^~\\&|X|Y|||1||OUL^R22|1|P|2.5\rSPM|1|id||SER|||||||Q\rOBX|1|NM|CRP||25\r");
    EXPECT_THAT(testing::problemNames(decoded), ::testing::ElementsAre("record-out-of-order"));
}

} // namespace
} // namespace fasit::instruments::drivers
