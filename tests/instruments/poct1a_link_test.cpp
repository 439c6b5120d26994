// The host's conversation with POCT1-A devices, on a clock that is any time the test likes.
#include "instruments/drivers/driver_table.h"
#include "instruments/drivers/poct1a_link.h"
#include "instruments/poct1a/host_link.h"
#include "tests/instruments/support/capture_builder.h"
#include "tests/instruments/support/description.h"
#include "tests/instruments/support/sample_captures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace fasit::instruments {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

const LinkTime kNow{1000s};

/// What the host says, shortly: "ACK AA 10014, REQ, DTV START_CONTINUOUS".
std::string said(const std::string& sent) {
    const auto value = [](const std::string& text, const std::string& element) {
        const std::size_t at = text.find("<" + element + " V=\"");
        const std::size_t begin = at + element.size() + 5;
        return at == text.npos ? std::string() : " " + text.substr(begin, text.find('"', begin) - begin);
    };
    std::string all;
    for (std::size_t at = sent.find("<?xml"); at != sent.npos;) {
        const std::size_t next = sent.find("<?xml", at + 1);
        const std::string one = sent.substr(at, next == sent.npos ? next : next - at);
        all += (all.empty() ? "" : ", ") + one.substr(one.find("?><") + 3, 3) + value(one, "ACK.type_cd") +
               value(one, "ACK.ack_control_id") + value(one, "ACK.control_id") + value(one, "DTV.command_cd");
        at = next;
    }
    return all;
}

std::string document(const std::string& root, const std::string& id, const std::string& body = {}) {
    return "<" + root + "><HDR><HDR.control_id V=\"" + id +
           "\"/><HDR.creation_dttm V=\"2026-11-18T07:00:00+01:00\"/></HDR>" + body + "</" + root + ">";
}

std::string greeting(const std::string& directives = {}, const std::string& timeout = "60") {
    return document(
        "HEL.R01", "1",
        "<DEV><DEV.model_id V=\"M\"/><DEV.serial_id V=\"S1\"/><DCP><DCP.application_timeout V=\"" + timeout +
            "\"/></DCP><DSC>" + directives + "</DSC></DEV>");
}

const std::string kContinuous = "<DSC.directives_supported_cd V=\"START_CONTINUOUS\"/>";
const std::string kSetTime = "<DSC.directives_supported_cd V=\"SET_TIME\"/>";

std::string control(const std::string& id) {
    return document(
        "OBS.R02", id,
        "<SVC><SVC.role_cd V=\"LQC\"/><CTC><CTC.lot_number V=\"L1\"/><OBS><OBS.observation_id V=\"CRP\"/>"
        "<OBS.value V=\"25\" U=\"mg/L\"/></OBS></CTC></SVC>");
}

std::string patient(const std::string& id) {
    return document("OBS.R01", id,
                    "<SVC><SVC.role_cd V=\"OBS\"/><PT><PT.patient_id V=\"" + std::string(testing::kCanaryId) +
                        "\"/><PT.name V=\"" + std::string(testing::kCanaryName) +
                        "\"/><OBS><OBS.observation_id V=\"CRP\"/><OBS.value V=\"" +
                        std::string(testing::kCanaryValue) + "\"/></OBS></PT></SVC>");
}

class Poct1aLink : public ::testing::Test {
  protected:
    explicit Poct1aLink(poct1a::HostOptions options = {})
        : m_link(drivers::poct1aLink(*drivers::findDriver("poct1a")->poct1a, {}, std::move(options))) {}

    std::string give(const std::string& bytes, LinkTime now = kNow) {
        m_last = m_link->onBytes(bytes, now);
        return said(m_last.toSend);
    }
    std::string store(LinkTime now = kNow) {
        m_last = m_link->onCommitted(m_last.deliveries.back().token, now);
        return said(m_last.toSend);
    }

    std::unique_ptr<Link> m_link;
    LinkActions m_last;
};

