// The power goes on each protocol, between receipt and commit and between commit and acknowledgement: the
// gateway is really killed. Every acknowledged control is there once, every other one arrives when it is sent
// again, once. FASIT_LINE_KILLS says how often on each protocol; 6 unless set.
#include "instruments/simulator/player.h"
#include "instruments/simulator/script.h"
#include "qc-core/base/time.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/setup_file.h"
#include "tests/support/raw_database.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace fasit::services {
namespace {

using instruments::simulator::Message;
using instruments::simulator::Player;

int killsWanted() {
    const char* text = std::getenv("FASIT_LINE_KILLS");
    const int number = text ? std::atoi(text) : 0;
    return number > 0 ? number : 6;
}

class LinePower : public testing::TestWithParam<const char*> {
  protected:
    LinePower() {
        const auto database = storage::Database::open(m_file);
        const SystemClock clock;
        EXPECT_TRUE(workflow::loadSetup({*database, clock},
                                        test::bytesOf(FASIT_SOURCE_DIR "/sample-data/setup.json"), "test"));
    }
    ~LinePower() override {
        m_victim.kill();
        m_victim.waitForFinished();
    }

    /// The controls of a day that no other round has.
    std::vector<Message> controlsOf(int round) const {
        constexpr WallTime kLastDay{1'795'132'800}; // 2026-11-20
        instruments::simulator::ScriptOptions options;
        options.seed = static_cast<std::uint32_t>(round + 1);
        options.patients = 0;
        options.lastDay = isoText(WallTime{kLastDay.seconds - round * kSecondsPerDay}).substr(0, 10);
        return instruments::simulator::scriptOf(GetParam(), options).value();
    }

    void start(const char* fault, int number) {
        std::filesystem::remove(portFile());
        const auto site =
            test::RawDatabase(m_file).number("SELECT min(id) FROM site WHERE name LIKE 'Myrullenga%'");
        m_victim.start(QStringLiteral(FASIT_BIN_DIR "/line_victim"),
                       {QString::fromStdString(m_file.string()), QString::fromStdString(portFile().string()),
                        QString::fromLatin1(fault), QString::number(number), QString::fromLatin1(GetParam()),
                        QString::number(site)});
        ASSERT_TRUE(QTest::qWaitFor([this] { return std::filesystem::exists(portFile()); }, 20'000));
    }

    /// Until all is acknowledged, or the line is gone. How many messages were acknowledged.
    int send(std::vector<Message> messages) {
        int port = 0;
        std::ifstream(portFile()) >> port;
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
        EXPECT_TRUE(socket->waitForConnected());
        QTcpSocket* raw = socket.get();
        Player player(std::move(socket), instruments::simulator::sideOf(GetParam(), {}), {});
        QSignalSpy finished(&player, &Player::finished);
        player.play(std::move(messages));
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return finished.count() > 0 || raw->state() == QAbstractSocket::UnconnectedState; },
            60'000));
        return player.counts().acknowledged;
    }

    bool hasEnded() {
        return QTest::qWaitFor([this] { return m_victim.state() == QProcess::NotRunning; }, 20'000);
    }
    /// Judged, or in the inbox.
    long long stored() {
        test::RawDatabase database(m_file);
        return database.number("SELECT count(*) FROM control_result") +
               database.number("SELECT count(*) FROM inbox_item");
    }
    std::filesystem::path portFile() const { return m_folder.file("port"); }

    void stopVictim() {
        m_victim.kill();
        ASSERT_TRUE(hasEnded());
    }

    test::TemporaryFolder m_folder;
    std::filesystem::path m_file = m_folder.file("lab.db");
    QProcess m_victim;
};

TEST_P(LinePower, LosesNothingThatWasAcknowledgedAndDoublesNothing) {
    const int kills = killsWanted();
    std::vector<Message> before = controlsOf(0);
    const int a = static_cast<int>(before.size()); // messages a round
    start("never", 0);
    ASSERT_EQ(send(before), a);
    stopVictim();
    const long long ofRound = stored();
    ASSERT_GT(ofRound, 0);
    const long long ofMessage = ofRound / a;
    for (int round = 1; round <= kills; ++round) {
        const bool isStored = round % 2 == 0;
        const int number = 1 + round / 2 % a; // of this round's messages; those of the last come before
        std::vector<Message> all = before;
        before = controlsOf(round);
        all.insert(all.end(), before.begin(), before.end());
        start(isStored ? "stored" : "received", a + number);
        const int acknowledged = send(all);
        ASSERT_TRUE(hasEnded());
        ASSERT_EQ(m_victim.exitStatus(), QProcess::CrashExit) << round;
        ASSERT_EQ(acknowledged, a + number - 1) << round;
        ASSERT_EQ(stored(), round * ofRound + (number - (isStored ? 0 : 1)) * ofMessage) << round;
    }
    start("never", 0);
    EXPECT_EQ(send(before), a);
    EXPECT_EQ(stored(), (kills + 1) * ofRound) << "stored twice or not at all";
    stopVictim();
    std::cout << "line kills: " << kills << " on " << GetParam() << ", " << stored() << " readings, each once"
              << std::endl;
}

INSTANTIATE_TEST_SUITE_P(Protocols, LinePower,
                         testing::Values("afinion2", "hemoscreen-hl7", "cobas-pure", "dca-vantage-poct1a",
                                         "sysmex-kx21", "afinion-as100"),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace
} // namespace fasit::services
