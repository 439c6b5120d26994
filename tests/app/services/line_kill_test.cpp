// A gateway that is really killed between receipt and commit, and between commit and acknowledgement: nothing
// that was acknowledged is lost, and what is sent again is stored once.
#include "instruments/simulator/player.h"
#include "instruments/simulator/script.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/setup_file.h"
#include "tests/support/raw_database.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>

namespace fasit::services {
namespace {

using instruments::simulator::Message;
using instruments::simulator::Player;

constexpr int kDays = 3; ///< Four control messages a day.
constexpr int kControls = 4 * kDays;

class LineKill : public testing::Test {
  protected:
    LineKill() {
        const auto database = storage::Database::open(m_file);
        const SystemClock clock;
        EXPECT_TRUE(workflow::loadSetup({*database, clock},
                                        test::bytesOf(FASIT_SOURCE_DIR "/sample-data/setup.json"), "test"));
    }

    void start(const char* fault, int number) {
        std::filesystem::remove(portFile());
        m_victim.start(QStringLiteral(FASIT_BIN_DIR "/line_victim"),
                       {QString::fromStdString(m_file.string()), QString::fromStdString(portFile().string()),
                        QString::fromLatin1(fault), QString::number(number)});
        ASSERT_TRUE(QTest::qWaitFor([this] { return std::filesystem::exists(portFile()); }, 20'000));
    }

    /// Until all is acknowledged, or the line is gone. How many control results were acknowledged.
    int send(std::vector<Message> messages) {
        int port = 0;
        std::ifstream(portFile()) >> port;
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
        EXPECT_TRUE(socket->waitForConnected());
        QTcpSocket* raw = socket.get();
        Player player(std::move(socket), instruments::simulator::sideOf("afinion2", {}), {});
        QSignalSpy finished(&player, &Player::finished);
        player.play(std::move(messages));
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return finished.count() > 0 || raw->state() == QAbstractSocket::UnconnectedState; },
            60'000));
        return player.counts().controls;
    }

    bool hasEnded() {
        return QTest::qWaitFor([this] { return m_victim.state() == QProcess::NotRunning; }, 20'000);
    }
    long long stored() { return test::RawDatabase(m_file).number("SELECT count(*) FROM control_result"); }
    std::filesystem::path portFile() const { return m_folder.file("port"); }

    void killAt(const char* fault, int number, long long storedThen) {
        const auto messages = *instruments::simulator::scriptOf("afinion2", {kDays, 7, {}, "2026-11-20"});
        start(fault, number);
        const int acknowledged = send(messages);
        ASSERT_TRUE(hasEnded());
        EXPECT_EQ(m_victim.exitStatus(), QProcess::CrashExit);
        EXPECT_EQ(acknowledged, number - 1);
        EXPECT_EQ(stored(), storedThen) << "acknowledged and lost, or not acknowledged and more";
        start("never", 0);
        EXPECT_EQ(send(messages), kControls);
        EXPECT_EQ(stored(), kControls) << "sent again, and stored twice or not at all";
        m_victim.kill();
        EXPECT_TRUE(hasEnded());
    }

    test::TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder.file("lab.db");
    QProcess m_victim;
};

TEST_F(LineKill, BetweenReceiptAndCommit) {
    killAt("received", 1, 0);
}

TEST_F(LineKill, BetweenReceiptAndCommitAmidASession) {
    killAt("received", 6, 5);
}

TEST_F(LineKill, BetweenCommitAndAcknowledgement) {
    killAt("stored", 1, 1);
}

TEST_F(LineKill, BetweenCommitAndAcknowledgementAmidASession) {
    killAt("stored", kControls, kControls);
}

TEST_F(LineKill, AtEveryDeliveryInItsTurn) {
    const auto messages = *instruments::simulator::scriptOf("afinion2", {kDays, 7, {}, "2026-11-20"});
    for (int number = 1; number <= kControls; ++number) {
        const char* fault = number % 2 == 0 ? "received" : "stored";
        start(fault, number);
        const int acknowledged = send(messages);
        ASSERT_TRUE(hasEnded());
        ASSERT_EQ(acknowledged, number - 1);
        ASSERT_GE(stored(), acknowledged);
    }
    start("never", 0);
    EXPECT_EQ(send(messages), kControls);
    EXPECT_EQ(stored(), kControls);
    m_victim.kill();
    EXPECT_TRUE(hasEnded());
}

} // namespace
} // namespace fasit::services