TEST_F(Poct1aLink, AsksForObservationsAndAcknowledgesEachWhenItIsStored) {
    EXPECT_EQ(said(m_link->onConnected(kNow).toSend), "") << "the device speaks first";
    EXPECT_EQ(give(greeting(kContinuous)), "ACK AA 1");
    EXPECT_EQ(give(document("DST.R01", "2")), "ACK AA 2, REQ");
    EXPECT_EQ(give(control("3")), "");
    ASSERT_EQ(m_last.deliveries.size(), 1U);
    EXPECT_EQ(m_last.deliveries[0].decoded.readings.size(), 1U);
    EXPECT_EQ(m_last.deliveries[0].raw, control("3"));
    EXPECT_FALSE(m_last.wakeAt) << "the silence is ours";
    EXPECT_EQ(store(), "ACK AA 3");
    EXPECT_EQ(give(patient("4")), "");
    EXPECT_EQ(store(), "ACK AA 4");
    EXPECT_EQ(give(document("EOT.R01", "5")), "ACK AA 5, DTV START_CONTINUOUS");
    EXPECT_EQ(give(document("ACK.R01", "6", "<ACK><ACK.type_cd V=\"AA\"/><ACK.control_id V=\"7\"/></ACK>")),
              "");
    EXPECT_EQ(give(document("EVS.R01", "7")), "ACK AA 7");
    EXPECT_EQ(give(document("KPA.R01", "8")), "ACK AA 8");
    EXPECT_EQ(give(control("9")), "") << "unsolicited, in continuous mode";
    EXPECT_EQ(store(), "ACK AA 9");
    EXPECT_EQ(give(document("END.R01", "10")), "ACK AA 10");
    EXPECT_TRUE(m_last.hangUp);
}

TEST_F(Poct1aLink, ARefusalIsAnErrorAndTheDeviceKeepsItsResult) {
    give(control("3"));
    EXPECT_EQ(said(m_link->onRefused(m_last.deliveries.at(0).token, kNow).toSend), "ACK AE 3");
}

TEST_F(Poct1aLink, SaysGoodByeToADeviceWithoutContinuousMode) {
    give(greeting() + document("DST.R01", "2"));
    EXPECT_EQ(give(document("EOT.R01", "3")), "ACK AA 3, END");
    EXPECT_EQ(m_last.wakeAt, kNow + poct1a::HostLink::kFarewell);
    EXPECT_FALSE(m_last.hangUp);
    give(document("ACK.R01", "4", "<ACK><ACK.type_cd V=\"AA\"/></ACK>"));
    EXPECT_TRUE(m_last.hangUp);
}

TEST_F(Poct1aLink, ARefusedRequestOrModeEndsTheConversation) {
    give(greeting(kContinuous) + document("DST.R01", "2"));
    EXPECT_EQ(give(document("ACK.R01", "3", "<ACK><ACK.type_cd V=\"AE\"/></ACK>")), "DTV START_CONTINUOUS");
    EXPECT_EQ(give(document("ACK.R01", "4", "<ACK><ACK.type_id V=\"AR\"/></ACK>")), "END");
}

TEST_F(Poct1aLink, WhatArrivesWhileOneIsStoredWaits) {
    EXPECT_EQ(
        give(greeting() + document("DST.R01", "2") + control("3") + control("4") + document("EOT.R01", "5")),
        "ACK AA 1, ACK AA 2, REQ");
    ASSERT_EQ(m_last.deliveries.size(), 1U);
    EXPECT_EQ(store(), "ACK AA 3");
    ASSERT_EQ(m_last.deliveries.size(), 1U);
    EXPECT_EQ(store(), "ACK AA 4, ACK AA 5, END");
}

TEST_F(Poct1aLink, ADeviceThatFloodsWhileOneIsStoredIsHungUpOn) {
    give(control("1"));
    bool hangsUp = false;
    for (int i = 0; i < 200 && !hangsUp; ++i) {
        give(control("2"));
        hangsUp = m_last.hangUp;
    }
    EXPECT_TRUE(hangsUp);
}

TEST_F(Poct1aLink, NothingOfAPatientIsHandedOver) {
    give(patient("3"));
    const Delivery& delivery = m_last.deliveries.at(0);
    EXPECT_EQ(delivery.decoded.patientResultsDropped, 1);
    const std::string seen = testing::describe(delivery.decoded) + delivery.raw;
    for (const std::string_view canary : {testing::kCanaryName, testing::kCanaryId, testing::kCanaryValue}) {
        EXPECT_THAT(seen, Not(HasSubstr(std::string(canary))));
    }
}

