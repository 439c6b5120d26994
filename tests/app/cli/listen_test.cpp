// `fasit listen` and `fasit simulate` as two programs that meet over a real line.
#include "tests/app/cli/gateway_home.h"
#include "tests/support/raw_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <thread>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;
using testing::Not;

struct Listen : testing::Test {
    Arguments toPort() const { return {"--tcp", "127.0.0.1:" + std::to_string(port)}; }

    GatewayHome home;
    int port = GatewayHome::freePort();
};

TEST_F(Listen, StoresWhatAnAnalyserSendsAndEndsWhenTold) {
    const auto begun = home.listen(GatewayHome::listening(port));
    const Answer sent = home.simulate(toPort(), 3);
    EXPECT_EQ(sent.exitCode, 0) << sent.err;
    EXPECT_THAT(sent.out,
                HasSubstr("Acknowledged 15 of 15 messages, with 12 control results and 3 patient results"));
    EXPECT_EQ(home.results(), 12);
    const Answer ended = home.program.end(begun, SIGTERM);
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_THAT(ended.err, HasSubstr("<6>Vaktrom: taken 1, seen before 0, in the inbox 0, refused 0\n"));
}

TEST_F(Listen, AResendIsAcknowledgedAndChangesNothing) {
    const auto begun = home.listen(GatewayHome::listening(port));
    EXPECT_EQ(home.simulate(toPort(), 2).exitCode, 0);
    EXPECT_EQ(home.simulate(toPort(), 2).exitCode, 0);
    EXPECT_EQ(home.results(), 8);
    home.program.end(begun, SIGINT);
}

TEST_F(Listen, AnAnalyserThatMisbehavesEndsWithTheSame) {
    const auto begun = home.listen(GatewayHome::listening(port));
    for (const char* fault : {"wrong-checksum", "duplicate", "noise"}) {
        const Answer sent = home.simulate(toPort(), 1, {"--fault", fault});
        EXPECT_EQ(sent.exitCode, 0) << fault << ": " << sent.out << sent.err;
        EXPECT_EQ(home.results(), 4) << fault;
    }
    home.program.end(begun, SIGTERM);
}

