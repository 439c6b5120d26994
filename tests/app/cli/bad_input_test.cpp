// Bad input of every kind: it is said where it stands, what is wrong and what to do; the good rest is kept.
#include "tests/app/cli/home.h"
#include "tests/instruments/support/capture_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::cli_test {
namespace {

using namespace instruments::testing;
using testing::HasSubstr;

struct BadInput {
    const char* name;
    std::string bytes;
    const char* place;  ///< As the message begins.
    const char* reason; ///< The stable name in JSON.
    const char* advice; ///< A part of the message: what to do.
    int kept;           ///< Control results of the rest.
};

/// A message that is replaced by a damaged one, then a whole one with one control result.
std::string andAWholeOne(const std::string& damaged) {
    return damaged + framed(afinionControl("6.4"));
}

std::string damagedFrame(void (*damage)(std::string& frame)) {
    const auto records = afinionControl();
    std::string bytes;
    for (std::size_t i = 0; i < records.size(); ++i) {
        std::string one = frame(static_cast<int>(i) + 1, records[i] + '\r');
        if (i == 3) {
            damage(one);
        }
        bytes += one;
    }
    return andAWholeOne(bytes);
}

std::string withHeader(const std::string& header) {
    auto records = afinionControl();
    records[0] = header;
    return andAWholeOne(framed(records));
}

const std::string kGood = "QR-1;CRP;A1;Lav;25;mg/L;2026-10-05 08:00";

std::vector<BadInput> captures() {
    const auto whole = afinionControl();
    return {
        {"WrongChecksum", damagedFrame([](std::string& f) { f[f.size() - 3] ^= 1; }), "Byte 1",
         "bad-checksum", "Send the results from the analyser again.", 1},
        {"FrameCutInTheMiddle", damagedFrame([](std::string& f) { f.resize(f.size() / 2); }), "Byte 1",
         "frame-cut", "Send the results from the analyser again.", 1},
        {"FileCutInTheMiddleOfAFrame", framed(whole) + framed(whole).substr(0, 180), "Byte ", "frame-cut",
         "Send the results from the analyser again.", 1},
        {"BytesBeforeStx", "modem ready" + framed(whole), "Byte 0", "bytes-before-stx",
         "If results are missing, send them again.", 1},
        {"UnknownDelimiters", withHeader("H"), "Byte 2", "unknown-delimiters",
         "Check the analyser's communication settings.", 1},
        {"NoHeader", andAWholeOne(framed({whole.begin() + 1, whole.end()})), "Byte ", "missing-header",
         "Send them from the analyser again.", 1},
        {"ResultWithoutOrder", andAWholeOne(framed({whole[0], whole[3], whole[4]})), "Byte ",
         "record-out-of-order", "Send it from the analyser again.", 1},
        {"MessageWithoutEnd", framed({whole.begin(), whole.end() - 1}) + "\x05" + framed(whole), "Byte 2",
         "message-cut", "Send it from the analyser again.", 1},
    };
}

std::vector<BadInput> tables() {
    return {
        {"TooFewColumns", crpFile({"QR-1;CRP;A1;Lav", kGood}), "Line 2", "too-few-columns",
         "Complete it and import the file again.", 1},
        {"TooManyColumns", crpFile({kGood + ";;x", kGood}), "Line 2", "too-many-columns",
         "Put numbers with a decimal comma in quotes.", 1},
        {"NoSuchDay", crpFile({kGood, "QR-1;CRP;A1;Høy;52;mg/L;2026-02-30 08:00"}), "Line 3", "no-such-date",
         "Correct it and import the file again.", 1},
        {"NoTime", crpFile({kGood, "QR-1;CRP;A1;Høy;52;mg/L;i går"}), "Line 3", "no-such-date",
         "Correct it and import the file again.", 1},
        {"NoValue", crpFile({kGood, "QR-1;CRP;A1;Høy;;mg/L;2026-10-05 08:02"}), "Line 3", "no-value",
         "Fill it in and import the file again.", 1},
        {"OpenQuote", crpFile({kGood, "\"QR-1;CRP;A1;Høy;52;mg/L;2026-10-05 08:02"}), "Line 3",
         "unterminated-quote", "Close it and import the file again.", 1},
        {"NeitherUtf8NorWindows", crpFile({kGood, "QR-1;CRP;A1;H\x81y;52;mg/L;2026-10-05 08:02"}), "Line 3",
         "not-utf8-nor-1252", "Save the file as UTF-8.", 1},
        {"LineOfGarbage", crpFile({kGood, std::string(100'000, 'x')}), "Line 3", "too-large",
         "Check that it is the right file.", 1},
        {"ColumnMissing", "serienummer;analytt;tidspunkt\nQR-1;CRP;2026-10-05\n", "Line 1", "missing-column",
         "Add it to the heading line.", 0},
        {"ColumnTwice", "serienummer;analytt;verdi;resultat;tidspunkt\nQR-1;CRP;2;3;2026-10-05\n", "Line 1",
         "duplicate-column", "Remove one of them.", 0},
        {"Picture", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", 24), "Byte 0", "unknown-format",
         "Check that it is the right file", 0},
        {"EmptyFile", "", "Byte 0", "unknown-format", "Check that it is the right file", 0},
        {"LetterInProse", "Kjære kollega,\nvedlagt følger kontrollene.\n", "Byte 0", "unknown-format",
         "Check that it is the right file", 0},
    };
}

std::vector<BadInput> allBadInputs() {
    auto all = captures();
    const auto more = tables();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

class BadInputs : public testing::TestWithParam<BadInput> {};

Json problemNamed(const Json& problems, const std::string& reason) {
    for (const Json& problem : problems) {
        if (problem["reason"] == reason) {
            return problem;
        }
    }
    return nullptr;
}

TEST_P(BadInputs, AreDecodedWithPlaceReasonAndAdvice) {
    const BadInput& bad = GetParam();
    Home home;
    const Answer answer = home.decode("file", bad.bytes);
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_EQ(answer.err, "");
    const Json json = answer.json();
    ASSERT_FALSE(json.is_discarded());
    EXPECT_EQ(json["readings"].size(), static_cast<std::size_t>(bad.kept));
    const Json problem = problemNamed(json["problems"], bad.reason);
    ASSERT_TRUE(problem.is_object()) << json["problems"].dump(2);
    EXPECT_TRUE(problem["offset"].is_number_unsigned());
    EXPECT_THAT(problem["text"].get<std::string>(), testing::StartsWith(bad.place));
    EXPECT_THAT(problem["text"].get<std::string>(), HasSubstr(bad.advice));
}

TEST_P(BadInputs, AreImportedWithTheGoodRestKept) {
    const BadInput& bad = GetParam();
    Home home;
    const Answer answer = home.import("file", bad.bytes, {});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr(bad.place));
    EXPECT_THAT(answer.err, HasSubstr(bad.advice));
    EXPECT_EQ(home.rowsIn("control_result") + home.rowsIn("inbox_item"), bad.kept);
}

std::string nameOf(const testing::TestParamInfo<BadInput>& test) {
    return test.param.name;
}

INSTANTIATE_TEST_SUITE_P(Each, BadInputs, testing::ValuesIn(allBadInputs()), nameOf);

TEST(LineEnds, ThatAreMissingCostNothing) {
    for (const char* end : {"", "\r", "\n", "\r\n"}) {
        Home home;
        const Answer answer = home.decode("af.astm", framed(afinionControl(), end));
        EXPECT_EQ(answer.exitCode, 0);
        EXPECT_EQ(answer.json()["readings"].size(), 1U);
    }
}

struct Value {
    const char* written;
    int taken;
    const char* reason; ///< Empty: a number.
};

TEST(Values, WhereANumberStandsAreNumbersCensoredOrSaidToBeNone) {
    for (const Value& value :
         {Value{"5,6", 1, ""}, Value{"5.6", 1, ""}, Value{"<5", 1, ""}, Value{">200", 1, ""},
          Value{"---", 1, "no-value-sent"}, Value{"mye", 0, "not-a-number"}, Value{"2 5", 0, "not-a-number"},
          Value{"1,2,3", 0, "not-a-number"}, Value{"25.1234567", 0, "too-many-decimals"},
          Value{"1e30", 0, "too-large"}}) {
        Home home;
        const Answer answer = home.import(
            "crp.csv", crpFile({"QR-1;CRP;A1;Lav;" + std::string(value.written) + ";mg/L;2026-10-05 08:00"}));
        const Json report = answer.json()["files"][0];
        EXPECT_EQ(answer.exitCode, value.taken == 1 ? 0 : 2) << value.written;
        EXPECT_EQ(report["taken"], value.taken) << value.written << report;
        EXPECT_EQ(report["refused"], 1 - value.taken) << value.written;
        ASSERT_EQ(report["problems"].size(), *value.reason == '\0' ? 0U : 1U) << value.written;
        if (*value.reason != '\0') {
            EXPECT_EQ(report["problems"][0]["reason"], value.reason) << value.written;
            EXPECT_EQ(report["problems"][0]["line"], 2) << value.written;
        }
    }
}

TEST(Values, OfACaptureMayBeMissing) {
    Home home;
    const Json json = home.decode("af.astm", framed(afinionControl("---", "A"))).json();
    EXPECT_EQ(json["readings"][0]["value"], "---");
    EXPECT_EQ(json["readings"][0]["flags"], "A");
}

TEST(Time, OfACaptureThatDoesNotExistIsForAPerson) {
    Home home;
    auto records = afinionControl();
    records[3].replace(records[3].find("20260312100615"), 8, "20260231");
    const Json json = home.decode("af.astm", framed(records)).json();
    EXPECT_EQ(json["readings"][0]["measured_at"], nullptr);
    EXPECT_EQ(home.import("af.astm", framed(records)).json()["files"][0]["inbox"], 1);
}

class Unreadable : public testing::Test {
  protected:
    void expectRefused(const std::string& file) {
        for (const Arguments& command :
             {Arguments{"import", "--db", m_home.database(), file}, Arguments{"decode", file},
              Arguments{"evaluate", "--rules", "1_3s", file},
              Arguments{"setup", "--db", m_home.database(), file}}) {
            const Answer answer = m_home.program.run(command);
            EXPECT_EQ(answer.exitCode, 2) << command[0] << ' ' << file;
            EXPECT_FALSE(answer.hung) << command[0] << ' ' << file;
            EXPECT_THAT(answer.err, HasSubstr("Check the name and that you may read"))
                << command[0] << ' ' << file;
        }
        EXPECT_EQ(m_home.rowsIn("control_result"), 0);
    }

    Home m_home;
};

TEST_F(Unreadable, AFileThatIsNotThere) {
    expectRefused(m_home.file("none.csv"));
}

TEST_F(Unreadable, AFolder) {
    expectRefused(m_home.path());
}

TEST_F(Unreadable, ADeviceThatNeverEnds) {
    expectRefused("/dev/zero");
}

TEST(Zeros, OfFiftyMegabytesAreNoFileOfResults) {
    Home home;
    const std::string zeros(50'000'000, '\0');
    const Answer decoded = home.decode("zeros", zeros);
    EXPECT_EQ(decoded.exitCode, 2);
    EXPECT_EQ(decoded.json()["problems"].size(), 1U);
    EXPECT_EQ(decoded.json()["problems"][0]["reason"], "unknown-format");
    EXPECT_EQ(home.program.run({"import", "--db", home.database(), home.file("zeros")}).exitCode, 2);
    EXPECT_EQ(home.program.run({"evaluate", "--rules", "1_3s", home.file("zeros")}).exitCode, 2);
    EXPECT_EQ(home.program.run({"decode", "--driver", "afinion2", home.file("zeros")}).exitCode, 2);
    EXPECT_EQ(home.program.run({"decode", "--driver", "delimited", home.file("zeros")}).exitCode, 2);
}

TEST(AFileThatIsNone, SaysSoOnceAndNothingElse) {
    Home home;
    std::string picture = "\x89PNG\r\n\x1a\n";
    for (int i = 0; i < 5'000; ++i) {
        picture += static_cast<char>(i * 7 % 256);
    }
    const Answer answer = home.import("picture.png", picture, {});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("This is no file of control results"));
    EXPECT_EQ(std::count(answer.err.begin(), answer.err.end(), '\n'), 1) << answer.err;
}

TEST(ASetupFile, ThatIsWrongStoresNothingAndSaysWhere) {
    test::TemporaryFolder folder;
    Program program(folder.path());
    for (const char* bytes : {"", "{", "[]", R"({"sites": 7})", R"({"analytes": [{"key": "crp"}]})"}) {
        write(folder.file("setup.json"), bytes);
        const Answer answer = program.run({"setup", "--db", folder.file("a.db"), folder.file("setup.json")});
        EXPECT_EQ(answer.exitCode, 2) << bytes;
        EXPECT_THAT(answer.err, HasSubstr("Nothing was stored; correct it and load the file again."))
            << bytes;
    }
    EXPECT_EQ(test::RawDatabase(folder.file("a.db")).number("SELECT count(*) FROM analyte"), 0);
}

} // namespace
} // namespace fasit::cli_test
