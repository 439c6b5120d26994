// `fasit listen` on a real server: what an analyser sends is stored there, acknowledged, and stored once.
#include "tests/app/cli/gateway_home.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <thread>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;

class ServerLines : public testing::Test {
  protected:
    ServerLines() {
        const Answer made = m_home.program.run(
            {"setup", "--db", m_server.address(), FASIT_SOURCE_DIR "/sample-data/setup.json"});
        EXPECT_EQ(made.exitCode, 0) << made.err;
    }

    Program::Begun listen() {
        const auto begun = m_home.program.begin(
            {"listen", "--db", m_server.address(), "--config", m_home.config(GatewayHome::listening(m_port)),
             "--status-file", m_home.file("status"), "--now", "2026-11-20T12:00"});
        for (int i = 0; i < 1000 && test::bytesOf(begun.err).find("Receiving") == std::string::npos; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return begun;
    }
    Arguments toPort() const { return {"--tcp", "127.0.0.1:" + std::to_string(m_port)}; }
    long long results() {
        return test::RawDatabase(m_server.address()).number("SELECT count(*) FROM control_result");
    }
    /// With those that are too old to be judged unasked.
    long long stored() {
        return results() + test::RawDatabase(m_server.address()).number("SELECT count(*) FROM inbox_item");
    }

    GatewayHome m_home;
    test::TestDatabase m_server;
    int m_port = GatewayHome::freePort();
};

TEST_F(ServerLines, AreStoredAndAcknowledgedOnce) {
    const auto begun = listen();
    const Answer sent = m_home.simulate(toPort(), 3);
    EXPECT_EQ(sent.exitCode, 0) << sent.out << sent.err;
    EXPECT_THAT(sent.out, HasSubstr("with 12 control results and 3 patient results"));
    EXPECT_EQ(results(), 12);
    EXPECT_EQ(m_home.simulate(toPort(), 3).exitCode, 0);
    EXPECT_EQ(results(), 12);
    EXPECT_EQ(m_home.program.end(begun, SIGTERM).exitCode, 0);
}

TEST_F(ServerLines, LoseNothingWhenTheGatewayIsKilled) {
    const auto killed = listen();
    const auto sending = m_home.program.begin(
        {"simulate", "afinion2", "--days", "200", "--tcp", "127.0.0.1:" + std::to_string(m_port)});
    for (int i = 0; i < 2000 && stored() < 20; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    m_home.program.end(killed, SIGKILL);
    const Answer half = m_home.program.end(sending, 0);
    EXPECT_EQ(half.exitCode, 1);
    const std::size_t with = half.out.find("with ");
    ASSERT_NE(with, std::string::npos) << half.out;
    const long long acknowledged = std::stoll(half.out.substr(with + 5));
    const long long kept = stored();
    EXPECT_GE(kept, acknowledged) << "acknowledged and lost";
    EXPECT_LE(kept, acknowledged + 1);
    const auto begun = listen();
    EXPECT_EQ(m_home.simulate(toPort(), 200).exitCode, 0);
    EXPECT_EQ(stored(), 800);
    EXPECT_EQ(m_home.program.end(begun, SIGTERM).exitCode, 0);
}

} // namespace
} // namespace fasit::cli_test
