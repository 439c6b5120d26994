// Sysmex KX-21N and KX-21: records, and the line in class A and B.
#include "instruments/drivers/decode.h"
#include "instruments/drivers/make_link.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"
#include "tests/instruments/support/line_holder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace fasit::instruments {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::kxRecord;
using testing::LineHolder;

constexpr const char* kAck = "\x06";
constexpr const char* kNak = "\x15";

ControlPatterns controls() {
    ControlPatterns patterns;
    patterns.addPrefix("QC");
    return patterns;
}

Decoded read(std::string_view bytes, const ControlPatterns& patterns = controls()) {
    StreamDecoder decoder("sysmex-kx21", patterns);
    decoder.feed(bytes);
    return decoder.finish();
}

Decoded readByteByByte(std::string_view bytes) {
    StreamDecoder decoder("sysmex-kx21", controls());
    for (const char& c : bytes) {
        decoder.feed({&c, 1});
    }
    return decoder.finish();
}

TEST(KxRecord, IsReadByItsPlaces) {
    const Decoded decoded = read(kxRecord("QC01"));
    ASSERT_EQ(decoded.readings.size(), 19U);
    EXPECT_EQ(testing::describeContent(decoded.readings[1]),
              "sysmex-kx21 KX-21N serial=- material=\"QC01\" lot=- level=- code=RBC value=4.40 unit=- low=- "
              "high=- target=- sd=- flags=- operator=- at=2026-03-12T00:00:00 day-only reagent=- comment=- "
              "specimen=" +
                  decoded.readings[1].specimen + " ordinal=0");
    EXPECT_FALSE(decoded.readings[1].hasTimeOfDay);
    EXPECT_EQ(decoded.readings[0].value, "7.1");
    EXPECT_EQ(decoded.readings[3].value, "39.5");
    EXPECT_EQ(decoded.readings[3].flags, "1");
    EXPECT_EQ(decoded.readings[7].value, "231");
    EXPECT_EQ(decoded.readings[18].code, "P-LCR");
    EXPECT_THAT(decoded.problems, IsEmpty());
}

TEST(KxRecord, Pitfall12AnAsteriskIsKeptAsSent) {
    EXPECT_EQ(read(kxRecord("QC01")).readings.at(8).value, "*0000");
}

TEST(KxRecord, ASecondMeasurementOfADayIsNotTheFirstSentAgain) {
    const std::string first = kxRecord("QC01");
    std::string second = first;
    second.replace(second.find("04400"), 5, "04500"); // RBC; all else is as before
    ASSERT_NE(second, first);
    const auto specimenOf = [](const std::string& bytes) {
        const auto readings = read(bytes).readings;
        EXPECT_EQ(readings.at(0).specimen, readings.at(18).specimen);
        return readings.at(0).specimen;
    };
    EXPECT_EQ(specimenOf(first), specimenOf("noise" + first)) << "a record sent again";
    EXPECT_NE(specimenOf(first), specimenOf(second));
    EXPECT_EQ(specimenOf(first).substr(0, 5), "QC01/");
}

TEST(KxRecord, WhatWasNotMeasuredIsSaidToBeSo) {
    for (const auto& reading : read(kxRecord("QC01")).readings) {
        EXPECT_EQ(reading.isMeasured, reading.value != "*0000") << reading.code;
    }
}

TEST(KxRecord, IsAPatientsWithoutAnEnteredSampleId) {
    for (const std::string& id : {std::string("4711"), std::string(testing::kCanaryId), std::string()}) {
        const Decoded decoded = read(kxRecord(id));
        EXPECT_THAT(decoded.readings, IsEmpty());
        EXPECT_EQ(decoded.patientResultsDropped, 13) << "what was measured";
        EXPECT_EQ(testing::describe(decoded).find(testing::kCanaryId), std::string::npos);
    }
    EXPECT_THAT(read(kxRecord("QC01"), {}).readings, IsEmpty()) << "nothing was entered";
}

TEST(KxRecord, OfTheOldKxHasShorterPlaces) {
    std::string record = "\x02"
                         "D1U2603120"
                         "00000000QC02"
                         "0000000";
    for (int i = 0; i < 18; ++i) {
        record += "01230";
    }
    record += '\x03';
    const Decoded decoded = read(record);
    ASSERT_EQ(decoded.readings.size(), 18U);
    EXPECT_EQ(decoded.readings[0].instrument, "KX-21");
    EXPECT_EQ(decoded.readings[14].code, "RDW");
    EXPECT_EQ(isoText(decoded.readings[0].measuredAt.value()), "2026-03-12T00:00:00");
}

