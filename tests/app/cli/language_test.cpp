// The languages of `fasit`, and a command line that is wrong.
#include "tests/app/cli/home.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;

class Languages : public testing::Test {
  protected:
    std::set<std::string> inAllLanguages(const Arguments& arguments, std::string Answer::*stream,
                                         int exitCode) {
        std::set<std::string> answers;
        for (const char* language : {"nb", "nn", "en"}) {
            m_home.program.language = language;
            const Answer answer = m_home.program.run(arguments);
            EXPECT_EQ(answer.exitCode, exitCode) << language;
            answers.insert(answer.*stream);
        }
        return answers;
    }

    Home m_home;
};

TEST_F(Languages, OfHelpDiffer) {
    EXPECT_EQ(inAllLanguages({"--help"}, &Answer::out, 0).size(), 3U);
    for (const char* command : {"demo", "import", "decode", "evaluate", "setup"}) {
        EXPECT_GE(inAllLanguages({command, "--help"}, &Answer::out, 0).size(), 2U) << command;
    }
}

TEST_F(Languages, OfMessagesDiffer) {
    write(m_home.file("empty.csv"), "");
    EXPECT_EQ(inAllLanguages({"decode", m_home.file("empty.csv")}, &Answer::err, 2).size(), 3U);
    EXPECT_GE(inAllLanguages({"import", "--db", m_home.file("none/none.db"), "x"}, &Answer::err, 3).size(),
              2U);
}

TEST_F(Languages, OfJsonDoNotDifferInKeysAndReasons) {
    write(m_home.file("bad.csv"), crpFile({"QR-1;CRP"}));
    for (const char* language : {"nb", "nn", "en"}) {
        m_home.program.language = language;
        const Json json = m_home.program.run({"decode", "--json", m_home.file("bad.csv")}).json();
        EXPECT_EQ(json["problems"][0]["reason"], "too-few-columns") << language;
        EXPECT_EQ(json["problems"][0]["line"], 2) << language;
    }
}

TEST_F(Languages, NorwegianIsPlain) {
    m_home.program.language = "nb";
    write(m_home.file("bad.csv"), crpFile({"QR-1;CRP"}));
    EXPECT_THAT(m_home.program.run({"decode", m_home.file("bad.csv")}).err, HasSubstr("Linje 2"));
    EXPECT_THAT(m_home.program.run({"--help"}).out, HasSubstr("Kvalitetskontroll"));
}

TEST_F(Languages, AnUnknownOneIsRefused) {
    m_home.program.language = "de";
    const Answer answer = m_home.program.run({"--help"});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_THAT(answer.err, HasSubstr("nb, nn or en"));
}

TEST(CommandLine, ThatIsWrongIsExitTwoAndWritesNothing) {
    test::TemporaryFolder folder;
    Program program(folder.path());
    for (const Arguments& wrong : {Arguments{},
                                   {"nonsense"},
                                   {"import"},
                                   {"import", "--db", "a.db"},
                                   {"import", "x.csv"},
                                   {"import", "--db", "a.db", "x.csv", "--bogus"},
                                   {"import", "--db", "a.db", "--now", "i går", "x.csv"},
                                   {"decode"},
                                   {"decode", "x.csv", "--bogus"},
                                   {"evaluate", "x.csv"},
                                   {"evaluate", "--rules", "1_3s"},
                                   {"evaluate", "x.csv", "--rules", "1_3s", "--look-back-days", "0"},
                                   {"setup", "--db", "a.db"},
                                   {"demo"}}) {
        const Answer answer = program.run(wrong);
        EXPECT_EQ(answer.exitCode, 2) << testing::PrintToString(wrong);
        EXPECT_NE(answer.err, "") << testing::PrintToString(wrong);
        EXPECT_EQ(answer.out, "") << testing::PrintToString(wrong);
        EXPECT_FALSE(std::filesystem::exists(folder.file("a.db"))) << testing::PrintToString(wrong);
    }
}

TEST(CommandLine, HelpAndVersionAreNoFailure) {
    test::TemporaryFolder folder;
    Program program(folder.path());
    EXPECT_EQ(program.run({"--help"}).exitCode, 0);
    const Answer version = program.run({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_THAT(version.out, testing::ContainsRegex("^[0-9]+\\.[0-9]+\\.[0-9]+"));
}

} // namespace
} // namespace fasit::cli_test
