// Abbott Afinion AS100: packets, records and the line.
#include "instruments/afinion_as100/packet.h"
#include "instruments/drivers/decode.h"
#include "instruments/drivers/make_link.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"
#include "tests/instruments/support/line_holder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace fasit::instruments {
namespace {

using namespace std::chrono_literals;
using afinion_as100::encodePacket;
using testing::as100Message;
using testing::As100Sample;
using ::testing::IsEmpty;
using testing::LineHolder;

constexpr const char* kControl = "0024:record.control";
constexpr const char* kPatient = "0025:record,patient";
const std::string kDleEtb = "\x10\x17";

std::string control(const As100Sample& sample = {}) {
    return encodePacket(7, as100Message(kControl, sample));
}

std::string patient(const As100Sample& sample = {}) {
    return encodePacket(8, as100Message(kPatient, sample));
}

Decoded read(std::string_view bytes, const ControlPatterns& controls = {}) {
    StreamDecoder decoder("afinion-as100", controls);
    decoder.feed(bytes);
    return decoder.finish();
}

TEST(As100Packet, HasTheChecksumOfMcrf4xx) {
    EXPECT_EQ(afinion_as100::crc16("123456789"), 0x6F91);
    EXPECT_EQ(afinion_as100::crc16(""), 0xFFFF);
}

TEST(As100Packet, DoublesWhatItsEscapeIs) {
    const std::string packet = encodePacket(21, "a\x10z");
    EXPECT_EQ(packet.substr(0, 2), "\x10\x02");
    EXPECT_EQ(packet.substr(2, 8), std::string("0021a\x10\x10z"));
    EXPECT_EQ(packet.substr(10, 2), kDleEtb);
    EXPECT_EQ(packet.size(), 18U);
    afinion_as100::PacketReader reader;
    for (std::size_t i = 0; i < packet.size(); ++i) {
        const auto found = reader.take(packet[i]);
        ASSERT_EQ(found.has_value(), i + 1 == packet.size());
        if (found) {
            EXPECT_TRUE(found->isGood);
            EXPECT_EQ(found->number, "0021");
            EXPECT_EQ(found->payload, "a\x10z");
        }
    }
}

TEST(As100Records, OfAControl) {
    const Decoded decoded = read("Afinion AS100 start\r" + control());
    ASSERT_EQ(decoded.readings.size(), 1U);
    EXPECT_EQ(testing::describeContent(decoded.readings[0]),
              "afinion-as100 Afinion AS100 serial=- material=\"CI 8842\" lot=- level=- code=HbA1c value=5.4 "
              "unit=\"%\" low=- high=- target=- sd=- flags=- operator=- at=2026-03-12T08:15:02 "
              "reagent=\"10244413\" comment=- specimen=CI 8842/42 ordinal=0");
    EXPECT_THAT(decoded.problems, IsEmpty());
}

TEST(As100Records, Pitfall13OutsideTheMeasuringRangeTheValueIsALimit) {
    As100Sample sample;
    sample.result = 3.2F;
    EXPECT_EQ(read(control(sample)).readings.at(0).value, "<4.0");
    sample.result = 17.0F;
    EXPECT_EQ(read(control(sample)).readings.at(0).value, ">15.0");
    sample.result = 6.25F;
    sample.decimals = 2;
    EXPECT_EQ(read(control(sample)).readings.at(0).value, "6.25");
}

TEST(As100Records, OfPatientsAreCountedAndOnlyAnEnteredIdIsAControl) {
    As100Sample sample;
    sample.id = testing::kCanaryId;
    const Decoded decoded = read(patient(sample));
    EXPECT_THAT(decoded.readings, IsEmpty());
    EXPECT_EQ(decoded.patientResultsDropped, 1);
    EXPECT_EQ(testing::describe(decoded).find(testing::kCanaryId), std::string::npos);
    ControlPatterns controls;
    controls.addPrefix("CI ");
    controls.addPrefix("CI");
    EXPECT_EQ(read(patient(), controls).readings.size(), 1U);
}

/// Records of one message, one behind the other.
std::string messageOf(const char* kind, const std::vector<As100Sample>& samples) {
    std::string payload = std::string(kind) + '@';
    for (const As100Sample& sample : samples) {
        const std::string one = as100Message(kind, sample);
        payload += one.substr(one.find('@') + 1, 256);
    }
    return encodePacket(7, payload);
}

As100Sample sampleWith(float result, std::uint32_t time = As100Sample{}.time) {
    As100Sample sample;
    sample.result = result;
    sample.time = time;
    return sample;
}

TEST(As100Records, OneWithImpossibleNumbersIsToldAndTheOthersAreTaken) {
    for (const float bad :
         {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), 1e30F}) {
        const Decoded decoded =
            read(messageOf(kControl, {sampleWith(5.1F), sampleWith(bad), sampleWith(5.3F)}));
        ASSERT_EQ(decoded.readings.size(), 2U);
        EXPECT_EQ(decoded.readings[0].value, "5.1");
        EXPECT_EQ(decoded.readings[1].value, "5.3");
        EXPECT_THAT(testing::problemNames(decoded), ::testing::ElementsAre("not-a-number"));
    }
    As100Sample sample;
    sample.decimals = 99;
    EXPECT_THAT(read(control(sample)).readings, IsEmpty());
}