TEST_F(Poct1aLink, AnUnreadableDocumentIsRefusedByItsId) {
    EXPECT_EQ(give(document("OBS.R02", "33", "<SVC></CTC>")), "ACK AE 33");
    EXPECT_THAT(testing::problemNames(m_last.deliveries.at(0).decoded), ElementsAre("unreadable-message"));
    EXPECT_EQ(give(document("QQQ.R01", "34")), "ACK AE 34");
    EXPECT_THAT(testing::problemNames(m_last.deliveries.at(0).decoded), ElementsAre("unknown-message"));
    EXPECT_EQ(give("<OBS.R02><SVC>" + control("35")), "ACK AE ") << "cut by the next";
    EXPECT_EQ(store(), "ACK AA 35");
}

TEST_F(Poct1aLink, AnEscapeEndsWhatWasAskedAndNothingElse) {
    give(greeting() + document("DST.R01", "2"));
    EXPECT_EQ(give(document("ESC.R01", "3")), "ACK AA 3");
    EXPECT_EQ(give(document("EOT.R01", "4")), "ACK AA 4");
    EXPECT_EQ(give(document("DST.R01", "5")), "ACK AA 5, REQ");
}

TEST_F(Poct1aLink, SilenceEndsTheConversationAfterTheDevicesOwnTime) {
    EXPECT_EQ(m_link->onConnected(kNow).wakeAt, kNow + 60s);
    give(greeting({}, "120"));
    EXPECT_EQ(m_last.wakeAt, kNow + 120s);
    EXPECT_FALSE(m_link->onTick(kNow + 119s).hangUp);
    EXPECT_TRUE(m_link->onTick(kNow + 120s).hangUp);
    give(greeting({}, "1"));
    EXPECT_EQ(m_last.wakeAt, kNow + poct1a::HostLink::kShortestSilence);
    give(greeting({}, "99999"));
    EXPECT_EQ(m_last.wakeAt, kNow + poct1a::HostLink::kLongestSilence);
    give(greeting({}, "-5"));
    EXPECT_EQ(m_last.wakeAt, kNow + poct1a::HostLink::kSilence);
}

TEST_F(Poct1aLink, ALineThatIsGoneForgetsWhatWasNotAcknowledged) {
    give(control("1") + control("2"));
    const LinkActions last = m_link->onDisconnected(kNow);
    EXPECT_THAT(last.toSend, IsEmpty());
    EXPECT_THAT(last.deliveries, IsEmpty());
    EXPECT_THAT(m_link->onCommitted(m_last.deliveries.at(0).token, kNow).toSend, IsEmpty());
}

TEST_F(Poct1aLink, AnswersInBlocksToADeviceThatSendsInBlocks) {
    give("\x0B" + greeting() + "\x1C\r");
    EXPECT_EQ(m_last.toSend.front(), '\x0B');
    EXPECT_TRUE(m_last.toSend.ends_with("\x1C\r"));
}

class Poct1aLinkWithClock : public Poct1aLink {
  protected:
    Poct1aLinkWithClock()
        : Poct1aLink({poct1a::AckElement::AckControlId, true, true,
                      [] { return std::string("2026-11-18T08:00:00+01:00"); }}) {}
};

TEST_F(Poct1aLinkWithClock, SetsTheDevicesClockWhereItMay) {
    give(greeting(kSetTime + kContinuous) + document("DST.R01", "2"));
    EXPECT_EQ(give(document("EOT.R01", "3")), "ACK AA 3, DTV SET_TIME");
    EXPECT_THAT(m_last.toSend, HasSubstr("<TM.dttm V=\"2026-11-18T08:00:00+01:00\"/>"));
    EXPECT_EQ(give(document("ACK.R01", "4", "<ACK><ACK.type_cd V=\"AE\"/></ACK>")), "DTV START_CONTINUOUS");
}

TEST_F(Poct1aLinkWithClock, LeavesAClockAloneThatItMayNotSet) {
    give(greeting(kContinuous) + document("DST.R01", "2"));
    EXPECT_EQ(give(document("EOT.R01", "3")), "ACK AA 3, DTV START_CONTINUOUS");
}

TEST(Poct1aProfile, AcknowledgesInTheSpellingOfTheDevice) {
    const auto hemoScreen = drivers::poct1aLink(*drivers::findDriver("hemoscreen-poct1a")->poct1a);
    EXPECT_THAT(hemoScreen->onBytes(greeting(), kNow).toSend, HasSubstr("<ACK.control_id V=\"1\"/>"));
    const auto dca = drivers::poct1aLink(*drivers::findDriver("dca-vantage-poct1a")->poct1a);
    EXPECT_THAT(dca->onBytes(greeting(), kNow).toSend, HasSubstr("<ACK.ack_control_id V=\"1\"/>"));
}