TEST_F(Listen, WhatTheDatabaseCannotTakeIsRefusedAndSentAgain) {
    const auto begun = home.listen(GatewayHome::listening(port));
    test::RawDatabase other(home.database());
    ASSERT_EQ(other.run("BEGIN IMMEDIATE"), 0) << other.message();
    Arguments arguments{"simulate", "afinion2", "--fault", "duplicate"};
    const Arguments line = toPort();
    arguments.insert(arguments.end(), line.begin(), line.end());
    const auto sending = home.program.begin(arguments);
    for (int i = 0; i < 3000 && test::bytesOf(begun.err).find("<3>Vaktrom: not stored") == std::string::npos;
         ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    ASSERT_EQ(other.run("ROLLBACK"), 0);
    const Answer sent = home.program.end(sending, 0);
    EXPECT_EQ(sent.exitCode, 0) << sent.out << sent.err;
    EXPECT_EQ(home.results(), 4);
    EXPECT_THAT(home.program.end(begun, SIGTERM).err,
                HasSubstr("<3>Vaktrom: not stored, and not acknowledged"));
}

TEST_F(Listen, SpeaksOverASerialLine) {
    const std::string ours = home.file("ours");
    const std::string theirs = home.file("theirs");
    const std::string cable = "socat pty,raw,echo=0,link=" + ours + " pty,raw,echo=0,link=" + theirs +
                              " & echo $! >" + home.file("cable.pid").string();
    ASSERT_EQ(std::system(cable.c_str()), 0);
    for (int i = 0; i < 300 && !std::filesystem::exists(theirs); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    const auto begun = home.listen(R"("serial": { "port": ")" + ours + R"(" })");
    const Answer sent = home.simulate({"--serial", theirs}, 2);
    EXPECT_EQ(sent.exitCode, 0) << sent.out << sent.err;
    EXPECT_EQ(home.results(), 8);
    EXPECT_EQ(home.program.end(begun, SIGTERM).exitCode, 0);
    kill(std::stoi(test::bytesOf(home.file("cable.pid"))), SIGTERM);
}

TEST_F(Listen, ConnectsToAnAnalyserThatWaits) {
    const auto waiting = home.program.begin({"simulate", "afinion2", "--listen", std::to_string(port)});
    const auto begun =
        home.listen(R"("dial": { "host": "127.0.0.1", "port": )" + std::to_string(port) + " }");
    const Answer sent = home.program.end(waiting, 0);
    EXPECT_EQ(sent.exitCode, 0) << sent.out << sent.err;
    EXPECT_EQ(home.results(), 4);
    home.program.end(begun, SIGTERM);
}

TEST_F(Listen, TakesFilesFromAFolder) {
    std::filesystem::create_directory(home.file("in"));
    const auto begun = home.listen(R"("folder": { "path": "in", "settle_seconds": 1 })");
    EXPECT_EQ(home.simulate({"--file", home.file("in") / "day.astm"}).exitCode, 0);
    for (int i = 0; i < 1000 && !std::filesystem::exists(home.file("in") / "done" / "day.astm"); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    EXPECT_TRUE(std::filesystem::exists(home.file("in") / "done" / "day.astm"));
    EXPECT_EQ(home.results(), 4);
    home.program.end(begun, SIGTERM);
}

TEST_F(Listen, InAFolderControlsAreKnownByTheirSampleIdsToo) {
    home.setDriver("sysmex-kx21");
    std::filesystem::create_directory(home.file("in"));
    const auto begun = home.listen(
        R"("site": "Myrullenga sykehjem", "controls": ["QC*"], "folder": { "path": "in", "settle_seconds": 1 })");
    std::filesystem::copy_file(FASIT_SOURCE_DIR "/sample-data/captures/lines/sysmex-kx21n.kx",
                               home.file("in") / "day.kx");
    for (int i = 0; i < 1000 && !std::filesystem::exists(home.file("in") / "done" / "day.kx"); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    EXPECT_EQ(home.inboxItems(), 19) << "an analyser that nobody has set up";
    home.program.end(begun, SIGTERM);
}

TEST_F(Listen, SaysThatAFileWasLaidAside) {
    std::filesystem::create_directory(home.file("in"));
    const auto begun = home.listen(R"("folder": { "path": "in", "settle_seconds": 1 })");
    std::ofstream(home.file("in") / "KANARI.txt") << "Kjære alle sammen";
    for (int i = 0; i < 1000 && !std::filesystem::exists(home.file("in") / "refused" / "KANARI.txt"); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    const Answer ended = home.program.end(begun, SIGTERM);
    EXPECT_THAT(ended.err, HasSubstr("<4>Vaktrom: not all of a file could be used"));
    EXPECT_THAT(ended.err, Not(HasSubstr("KANARI"))) << "a file may be named after a person";
}

TEST_F(Listen, ABusyLineStillTellsThatItIsClosed) {
    std::filesystem::create_directory(home.file("in"));
    const auto begun = home.listen(R"("folder": { "path": "in", "settle_seconds": 1 })");
    for (int i = 0; i < 6; ++i) { // each is a line that opens and one that waits
        std::ofstream(home.file("in") / ("letter" + std::to_string(i))) << "Kjære alle sammen";
    }
    for (int i = 0; i < 1500 && !std::filesystem::exists(home.file("in") / "refused" / "letter5"); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    std::filesystem::remove_all(home.file("in"));
    const auto isTold = [&] {
        return test::bytesOf(begun.err).find("<4>Vaktrom: closed") != std::string::npos;
    };
    for (int i = 0; i < 500 && !isTold(); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    EXPECT_TRUE(isTold()) << test::bytesOf(begun.err);
    home.program.end(begun, SIGTERM);
}

TEST_F(Listen, TellsHowItStands) {
    EXPECT_EQ(home.program.run({"listen", "--status", "--db", home.database()}).exitCode, 2);
    const auto begun = home.listen(GatewayHome::listening(port));
    home.simulate(toPort());
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    const Answer runs = home.program.run({"listen", "--status", "--json", "--db", home.database()});
    EXPECT_EQ(runs.exitCode, 0);
    const Json status = runs.json();
    ASSERT_TRUE(status.is_object()) << runs.out;
    EXPECT_EQ(status["taken"], 4);
    EXPECT_EQ(status["patient_results_dropped"], 1);
    EXPECT_EQ(status["lines"][0]["name"], "Vaktrom");
    EXPECT_EQ(status["lines"][0]["phase"], "waiting");
    home.program.end(begun, SIGTERM);
    const Answer ended = home.program.run({"listen", "--status", "--db", home.database()});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_THAT(ended.out, HasSubstr("Nothing receives."));
}

TEST_F(Listen, WritesNoFieldOfAMessageAnywhereButTheControls) {
    const auto begun = home.listen(GatewayHome::listening(port), {"--trace", home.file("trace")});
    EXPECT_EQ(home.simulate(toPort(), 2).exitCode, 0);
    home.program.end(begun, SIGTERM);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(home.path())) {
        if (entry.is_regular_file()) {
            EXPECT_THAT(test::bytesOf(entry.path()), Not(HasSubstr("PASIENT"))) << entry.path();
        }
    }
    const std::string trace = test::bytesOf(home.file("trace"));
    EXPECT_THAT(trace, HasSubstr("<- <ACK>"));
    EXPECT_THAT(trace, HasSubstr("<STX>1H|\\^&|||[18]^^[10]|"));
    EXPECT_THAT(trace, Not(HasSubstr("AF20071164")));
    EXPECT_THAT(trace + test::bytesOf(begun.err), Not(HasSubstr("CI-8842")));
}

TEST_F(Listen, AnswersASenderOfHl7ThatSomebodyElseWrote) {
    home.setDriver("hemoscreen-hl7");
    const auto begun = home.listen(R"("site": "Myrullenga sykehjem", )" + GatewayHome::listening(port));
    const std::string answers = home.file("answers");
    const std::string sender = "mllp_send --file " FASIT_SOURCE_DIR
                               "/sample-data/captures/hemoscreen-qc.hl7 --port " +
                               std::to_string(port) + " 127.0.0.1 >" + answers;
    for (int times = 1; times <= 2; ++times) { // what is sent again is acknowledged again, and stored once
        ASSERT_EQ(std::system(sender.c_str()), 0);
        EXPECT_THAT(test::bytesOf(answers), HasSubstr("MSA|AA|"));
        EXPECT_THAT(test::bytesOf(answers), Not(HasSubstr("MSA|AE|")));
        EXPECT_EQ(home.inboxItems(), 3) << "an analyser that nobody has set up";
    }
    EXPECT_EQ(home.program.end(begun, SIGTERM).exitCode, 0);
}

TEST_F(Listen, NamesEveryFaultOfAConfiguration) {
    write(home.file("bad.json"), R"({ "lines": [
      { "name": "A", "driver": "afinio", "listen": { "port": "x", "allow": ["10"], "ports": 3 } },
      { "name": "A", "driver": "delimited", "serial": { "port": "/dev/x", "parity": "odder" } },
      { "name": "B", "driver": "afinion2", "controls": ["Q*"], "folder": {"path": "in"}, "dial": {} } ], "more": 1 })");
    const Answer answer =
        home.program.run({"listen", "--check", "--db", home.database(), "--config", home.file("bad.json")});
    EXPECT_EQ(answer.exitCode, 2);
    for (const char* place :
         {"lines[1].driver: there is no driver", "lines[1].listen.port: a whole number from 1 to 65535",
          "lines[1].listen.allow: 10 is neither", "lines[1].listen.ports: this key is not known",
          "lines[2].name: two lines have this name", "lines[2].serial.parity: this word is not known",
          "lines[2].driver: this driver reads files only", "lines[3].transport: exactly one of",
          "lines[3].controls: a sample id is expected", "lines[3].dial.host: this is missing",
          "more: this key is not known"}) {
        EXPECT_THAT(answer.err, HasSubstr(place));
    }
}

TEST_F(Listen, RefusesWhatAFolderCannotDo) {
    write(home.file("bad.json"), R"({ "lines": [
      { "name": "A", "driver": "afinion2", "idle_minutes": 1, "checksum": "strict", "frame_numbers": "any",
        "control_rule": "message", "class": "A", "since": "2026-11-20T08:00", "epoch": "UTC",
        "controls": ["QC01"], "folder": {"path": "in"} },
      { "name": "B", "driver": "delimited", "controls": ["QC01"], "folder": {"path": "in"} } ] })");
    const Answer answer =
        home.program.run({"listen", "--check", "--db", home.database(), "--config", home.file("bad.json")});
    EXPECT_EQ(answer.exitCode, 2);
    for (const char* key :
         {"idle_minutes", "checksum", "frame_numbers", "control_rule", "class", "since", "epoch"}) {
        EXPECT_THAT(answer.err, HasSubstr("lines[1]." + std::string(key) + ": this has no effect on files."));
    }
    EXPECT_THAT(answer.err,
                HasSubstr("lines[1].epoch: this word is not known here. Write one of: local, utc"));
    EXPECT_THAT(answer.err, Not(HasSubstr("lines[1].controls")));
    EXPECT_THAT(answer.err, HasSubstr("lines[2].controls: this has no effect on this driver"));
}

TEST_F(Listen, RefusesWhatIsNoConfigurationOrNoHome) {
    write(home.file("bad.json"), "{ \"lines\": [\n { \"name\": }\n] }");
    const Arguments check{"listen", "--check", "--db", home.database(), "--config", home.file("bad.json")};
    EXPECT_THAT(home.program.run(check).err, HasSubstr("Line 2: this is not valid JSON"));
    write(home.file("bad.json"), "[]");
    EXPECT_THAT(home.program.run(check).err, HasSubstr("an object in braces is expected"));
    home.config(R"("site": "Ingensteds", )" + GatewayHome::listening(port));
    const Answer nowhere = home.program.run(
        {"listen", "--check", "--db", home.database(), "--config", home.file("listen.json")});
    EXPECT_EQ(nowhere.exitCode, 2);
    EXPECT_THAT(nowhere.err, HasSubstr("There is no home “Ingensteds”"));
}

TEST_F(Listen, AnAnalyserOfAnotherHomeThanItsLineGoesToTheInbox) {
    const auto begun = home.listen(R"("site": "Myrullenga sykehjem", )" + GatewayHome::listening(port));
    EXPECT_EQ(home.simulate(toPort()).exitCode, 0);
    EXPECT_EQ(home.results(), 0);
    EXPECT_THAT(home.program.end(begun, SIGTERM).err, HasSubstr("in the inbox 1"));
}

} // namespace
} // namespace fasit::cli_test
