// Many lines on one gateway at once, a few of them badly behaved: the others are served as if they were
// alone.
//
// FASIT_LINES and FASIT_LINE_SECONDS say how many and for how long; ./dev campaign lines asks for more than
// the suite does.
#include "instruments/simulator/player.h"
#include "instruments/simulator/script.h"
#include "tests/app/cli/gateway_home.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace fasit::cli_test {
namespace {

using instruments::simulator::Fault;
using instruments::simulator::Message;
using instruments::simulator::Player;
using instruments::simulator::PlayerOptions;

constexpr int kLines = 200;
constexpr int kSeconds = 8;
constexpr int kPauseMilliseconds = 2000; ///< Between two sessions of an analyser: far busier than any is.

int asked(const char* name, int otherwise) {
    const char* text = std::getenv(name);
    const int number = text ? std::atoi(text) : 0;
    return number > 0 ? number : otherwise;
}

/// Of a process, in KiB.
long long residentMemory(int process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/status");
    std::string word;
    long long kib = 0;
    while (file >> word) {
        if (word == "VmRSS:") {
            file >> kib;
        }
    }
    return kib;
}

/// One analyser that measures its controls again and again.
class Analyser : public QObject {
  public:
    Analyser(int number, int port, std::set<Fault> faults, std::vector<long long>& waits)
        : m_number(number)
        , m_port(port)
        , m_faults(std::move(faults))
        , m_waits(waits) {
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, &Analyser::measure);
        m_again.start(number * 10);
    }

    void stop() { m_isStopping = true; }
    bool isAtRest() const { return m_isStopping && !m_isSending; }
    int acknowledged() const { return m_acknowledged; }
    int sent() const { return m_sent; }

  private:
    void measure() {
        if (m_isStopping) {
            return;
        }
        if (!m_player) {
            connectAnew();
        }
        auto script = *instruments::simulator::scriptOf(
            "afinion2", {1, static_cast<std::uint32_t>(m_number * 10'000 + ++m_session),
                         "LINE-" + std::to_string(m_number), "2026-11-20"});
        m_isSending = true;
        m_sent += static_cast<int>(script.size());
        m_player->play(std::move(script));
    }

    void connectAnew() {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_port));
        PlayerOptions options;
        options.faults = m_faults;
        options.seed = static_cast<std::uint32_t>(m_number);
        m_player = std::make_unique<Player>(std::move(socket), instruments::simulator::sideOf("afinion2", {}),
                                            options);
        connect(m_player.get(), &Player::acknowledged, this, [this](std::chrono::microseconds wait) {
            ++m_acknowledged;
            m_waits.push_back(wait.count());
        });
        connect(m_player.get(), &Player::finished, this, [this] {
            m_isSending = false;
            m_again.start(kPauseMilliseconds);
        });
    }

    int m_number;
    int m_port;
    std::set<Fault> m_faults;
    std::vector<long long>& m_waits;
    std::unique_ptr<Player> m_player;
    QTimer m_again;
    int m_session = 0;
    int m_sent = 0;
    int m_acknowledged = 0;
    bool m_isSending = false;
    bool m_isStopping = false;
};

class ManyLines : public testing::Test {
  protected:
    /// The lines of the gateway, each on a port of its own.
    std::filesystem::path config() {
        Json lines = Json::array();
        for (int i = 0; i < m_number; ++i) {
            m_ports.push_back(GatewayHome::freePort());
            lines.push_back(
                {{"name", "line " + std::to_string(i)},
                 {"driver", "afinion2"},
                 {"listen", {{"port", m_ports.back()}, {"address", "127.0.0.1"}, {"allow", {"127.0.0.1"}}}}});
        }
        write(m_home.file("lines.json"), Json{{"lines", lines}}.dump());
        return m_home.file("lines.json");
    }

    Program::Begun listen() {
        const auto begun = m_home.program.begin(
            {"listen", "--db", m_home.database(), "--config", config(), "--now", "2026-11-20T12:00"});
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return test::bytesOf(begun.err).find("Receiving") != std::string::npos; }, 30'000));
        return begun;
    }

    /// One in a hundred floods, one says nothing; the others behave.
    void connectAnalysers() {
        for (int i = 0; i < m_number; ++i) {
            const bool isBad = i % 100 == 7;
            std::set<Fault> faults;
            if (isBad) {
                faults = {i % 200 == 7 ? Fault::Flood : Fault::Silence};
            }
            m_analysers.push_back(std::make_unique<Analyser>(i, m_ports[static_cast<std::size_t>(i)], faults,
                                                             isBad ? m_badWaits : m_waits));
            if (!isBad) {
                m_good.push_back(m_analysers.back().get());
            }
        }
    }

    long long waitAt(double part) {
        std::sort(m_waits.begin(), m_waits.end());
        return m_waits.empty()
                   ? 0
                   : m_waits[static_cast<std::size_t>(part * static_cast<double>(m_waits.size() - 1))];
    }

    int m_number = asked("FASIT_LINES", kLines);
    int m_seconds = asked("FASIT_LINE_SECONDS", kSeconds);
    GatewayHome m_home;
    std::vector<int> m_ports;
    std::vector<std::unique_ptr<Analyser>> m_analysers;
    std::vector<Analyser*> m_good;
    std::vector<long long> m_waits;
    std::vector<long long> m_badWaits;
};

TEST_F(ManyLines, AreServedWhateverAFewOfThemDo) {
    const auto begun = listen();
    connectAnalysers();
    QTest::qWait(m_seconds * 1000 / 3);
    const long long memoryBefore = residentMemory(begun.process);
    QTest::qWait(m_seconds * 1000 * 2 / 3);
    const long long memoryAfter = residentMemory(begun.process);
    for (Analyser* analyser : m_good) {
        analyser->stop();
    }
    EXPECT_TRUE(QTest::qWaitFor(
        [this] {
            return std::all_of(m_good.begin(), m_good.end(), [](const Analyser* a) { return a->isAtRest(); });
        },
        60'000));
    int sent = 0;
    int acknowledged = 0;
    for (const Analyser* analyser : m_good) {
        EXPECT_GT(analyser->acknowledged(), 0);
        sent += analyser->sent();
        acknowledged += analyser->acknowledged();
    }
    EXPECT_EQ(acknowledged, sent);
    EXPECT_LT(waitAt(0.99), 10'000'000) << "the analyser's 15 s came near";
    EXPECT_LT(memoryAfter, memoryBefore + 64 * 1024);
    m_analysers.clear();
    const Answer ended = m_home.program.end(begun, SIGTERM);
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_LT(std::count(ended.err.begin(), ended.err.end(), '\n'), m_number * 40LL * (1 + m_seconds / 60))
        << "the log filled";
    std::cout << "lines: " << m_number << " lines, " << m_seconds << " s, " << acknowledged
              << " messages acknowledged of " << sent << ", last byte to ACK median " << waitAt(0.5) / 1000
              << " ms, 99 % " << waitAt(0.99) / 1000 << " ms, longest " << waitAt(1) / 1000 << " ms, memory "
              << memoryBefore << " KiB then " << memoryAfter << " KiB" << std::endl;
}

} // namespace
} // namespace fasit::cli_test

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