TEST(Poct1aProfile, AnEnteredSampleIdIsAControlsWhereControlsAreRunAsSamples) {
    ControlPatterns patterns;
    ASSERT_TRUE(patterns.addExact(testing::kCanaryId));
    const auto link = drivers::poct1aLink(*drivers::findDriver("poct1a")->poct1a, patterns);
    const LinkActions arrived = link->onBytes(patient("1"), kNow);
    EXPECT_EQ(arrived.deliveries.at(0).decoded.readings.size(), 1U);
    EXPECT_THAT(arrived.deliveries.at(0).raw, IsEmpty()) << "the message is a patient's in form";
}

/// A whole conversation from the device's side: what the link does in all, each delivery stored at once.
std::string conversation(Link& link, const std::string& bytes, std::size_t size, Decoded& all) {
    std::string sent;
    const std::function<void(LinkActions)> take = [&](const LinkActions& actions) {
        sent += actions.toSend;
        for (const Delivery& delivery : actions.deliveries) {
            all.patientResultsDropped += delivery.decoded.patientResultsDropped;
            all.readings.insert(all.readings.end(), delivery.decoded.readings.begin(),
                                delivery.decoded.readings.end());
            all.problems.insert(all.problems.end(), delivery.decoded.problems.begin(),
                                delivery.decoded.problems.end());
            take(link.onCommitted(delivery.token, kNow));
        }
        sent += actions.hangUp ? "<hang up>" : "";
    };
    for (std::size_t at = 0; at < bytes.size(); at += size) {
        take(link.onBytes(std::string_view(bytes).substr(at, size), kNow));
    }
    return sent;
}

TEST(Poct1aConversation, OfEveryCaptureIsTheSameHoweverTheBytesCome) {
    for (const auto& capture : testing::sampleCaptures()) {
        for (const std::size_t size : {std::size_t{1}, std::size_t{13}, std::size_t{1'000'000}}) {
            if (capture.isHl7()) {
                continue;
            }
            const auto link = drivers::poct1aLink(*drivers::findDriver(capture.driver)->poct1a);
            Decoded all;
            const std::string sent = said(conversation(*link, capture.bytes, size, all));
            EXPECT_EQ(sent,
                      "ACK AA 100, ACK AA 101, REQ, ACK AA 102, ACK AA 103, ACK AA 104, ACK AA 105, END")
                << capture.file;
            std::vector<std::string> fields;
            for (const auto& reading : all.readings) {
                fields.push_back(testing::comparedFields(reading));
            }
            EXPECT_EQ(fields, capture.readings) << capture.file;
            EXPECT_EQ(all.patientResultsDropped, capture.patients) << capture.file;
            EXPECT_THAT(all.problems, IsEmpty()) << capture.file;
        }
    }
}

