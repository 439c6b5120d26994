// What the receiving side of LIS01-A2 answers, on a clock of the test's own.
#include "tests/instruments/links/receiver_fixture.h"
#include "tests/instruments/support/description.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace fasit::instruments {
namespace {

using namespace std::chrono_literals;
using astm::encode;
using astm::encodeFrame;
using testing::kAck;
using testing::kEnq;
using testing::kEot;
using testing::kNak;
using testing::LineHolder;

using Receiver = testing::ReceiverFixture;

TEST_F(Receiver, IgnoresEverythingBeforeAnEnquiry) {
    EXPECT_EQ(answerTo("noise\r\n" + m_control.front() + kEot + kAck), "");
    m_line.pass(1min);
    EXPECT_EQ(m_line.sent(), "");
    EXPECT_EQ(answerTo(kEnq), kAck);
}

TEST_F(Receiver, AcknowledgesARepetitionAndDiscardsIt) {
    answerTo(kEnq);
    EXPECT_EQ(answerTo(m_control[0]), kAck);
    EXPECT_EQ(answerTo(m_control[0]), kAck);
    EXPECT_EQ(answerTo(m_control[1]), kAck);
    EXPECT_EQ(answerTo(m_control[1]), kAck);
    const std::vector<std::string> rest(m_control.begin() + 2, m_control.end());
    answerTo(sendAllButLast(rest));
    ASSERT_EQ(m_line.deliveries.size(), 1U);
    EXPECT_EQ(m_line.deliveries[0].decoded.readings.size(), 1U);
}

TEST_F(Receiver, RefusesAWrongNumberAndAWrongChecksum) {
    answerTo(kEnq);
    EXPECT_EQ(answerTo(m_control[1]), kNak) << "the first one is number 1";
    EXPECT_EQ(answerTo(m_control[0]), kNak) << "its sender does not wait for answers";
    answerTo(kEot);
    m_line.pass(2s);
    answerTo(kEnq);
    EXPECT_EQ(answerTo(m_control[0]), kAck);
    std::string damaged = m_control[1];
    damaged[3] ^= 1;
    EXPECT_EQ(answerTo(damaged), kNak);
    EXPECT_EQ(answerTo(m_control[1]), kAck);
    EXPECT_EQ(answerTo(encodeFrame(2, "C|1|I|another\r")), kNak) << "same number, not the same frame";
}

TEST_F(Receiver, ASenderThatGoesOnInSpiteOfARefusalIsBelievedNothingMore) {
    auto records = testing::afinionControl();
    for (int i = 0; i < 12; ++i) {
        records.insert(records.begin() + 3, records[3]);
    }
    auto frames = astm::encode(records);
    frames[3][5] ^= 1; // refused; eight frames later the numbers would fit again
    m_line.commitsAtOnce = true;
    answerTo(kEnq);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        EXPECT_EQ(answerTo(frames[i]) == kAck, i < 3) << i;
        m_line.pass(1s);
    }
    answerTo(kEot);
    EXPECT_EQ(m_line.readings(), 0U);
}

TEST_F(Receiver, RefusesADamagedFrameOnlyWhenItsEndIsThere) {
    answerTo(kEnq);
    std::string damaged = m_control[0];
    damaged[1] = 'x'; // no number
    for (const char& c : damaged.substr(0, damaged.size() - 1)) {
        EXPECT_EQ(answerTo({&c, 1}), "");
    }
    EXPECT_EQ(answerTo("\n"), kNak);
    EXPECT_EQ(answerTo(damaged.substr(0, damaged.size() - 2)), "");
    m_line.pass(300ms);
    EXPECT_EQ(m_line.sent(), kNak) << "no line end came";
}

TEST_F(Receiver, AcknowledgesBehindTheLineEndOrWhereNoneComes) {
    answerTo(kEnq);
    const std::string frame = m_control[0].substr(0, m_control[0].size() - 2);
    EXPECT_EQ(answerTo(frame), "");
    EXPECT_EQ(answerTo("\r"), "");
    EXPECT_EQ(answerTo("\n"), kAck);
    EXPECT_EQ(answerTo(m_control[1].substr(0, m_control[1].size() - 2)), "");
    m_line.pass(1s);
    EXPECT_EQ(m_line.sent(), kAck);
    EXPECT_EQ(answerTo(m_control[2].substr(0, m_control[2].size() - 2) + m_control[3]),
              std::string(kAck) + kAck);
}

