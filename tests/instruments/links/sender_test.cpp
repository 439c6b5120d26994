// The sending side of LIS01-A2, and records as frames.
#include "instruments/astm/sender.h"

#include "instruments/astm/encode.h"
#include "tests/instruments/support/capture_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace fasit::instruments::astm {
namespace {

using namespace std::chrono_literals;

constexpr const char* kEnq = "\x05";
constexpr const char* kEot = "\x04";
constexpr const char* kAck = "\x06";
constexpr const char* kNak = "\x15";

TEST(Encode, GivesTheFramesThatTheCapturesHave) {
    std::string bytes;
    for (const std::string& frame : encode(testing::yumizenPatient())) {
        bytes += frame;
    }
    EXPECT_EQ(bytes, testing::framed(testing::yumizenPatient()));
    bytes.clear();
    for (const std::string& frame : encode(testing::c311Control(), FrameLayout::MessageInFrames, 100)) {
        bytes += frame;
    }
    EXPECT_EQ(bytes, testing::splitFrames(testing::c311Control(), 100));
}

TEST(Encode, CutsALongRecordIntoFramesThatGoOn) {
    const auto frames = encode(std::vector<std::string>{"H|" + std::string(500, 'x'), "L|1"});
    ASSERT_EQ(frames.size(), 4U);
    for (const std::string& frame : frames) {
        EXPECT_LE(frame.size(), 247U);
    }
    EXPECT_EQ(std::count_if(frames.begin(), frames.end(),
                            [](const std::string& f) { return f.find('\x17') != std::string::npos; }),
              2);
}

TEST(Encode, NumbersRunOnBehindSeven) {
    const auto frames = encode(std::vector<std::string>(17, "C|1"));
    EXPECT_EQ(frames[6][1], '7');
    EXPECT_EQ(frames[7][1], '0');
    EXPECT_EQ(frames[16][1], '1');
}

class SenderTest : public ::testing::Test {
  protected:
    std::string begin() { return take(m_sender.send(m_frames, m_now)); }
    std::string reply(std::string_view bytes) { return take(m_sender.onBytes(bytes, m_now)); }
    std::string pass(std::chrono::milliseconds time) {
        m_now += time;
        return take(m_sender.onTick(m_now));
    }
    std::string take(const SenderActions& actions) {
        m_outcome = actions.outcome;
        m_wakeAt = actions.wakeAt;
        return actions.toSend;
    }

    std::vector<std::string> m_frames = encode(std::vector<std::string>{"H|\\^&", "L|1"});
    Sender m_sender;
    LinkTime m_now{1h};
    std::optional<SendOutcome> m_outcome;
    std::optional<LinkTime> m_wakeAt;
};

TEST_F(SenderTest, AsksSendsAndEnds) {
    EXPECT_EQ(begin(), kEnq);
    EXPECT_EQ(reply(kAck), m_frames[0]);
    EXPECT_EQ(reply(kAck), m_frames[1]);
    EXPECT_FALSE(m_outcome);
    EXPECT_EQ(reply(kAck), kEot);
    EXPECT_EQ(m_outcome, SendOutcome::Acknowledged);
    EXPECT_TRUE(m_sender.isFree());
    EXPECT_FALSE(m_wakeAt);
}

TEST_F(SenderTest, WaitsTenSecondsWhenTheReceiverIsBusy) {
    begin();
    EXPECT_EQ(reply("x"), "") << "neither ACK, NAK nor ENQ";
    EXPECT_EQ(reply(kNak), "");
    EXPECT_EQ(m_wakeAt, m_now + 10s);
    EXPECT_EQ(pass(9999ms), "");
    EXPECT_EQ(pass(1ms), kEnq);
}

TEST_F(SenderTest, EndsWhereNoAnswerComesAndBeginsAnew) {
    begin();
    EXPECT_EQ(pass(14999ms), "");
    EXPECT_EQ(pass(1ms), kEot);
    EXPECT_EQ(pass(10s), kEnq);
    reply(kAck);
    reply(kAck);
    EXPECT_EQ(pass(15s), kEot) << "no answer to a frame";
    EXPECT_EQ(pass(10s), kEnq);
    EXPECT_EQ(reply(kAck), m_frames[0]) << "the whole message";
}

TEST_F(SenderTest, InContentionTheInstrumentGoesFirst) {
    begin();
    EXPECT_EQ(reply(kEnq), "");
    EXPECT_EQ(m_wakeAt, m_now + 1s);
    EXPECT_EQ(pass(1s), kEnq);
    m_sender = Sender({.role = SenderOptions::Role::Host});
    begin();
    EXPECT_EQ(reply(kEnq), "");
    EXPECT_EQ(m_wakeAt, m_now + 20s);
}

TEST_F(SenderTest, SendsAFrameSixTimesAndThenTheWholeMessageAnew) {
    begin();
    reply(kAck);
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(reply(i % 2 == 0 ? kNak : "?"), m_frames[0]);
    }
    EXPECT_EQ(reply(kNak), kEot);
    EXPECT_EQ(pass(10s), kEnq);
}

TEST_F(SenderTest, TakesEotForAnAcknowledgement) {
    begin();
    reply(kAck);
    EXPECT_EQ(reply(kEot), m_frames[1]);
    EXPECT_EQ(reply(kEot), kEot);
    EXPECT_EQ(m_outcome, SendOutcome::Acknowledged);
}

TEST_F(SenderTest, GivesUpAfterSixMessages) {
    begin();
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(pass(15s), kEot);
        EXPECT_EQ(pass(10s), kEnq);
    }
    EXPECT_EQ(pass(15s), kEot);
    EXPECT_EQ(pass(10s), "");
    EXPECT_EQ(m_outcome, SendOutcome::GivenUp);
}

TEST_F(SenderTest, GivesUpWhenTheLineIsGone) {
    begin();
    EXPECT_EQ(take(m_sender.onDisconnected()), "");
    EXPECT_EQ(m_outcome, SendOutcome::GivenUp);
}

} // namespace
} // namespace fasit::instruments::astm