TEST(As100Damage, EachByteFlippedEachByteDeletedEachPrefix) {
    const std::string good = control();
    const auto expected = testing::contents(read(good));
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string bytes = good;
        bytes[at] ^= static_cast<char>(1U << (at % 8));
        for (const std::string& content : testing::contents(read(bytes))) {
            EXPECT_THAT(expected, ::testing::Contains(content)) << "flipped " << at;
        }
        bytes = good;
        bytes.erase(at, 1);
        for (const std::string& content : testing::contents(read(bytes))) {
            EXPECT_THAT(expected, ::testing::Contains(content)) << "deleted " << at;
        }
        EXPECT_THAT(read(good.substr(0, at)).readings, IsEmpty()) << "prefix " << at;
    }
}

TEST(As100Damage, Pitfall7CutAnywhereGivesTheSame) {
    const std::string bytes = "start\r" + control() + patient() + "noise" + control();
    const std::string whole = testing::describe(read(bytes));
    std::mt19937 random(5);
    for (int trial = 0; trial < 50; ++trial) {
        StreamDecoder decoder("afinion-as100");
        std::uniform_int_distribution<std::size_t> size(1, trial % 2 == 0 ? 3 : 900);
        for (std::string_view rest = bytes; !rest.empty();) {
            const std::string_view piece = rest.substr(0, size(random));
            decoder.feed(piece);
            rest.remove_prefix(piece.size());
        }
        EXPECT_EQ(testing::describe(decoder.finish()), whole);
    }
}

