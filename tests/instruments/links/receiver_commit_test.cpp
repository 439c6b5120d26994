// A message is acknowledged when it is committed: what the receiver does while that is open.
#include "instruments/drivers/decode.h"
#include "tests/instruments/links/receiver_fixture.h"
#include "tests/instruments/support/description.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::instruments {
namespace {

using namespace std::chrono_literals;
using astm::encode;
using testing::kAck;
using testing::kEnq;
using testing::kEot;
using testing::kNak;

using ReceiverCommit = testing::ReceiverFixture;

TEST_F(ReceiverCommit, AcknowledgesTheFrameOfTheEndRecordWhenTheMessageIsCommitted) {
    EXPECT_EQ(answerTo(kEnq), kAck);
    EXPECT_EQ(answerTo(sendAllButLast(m_control)), "");
    ASSERT_EQ(m_line.deliveries.size(), 1U);
    EXPECT_EQ(m_line.deliveries[0].decoded.readings.size(), 1U);
    m_line.pass(3s);
    EXPECT_EQ(m_line.sent(), "");
    m_line.commit(0);
    EXPECT_EQ(m_line.sent(), kAck);
    EXPECT_EQ(answerTo(kEot), "");
    EXPECT_FALSE(m_line.wakeAt);
}

TEST_F(ReceiverCommit, RefusesTheFrameWhenTheMessageIsRefusedAndDeliversItAgainWhenItComesAgain) {
    answerTo(kEnq);
    const std::string last = sendAllButLast(m_control);
    answerTo(last);
    m_line.refuse(0);
    EXPECT_EQ(m_line.sent(), kNak);
    EXPECT_EQ(answerTo(last), "");
    ASSERT_EQ(m_line.deliveries.size(), 2U);
    EXPECT_NE(m_line.deliveries[0].token, m_line.deliveries[1].token);
    EXPECT_EQ(testing::describe(m_line.deliveries[0].decoded),
              testing::describe(m_line.deliveries[1].decoded));
    m_line.commit(1);
    EXPECT_EQ(m_line.sent(), kAck);
}

TEST_F(ReceiverCommit, RefusesTheFrameWhenTheCommitTakesTooLong) {
    answerTo(kEnq);
    const std::string last = sendAllButLast(m_control);
    answerTo(last);
    m_line.pass(9999ms);
    EXPECT_EQ(m_line.sent(), "");
    m_line.pass(1ms);
    EXPECT_EQ(m_line.sent(), kNak);
    // Committed all the same: the frame is acknowledged when it comes again, and nothing is delivered twice.
    m_line.commit(0);
    EXPECT_EQ(m_line.sent(), "");
    EXPECT_EQ(answerTo(last), kAck);
    EXPECT_EQ(m_line.deliveries.size(), 1U);
}

TEST_F(ReceiverCommit, AwaitsTheSameDeliveryWhenTheFrameComesAgainBeforeItsAnswer) {
    answerTo(kEnq);
    const std::string last = sendAllButLast(m_control);
    answerTo(last);
    m_line.pass(10s);
    EXPECT_EQ(m_line.sent(), kNak);
    EXPECT_EQ(answerTo(last), "");
    EXPECT_EQ(m_line.deliveries.size(), 1U);
    m_line.commit(0);
    EXPECT_EQ(m_line.sent(), kAck);
}

TEST_F(ReceiverCommit, Pitfall9AWholeMessageSentAgainIsDeliveredAgain) {
    for (int session = 0; session < 2; ++session) {
        EXPECT_EQ(answerTo(kEnq), kAck);
        answerTo(sendAllButLast(m_control));
        ASSERT_EQ(m_line.deliveries.size(), static_cast<std::size_t>(session) + 1);
        m_line.refuse(m_line.deliveries.size() - 1);
        EXPECT_EQ(m_line.sent(), kNak);
        answerTo(kEot);
    }
    EXPECT_EQ(testing::contents(m_line.deliveries[0].decoded),
              testing::contents(m_line.deliveries[1].decoded));
}

TEST_F(ReceiverCommit, LosesNothingThatComesWhileACommitIsAwaited) {
    // A sender that waits for nothing: three sessions, the first half of the last byte by byte.
    std::string bytes;
    for (const char* value : {"5.1", "5.2", "5.3"}) {
        bytes += kEnq;
        for (const std::string& frame : encode(testing::afinionControl(value))) {
            bytes += frame;
        }
        bytes += kEot;
    }
    m_line.receive(bytes.substr(0, 300));
    for (const char& c : bytes.substr(300)) {
        m_line.receive({&c, 1});
    }
    for (std::size_t i = 0; i < 3; ++i) {
        ASSERT_EQ(m_line.deliveries.size(), i + 1);
        m_line.commit(i);
    }
    std::vector<std::string> values;
    for (const Delivery& delivery : m_line.deliveries) {
        values.push_back(delivery.decoded.readings.at(0).value);
    }
    EXPECT_THAT(values, ::testing::ElementsAre("5.1", "5.2", "5.3"));
}

TEST_F(ReceiverCommit, TellsNothingToASenderThatHasGivenUpAndBegunAnew) {
    answerTo(kEnq);
    answerTo(sendAllButLast(m_control));
    answerTo(kEot);
    answerTo(kEnq); // both are kept
    m_line.commit(0);
    EXPECT_EQ(m_line.sent(), kAck) << "one answer, to the ENQ: an older one would be taken for it";
}

TEST_F(ReceiverCommit, IsBusyWhileADeliveryHasNoAnswer) {
    m_control.pop_back(); // without L, so that it is whole at EOT
    answerTo(kEnq);
    for (const std::string& frame : m_control) {
        EXPECT_EQ(answerTo(frame), kAck);
    }
    EXPECT_EQ(answerTo(kEot), "");
    ASSERT_EQ(m_line.deliveries.size(), 1U);
    EXPECT_EQ(m_line.deliveries[0].decoded.readings.size(), 1U);
    EXPECT_EQ(answerTo(kEnq), kNak);
    m_line.commit(0);
    m_line.pass(10s);
    EXPECT_EQ(answerTo(kEnq), kAck);
}

TEST_F(ReceiverCommit, TwoMessagesInOneSessionAreTwoDeliveries) {
    answerTo(kEnq);
    std::vector<std::string> records = testing::afinionControl("5.1");
    for (std::string& record : testing::afinionControl("5.2")) {
        records.push_back(std::move(record));
    }
    m_line.commitsAtOnce = true;
    for (const std::string& frame : encode(records)) {
        EXPECT_EQ(answerTo(frame), kAck);
    }
    EXPECT_EQ(m_line.deliveries.size(), 2U);
    EXPECT_EQ(m_line.readings(), 2U);
}

TEST_F(ReceiverCommit, TwoMessagesInOneFrameAreOneDelivery) {
    answerTo(kEnq);
    std::vector<std::string> records = testing::afinionControl("5.1");
    for (std::string& record : testing::afinionPatient()) {
        records.push_back(std::move(record));
    }
    const auto frames = encode(records, astm::FrameLayout::MessageInFrames, astm::kLargeFrame);
    ASSERT_EQ(frames.size(), 1U);
    EXPECT_EQ(answerTo(frames[0]), "");
    ASSERT_EQ(m_line.deliveries.size(), 1U);
    EXPECT_EQ(m_line.deliveries[0].decoded.readings.size(), 1U);
    EXPECT_EQ(m_line.deliveries[0].decoded.patientResultsDropped, 1);
    EXPECT_EQ(m_line.deliveries[0].raw, "") << "a patient's message stands in the same bytes";
}

TEST_F(ReceiverCommit, TheRawBytesOfControlsReadTheSame) {
    answerTo(kEnq);
    answerTo(sendAllButLast(m_control));
    const Delivery& delivery = m_line.deliveries.at(0);
    ASSERT_NE(delivery.raw, "");
    EXPECT_EQ(testing::contents(decode(delivery.raw)), testing::contents(delivery.decoded));
}

TEST_F(ReceiverCommit, Pitfall21NoRawBytesWhereAPersonMayBeNamed) {
    const auto rawOf = [&](const std::vector<std::string>& records) {
        m_line.deliveries.clear();
        answerTo(kEnq);
        for (const std::string& frame : encode(records)) {
            answerTo(frame);
        }
        std::string raw = m_line.deliveries.at(0).raw;
        m_line.commit(0);
        answerTo(kEot);
        m_line.pass(2s);
        return raw;
    };
    EXPECT_NE(rawOf(testing::afinionControl()), "");
    EXPECT_EQ(rawOf(testing::afinionPatient()), "");
    auto named = testing::afinionControl();
    named[1] = "P|1||||" + std::string(testing::kCanaryName);
    EXPECT_EQ(rawOf(named), "");
    auto query = testing::afinionControl();
    query.insert(query.end() - 1, "Q|1|" + std::string(testing::kCanaryId));
    EXPECT_EQ(rawOf(query), "");
    auto another = testing::afinionControl();
    another.insert(another.end() - 1, "P|2||" + std::string(testing::kCanaryId));
    EXPECT_EQ(rawOf(another), "");
    for (const std::string& record : {"P|1||" + std::string(testing::kCanaryId), std::string("C|1|I|KANARI"),
                                      std::string("M|1|KANARI")}) {
        auto before = testing::afinionControl();
        before.insert(before.begin() + 1, record);
        EXPECT_EQ(rawOf(before), "") << record;
    }
    // A person's record that is part of no message is in the same frames, and in no raw bytes.
    auto stray = testing::afinionControl();
    stray.insert(stray.begin(), "P|1||" + std::string(testing::kCanaryId));
    const std::string raw = rawOf(stray);
    EXPECT_NE(raw, "");
    EXPECT_EQ(raw.find(testing::kCanaryId), std::string::npos);
}

/// Sends the frames up to the first refusal, and that one again; the number of the first that was refused.
class UnreadableContent : public ReceiverCommit {
  protected:
    std::size_t refusedOf(const std::vector<std::string>& frames) {
        m_line.commitsAtOnce = true;
        answerTo(kEnq);
        for (std::size_t i = 0; i < frames.size(); ++i) {
            if (answerTo(frames[i]) == kNak) {
                EXPECT_EQ(answerTo(frames[i]), kNak) << "it stays refused when it comes again";
                answerTo(kEot);
                return i;
            }
        }
        answerTo(kEot);
        return frames.size();
    }