TEST_F(Receiver, Pitfall8AnEnquiryWithoutDataIsAKeepAlive) {
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(answerTo(kEnq), kAck);
        EXPECT_EQ(answerTo(kEot), "");
        m_line.pass(30s);
    }
    EXPECT_TRUE(m_line.deliveries.empty());
    EXPECT_EQ(answerTo(std::string(kEnq) + kEot + kEnq + kEot), kAck);
}

TEST_F(Receiver, DiscardsAMessageThatBreaksOff) {
    answerTo(kEnq);
    for (std::size_t i = 0; i + 1 < m_control.size(); ++i) {
        answerTo(m_control[i]);
    }
    m_line.pass(29s);
    EXPECT_TRUE(m_line.deliveries.empty());
    m_line.pass(1s);
    ASSERT_EQ(m_line.deliveries.size(), 1U) << "that something was lost is said";
    EXPECT_TRUE(m_line.deliveries[0].decoded.readings.empty());
    EXPECT_THAT(testing::problemNames(m_line.deliveries[0].decoded), ::testing::ElementsAre("message-cut"));
    EXPECT_EQ(answerTo(m_control.back()), "") << "neutral";
    m_line.commit(0);
    EXPECT_EQ(answerTo(kEnq), kAck);
    answerTo(sendAllButLast(m_control));
    EXPECT_EQ(m_line.readings(), 1U);
}

TEST_F(Receiver, TheSilenceIsThatOfTheLineNotOfTheFrames) {
    answerTo(kEnq);
    for (const char& c : m_control[0]) { // slower than any line
        m_line.pass(20s);
        m_line.receive({&c, 1});
    }
    EXPECT_EQ(m_line.sent(), kAck);
}

TEST_F(Receiver, ASenderThatBeginsAnewIsHeard) {
    answerTo(kEnq);
    answerTo(m_control[0]);
    EXPECT_EQ(answerTo(kEnq), kAck);
    m_line.commitsAtOnce = true;
    EXPECT_EQ(answerTo(sendAllButLast(m_control)), kAck);
    EXPECT_EQ(m_line.readings(), 1U);
}

TEST_F(Receiver, Pitfall10ATightRetryLoopIsLeftWithoutAnswerAndFillsNoLog) {
    std::string damaged = m_control[0];
    damaged[5] ^= 1;
    m_line.commitsAtOnce = true;
    int refused = 0;
    for (int session = 0; session < 1000; ++session) {
        answerTo(kEnq);
        for (int i = 0; i < 100; ++i) {
            refused += answerTo(damaged) == kNak ? 1 : 0;
        }
        m_line.pass(1ms);
    }
    EXPECT_EQ(refused, 8000);
    EXPECT_LE(m_line.deliveries.size(), 2U);
    for (const Delivery& delivery : m_line.deliveries) {
        EXPECT_LE(delivery.decoded.problems.size(), 50U);
    }
}

TEST_F(Receiver, Pitfall10AnEnquiryInATightLoopIsRefusedOnceASecond) {
    m_control.pop_back();
    answerTo(kEnq);
    for (const std::string& frame : m_control) {
        answerTo(frame);
    }
    answerTo(kEot);
    std::string answers;
    for (int i = 0; i < 3000; ++i) {
        answers += answerTo(kEnq);
        m_line.pass(1ms);
    }
    EXPECT_EQ(answers, std::string(3, kNak[0]));
}

TEST_F(Receiver, Pitfall7SegmentsOfAnySizeGiveTheSameConversation) {
    std::string bytes = kEnq;
    for (const std::string& frame : m_control) {
        bytes += frame;
    }
    bytes += kEot;
    std::mt19937 random(7);
    for (int trial = 0; trial < 200; ++trial) {
        const auto link = drivers::makeLink(*drivers::findDriver("afinion2"));
        LineHolder line(*link);
        line.commitsAtOnce = true;
        line.connect();
        std::uniform_int_distribution<std::size_t> size(1, trial % 2 == 0 ? 5 : 200);
        for (std::string_view rest = bytes; !rest.empty();) {
            const std::string_view piece = rest.substr(0, size(random));
            line.receive(piece);
            rest.remove_prefix(piece.size());
        }
        EXPECT_EQ(line.sent(), std::string(m_control.size() + 1, kAck[0]));
        EXPECT_EQ(line.readings(), 1U);
    }
}

