// The synthetic captures of analysers that belong to no home, and the readings that are expected of them.
#include "instruments/drivers/decode.h"
#include "instruments/drivers/make_link.h"
#include "tests/instruments/support/description.h"
#include "tests/instruments/support/line_holder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace fasit::instruments {
namespace {

struct Expected {
    std::string file;
    std::string driver;
    std::string readings; ///< Material, lot, code, value, unit, target, SD, time and reagent lot of each.
    int patients = 0;
};

void PrintTo(const Expected& expected, std::ostream* out) {
    *out << expected.file;
}

std::string bytesOf(const std::string& name) {
    std::ifstream file(std::string(FASIT_SAMPLE_DATA) + "/captures/lines/" + name, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string summary(const std::vector<domain::ControlReading>& readings) {
    std::string text;
    for (const auto& r : readings) {
        for (const auto& part :
             {r.material, r.lot, std::optional(r.code), std::optional(r.value), r.unit, r.target, r.sd,
              std::optional(isoText(r.measuredAt.value())), r.reagentLot}) {
            text += part.value_or("-") + ' ';
        }
        text += "\n";
    }
    return text;
}

ControlPatterns patterns() {
    ControlPatterns controls;
    controls.addPrefix("QC");
    return controls;
}

class LineCapture : public ::testing::TestWithParam<Expected> {};

TEST_P(LineCapture, IsReadAsExpectedHoweverItIsCut) {
    const std::string bytes = bytesOf(GetParam().file);
    ASSERT_FALSE(bytes.empty());
    for (const std::size_t size : {bytes.size(), std::size_t{1}, std::size_t{7}, std::size_t{64}}) {
        StreamDecoder decoder(GetParam().driver, patterns());
        for (std::size_t at = 0; at < bytes.size(); at += size) {
            decoder.feed(std::string_view(bytes).substr(at, size));
        }
        const Decoded decoded = decoder.finish();
        EXPECT_EQ(summary(decoded.readings), GetParam().readings);
        EXPECT_EQ(decoded.patientResultsDropped, GetParam().patients);
        EXPECT_TRUE(decoded.problems.empty());
        EXPECT_EQ(testing::describe(decoded).find("PASIENT-TEST"), std::string::npos);
    }
}

TEST_P(LineCapture, GivesTheSameOverALine) {
    drivers::LinkOptions options;
    options.controls = patterns();
    const auto link = drivers::makeLink(*drivers::findDriver(GetParam().driver), options);
    testing::LineHolder line(*link);
    line.commitsAtOnce = true;
    line.connect();
    line.receive(bytesOf(GetParam().file));
    line.disconnect();
    std::vector<domain::ControlReading> readings;
    int patients = 0;
    for (const Delivery& delivery : line.deliveries) {
        readings.insert(readings.end(), delivery.decoded.readings.begin(), delivery.decoded.readings.end());
        patients += delivery.decoded.patientResultsDropped;
        EXPECT_EQ(delivery.raw.find("PASIENT-TEST"), std::string::npos);
    }
    EXPECT_EQ(summary(readings), GetParam().readings);
    EXPECT_EQ(patients, GetParam().patients);
}

const std::vector<Expected> kExpected{
    {"siemens-dca-vantage.astm", "siemens-dca-vantage",
     "KONTROLL LAV - HbA1c 35 mmol/mol - - 2026-11-19T07:24:50 0613182 \n", 1},
    {"sysmex-xp300.astm", "sysmex-xp",
     "QC-6131N1 - WBC 7.3 10*3/uL - - 2026-11-19T07:18:33 - \n"
     "QC-6131N1 - HGB 13.4 g/dL - - 2026-11-19T07:18:33 - \n"
     "QC-6131N1 - PLT 228 10*3/uL - - 2026-11-19T07:18:33 - \n",
     1},
    {"cobas-infinity.astm", "cobas-infinity",
     "SERUMKONTROLL1 518204 8687 101 - 104 3 2026-11-19T07:59:44 - \n"
     "SERUMKONTROLL1 518204 8220 5.31 - 5.20 0.12 2026-11-19T07:59:51 - \n",
     0},
    {"generic.astm", "generic-astm", "CRP KONTROLL - CRP 41 mg/l - - 2026-11-19T08:59:31 - \n", 0},
    {"afinion-as100.bin", "afinion-as100",
     "CRP KONTROLL I - CRP 24 mg/L - - 2026-11-19T07:15:12 10229177 \n"
     "CRP KONTROLL II - CRP >200 mg/L - - 2026-11-19T07:30:00 10229177 \n",
     1},
};

std::string nameOf(const ::testing::TestParamInfo<Expected>& info) {
    std::string name = info.param.driver;
    for (char& c : name) {
        c = c == '-' ? '_' : c;
    }
    return name;
}

INSTANTIATE_TEST_SUITE_P(Synthetic, LineCapture, ::testing::ValuesIn(kExpected), nameOf);

TEST(KxCapture, HoldsAControlThatIsKnownByItsSampleIdAndAPatient) {
    StreamDecoder decoder("sysmex-kx21", patterns());
    decoder.feed(bytesOf("sysmex-kx21n.kx"));
    const Decoded decoded = decoder.finish();
    ASSERT_EQ(decoded.readings.size(), 19U);
    EXPECT_EQ(summary({decoded.readings[0], decoded.readings[1], decoded.readings[8]}),
              "QC02 - WBC 6.9 - - - 2026-11-19T00:00:00 - \nQC02 - RBC 4.41 - - - 2026-11-19T00:00:00 - \n"
              "QC02 - LYM% *0000 - - - 2026-11-19T00:00:00 - \n");
    EXPECT_EQ(decoded.patientResultsDropped, 19);
    EXPECT_TRUE(decoded.problems.empty());
}

} // namespace
} // namespace fasit::instruments
