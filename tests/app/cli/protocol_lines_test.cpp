// Every protocol between the two programs, over TCP and over a serial cable of socat, well-behaved and not.
#include "tests/app/cli/gateway_home.h"
#include "tests/support/raw_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <thread>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;

/// Two pseudo-terminals that are one another's other end.
class Cable {
  public:
    explicit Cable(const GatewayHome& home)
        : m_pid(home.file("cable.pid"))
        , ours(home.file("ours"))
        , theirs(home.file("theirs")) {
        const std::string command = "socat pty,raw,echo=0,link=" + ours + " pty,raw,echo=0,link=" + theirs +
                                    " & echo $! >" + m_pid.string();
        EXPECT_EQ(std::system(command.c_str()), 0);
        for (int i = 0; i < 300 && !(std::filesystem::exists(ours) && std::filesystem::exists(theirs)); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
    ~Cable() { kill(std::stoi(test::bytesOf(m_pid)), SIGTERM); }

  private:
    std::filesystem::path m_pid;

  public:
    const std::string ours;
    const std::string theirs;
};

/// What the line of each driver is set up with besides.
constexpr const char* kKeys = R"("site": "Myrullenga sykehjem", "controls": ["QC*"], )";
constexpr const char* kPolled = R"("since": "2026-01-01T00:00", )";

class ProtocolLine : public testing::TestWithParam<const char*> {
  protected:
    ProtocolLine() {
        home.setDriver(driver());
        m_days = 2;
    }
    std::string driver() const { return GetParam(); }
    std::string keys() const { return std::string(kKeys) + (driver() == "afinion-as100" ? kPolled : ""); }
    Arguments toPort() const { return {"--tcp", "127.0.0.1:" + std::to_string(port)}; }

    /// "with 8 control results": of what was acknowledged.
    static long long controlsOf(const Answer& sent) {
        const std::size_t with = sent.out.find("with ");
        return with == std::string::npos ? -1 : std::stoll(sent.out.substr(with + 5));
    }
    /// In the inbox, since nobody has set the analyser up. A KX-21N tells also what it did not measure.
    void expectStored(const Answer& sent) {
        EXPECT_EQ(sent.exitCode, 0) << sent.out << sent.err;
        const long long controls = controlsOf(sent);
        EXPECT_GT(controls, 0);
        if (driver() == "sysmex-kx21") {
            EXPECT_GE(home.inboxItems(), controls);
        } else {
            EXPECT_EQ(home.inboxItems(), controls);
        }
    }

    GatewayHome home;
    int port = GatewayHome::freePort();
    int m_days = 1;
};

TEST_P(ProtocolLine, OverTcpAndSentAgainChangesNothing) {
    const auto begun = home.listen(keys() + GatewayHome::listening(port));
    expectStored(home.simulate(toPort(), m_days));
    const long long once = home.inboxItems();
    EXPECT_EQ(home.simulate(toPort(), m_days).exitCode, 0);
    EXPECT_EQ(home.inboxItems(), once);
    EXPECT_EQ(home.program.end(begun, SIGTERM).exitCode, 0);
}

TEST_P(ProtocolLine, OverASerialCable) {
    const Cable cable(home);
    const auto begun = home.listen(keys() + R"("serial": { "port": ")" + cable.ours + R"(" })");
    expectStored(home.simulate({"--serial", cable.theirs}, m_days));
    EXPECT_EQ(home.program.end(begun, SIGTERM).exitCode, 0);
}

/// All at once, each on a connection of its own: most of the time they wait.
TEST_P(ProtocolLine, OfAnalysersThatMisbehave) {
    std::string transport = GatewayHome::listening(port);
    transport.insert(transport.find('{') + 1, R"( "connections": 10,)");
    const auto begun = home.listen(keys() + transport);
    std::vector<std::pair<std::string, Program::Begun>> sending;
    for (const char* fault : {"wrong-checksum", "cut", "duplicate", "lost-ack", "noise", "slow"}) {
        Arguments arguments{"simulate", driver(), "--fault", fault};
        const Arguments line = toPort();
        arguments.insert(arguments.end(), line.begin(), line.end());
        if (std::string(fault) == "slow") {
            arguments.insert(arguments.end(), {"--patients", "0"});
        }
        sending.emplace_back(fault, home.program.begin(arguments));
    }
    long long controls = 0;
    for (const auto& [fault, analyser] : sending) {
        const Answer sent = home.program.end(analyser, 0);
        EXPECT_EQ(sent.exitCode, 0) << fault << ": " << sent.out << sent.err;
        controls = fault == "noise" ? controlsOf(sent) : controls;
    }
    EXPECT_GT(controls, 0);
    EXPECT_TRUE(home.inboxItems() == controls || driver() == "sysmex-kx21") << home.inboxItems();
    const Answer ended = home.program.end(begun, SIGTERM);
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_THAT(ended.err, testing::Not(HasSubstr("PASIENT")));
}

INSTANTIATE_TEST_SUITE_P(Protocols, ProtocolLine,
                         testing::Values("hemoscreen-hl7", "cobas-pure", "dca-vantage-poct1a",
                                         "hemoscreen-poct1a", "sysmex-kx21", "afinion-as100"),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace
} // namespace fasit::cli_test