class LenientReceiver : public Receiver {
  protected:
    static drivers::LinkOptions lenient() {
        drivers::LinkOptions options;
        options.astm.framer.checksum = astm::FramerOptions::Checksum::Lenient;
        options.astm.frameNumbers = astm::ReceiverOptions::FrameNumbers::Any;
        return options;
    }
    LenientReceiver()
        : Receiver("afinion2", lenient()) {}
};

TEST_F(LenientReceiver, TakesFramesOfAnyNumberAndChecksum) {
    for (const char* checksum : {"00", "", "  ", "zz"}) {
        m_line.deliveries.clear();
        m_line.pass(2s);
        EXPECT_EQ(answerTo(kEnq), kAck);
        const auto records = testing::afinionControl();
        m_line.commitsAtOnce = true;
        for (const std::string& record : records) {
            EXPECT_EQ(answerTo("\x02" + ("1" + record) + "\r\x03" + checksum + "\r\n"), kAck) << checksum;
        }
        EXPECT_EQ(m_line.readings(), 1U);
        EXPECT_EQ(answerTo(kEot), "");
    }
}

TEST_F(LenientReceiver, StillKnowsAFrameSentAgain) {
    answerTo(kEnq);
    m_line.commitsAtOnce = true;
    for (const std::string& record : testing::afinionControl()) {
        EXPECT_EQ(answerTo(encodeFrame(1, record + '\r')), kAck);
        EXPECT_EQ(answerTo(encodeFrame(1, record + '\r')), kAck);
    }
    EXPECT_EQ(m_line.readings(), 1U);
}

class StrictLineEnd : public Receiver {
  protected:
    static drivers::LinkOptions strict() {
        drivers::LinkOptions options;
        options.astm.framer.lineEnd = astm::FramerOptions::LineEnd::Strict;
        return options;
    }
    StrictLineEnd()
        : Receiver("afinion2", strict()) {}
};

TEST_F(StrictLineEnd, RefusesAFrameWithoutLineFeed) {
    answerTo(kEnq);
    EXPECT_EQ(answerTo(m_control[0].substr(0, m_control[0].size() - 1)), "");
    m_line.pass(1s);
    EXPECT_EQ(m_line.sent(), kNak);
    EXPECT_EQ(answerTo(m_control[0]), kAck);
}

class GenericLink : public Receiver {
  protected:
    static drivers::LinkOptions table() {
        drivers::LinkOptions options;
        options.names.codes["CRP"] = "P-CRP";
        options.genericRule = drivers::ControlRule::SampleIdOnly;
        options.controls.addPrefix("KONTROLL");
        return options;
    }
    GenericLink()
        : Receiver("generic-astm", table()) {}

    const Delivery& deliver(const std::vector<std::string>& records) {
        m_line.pass(2s);
        answerTo(kEnq);
        m_line.commitsAtOnce = true;
        for (const std::string& frame : encode(records)) {
            answerTo(frame);
        }
        answerTo(kEot);
        return m_line.deliveries.back();
    }
};

TEST_F(GenericLink, IsSetByATable) {
    const Decoded control = deliver(testing::standardControl()).decoded;
    ASSERT_EQ(control.readings.size(), 1U);
    EXPECT_EQ(control.readings[0].code, "P-CRP");
    auto other = testing::standardControl();
    other[2].replace(other[2].find("KONTROLL H"), 10, "ANOTHER");
    const Decoded dropped = deliver(other).decoded;
    EXPECT_TRUE(dropped.readings.empty()) << "H.12 is Q, and the rule says that this is nothing";
    EXPECT_EQ(dropped.patientResultsDropped, 1);
}

} // namespace
} // namespace fasit::instruments
