// Patients sent through every driver of the table over a line (or, where it only reads files, through a
// watched folder): nothing of them stays in database, journal of the database, status, trace, log, core or
// backup. FASIT_CANARIES says how many samples go through each driver; 25 unless set.
#include "instruments/drivers/make_link.h"
#include "tests/app/cli/byte_search.h"
#include "tests/app/cli/gateway_home.h"
#include "tests/support/raw_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <thread>

namespace fasit::cli_test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

int samplesWanted() {
    const char* text = std::getenv("FASIT_CANARIES");
    const int number = text ? std::atoi(text) : 0;
    return number > 0 ? number : 25;
}

std::vector<std::string> linesOf(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

class LineCanaries : public testing::TestWithParam<std::string> {
  protected:
    LineCanaries() {
        rlimit core{};
        getrlimit(RLIMIT_CORE, &core);
        core.rlim_cur = core.rlim_max;
        setrlimit(RLIMIT_CORE, &core); // a core may be written, if the program lets it
        home.setDriver(GetParam());
    }

    bool isFileOnly() const {
        return instruments::drivers::makeLink(*instruments::drivers::findDriver(GetParam())) == nullptr;
    }
    /// One of each protocol: the line is the same for all that speak it.
    bool misbehaves() const {
        const std::string& driver = GetParam();
        return driver == "afinion2" || driver == "hemoscreen-hl7" || driver == "dca-vantage-poct1a" ||
               driver == "sysmex-kx21" || driver == "afinion-as100";
    }
    std::string keys() const {
        const bool isPolled = GetParam() == "afinion-as100";
        return std::string(R"("site": "Myrullenga sykehjem", "controls": ["QC*"], )") +
               (isPolled ? R"("since": "2026-01-01T00:00", )" : "");
    }

    /// All of it, as often as it takes to be acknowledged.
    void sendOverLine(const Arguments& options) {
        Arguments arguments{"simulate", GetParam(), "--tcp", "127.0.0.1:" + std::to_string(port)};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Answer sent = home.program.runAndKill(arguments, std::chrono::minutes(20));
        EXPECT_EQ(sent.exitCode, 0) << sent.out << sent.err;
        EXPECT_THAT(sent.out, HasSubstr("Acknowledged"));
    }
    void sendAsFile(const Arguments& options) {
        Arguments arguments{"simulate", GetParam(), "--file", outside.file("day.csv")};
        arguments.insert(arguments.end(), options.begin(), options.end());
        ASSERT_EQ(home.program.run(arguments).exitCode, 0);
        std::filesystem::create_directory(outside.file("in"));
        std::filesystem::rename(outside.file("day.csv"), outside.file("in") / "day.csv");
        for (int i = 0; i < 1000 && !std::filesystem::exists(outside.file("in") / "done" / "day.csv"); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        EXPECT_TRUE(std::filesystem::exists(outside.file("in") / "done" / "day.csv"));
    }

    Program::Begun listen() {
        const Arguments options{"--trace", home.file("trace"), "--status-file", home.file("status")};
        if (!isFileOnly()) {
            return home.listen(keys() + GatewayHome::listening(port), options);
        }
        std::filesystem::create_directory(outside.file("in"));
        return home.listen(R"("site": "Myrullenga sykehjem", "folder": { "path": ")" +
                               outside.file("in").string() + R"(", "settle_seconds": 1 })",
                           options);
    }

    void send(const Arguments& options) {
        const std::string canaries = outside.file("canaries-" + std::to_string(++m_sendings));
        Arguments all{"--canaries", canaries, "--seed", std::to_string(m_sendings)};
        all.insert(all.end(), options.begin(), options.end());
        isFileOnly() ? sendAsFile(all) : sendOverLine(all);
        const auto told = linesOf(canaries);
        m_canaries.insert(m_canaries.end(), told.begin(), told.end());
    }

    void expectNoPatient() {
        EXPECT_THAT(ByteSearch(m_canaries).below(home.path()), IsEmpty());
        for (const auto& entry : std::filesystem::recursive_directory_iterator(home.path())) {
            EXPECT_THAT(entry.path().filename().string(), testing::Not(testing::StartsWith("core")));
        }
    }

    /// What a search must find, or it proves nothing: a control's fingerprint.
    void expectControlFound() {
        test::RawDatabase database(home.database());
        const auto rows = database.rows(
            "SELECT fingerprint FROM inbox_item UNION ALL SELECT fingerprint FROM control_result LIMIT 1");
        ASSERT_EQ(rows.size(), 1U) << "no control came through, so nothing was tried";
        const auto found = ByteSearch({std::get<std::string>(rows[0][0])}).below(home.path());
        EXPECT_THAT(found, Contains(HasSubstr(" as UTF-8 in lab.db")));
    }

    test::TemporaryFolder outside{"fasit-canaries"}; ///< Not searched.
    GatewayHome home;
    int port = GatewayHome::freePort();
    std::vector<std::string> m_canaries;
    int m_sendings = 0;
};

TEST_P(LineCanaries, AreNowhereBehindALine) {
    const auto begun = listen();
    send({"--patients", std::to_string(samplesWanted())});
    if (misbehaves()) {
        for (const char* fault : {"wrong-checksum", "cut"}) {
            send({"--patients", "1", "--fault", fault});
        }
    }
    expectControlFound();
    EXPECT_EQ(home.program.run({"backup", "--db", home.database(), "--to", home.file("backup")}).exitCode, 0);
    const Answer aborted = home.program.end(begun, SIGABRT);
    EXPECT_EQ(aborted.exitCode, -1);
    ASSERT_GE(m_canaries.size(), static_cast<std::size_t>(2 * samplesWanted()));
    expectNoPatient();
    if (!HasFailure()) {
        std::cout << "canaries: " << m_canaries.size() << " texts of patients through " << GetParam()
                  << ", none found" << std::endl;
    }
}

std::vector<std::string> names() {
    std::vector<std::string> names;
    for (const auto& row : instruments::drivers::driverTable()) {
        names.emplace_back(row.description.name);
    }
    return names;
}

INSTANTIATE_TEST_SUITE_P(Table, LineCanaries, testing::ValuesIn(names()), [](const auto& test) {
    std::string name = test.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace fasit::cli_test