    /// Nothing was stored, and the reason was told.
    void expectKeptByTheSender(const char* problem) {
        EXPECT_EQ(m_line.readings(), 0U);
        ASSERT_FALSE(m_line.deliveries.empty());
        EXPECT_THAT(testing::problemNames(m_line.deliveries.back().decoded), ::testing::Contains(problem));
    }
};

TEST_F(UnreadableContent, ResultsWithoutAHeaderAreRefused) {
    auto records = testing::afinionControl();
    records.erase(records.begin());
    const auto frames = encode(records);
    EXPECT_EQ(refusedOf(frames), 2U) << "the result";
    expectKeptByTheSender("missing-header");
}

TEST_F(UnreadableContent, AHeaderThatDoesNotSayHowToReadIsRefused) {
    auto records = testing::afinionControl();
    records[0] = "H|||| x";
    EXPECT_EQ(refusedOf(encode(records)), 0U);
    expectKeptByTheSender("unknown-delimiters");
}

TEST_F(UnreadableContent, AMessageThatIsTooLargeIsRefused) {
    auto records = testing::afinionControl();
    records.insert(records.begin() + 2, "M|1|" + std::string(1'100'000, 'x'));
    const auto frames = encode(records, astm::FrameLayout::RecordPerFrame, astm::kLargeFrame);
    EXPECT_LT(refusedOf(frames), frames.size() - 1);
    expectKeptByTheSender("too-large");
}

TEST_F(UnreadableContent, TheNextSessionIsTakenAgain) {
    auto records = testing::afinionControl();
    records[0] = "H|||| x";
    refusedOf(encode(records));
    m_line.pass(2s);
    EXPECT_EQ(refusedOf(m_control), m_control.size());
    EXPECT_EQ(m_line.readings(), 1U);
}

TEST_F(ReceiverCommit, AnEndRecordWithoutItsEndIsCompletedByTheEndOfTheSession) {
    m_line.commitsAtOnce = true;
    std::string text;
    for (const std::string& record : testing::afinionControl()) {
        text += record + '\r';
    }
    text.pop_back();
    answerTo(kEnq);
    EXPECT_EQ(answerTo(astm::encodeFrame(1, text, false)), kAck);
    EXPECT_EQ(m_line.readings(), 0U);
    answerTo(kEot);
    EXPECT_EQ(m_line.readings(), 1U);
    EXPECT_THAT(m_line.deliveries.at(0).decoded.problems, ::testing::IsEmpty());
}

TEST_F(ReceiverCommit, TextsThatAreTooLongAreRefusedByNameOnceAnOrder) {
    auto records = testing::afinionControl();
    ASSERT_EQ(records[3].substr(0, 2), "R|");
    const std::string result = records[3];
    for (int i = 0; i < 200; ++i) {
        records.insert(records.begin() + 3, result);
    }
    records[2].insert(records[2].find('|', 2) + 1, std::string(600, 'x')); // O.3
    answerTo(kEnq);
    m_line.commitsAtOnce = true;
    for (const std::string& frame : encode(records)) {
        answerTo(frame);
    }
    EXPECT_EQ(m_line.readings(), 0U);
    ASSERT_EQ(m_line.deliveries.size(), 1U);
    ASSERT_EQ(m_line.deliveries[0].decoded.problems.size(), 1U);
    EXPECT_EQ(m_line.deliveries[0].decoded.problems[0].kind, ProblemKind::TooLarge);
    EXPECT_EQ(m_line.deliveries[0].decoded.problems[0].detail, "specimen");
}

TEST_F(ReceiverCommit, AnOperatorIsAnIdWithoutVerifierOrName) {
    auto records = testing::afinionControl();
    std::string& result = records[3];
    std::size_t at = 0;
    for (int field = 1; field < 11; ++field) {
        at = result.find('|', at) + 1;
    }
    result.replace(at, std::min(result.find('|', at), result.size()) - at, "117^Kari Nordmann\\118^Lie");
    answerTo(kEnq);
    for (const std::string& frame : encode(records)) {
        answerTo(frame);
    }
    EXPECT_EQ(m_line.deliveries.at(0).decoded.readings.at(0).operatorId, "117\\118");
}

TEST_F(ReceiverCommit, AFloodBehindAnAwaitedCommitEndsTheConnection) {
    answerTo(kEnq);
    answerTo(sendAllButLast(m_control));
    const std::string flood(1024 * 1024, 'x');
    for (int i = 0; i < 4; ++i) {
        m_line.receive(flood);
        EXPECT_FALSE(m_line.hungUp);
    }
    m_line.receive(flood);
    EXPECT_TRUE(m_line.hungUp);
}

TEST_F(ReceiverCommit, ADisconnectDeliversWhatIsWholeAndForgetsTheRest) {
    std::string bytes = kEnq;
    for (const char* value : {"5.1", "5.2"}) {
        for (const std::string& frame : encode(testing::afinionControl(value))) {
            bytes += frame;
        }
        bytes += std::string(kEot) + kEnq;
    }
    bytes += m_control[0];
    m_line.receive(bytes);
    m_line.sent();
    EXPECT_EQ(m_line.deliveries.size(), 1U);
    m_line.disconnect();
    EXPECT_EQ(m_line.sent(), "");
    EXPECT_EQ(m_line.readings(), 2U);
    EXPECT_FALSE(m_line.wakeAt);
    for (std::size_t i = 0; i < m_line.deliveries.size(); ++i) {
        m_line.commit(i);
    }
    EXPECT_EQ(m_line.sent(), "");
    m_line.connect();
    EXPECT_EQ(answerTo(kEnq), kAck);
}

TEST_F(ReceiverCommit, AnswersOfUnknownTokensAreIgnored) {
    answerTo(kEnq);
    answerTo(sendAllButLast(m_control));
    m_link->onCommitted(99, m_line.now);
    EXPECT_EQ(m_line.sent(), "");
    m_line.commit(0);
    m_line.commit(0);
    EXPECT_EQ(m_line.sent(), kAck);
}

} // namespace
} // namespace fasit::instruments