class As100Line : public ::testing::Test {
  protected:
    As100Line() {
        drivers::LinkOptions options;
        options.as100.since = WallTime{1'773'187'200}; // 2026-03-11
        m_link = drivers::makeLink(*drivers::findDriver("afinion-as100"), options);
        m_line = std::make_unique<LineHolder>(*m_link);
        m_line->connect();
    }
    std::string answerTo(std::string_view bytes) {
        m_line->receive(bytes);
        return m_line->sent();
    }
    static std::string answer(int number, char c) { return encodePacket(number, std::string(1, c)); }

    std::unique_ptr<Link> m_link;
    std::unique_ptr<LineHolder> m_line;
};

TEST_F(As100Line, AsksForWhatIsNewerThanTheNewestThatWasCommitted) {
    m_line->pass(2s);
    EXPECT_EQ(m_line->sent(), "");
    m_line->pass(1s);
    EXPECT_EQ(m_line->sent(), encodePacket(1, "0025:record,patient@20260311 00:00:00"));
    EXPECT_EQ(answerTo(answer(1, afinion_as100::kAck)), "");
    EXPECT_EQ(answerTo(patient()), "");
    m_line->commit(0);
    EXPECT_EQ(m_line->sent(), answer(8, afinion_as100::kAck) + encodePacket(2, "0025:cmdack@"));
    m_line->pass(30s);
    EXPECT_EQ(m_line->sent(), encodePacket(3, "0025:record,patient@20260312 08:15:03"))
        << "a second later, or the newest would come again for ever";
}

TEST_F(As100Line, AControlIsAcknowledgedWhenCommitted) {
    EXPECT_EQ(answerTo(control()), "");
    ASSERT_EQ(m_line->deliveries.size(), 1U);
    EXPECT_EQ(testing::contents(read(m_line->deliveries[0].raw)),
              testing::contents(m_line->deliveries[0].decoded));
    m_line->pass(9s);
    EXPECT_EQ(m_line->sent(), "");
    m_line->commit(0);
    EXPECT_EQ(m_line->sent().substr(0, answer(7, afinion_as100::kAck).size()),
              answer(7, afinion_as100::kAck));
}

TEST_F(As100Line, WhatIsRefusedOrTooLateIsRefusedAndAskedForAgain) {
    answerTo(patient());
    m_line->refuse(0);
    EXPECT_EQ(m_line->sent(), answer(8, afinion_as100::kNak));
    m_line->pass(3s);
    EXPECT_EQ(m_line->sent(), encodePacket(1, "0025:record,patient@20260311 00:00:00"));
    answerTo(patient());
    m_line->pass(10s);
    EXPECT_EQ(m_line->sent(), answer(8, afinion_as100::kNak));
    EXPECT_EQ(m_line->deliveries.size(), 2U);
}

TEST_F(As100Line, ADamagedPacketIsRefusedAndToldOnce) {
    std::string damaged = control();
    damaged[300] ^= 1;
    for (int i = 0; i < 50; ++i) {
        EXPECT_EQ(answerTo(damaged), answer(7, afinion_as100::kNak));
    }
    EXPECT_EQ(m_line->deliveries.size(), 1U);
    EXPECT_EQ(answerTo(encodePacket(12, "0025:debugmsg@x")), answer(12, afinion_as100::kAck));
}

TEST_F(As100Line, Pitfall21NoRawBytesBesidePatients) {
    answerTo(patient());
    EXPECT_EQ(m_line->deliveries.at(0).raw, "");
    EXPECT_EQ(m_line->deliveries.at(0).decoded.patientResultsDropped, 1);
}

TEST_F(As100Line, LosesNothingThatComesWhileACommitIsAwaited) {
    m_line->receive(control() + control());
    m_line->receive(control());
    for (std::size_t i = 0; i < 3; ++i) {
        ASSERT_EQ(m_line->deliveries.size(), i + 1);
        m_line->commit(i);
    }
    m_line->receive(control() + control());
    m_line->disconnect();
    EXPECT_EQ(m_line->deliveries.size(), 5U);
    EXPECT_FALSE(m_line->wakeAt);
}

TEST_F(As100Line, ARecordThatCannotBeReadBlocksNeitherTheOthersNorTheNextPoll) {
    m_line->pass(3s);
    m_line->sent();
    const std::uint32_t later = As100Sample{}.time + 60;
    EXPECT_EQ(answerTo(messageOf(kPatient, {sampleWith(5.1F), sampleWith(1e30F, later)})), "");
    ASSERT_EQ(m_line->deliveries.size(), 1U);
    EXPECT_EQ(m_line->deliveries[0].decoded.patientResultsDropped, 1);
    EXPECT_THAT(testing::problemNames(m_line->deliveries[0].decoded), ::testing::ElementsAre("not-a-number"));
    EXPECT_EQ(m_line->deliveries[0].raw, "");
    m_line->commit(0);
    EXPECT_EQ(m_line->sent(), answer(7, afinion_as100::kAck) + encodePacket(2, "0025:cmdack@"));
    m_line->pass(30s);
    EXPECT_EQ(m_line->sent(), encodePacket(3, "0025:record,patient@20260312 08:16:03"));
}

TEST_F(As100Line, RawBytesAreKeptOfControlsWithAValueOnly) {
    answerTo(control());
    EXPECT_NE(m_line->deliveries.at(0).raw, "");
    m_line->commit(0);
    As100Sample empty;
    empty.id = testing::kCanaryId;
    const std::string message = as100Message(kControl, {});
    const std::string payload = message.substr(0, message.find('@') + 1 + 256);
    const std::string other = as100Message(kControl, empty);
    std::string withoutValue = other.substr(other.find('@') + 1, 256);
    withoutValue[68 + 16] = '\0'; // its value is not valid
    answerTo(encodePacket(9, payload + withoutValue));
    EXPECT_EQ(m_line->deliveries.at(1).decoded.readings.size(), 1U);
    EXPECT_EQ(m_line->deliveries.at(1).raw, "") << "whose record it is cannot be told";
    m_line->commit(1);
    answerTo(encodePacket(10, payload + std::string(256, '\0')));
    EXPECT_NE(m_line->deliveries.at(2).raw, "") << "an empty place is nobody's";
}

class As100Clock : public ::testing::Test {
  protected:
    /// The poll that follows when a record of this time was committed.
    static std::string pollBehind(std::uint32_t time, const afinion_as100::Stamps& stamps) {
        drivers::LinkOptions options;
        options.as100.since = WallTime{1'773'187'200}; // 2026-03-11
        options.as100.stamps = stamps;
        const auto link = drivers::makeLink(*drivers::findDriver("afinion-as100"), options);
        LineHolder line(*link);
        line.commitsAtOnce = true;
        line.connect();
        line.receive(messageOf(kPatient, {sampleWith(5.1F, time)}));
        line.sent();
        line.pass(3s);
        const std::string poll = line.sent();
        return poll.substr(poll.find('@') + 1, 17);
    }
};

TEST_F(As100Clock, AStampFarInTheFutureDoesNotHideWhatIsMeasuredNow) {
    afinion_as100::Stamps stamps;
    stamps.wallNow = [] { return WallTime{As100Sample{}.time}; };
    EXPECT_EQ(pollBehind(As100Sample{}.time + 86'400, stamps), "20260313 08:15:03") << "a day's error";
    EXPECT_EQ(pollBehind(As100Sample{}.time + 86'401, stamps), "20260311 00:00:00");
    EXPECT_EQ(pollBehind(0xFFFFFFFF, stamps), "20260311 00:00:00");
}

TEST_F(As100Clock, MayCountUtc) {
    afinion_as100::Stamps stamps;
    stamps.wallTimeOf = [](UtcTime time) { return WallTime{time.micros / 1'000'000 + 3600}; };
    EXPECT_EQ(pollBehind(As100Sample{}.time, stamps), "20260312 09:15:03");
}

} // namespace
} // namespace fasit::instruments