TEST(KxRecord, OfAControlFileIsToldAndNeverGuessed) {
    const Decoded decoded = read("\x02"
                                 "D1CX" +
                                 std::string(101, '0') + "\x03");
    EXPECT_THAT(decoded.readings, IsEmpty());
    ASSERT_EQ(decoded.problems.size(), 1U);
    EXPECT_EQ(decoded.problems[0].detail, "D1C");
}

TEST(KxRecord, Pitfall7CutAnywhereGivesTheSame) {
    const std::string bytes = "noise" + kxRecord("QC01") + "\r\n" + kxRecord("4711") + "\x02junk\x03" +
                              kxRecord("QC02") + "\x02" + "D1U";
    const std::string whole = testing::describe(read(bytes));
    EXPECT_EQ(testing::describe(readByteByByte(bytes)), whole);
    std::mt19937 random(3);
    for (int trial = 0; trial < 100; ++trial) {
        StreamDecoder decoder("sysmex-kx21", controls());
        std::uniform_int_distribution<std::size_t> size(1, 150);
        for (std::string_view rest = bytes; !rest.empty();) {
            const std::string_view piece = rest.substr(0, size(random));
            decoder.feed(piece);
            rest.remove_prefix(piece.size());
        }
        EXPECT_EQ(testing::describe(decoder.finish()), whole);
    }
}

/// There is no checksum: a digit that became another digit cannot be seen. Everything else must be.
bool isWellFormed(const domain::ControlReading& reading) {
    return reading.value == "*0000" || reading.value.front() == '*' || reading.value.front() == '-' ||
           reading.value.find_first_not_of("0123456789.") == std::string::npos;
}

TEST(KxDamage, EachBitFlippedEachByteDeletedEachPrefix) {
    const std::string good = kxRecord("QC01");
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string bytes = good;
            bytes[at] ^= static_cast<char>(1U << bit);
            const Decoded decoded = read(bytes);
            EXPECT_TRUE(decoded.readings.empty() || decoded.readings.size() == 19U) << at;
            EXPECT_TRUE(std::all_of(decoded.readings.begin(), decoded.readings.end(), isWellFormed)) << at;
        }
        EXPECT_THAT(read(good.substr(0, at)).readings, IsEmpty()) << "prefix " << at;
        std::string bytes = good;
        bytes.erase(at, 1);
        EXPECT_THAT(read(bytes).readings, IsEmpty()) << "deleted " << at;
        bytes = good;
        bytes.insert(at, 1, 'x');
        const bool isOutside = at == 0;
        EXPECT_EQ(read(bytes).readings.empty(), !isOutside) << "inserted " << at;
    }
}

class KxLine : public ::testing::Test {
  protected:
    explicit KxLine(sysmex_kx::KxOptions::Class lineClass = sysmex_kx::KxOptions::Class::B)
        : m_link(drivers::makeLink(*drivers::findDriver("sysmex-kx21"), options(lineClass)))
        , m_line(*m_link) {
        m_line.connect();
    }
    static drivers::LinkOptions options(sysmex_kx::KxOptions::Class lineClass) {
        drivers::LinkOptions options;
        options.controls = controls();
        options.kx.lineClass = lineClass;
        return options;
    }
    std::string answerTo(std::string_view bytes) {
        m_line.receive(bytes);
        return m_line.sent();
    }

    std::unique_ptr<Link> m_link;
    LineHolder m_line;
};

TEST_F(KxLine, ClassBIsAcknowledgedWhenCommitted) {
    EXPECT_EQ(answerTo(kxRecord("QC01")), "");
    ASSERT_EQ(m_line.deliveries.size(), 1U);
    EXPECT_EQ(m_line.deliveries[0].raw, kxRecord("QC01"));
    m_line.pass(9s);
    EXPECT_EQ(m_line.sent(), "");
    m_line.commit(0);
    EXPECT_EQ(m_line.sent(), kAck);
    EXPECT_FALSE(m_line.wakeAt);
}

TEST_F(KxLine, ClassBIsRefusedWhenRefusedOrTooLateAndDeliveredAgain) {
    answerTo(kxRecord("QC01"));
    m_line.refuse(0);
    EXPECT_EQ(m_line.sent(), kNak);
    answerTo(kxRecord("QC01"));
    ASSERT_EQ(m_line.deliveries.size(), 2U);
    m_line.pass(10s);
    EXPECT_EQ(m_line.sent(), kNak);
    answerTo(kxRecord("QC01"));
    ASSERT_EQ(m_line.deliveries.size(), 3U);
    EXPECT_EQ(testing::contents(m_line.deliveries[0].decoded),
              testing::contents(m_line.deliveries[2].decoded));
}

