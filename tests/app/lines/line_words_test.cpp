// How a line stands is said by symbol and word; what a test found is said with what to do.
#include "app/lines/driver_words.h"
#include "app/lines/monitor_words.h"
#include "app/lines/status_words.h"
#include "app/lines/test_words.h"

#include <gtest/gtest.h>

#include <set>

namespace fasit::lines {
namespace {

using namespace instruments::transport;
using services::LineStatus;
using services::TestFinding;
using text::Tone;

const QDateTime kNow(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);

LineStatus connected() {
    LineStatus status;
    status.state.phase = LinePhase::Connected;
    status.state.reason = CloseReason::None;
    return status;
}

TEST(StatusWordsTest, ALineIsSilentFromAnHourOn) {
    LineStatus status = connected();
    EXPECT_EQ(statusWords(status, kNow).symbol, QStringLiteral("○"));
    status.lastHeard = kNow.addSecs(-3599);
    EXPECT_EQ(statusWords(status, kNow).tone, Tone::Good);
    EXPECT_EQ(statusWords(status, kNow).symbol, QStringLiteral("✔"));
    status.lastHeard = kNow.addSecs(-3600);
    EXPECT_EQ(statusWords(status, kNow).tone, Tone::Quiet);
    EXPECT_TRUE(statusWords(status, kNow).word.startsWith(QStringLiteral("silent since")));
}

TEST(StatusWordsTest, AFaultSaysWhatToDo) {
    LineStatus status = connected();
    status.state.phase = LinePhase::Closed;
    status.state.reason = CloseReason::NotFound;
    EXPECT_EQ(statusWords(status, kNow).tone, Tone::Stop);
    EXPECT_TRUE(statusWords(status, kNow).detail.contains(QStringLiteral("plugged in")));
    status = connected();
    status.isStoring = false;
    EXPECT_EQ(statusWords(status, kNow).tone, Tone::Stop);
    status = connected();
    status.isHomeKnown = false;
    EXPECT_EQ(statusWords(status, kNow).tone, Tone::Stop);
    EXPECT_EQ(statusWords(LineStatus{}, kNow).tone, Tone::Quiet); // Not opened yet is no fault.
}

TEST(TestWordsTest, EveryFindingHasItsOwnHeadlineAndSaysWhatToDo) {
    services::LineSetup setup;
    setup.driver = "afinion2";
    setup.transport = SerialParameters{};
    std::set<QString> headlines;
    for (int kind = 0; kind < static_cast<int>(TestFinding::Kind::Ended); ++kind) {
        TestFinding finding;
        finding.kind = static_cast<TestFinding::Kind>(kind);
        finding.reason = CloseReason::InUse;
        finding.patients = 1;
        const auto words = testWords(finding, setup, {});
        EXPECT_TRUE(headlines.insert(words.headline).second) << words.headline.toStdString();
        EXPECT_TRUE(!words.advice.isEmpty() || finding.kind == TestFinding::Kind::Opening) << kind;
    }
}

TEST(TestWordsTest, BytesOfAnotherProtocolNameIt) {
    services::LineSetup setup;
    setup.driver = "afinion2";
    setup.transport = SerialParameters{};
    TestFinding finding;
    finding.kind = TestFinding::Kind::NotUnderstood;
    finding.looksLike = instruments::drivers::Format::Hl7;
    EXPECT_TRUE(testWords(finding, setup, {}).advice.contains(QStringLiteral("HL7")));
    finding.looksLike = instruments::drivers::Format::Astm;
    EXPECT_FALSE(testWords(finding, setup, {}).advice.contains(QStringLiteral("ASTM")));
}

TEST(DriverWordsTest, EachDriverHasANameOfItsOwnAndSaysOnWhatItRests) {
    std::set<QString> names;
    for (const auto& choice : driverChoices(true)) {
        EXPECT_TRUE(names.insert(choice.name).second) << choice.name.toStdString();
        EXPECT_FALSE(evidenceText(choice.driver).isEmpty()) << choice.driver;
    }
    EXPECT_LT(driverChoices(false).size(), driverChoices(true).size());
}

} // namespace
} // namespace fasit::lines
