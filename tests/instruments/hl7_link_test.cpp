// The receiver's conversation over HL7, on a clock that is any time the test likes.
#include "instruments/drivers/driver_table.h"
#include "instruments/drivers/hl7_link.h"
#include "instruments/drivers/hl7_reader.h"
#include "instruments/hl7/receiver_link.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"
#include "tests/instruments/support/sample_captures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

namespace fasit::instruments {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const LinkTime kNow{1000s};

std::string block(const std::string& text) {
    return "\x0B" + text + "\x1C\r";
}

std::string control(const std::string& id) {
    return block("MSH|^~\\&|HemoScreen|PixCell|||20261118074210||ORU^R01|" + id +
                 "|P|2.4\rPID||PIX1N\rOBR||||LQC\rOBX|1|NM|WBC||7.4|10*3/uL\r");
}

std::string patient(const std::string& id) {
    return block("MSH|^~\\&|HemoScreen|PixCell|||20261118074210||ORU^R01|" + id + "|P|2.4\rPID||" +
                 std::string(testing::kCanaryId) + "|||" + std::string(testing::kCanaryName) +
                 "\rOBR||||OBS\rOBX|1|NM|WBC||" + std::string(testing::kCanaryValue) + "|10*3/uL\r");
}

std::unique_ptr<Link> hemoScreen() {
    return drivers::hl7Link(*drivers::findDriver("hemoscreen-hl7")->hl7);
}

/// The codes and control ids of the answers: "AA 11, AE ".
std::string answersIn(const std::string& sent) {
    std::string answers;
    for (std::size_t at = sent.find("\rMSA|"); at != sent.npos; at = sent.find("\rMSA|", at + 1)) {
        std::string one = sent.substr(at + 5, sent.find('\r', at + 5) - at - 5);
        std::replace(one.begin(), one.end(), '|', ' ');
        answers += (answers.empty() ? "" : ", ") + one;
    }
    return answers;
}

TEST(Hl7Link, AnswersOnlyWhenTheMessageIsStored) {
    const auto link = hemoScreen();
    EXPECT_THAT(link->onConnected(kNow).toSend, IsEmpty());
    const LinkActions arrived = link->onBytes(control("11"), kNow);
    EXPECT_THAT(arrived.toSend, IsEmpty());
    ASSERT_EQ(arrived.deliveries.size(), 1U);
    EXPECT_EQ(arrived.deliveries[0].decoded.readings.size(), 1U);
    EXPECT_EQ(arrived.deliveries[0].raw, control("11").substr(1, control("11").size() - 3));
    EXPECT_THAT(link->onTick(kNow + 1h).toSend, IsEmpty());
    const LinkActions stored = link->onCommitted(arrived.deliveries[0].token, kNow + 1h);
    EXPECT_EQ(stored.toSend,
              "\x0BMSH|^~\\&|Fasit||HemoScreen|PixCell|20261118074210||ACK^R01|1|P|2.4\rMSA|AA|11\r\x1C\r");
    EXPECT_THAT(link->onCommitted(arrived.deliveries[0].token, kNow).toSend, IsEmpty()) << "only once";
}

TEST(Hl7Link, ARefusalIsAnError) {
    const auto link = hemoScreen();
    const LinkActions arrived = link->onBytes(control("12"), kNow);
    EXPECT_EQ(answersIn(link->onRefused(arrived.deliveries.at(0).token, kNow).toSend), "AE 12");
}

TEST(Hl7Link, APatientsMessageIsAcceptedAndOnlyCounted) {
    const auto link = hemoScreen();
    const LinkActions arrived = link->onBytes(patient("13"), kNow);
    ASSERT_EQ(arrived.deliveries.size(), 1U);
    const Delivery& delivery = arrived.deliveries[0];
    EXPECT_THAT(delivery.decoded.readings, IsEmpty());
    EXPECT_EQ(delivery.decoded.patientResultsDropped, 1);
    EXPECT_THAT(delivery.raw, IsEmpty());
    const std::string seen = testing::describe(delivery.decoded);
    for (const std::string_view canary : {testing::kCanaryName, testing::kCanaryId, testing::kCanaryValue}) {
        EXPECT_THAT(seen, Not(HasSubstr(std::string(canary))));
    }
    EXPECT_EQ(answersIn(link->onCommitted(delivery.token, kNow).toSend), "AA 13");
}

TEST(Hl7Link, APersonInAControlsMessageKeepsItsBytesFromBeingStored) {
    const auto link = hemoScreen();
    std::string message = control("14");
    message.replace(message.find("PIX1N"), 5, "PIX1N|||" + std::string(testing::kCanaryName));
    const LinkActions arrived = link->onBytes(message, kNow);
    EXPECT_EQ(arrived.deliveries.at(0).decoded.readings.size(), 1U);
    EXPECT_THAT(arrived.deliveries.at(0).raw, IsEmpty());
}

TEST(Hl7Link, UnreadableIsAnErrorAndUnknownIsRejected) {
    const auto link = hemoScreen();
    const LinkActions bad = link->onBytes(block("MSH|^~\\&|A|B|||1||ORU^R01|15|P|2.4\rOBX1|?\r"), kNow);
    EXPECT_EQ(answersIn(bad.toSend), "AE 15");
    EXPECT_THAT(testing::problemNames(bad.deliveries.at(0).decoded),
                ::testing::ElementsAre("unreadable-message"));
    const LinkActions query = link->onBytes(block("MSH|^~\\&|A|B|||1||QRY^Q02|16|P|2.4\rQRD|x\r"), kNow);
    EXPECT_EQ(answersIn(query.toSend), "AR 16");
    EXPECT_THAT(testing::problemNames(query.deliveries.at(0).decoded),
                ::testing::ElementsAre("unknown-message"));
    EXPECT_EQ(answersIn(link->onBytes(block("no message"), kNow).toSend), "AE ");
}

TEST(Hl7Link, SeveralMessagesInOneSegmentAreAnsweredInTheirOrder) {
    const auto link = hemoScreen();
    const LinkActions all =
        link->onBytes(control("1") + "noise" + patient("2") + block("?") + control("4"), kNow);
    ASSERT_EQ(all.deliveries.size(), 4U);
    EXPECT_THAT(all.toSend, IsEmpty());
    EXPECT_THAT(link->onCommitted(all.deliveries[3].token, kNow).toSend, IsEmpty());
    EXPECT_EQ(answersIn(link->onCommitted(all.deliveries[0].token, kNow).toSend), "AA 1");
    EXPECT_EQ(answersIn(link->onRefused(all.deliveries[1].token, kNow).toSend), "AE 2, AE , AA 4");
}

TEST(Hl7Link, AnEmptyControlIdIsEchoedEmpty) {
    const auto& driver = *drivers::findDriver("edan-i15")->hl7;
    const auto link = drivers::hl7Link(driver);
    const LinkActions arrived = link->onBytes(testing::sampleCapture("edan-i15-qc.hl7").bytes, kNow);
    ASSERT_EQ(arrived.deliveries.size(), 2U);
    const std::string sent = link->onCommitted(arrived.deliveries[0].token, kNow).toSend;
    EXPECT_EQ(answersIn(sent), "AA ");
    EXPECT_THAT(sent, HasSubstr("||ACK^R01|1|P|2.4||||1\r")) << "the kind of the sample is echoed";
}

TEST(Hl7Link, TheAnswerRepeatsWhatTheMessageSaysOfItself) {
    const auto link = drivers::hl7Link(*drivers::findDriver("mindray-haematology")->hl7);
    const LinkActions mindray =
        link->onBytes(testing::sampleCapture("mindray-haematology-qc.hl7").bytes, kNow);
    EXPECT_THAT(link->onCommitted(mindray.deliveries.at(0).token, kNow).toSend,
                HasSubstr("|ACK^R01|1|Q|2.3.1||||||UNICODE\rMSA|AA|31\r"));
    const auto pure = drivers::hl7Link(*drivers::findDriver("cobas-pure")->hl7);
    const LinkActions roche = pure->onBytes(testing::sampleCapture("cobas-pure-qc.hl7").bytes, kNow);
    EXPECT_THAT(pure->onCommitted(roche.deliveries.at(0).token, kNow).toSend,
                HasSubstr("|ACK^R22^ACK|1|P|2.5.1||||||UNICODE UTF-8\rMSA|AA|701\r"));
}

TEST(Hl7Link, ObeysWhoWantsNoAnswer) {
    const auto answerTo = [](const std::string& wanted) {
        const auto link = hemoScreen();
        std::string message = control("7");
        message.replace(message.find("|P|2.4"), 6, "|P|2.4|||" + wanted);
        const LinkActions arrived = link->onBytes(message, kNow);
        return answersIn(link->onCommitted(arrived.deliveries.at(0).token, kNow).toSend);
    };
    EXPECT_EQ(answerTo("NE|AL"), "AA 7");
    EXPECT_EQ(answerTo("NE|NE"), "");
    EXPECT_EQ(answerTo("AL|NE"), "CA 7");
    EXPECT_EQ(answerTo("NE|ER"), "");
    EXPECT_EQ(answerTo("|2"), "AA 7");
}

TEST(Hl7Link, ABlockWhoseRestDoesNotComeIsRefusedAndTheNextIsRead) {
    const auto link = hemoScreen();
    const std::string message = control("8");
    const LinkActions begun = link->onBytes(message.substr(0, 40), kNow);
    ASSERT_TRUE(begun.wakeAt);
    EXPECT_EQ(*begun.wakeAt, kNow + hl7::ReceiverLink::kBlockTime);
    EXPECT_THAT(link->onTick(kNow + 29s).toSend, IsEmpty());
    const LinkActions late = link->onTick(kNow + 30s);
    EXPECT_EQ(answersIn(late.toSend), "AE ");
    EXPECT_THAT(testing::problemNames(late.deliveries.at(0).decoded), ::testing::ElementsAre("frame-cut"));
    EXPECT_FALSE(late.wakeAt);
    EXPECT_EQ(link->onBytes(message, kNow + 31s).deliveries.size(), 1U);
}

TEST(Hl7Link, AnEndWithoutItsCrCountsAfterASecond) {
    const auto link = hemoScreen();
    const std::string message = control("9");
    const LinkActions arrived = link->onBytes(message.substr(0, message.size() - 1), kNow);
    EXPECT_THAT(arrived.deliveries, IsEmpty());
    ASSERT_TRUE(arrived.wakeAt);
    EXPECT_EQ(*arrived.wakeAt, kNow + 1s);
    EXPECT_EQ(link->onTick(kNow + 1s).deliveries.size(), 1U);
}

TEST(Hl7Link, AMessageOverTheBoundIsRefusedAndSkipped) {
    hl7::ReceiverLink link(std::make_unique<drivers::Hl7Reader>(drivers::findDriver("hemoscreen-hl7")->hl7),
                           1000);
    const std::string large = block("MSH|^~\\&|A|B|||1||ORU^R01|10|P|2.4\r" + std::string(5000, 'x'));
    const LinkActions arrived = link.onBytes(large + control("11"), kNow);
    EXPECT_EQ(answersIn(arrived.toSend), "AE ");
    ASSERT_EQ(arrived.deliveries.size(), 2U);
    EXPECT_THAT(testing::problemNames(arrived.deliveries[0].decoded), ::testing::ElementsAre("too-large"));
    EXPECT_EQ(arrived.deliveries[1].decoded.readings.size(), 1U);
}

TEST(Hl7Link, AFloodOfUnansweredMessagesIsRefusedAndThenHungUpOn) {
    const auto link = hemoScreen();
    bool hangsUp = false;
    std::size_t delivered = 0;
    for (int i = 0; i < 2000 && !hangsUp; ++i) {
        const LinkActions actions = link->onBytes(control(std::to_string(i)), kNow);
        EXPECT_THAT(actions.toSend, IsEmpty());
        delivered += actions.deliveries.size();
        hangsUp = actions.hangUp;
    }
    EXPECT_TRUE(hangsUp);
    EXPECT_EQ(delivered, 2 * hl7::ReceiverLink::kMostWaiting);
}

TEST(Hl7Link, HangingUpHandsOverWhatIsWholeAndSendsNothing) {
    const auto link = hemoScreen();
    const std::string message = control("12");
    link->onBytes(message.substr(0, message.size() - 1), kNow);
    const LinkActions last = link->onDisconnected(kNow);
    EXPECT_EQ(last.deliveries.size(), 1U);
    EXPECT_THAT(last.toSend, IsEmpty());
}

TEST(Hl7Link, ASampleIdThatAnAdministratorEnteredIsAControls) {
    ControlPatterns patterns;
    ASSERT_TRUE(patterns.addPrefix("QC"));
    const auto link =
        drivers::hl7Link(drivers::parseLayout("sample-id = OBR-3\nmaterial = OBR-3\n").value(), patterns);
    const auto message = [](const std::string& id) {
        return block("MSH|^~\\&|X|Y|||1||ORU^R01|1|P|2.4\rOBR|1||" + id + "\rOBX|1|NM|CRP||25|mg/L\r");
    };
    const LinkActions known = link->onBytes(message("QC-12"), kNow);
    EXPECT_EQ(known.deliveries.at(0).decoded.readings.size(), 1U);
    EXPECT_EQ(known.deliveries.at(0).decoded.readings.at(0).material, "QC-12");
    const LinkActions other = link->onBytes(message("1234567"), kNow);
    EXPECT_THAT(other.deliveries.at(0).decoded.readings, IsEmpty());
    EXPECT_EQ(other.deliveries.at(0).decoded.patientResultsDropped, 1);
}

class Hl7LinkCapture : public ::testing::TestWithParam<testing::SampleCapture> {};

TEST_P(Hl7LinkCapture, GivesTheSameHoweverTheBytesCome) {
    for (const std::size_t size : {std::size_t{1}, std::size_t{7}, std::size_t{100'000}}) {
        const auto link = drivers::hl7Link(*drivers::findDriver(GetParam().driver)->hl7);
        std::vector<std::string> readings;
        std::string answers;
        int patients = 0;
        for (std::size_t at = 0; at < GetParam().bytes.size(); at += size) {
            const LinkActions actions = link->onBytes(GetParam().bytes.substr(at, size), kNow);
            for (const Delivery& delivery : actions.deliveries) {
                patients += delivery.decoded.patientResultsDropped;
                EXPECT_TRUE(delivery.raw.empty() || delivery.decoded.patientResultsDropped == 0);
                EXPECT_THAT(delivery.raw, Not(HasSubstr(std::string(testing::kCanaryName))));
                for (const auto& reading : delivery.decoded.readings) {
                    readings.push_back(testing::comparedFields(reading));
                }
                answers += answersIn(link->onCommitted(delivery.token, kNow).toSend).substr(0, 2);
            }
        }
        EXPECT_EQ(readings, GetParam().readings) << size;
        EXPECT_EQ(patients, GetParam().patients) << size;
        std::string expected;
        for (std::size_t i = 0; i < testing::messagesOf(GetParam()).size(); ++i) {
            expected += "AA";
        }
        EXPECT_EQ(answers, expected) << size;
    }
}

std::vector<testing::SampleCapture> hl7Captures() {
    std::vector<testing::SampleCapture> captures;
    for (const auto& capture : testing::sampleCaptures()) {
        if (capture.isHl7()) {
            captures.push_back(capture);
        }
    }
    return captures;
}

INSTANTIATE_TEST_SUITE_P(All, Hl7LinkCapture, ::testing::ValuesIn(hl7Captures()));

TEST(Hl7Link, AnAcknowledgementIsNeverAnswered) {
    for (const char* text :
         {"MSH|^~\\&|X|Y|||1||ACK^R01^ACK|7|P|2.4\rMSA|AA|1\r", "MSH|^~\\&|X|Y|||1||ack|7|P|2.4\r",
          "MSH|^~\\&|X|Y|||1||RSP^K11|7|P|2.5\rMSA|AE|1\r", "MSH|^~&|torn\rMSA|AE|1\rMSH|second\r"}) {
        const auto link = hemoScreen();
        link->onConnected(kNow);
        LinkActions actions = link->onBytes(block(text), kNow);
        for (std::size_t i = 0; i < actions.deliveries.size(); ++i) {
            actions.toSend += link->onCommitted(actions.deliveries[i].token, kNow).toSend;
        }
        EXPECT_THAT(actions.toSend, IsEmpty()) << text;
    }
}

TEST(Hl7Link, AControlWithoutItsOrderIsRefusedAndTold) {
    const auto link = drivers::hl7Link(*drivers::findDriver("hl7")->hl7);
    link->onConnected(kNow);
    const std::string header = "MSH|^~\\&|X|Y|||1||OUL^R22|9|P|2.5\rSPM|1|id||SER|||||||Q\r";
    const std::string withoutOrder = "OBX|1|NM|CRP||25\r";
    LinkActions actions = link->onBytes(block(header + withoutOrder), kNow);
    ASSERT_EQ(actions.deliveries.size(), 1U);
    EXPECT_THAT(testing::problemNames(actions.deliveries[0].decoded),
                ::testing::ElementsAre("record-out-of-order"));
    EXPECT_EQ(answersIn(link->onCommitted(actions.deliveries[0].token, kNow).toSend), "AE 9");
    // An observation of the specimen beside an order's results is no reason to refuse those.
    actions = link->onBytes(block(header + withoutOrder + "OBR|1\rOBX|1|NM|CRP||26\r"), kNow);
    EXPECT_EQ(actions.deliveries.at(0).decoded.readings.size(), 1U);
    EXPECT_EQ(answersIn(link->onCommitted(actions.deliveries[0].token, kNow).toSend), "AA 9");
}

} // namespace
} // namespace fasit::instruments