TEST(Poct1aConversation, RecordedWithADcaVantageCompletes) {
    const char* folder = std::getenv("FASIT_CAPTURES");
    if (folder == nullptr || *folder == '\0') {
        GTEST_SKIP() << "FASIT_CAPTURES is not set: only the synthetic conversations are held";
    }
    std::ifstream file(std::string(folder) + "/poct1a/dca_vantage_conversation/stream_device_to_host.bin",
                       std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    for (const std::size_t size : {std::size_t{1}, std::size_t{100}, std::size_t{1'000'000}}) {
        const auto link = drivers::poct1aLink(*drivers::findDriver("dca-vantage-poct1a")->poct1a);
        Decoded all;
        const std::string sent = conversation(*link, bytes.str(), size, all);
        EXPECT_EQ(said(sent),
                  "ACK AA 10014, ACK AA 10015, REQ, ACK AA 10016, ACK AA 10017, DTV START_CONTINUOUS, END");
        EXPECT_EQ(all.patientResultsDropped, 2);
        EXPECT_THAT(all.readings, IsEmpty());
        EXPECT_TRUE(link->onTick(kNow + poct1a::HostLink::kFarewell).hangUp);
    }
}

TEST_F(Poct1aLink, TheEndOfAnotherTopicIsNotTheEndOfTheObservations) {
    give(greeting(kContinuous));
    give(document("DST.R01", "2"));
    EXPECT_EQ(give(document("EOT.R01", "3", "<EOT><EOT.topic_cd V=\"D_EV\"/></EOT>")), "ACK AA 3");
    EXPECT_EQ(give(document("EOT.R01", "4", "<EOT><EOT.topic_cd V=\"OBS\"/></EOT>")),
              "ACK AA 4, DTV START_CONTINUOUS");
}

/// A liquid control whose reagents are these.
std::string controlWith(const std::string& reagents, const std::string& material = {}) {
    return document("OBS.R02", "3",
                    "<SVC><SVC.role_cd V=\"LQC\"/>" + material +
                        "<OBS><OBS.observation_id V=\"GLU\"/><OBS.value V=\"5.4\" U=\"mmol/L\"/></OBS>"
                        "<OPR><OPR.operator_id V=\"117^NORDMANN\"/></OPR>" +
                        reagents + "</SVC>");
}

const std::string kStrip = "<RGT><RGT.name V=\"\">TY=TS</RGT.name><RGT.lot_number V=\"STRIP7\"/></RGT>";
const std::string kControlReagent =
    "<RGT><RGT.name V=\"LEVEL 1\">TY=QC</RGT.name><RGT.lot_number V=\"CTRL9\"/></RGT>";

TEST_F(Poct1aLink, OfSeveralReagentsTheControlIsNamedByTheOneThatIsIt) {
    give(controlWith(kStrip + kControlReagent));
    const auto reading = m_last.deliveries.at(0).decoded.readings.at(0);
    EXPECT_EQ(reading.material, "LEVEL 1");
    EXPECT_EQ(reading.lot, "CTRL9");
    EXPECT_EQ(reading.reagentLot, "STRIP7");
    EXPECT_EQ(reading.operatorId, "117") << "the id, and no name";
}

TEST_F(Poct1aLink, OfTwoControlReagentsNoneIsChosenAndTheControlMaterialGoesFirst) {
    give(controlWith(kControlReagent + kControlReagent + kStrip));
    EXPECT_FALSE(m_last.deliveries.at(0).decoded.readings.at(0).lot);
    store();
    give(controlWith(kStrip + kControlReagent, "<CTC><CTC.lot_number V=\"L1\"/></CTC>"));
    EXPECT_EQ(m_last.deliveries.at(0).decoded.readings.at(0).lot, "L1");
    EXPECT_EQ(m_last.deliveries.at(0).decoded.readings.at(0).reagentLot, "STRIP7");
}

TEST_F(Poct1aLink, Pitfall21NoRawBytesWhereAPersonStandsAnywhere) {
    give(controlWith(kControlReagent));
    EXPECT_NE(m_last.deliveries.at(0).raw, "");
    store();
    for (const char* element : {"<PT><PT.patient_id V=\"11111111111\"/></PT>", "<PT.name V=\"KANARI\"/>",
                                "<ORD><ORD.ordering_provider_id V=\"KANARI\"/></ORD>"}) {
        std::string text = controlWith(kControlReagent);
        text.insert(text.find("</OBS.R02>"), element);
        give(text);
        EXPECT_EQ(m_last.deliveries.at(0).decoded.readings.size(), 1U) << element;
        EXPECT_EQ(m_last.deliveries.at(0).raw, "") << element;
        store();
    }
}

TEST_F(Poct1aLink, ATextThatIsTooLongIsRefusedByNameOnce) {
    std::string observations;
    for (int i = 0; i < 100; ++i) {
        observations += "<OBS><OBS.observation_id V=\"GLU\"/><OBS.value V=\"5.4\"/></OBS>";
    }
    give(document("OBS.R02", "3",
                  "<SVC><SVC.role_cd V=\"LQC\"/><CTC><CTC.name V=\"" + std::string(513, 'x') + "\"/>" +
                      observations + "</CTC></SVC>"));
    const Decoded& decoded = m_last.deliveries.at(0).decoded;
    EXPECT_THAT(decoded.readings, IsEmpty());
    ASSERT_EQ(decoded.problems.size(), 1U);
    EXPECT_EQ(decoded.problems[0].kind, ProblemKind::TooLarge);
    EXPECT_EQ(decoded.problems[0].detail, "material");
}

} // namespace
} // namespace fasit::instruments
