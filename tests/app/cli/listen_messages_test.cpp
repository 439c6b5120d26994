// What a line's configuration says of its messages, and how its faults are named.
#include "tests/app/cli/gateway_home.h"
#include "tests/support/raw_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;

struct ListenMessages : testing::Test {
    Answer check(const std::string& keys) {
        write(home.file("lines.json"),
              R"({ "lines": [ { "name": "A", )" + keys + ", " + GatewayHome::listening(5601) + " } ] }");
        return home.program.run(
            {"listen", "--check", "--db", home.database(), "--config", home.file("lines.json")});
    }

    GatewayHome home;
    int port = GatewayHome::freePort();
};

TEST_F(ListenMessages, NamesWhatHasNoMeaningForTheDriver) {
    const Answer answer = check(
        R"("driver": "afinion2", "charset": "cp850", "continuous": "no", "set_time": "yes", "layout": "t")");
    EXPECT_EQ(answer.exitCode, 2);
    for (const char* key : {"charset", "continuous", "set_time", "layout"}) {
        EXPECT_THAT(answer.err, HasSubstr(std::string("lines[1].") + key + ": "));
    }
}

TEST_F(ListenMessages, NamesWhatIsWrittenWrong) {
    write(home.file("table.txt"), "sample-id = OBR-3\ncontrol = OBR is Q\n");
    const Answer table = check(
        R"("driver": "hl7", "charset": "latin9", "layout": "table.txt", "codes": ["A"], "units": { "": "g/L" })");
    EXPECT_EQ(table.exitCode, 2);
    EXPECT_THAT(table.err, HasSubstr("lines[1].layout: table.txt, line 2: "));
    EXPECT_THAT(table.err, HasSubstr("Write one of: windows-1252, cp850."));
    EXPECT_THAT(table.err, HasSubstr("lines[1].codes: an object of names"));
    EXPECT_THAT(table.err, HasSubstr("lines[1].units: an object of names"));
    const Answer meter = check(R"("driver": "poct1a", "set_time": "often")");
    EXPECT_THAT(meter.err,
                HasSubstr("lines[1].set_time: this word is not known here. Write one of: no, yes."));
    EXPECT_THAT(check(R"("driver": "hl7", "layout": "gone.txt")").err, HasSubstr("gone.txt cannot be read"));
}

TEST_F(ListenMessages, TakesATableAndNamesOfCodesAndUnits) {
    write(home.file("table.txt"), "control = OBR-4 is LQC\nmaterial = PID-2\nlot = PID-2\nserial = OBX-15\n");
    home.setDriver("hl7");
    const auto begun = home.listen(
        R"("site": "Myrullenga sykehjem", "layout": "table.txt", "charset": "cp850", "codes": { "WBC": "Leukocytter" },
           "units": { "10*3/uL": "10*9/L" }, )" +
        GatewayHome::listening(port));
    home.setDriver("hemoscreen-hl7");
    const Answer sent = home.simulate({"--tcp", "127.0.0.1:" + std::to_string(port)});
    EXPECT_EQ(sent.exitCode, 0) << sent.out << sent.err;
    EXPECT_EQ(home.program.end(begun, SIGTERM).exitCode, 0);
    test::RawDatabase database(home.database());
    EXPECT_EQ(database.number("SELECT count(*) FROM inbox_item"), 4);
    EXPECT_EQ(
        database.number("SELECT count(*) FROM inbox_item WHERE code = 'Leukocytter' AND unit = '10*9/L'"), 2);
    EXPECT_EQ(database.number("SELECT count(*) FROM inbox_item WHERE code = 'HGB' AND unit = 'g/dL'"), 2);
}

TEST_F(ListenMessages, NamesWhatHasNoEffectOnFiles) {
    write(home.file("table.txt"), "sample-id = OBR-3\n");
    write(home.file("lines.json"), R"({ "lines": [ { "name": "A", "driver": "hl7", "layout": "table.txt",
        "units": { "g/l": "g/L" }, "folder": { "path": "in" } } ] })");
    const Answer answer =
        home.program.run({"listen", "--check", "--db", home.database(), "--config", home.file("lines.json")});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("lines[1].layout: this has no effect on files."));
    EXPECT_THAT(answer.err, testing::Not(HasSubstr("units")));
}

TEST_F(ListenMessages, SetsTheClockOfADeviceOnlyWhereItIsTold) {
    EXPECT_EQ(check(R"("driver": "dca-vantage-poct1a", "set_time": "yes", "continuous": "no")").exitCode, 0);
}

} // namespace
} // namespace fasit::cli_test