TEST_F(KxLine, ClassBRefusesADamagedRecordAndTellsOnce) {
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(answerTo("\x02"
                           "D1U2026\x03"),
                  kNak);
    }
    EXPECT_EQ(m_line.deliveries.size(), 1U);
    EXPECT_THAT(testing::problemNames(m_line.deliveries[0].decoded), ElementsAre("frame-cut"));
}

TEST_F(KxLine, APatientIsAcknowledgedAndOnlyCounted) {
    answerTo(kxRecord(testing::kCanaryId));
    ASSERT_EQ(m_line.deliveries.size(), 1U);
    EXPECT_EQ(m_line.deliveries[0].raw, "");
    EXPECT_EQ(m_line.deliveries[0].decoded.patientResultsDropped, 13);
    m_line.commit(0);
    EXPECT_EQ(m_line.sent(), kAck);
}

TEST_F(KxLine, LosesNothingThatComesWhileACommitIsAwaited) {
    m_line.receive(kxRecord("QC01") + kxRecord("QC02"));
    m_line.receive(kxRecord("QC03"));
    for (std::size_t i = 0; i < 3; ++i) {
        ASSERT_EQ(m_line.deliveries.size(), i + 1);
        m_line.commit(i);
    }
    EXPECT_EQ(m_line.sent(), "\x06\x06\x06");
    m_line.receive(kxRecord("QC04") + kxRecord("QC05"));
    m_line.disconnect();
    EXPECT_EQ(m_line.deliveries.size(), 5U);
}

class KxLineA : public KxLine {
  protected:
    KxLineA()
        : KxLine(sysmex_kx::KxOptions::Class::A) {}
};

TEST_F(KxLineA, IsNeverAnswered) {
    EXPECT_EQ(answerTo(kxRecord("QC01") + "\x02junk\x03" + kxRecord("QC02")), "");
    EXPECT_EQ(m_line.readings(), 38U);
    m_line.commit(0);
    m_line.pass(1h);
    EXPECT_EQ(m_line.sent(), "");
}

TEST_F(KxLineA, OffersAgainWhatCouldNotBeStored) {
    answerTo(kxRecord("QC01") + kxRecord("4711"));
    ASSERT_EQ(m_line.deliveries.size(), 2U);
    m_line.refuse(0);
    m_line.refuse(1); // a patient's: nothing of it is to be stored
    m_line.pass(9s);
    EXPECT_EQ(m_line.deliveries.size(), 2U);
    m_line.pass(1s);
    ASSERT_EQ(m_line.deliveries.size(), 3U);
    EXPECT_NE(m_line.deliveries[2].token, m_line.deliveries[0].token);
    EXPECT_EQ(testing::contents(m_line.deliveries[2].decoded),
              testing::contents(m_line.deliveries[0].decoded));
    EXPECT_EQ(m_line.deliveries[2].raw, m_line.deliveries[0].raw);
    m_line.refuse(2);
    m_line.pass(10s);
    ASSERT_EQ(m_line.deliveries.size(), 4U) << "as long as it takes";
    m_line.commit(3);
    m_line.pass(1h);
    EXPECT_EQ(m_line.deliveries.size(), 4U);
    EXPECT_FALSE(m_line.wakeAt);
    EXPECT_EQ(m_line.sent(), "");
}

TEST_F(KxLineA, OffersWhatCouldNotBeStoredOnceMoreWhenTheLineEnds) {
    answerTo(kxRecord("QC01"));
    m_line.refuse(0);
    m_line.disconnect();
    EXPECT_EQ(m_line.deliveries.size(), 2U);
}

TEST_F(KxLineA, KeepsABoundedNumberOfRecordsAndTellsOfTheRest) {
    for (std::size_t i = 0; i <= sysmex_kx::KxLink::kMostRetained; ++i) {
        answerTo(kxRecord("QC01"));
    }
    ASSERT_EQ(m_line.deliveries.size(), sysmex_kx::KxLink::kMostRetained + 2);
    EXPECT_THAT(testing::problemNames(m_line.deliveries.back().decoded), ElementsAre("too-large"));
}

} // namespace
} // namespace fasit::instruments
