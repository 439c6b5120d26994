// What the drivers make of analysers whose controls were never recorded, and of controls run as samples.
#include "instruments/drivers/decode.h"
#include "instruments/drivers/driver_table.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::instruments {
namespace {

using testing::describeContent;
using testing::framed;
using ::testing::IsEmpty;

Decoded decodeWith(const std::vector<std::string>& records, const ControlPatterns& controls) {
    StreamDecoder decoder(std::nullopt, controls);
    decoder.feed(framed(records));
    return decoder.finish();
}

TEST(DcaDriver, ReadsAControl) {
    const Decoded decoded = decode(framed(testing::dcaControl()));
    ASSERT_EQ(decoded.readings.size(), 1U);
    EXPECT_EQ(
        describeContent(decoded.readings[0]),
        "siemens-dca-vantage DCA VANTAGE serial=\"S099123\" material=\"KONTROLL 1\" lot=- level=- "
        "code=HbA1c value=38 unit=\"mmol/mol\" low=- high=- target=- sd=- flags=\"N\" operator=\"7001\" "
        "at=2026-03-12T08:15:02 reagent=\"0712301\" comment=- specimen=KONTROLL 1/042^0712301 ordinal=0");
}

TEST(DcaDriver, NothingOfTheServiceModeIsAResult) {
    auto records = testing::dcaControl();
    records[0].replace(records[0].find("|P|1|"), 5, "|D|1|");
    ControlPatterns controls;
    controls.addExact("KONTROLL 1");
    const Decoded decoded = decodeWith(records, controls);
    EXPECT_THAT(decoded.readings, IsEmpty());
    EXPECT_EQ(decoded.patientResultsDropped, 1);
}

TEST(SysmexXpDriver, ReadsAControl) {
    const Decoded decoded = decode(framed(testing::sysmexControl()));
    ASSERT_EQ(decoded.readings.size(), 3U);
    EXPECT_EQ(describeContent(decoded.readings[1]),
              "sysmex-xp XP-300 serial=\"B1234\" material=\"QC-61250N\" lot=- level=- code=RBC value=4.40 "
              "unit=\"10*6/uL\" low=- high=- target=- sd=- flags=\"N\" operator=- at=2026-03-12T07:24:52 "
              "reagent=- comment=- specimen=/^^       QC-61250N^B ordinal=0");
}

TEST(SysmexXpDriver, ReadsTheXnWithItsSerialNumberElsewhereAndWithoutItsPictures) {
    auto records = testing::sysmexControl();
    records[0] = "H|\\^&|||XN-350^00-13^11223^^^^BD634545||||||||E1394-97";
    records.insert(records.end() - 1, "R|4|^^^^SCAT_WDF|PNG&R&20260312&R&072452.PNG|||N||||||20260312072452");
    const Decoded decoded = decode(framed(records));
    ASSERT_EQ(decoded.readings.size(), 3U);
    EXPECT_EQ(decoded.readings[0].serial, "11223");
    EXPECT_THAT(decoded.problems, IsEmpty());
}

TEST(ControlPatterns, ASampleIdThatWasEnteredIsAControlAndNoOther) {
    ControlPatterns controls;
    EXPECT_TRUE(controls.addPrefix("QC"));
    EXPECT_TRUE(controls.addExact(" 4711 "));
    EXPECT_EQ(decodeWith(testing::sysmexPatient("QC01"), controls).readings.size(), 1U);
    EXPECT_EQ(decodeWith(testing::sysmexPatient("qc02"), controls).readings.size(), 1U);
    EXPECT_EQ(decodeWith(testing::sysmexPatient("4711"), controls).readings.size(), 1U);
    for (const char* id : {"47110", "Q", "1QC", "PASIENT", ""}) {
        const Decoded decoded = decodeWith(testing::sysmexPatient(id), controls);
        EXPECT_THAT(decoded.readings, IsEmpty()) << id;
        EXPECT_EQ(decoded.patientResultsDropped, 1) << id;
    }
}

TEST(ControlPatterns, WhatWouldTakeInEverybodyIsRefused) {
    ControlPatterns controls;
    EXPECT_FALSE(controls.addExact("  "));
    EXPECT_FALSE(controls.addPrefix("Q"));
    EXPECT_FALSE(controls.addPrefix(" "));
    EXPECT_TRUE(controls.isEmpty());
    EXPECT_FALSE(controls.matches(""));
}

TEST(ControlPatterns, NeverMakeAResultOfACalibration) {
    auto records = testing::yumizenControl();
    records[2].replace(records[2].find("CTRL^^"), 6, "CALI^^");
    ControlPatterns controls;
    controls.addExact("PX881T");
    EXPECT_THAT(decodeWith(records, controls).readings, IsEmpty());
}

TEST(InfinityDriver, Pitfall16TargetAndSdStandWhereTheUnitBelongs) {
    const Decoded decoded = decode(framed(testing::infinityControl()), "cobas-infinity");
    ASSERT_EQ(decoded.readings.size(), 2U);
    EXPECT_EQ(
        describeContent(decoded.readings[1]),
        "cobas-infinity  serial=- material=\"PNNN2\" lot=\"410099\" level=- code=8220 value=5.31 unit=- "
        "low=- high=- target=\"5.20\" sd=\"0.12\" flags=\"0\" operator=\"BIOANA\" "
        "at=2026-03-12T08:11:22 reagent=- comment=- specimen=PNNN2^410099 ordinal=0");
}

TEST(InfinityDriver, AnOrdinaryUnitStaysAUnit) {
    auto records = testing::infinityControl();
    records[3].replace(records[3].find("104^3"), 5, "mg/dL");
    const auto reading = decode(framed(records), "cobas-infinity").readings.at(0);
    EXPECT_EQ(reading.unit, "mg/dL");
    EXPECT_EQ(reading.target, std::nullopt);
}

TEST(StandardDrivers, ReadWhatTheStandardHas) {
    for (const char* driver : {"generic-astm", "quikread-go", "cobas-b101"}) {
        const Decoded decoded = decode(framed(testing::standardControl()), driver);
        ASSERT_EQ(decoded.readings.size(), 1U) << driver;
        EXPECT_EQ(describeContent(decoded.readings[0]),
                  std::string(driver) +
                      " LAB-9 serial=\"90077\" material=\"KONTROLL H\" lot=- level=- code=CRP value=24 "
                      "unit=\"mg/l\" low=\"20\" high=\"30\" target=- sd=- flags=\"N\" operator=\"7001\" "
                      "at=2026-03-12T08:11:05 reagent=- comment=- specimen=KONTROLL H ordinal=0");
        EXPECT_EQ(drivers::findDriver(driver)->description.evidence, Evidence::StandardOnly);
    }
    EXPECT_THAT(decode(framed(testing::standardControl())).readings, IsEmpty()) << "nobody chose a driver";
}

TEST(StandardDrivers, TrainingAndDebuggingAreNeverResults) {
    for (const char* purpose : {"T", "D"}) {
        auto records = testing::standardControl();
        records[0].replace(records[0].find("|Q|"), 3, std::string("|") + purpose + "|");
        records[2].replace(records[2].find("^^^CRP|||||||"), 13, "^^^CRP|||||||Q");
        EXPECT_THAT(decode(framed(records), "generic-astm").readings, IsEmpty()) << purpose;
    }
}

} // namespace
} // namespace fasit::instruments
