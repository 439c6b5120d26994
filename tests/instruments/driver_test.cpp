// What each driver makes of its analyser's messages.
#include "instruments/drivers/decode.h"
#include "instruments/drivers/driver_table.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace fasit::instruments {
namespace {

using testing::describeContent;
using ::testing::ElementsAre;
using testing::framed;
using ::testing::IsEmpty;

TEST(DriverTable, NamesAreUniqueAndEveryDriverIsFound) {
    std::set<std::string_view> names;
    for (const drivers::DriverRow& row : drivers::driverTable()) {
        EXPECT_TRUE(names.insert(row.description.name).second);
        EXPECT_EQ(drivers::findDriver(row.description.name), &row);
        EXPECT_FALSE(nameOf(row.description.evidence).empty());
    }
    EXPECT_EQ(drivers::findDriver("nobody"), nullptr);
    EXPECT_EQ(names.size(), 12U);
}

TEST(DriverTable, SaysThatTheAfinionControlWasNeverSeen) {
    EXPECT_EQ(drivers::findDriver("afinion2")->description.evidence, Evidence::RecordedPatient);
}

TEST(YumizenDriver, ReadsAControlRun) {
    const Decoded decoded = decode(framed(testing::yumizenControl()));
    EXPECT_EQ(decoded.driver, "horiba-yumizen");
    ASSERT_EQ(decoded.readings.size(), 5U);
    EXPECT_EQ(
        describeContent(decoded.readings[0]),
        "horiba-yumizen H500 serial=\"771YOXH09001\" material=\"ABXdifftrol N\" lot=\"PX881T\" "
        "level=\"CTRL MEDIUM\" code=WBC value=8.31 unit=\"10E3/uL\" low=\"7.30\" high=\"9.30\" target=- sd=- "
        "flags=\"N\" operator=\"LKH\" at=2026-03-12T08:15:02 reagent=- "
        "comment=\"CONTROL_FAILED^^PLT_ABOVE_TOLERANCE\" specimen=PX881T ordinal=0");
    EXPECT_THAT(decoded.problems, IsEmpty());
}

/// The codes that the analyser failed, when its verdict on the run is `verdict`.
std::vector<std::string> failedBy(const std::string& verdict) {
    auto records = testing::yumizenControl();
    records[3] = "C|1|I|" + verdict + "|I";
    std::vector<std::string> failed;
    for (const auto& reading : decode(framed(records)).readings) {
        EXPECT_NE(reading.analyserJudgement, domain::AnalyserJudgement::Passed) << "it never says so";
        if (reading.analyserJudgement == domain::AnalyserJudgement::Failed) {
            failed.push_back(reading.code);
        }
    }
    return failed;
}

TEST(YumizenDriver, ItsOwnVerdictFailsTheAnalyteThatItNames) {
    EXPECT_THAT(failedBy("CONTROL_FAILED^^PLT_ABOVE_TOLERANCE"), ElementsAre("PLT"));
    EXPECT_THAT(failedBy("CONTROL_FAILED^^EOS#_BELOW_TOLERANCE"), ElementsAre("EOS#"));
    EXPECT_THAT(failedBy("CONTROL_FAILED^^RBC_ABOVE_TOLERANCE"), IsEmpty()) << "not measured here";
}

TEST(YumizenDriver, AVerdictThatNamesNoneFailsTheWholeRun) {
    for (const char* verdict : {"CONTROL_FAILED", "CONTROL_FAILED^^", "CONTROL_FAILED^^LOT_EXPIRED",
                                "CONTROL_FAILED^^XYZ_ABOVE_TOLERANCE", "CONTROL_FAILED^^PLT"}) {
        EXPECT_THAT(failedBy(verdict), ElementsAre("WBC", "HGB", "PLT", "MCV", "EOS#")) << verdict;
    }
    EXPECT_THAT(failedBy("CONTROL_PASSED"), IsEmpty());
    EXPECT_THAT(failedBy("REMARK^^PLT_ABOVE_TOLERANCE"), IsEmpty());
}

TEST(C311Driver, ADataAlarmIsNoVerdictOnTheControl) {
    for (const auto& reading : decode(framed(testing::c311Control())).readings) {
        EXPECT_FALSE(reading.analyserJudgement) << reading.code;
    }
}

TEST(YumizenDriver, ReadsTheH550AndTheOrdersTimeWhereTheResultHasNone) {
    auto records = testing::yumizenControl();
    records[0].replace(records[0].find("H500"), 4, "H550");
    records[7].replace(records[7].find("|20260312081502"), 15, "|");
    const Decoded decoded = decode(framed(records));
    EXPECT_EQ(decoded.readings.at(0).instrument, "H550");
    EXPECT_EQ(isoText(decoded.readings.at(0).measuredAt.value()), "2026-03-12T08:15:02");
}

TEST(YumizenDriver, AnOrderOfAnotherKindIsNoControl) {
    auto records = testing::yumizenControl();
    records[2].replace(records[2].find("CTRL^^"), 6, "CALI^^");
    const Decoded decoded = decode(framed(records));
    EXPECT_THAT(decoded.readings, IsEmpty());
    EXPECT_EQ(decoded.patientResultsDropped, 5);
}

TEST(C311Driver, ReadsAControlRun) {
    const Decoded decoded = decode(testing::splitFrames(testing::c311Control(), 231));
    ASSERT_EQ(decoded.readings.size(), 3U);
    EXPECT_EQ(describeContent(decoded.readings[0]), "roche-c311 H7600 serial=- material=\"PNNN1\" lot=- "
                                                    "level=- code=798 value=4.71 unit=\"mmol/l\" low=- "
                                                    "high=- target=- sd=- flags=\"A\" operator=\"BIOANA\" "
                                                    "at=2026-03-12T08:12:34 reagent=- comment=\"101\" "
                                                    "specimen=PNNN1/4111^30071^071^^QC^SC ordinal=0");
    EXPECT_EQ(decoded.readings[1].comment, std::nullopt);
}

TEST(C311Driver, FindsQAmongRepeatsOfTheActionCode) {
    auto records = testing::c311Control();
    records[2].replace(records[2].find("|Q|"), 3, "|X\\Q|");
    EXPECT_EQ(decode(framed(records)).readings.size(), 3U);
}

TEST(C311Driver, AnotherUploadThanResultsIsNoControl) {
    auto records = testing::c311Control();
    records[0].replace(records[0].find("RSUPL"), 5, "PCUPL");
    EXPECT_THAT(decode(framed(records)).readings, IsEmpty());
}

TEST(AfinionDriver, ReadsAMessageInQualityControlMode) {
    const Decoded decoded = decode(framed(testing::afinionControl("5.6", "<")));
    ASSERT_EQ(decoded.readings.size(), 1U);
    EXPECT_EQ(describeContent(decoded.readings[0]),
              "afinion2 Afinion 2 Analyzer serial=\"AF20099001\" material=\"CI 8842\" lot=- level=- "
              "code=HbA1c value=5.6 "
              "unit=\"%\" low=- high=- target=- sd=- flags=\"<\" operator=\"7001\" at=2026-03-12T10:06:15 "
              "reagent=\"10244413\" comment=- specimen=CI 8842/12 ordinal=0");
}

TEST(Drivers, AFixedDriverIsUsedWhateverTheSenderIsCalled) {
    auto records = testing::yumizenControl();
    records[0].replace(records[0].find("H500"), 4, "LAB7");
    EXPECT_THAT(decode(framed(records)).readings, IsEmpty());
    EXPECT_EQ(decode(framed(records), "horiba-yumizen").readings.size(), 5U);
}

TEST(Drivers, AnUnknownDriverReadsNothing) {
    EXPECT_THAT(testing::problemNames(decode(framed(testing::yumizenControl()), "nobody")),
                ElementsAre("unknown-driver"));
}

TEST(Drivers, AlikeReadingsOfAMessageAreNumbered) {
    auto records = testing::afinionControl();
    records.insert(records.begin() + 4, records[3]);
    records.insert(records.begin() + 4, records[3]);
    const Decoded decoded = decode(framed(records));
    ASSERT_EQ(decoded.readings.size(), 3U);
    EXPECT_EQ(decoded.readings[0].ordinal, 0);
    EXPECT_EQ(decoded.readings[1].ordinal, 1);
    EXPECT_EQ(decoded.readings[2].ordinal, 2);
    EXPECT_EQ(decoded.readings[2].message, decoded.readings[0].message);
}

TEST(Drivers, OffsetsPointAtTheResultRecord) {
    const std::string bytes = testing::splitFrames(testing::c311Control(), 231);
    for (const auto& reading : decode(bytes).readings) {
        EXPECT_EQ(bytes.substr(reading.offset, 2), "R|");
    }
}

TEST(Drivers, AResultWithoutValueOrOrderIsReported) {
    auto records = testing::afinionControl("");
    EXPECT_THAT(testing::problemNames(decode(framed(records))), ElementsAre("no-value"));
    records = testing::afinionControl();
    records.erase(records.begin() + 2);
    EXPECT_THAT(testing::problemNames(decode(framed(records))), ElementsAre("record-out-of-order"));
}

} // namespace
} // namespace fasit::instruments
