// fasit user: the program as an administrator meets it. Passwords from files, from stdin and from a terminal.
#include "tests/app/cli/home.h"
#include "tests/support/audit_chain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fasit::cli_test {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kPassword = "grønne bølger slår";

class UserCommand : public testing::Test {
  protected:
    void SetUp() override {
        write(file("admin"), std::string(kPassword) + "\n");
        write(file("pin"), "4715\n");
        const Answer first = run({"add", "--role", "administrator", "--name", "Prøve Administrator",
                                  "--initials", "PA", "--secret", file("admin")});
        ASSERT_EQ(first.exitCode, 0) << first.err;
    }
    void TearDown() override {
        test::RawDatabase raw(m_home.database());
        EXPECT_THAT(test::auditFaults(raw), testing::IsEmpty());
    }

    std::string file(const std::string& name) const { return m_home.file(name).string(); }

    /// `fasit user` with these words, on 2026-10-05 at noon.
    Answer run(Arguments words) {
        words.insert(words.begin(), "user");
        words.insert(words.end(), {"--db", m_home.database().string(), "--now", "2026-10-05T12:00"});
        return m_home.program.run(words);
    }
    Answer asAdministrator(Arguments words) {
        words.insert(words.end(), {"--by", "PA", "--by-secret", file("admin")});
        return run(std::move(words));
    }
    Answer addStaff(const std::string& name) {
        return asAdministrator({"add", "--role", "staff", "--name", name, "--site", "Solbakken sykehjem"});
    }
    Json listed(const std::string& name) {
        const Json json = run({"list", "--json"}).json();
        for (const Json& user : json["users"]) {
            if (user["name"] == name) {
                return user;
            }
        }
        return {};
    }

    Home m_home;
};

TEST_F(UserCommand, AddsUsersAndListsThem) {
    EXPECT_EQ(addStaff("Ansatt To").exitCode, 0);
    const Json user = listed("Ansatt To");
    EXPECT_EQ(user["role"], "staff");
    EXPECT_EQ(user["home"], "Solbakken sykehjem");
    EXPECT_EQ(user["standing"], "active");
    EXPECT_EQ(user["pin"], false);
    EXPECT_TRUE(listed("Prøve Administrator")["password"]);
    EXPECT_THAT(run({"list"}).out, HasSubstr("Ansatt To: staff, Solbakken sykehjem"));
    EXPECT_THAT(run({"list", "--site", "999000001"}).out, Not(HasSubstr("Administrator")));
}

TEST_F(UserCommand, AsksWhoDoesIt) {
    const Answer nobody = run({"add", "--role", "coordinator", "--name", "Rådgiver"});
    EXPECT_EQ(nobody.exitCode, 2);
    EXPECT_THAT(nobody.err, HasSubstr("--by"));
    write(file("wrong"), "noe helt annet her\n");
    const Answer wrong = run({"add", "--role", "coordinator", "--name", "Rådgiver", "--by", "PA",
                              "--by-secret", file("wrong"), "--json"});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_EQ(wrong.json()["refused"], "wrong");
    EXPECT_TRUE(listed("Rådgiver").empty());
}

TEST_F(UserCommand, LocksAfterFiveWrongPasswords) {
    write(file("wrong"), "noe helt annet her\n");
    const Arguments attempt{"deactivate", "PA", "--by", "PA", "--by-secret", file("wrong"), "--json"};
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(run(attempt).json()["refused"], "wrong");
    }
    const Answer locked = asAdministrator({"deactivate", "PA", "--json"});
    EXPECT_EQ(locked.exitCode, 2);
    EXPECT_EQ(locked.json()["refused"], "locked");
    EXPECT_THAT(run({"list"}).out, HasSubstr("locked"));
}

TEST_F(UserCommand, SetsPinsByTheRules) {
    addStaff("Ansatt To");
    EXPECT_EQ(asAdministrator({"pin", "Ansatt To", "--secret", file("pin")}).exitCode, 0);
    EXPECT_EQ(listed("Ansatt To")["pin"], true);
    write(file("obvious"), "1234\n");
    const Answer obvious = asAdministrator({"pin", "Ansatt To", "--secret", file("obvious"), "--json"});
    EXPECT_EQ(obvious.exitCode, 2);
    EXPECT_EQ(obvious.json()["refused"], "pin-too-obvious");
    const Answer own =
        run({"pin", "Ansatt To", "--by", "Ansatt To", "--by-secret", file("pin"), "--secret", file("pin")});
    EXPECT_EQ(own.exitCode, 0) << own.err;
    const Answer others =
        run({"pin", "PA", "--by", "Ansatt To", "--by-secret", file("pin"), "--secret", file("pin")});
    EXPECT_EQ(others.exitCode, 2);
    EXPECT_THAT(others.err, HasSubstr("role"));
}

TEST_F(UserCommand, TakesPasswordsInEitherNormalForm) {
    write(file("decomposed"), "bla\xCC\x8A"
                              "skjell pa\xCC\x8A svaberg\r\n");
    write(file("composed"), "bl\xC3\xA5skjell p\xC3\xA5 svaberg\n");
    EXPECT_EQ(asAdministrator({"password", "PA", "--secret", file("decomposed")}).exitCode, 0);
    EXPECT_EQ(
        run({"password", "PA", "--by", "PA", "--by-secret", file("composed"), "--secret", file("admin")})
            .exitCode,
        0);
    write(file("latin1"), "bl\xE5skjell p\xE5 svaberg\n");
    EXPECT_EQ(asAdministrator({"password", "PA", "--secret", file("latin1"), "--json"}).json()["refused"],
              "password-not-text");
}

TEST_F(UserCommand, ReadsSecretsFromStandardInputOneLineEach) {
    addStaff("Ansatt To");
    const std::string command = "printf '" + std::string(kPassword) + "\\n2580\\n' | " + FASIT_BIN_DIR +
                                "/fasit user pin 'Ansatt To' --by PA --by-secret - --secret - --db " +
                                m_home.database().string() + " > /dev/null";
    EXPECT_EQ(std::system(command.c_str()), 0);
    EXPECT_EQ(listed("Ansatt To")["pin"], true);
}

TEST_F(UserCommand, WithoutATerminalNothingHangs) {
    const std::string command = std::string(FASIT_BIN_DIR) +
                                "/fasit user deactivate PA --by PA --lang en --db " +
                                m_home.database().string() + " < /dev/null 2> " + file("err");
    EXPECT_EQ(WEXITSTATUS(std::system(command.c_str())), 2);
    EXPECT_THAT(test::bytesOf(file("err")), HasSubstr("There is no terminal"));
}

TEST_F(UserCommand, ShowsNothingOfWhatIsTypedAtATerminal) {
    addStaff("Ansatt To");
    const std::string database = m_home.database().string();
    const std::string program = std::string(FASIT_BIN_DIR) + "/fasit";
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    ASSERT_GE(child, 0);
    if (child == 0) {
        execl(program.c_str(), "fasit", "user", "pin", "Ansatt To", "--by", "PA", "--lang", "en", "--db",
              database.c_str(), static_cast<char*>(nullptr));
        _exit(127);
    }
    std::string shown;
    std::vector<std::string> answers{std::string(kPassword) + "\n", "2580\n", "2580\n"};
    std::size_t answered = 0;
    char piece[256];
    for (ssize_t count = 0; (count = read(terminal, piece, sizeof piece)) > 0;) {
        shown.append(piece, static_cast<std::size_t>(count));
        if (answered < answers.size() && shown.size() > 2 && shown.substr(shown.size() - 2) == ": ") {
            usleep(50'000); // The question stands there before the echo is off.
            ASSERT_GT(::write(terminal, answers[answered].data(), answers[answered].size()), 0);
            ++answered;
            shown += '\n';
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    close(terminal);
    EXPECT_EQ(WEXITSTATUS(status), 0) << shown;
    EXPECT_THAT(shown, HasSubstr("The PIN is set."));
    EXPECT_THAT(shown, Not(HasSubstr("2580")));
    EXPECT_THAT(shown, Not(HasSubstr("bølger")));
}

TEST_F(UserCommand, RecordsTraining) {
    addStaff("Ansatt To");
    EXPECT_EQ(asAdministrator({"training", "Ansatt To", "--serial", "QR-1", "--on", "2026-09-01",
                               "--trained-by", "PA", "--valid-until", "2028-08-31"})
                  .exitCode,
              0);
    const Json training = listed("Ansatt To")["trainings"][0];
    EXPECT_EQ(training["model"], "QuikRead go");
    EXPECT_EQ(training["on"], "2026-09-01");
    EXPECT_EQ(training["valid_until"], "2028-08-31");
    const Answer missing = asAdministrator({"training", "Ansatt To", "--serial", "XX-1", "--json"});
    EXPECT_EQ(missing.json()["refused"], "no-such-instrument");
    EXPECT_EQ(asAdministrator({"training", "Ansatt To", "--model", "x", "--on", "i går"}).exitCode, 2);
}

TEST_F(UserCommand, DeactivatesAndErasesSoThatNoByteIsLeft) {
    addStaff("QXZVWKJ-navn");
    const std::string id = listed("QXZVWKJ-navn")["user"];
    EXPECT_EQ(asAdministrator({"erase", id, "--json"}).json()["refused"], "still-active");
    EXPECT_EQ(asAdministrator({"deactivate", id}).exitCode, 0);
    EXPECT_EQ(asAdministrator({"erase", id}).exitCode, 0);
    for (const char* ending : {"", "-wal", "-shm"}) {
        EXPECT_THAT(test::bytesOf(m_home.database().string() + ending), Not(HasSubstr("QXZVWKJ"))) << ending;
    }
    EXPECT_THAT(run({"list"}).out, HasSubstr("(name erased): staff"));
    EXPECT_EQ(asAdministrator({"activate", id}).exitCode, 0);
}

TEST_F(UserCommand, ChangesRoleAndName) {
    addStaff("Ansatt To");
    EXPECT_EQ(asAdministrator({"role", "Ansatt To", "--role", "laboratorieansvarlig"}).exitCode, 0);
    EXPECT_EQ(asAdministrator({"name", "Ansatt To", "--name", "Ansatt Tre", "--initials", "AT"}).exitCode, 0);
    EXPECT_EQ(listed("Ansatt Tre")["role"], "responsible");
    EXPECT_EQ(asAdministrator({"role", "AT", "--role", "konge"}).exitCode, 2);
    EXPECT_EQ(asAdministrator({"confirm", "AT", "--json"}).json()["refused"], "not-a-substitute");
}

TEST_F(UserCommand, RefusesWhatIsNotThere) {
    EXPECT_EQ(asAdministrator({"deactivate", "ingen", "--json"}).json()["refused"], "no-such-user");
    const Answer home =
        asAdministrator({"add", "--role", "staff", "--name", "X", "--site", "Ingensteds", "--json"});
    EXPECT_EQ(home.json()["refused"], "no-such-home");
    addStaff("Tvilling");
    addStaff("Tvilling");
    EXPECT_EQ(asAdministrator({"deactivate", "Tvilling", "--json"}).json()["refused"], "ambiguous-user");
    EXPECT_EQ(asAdministrator({"deactivate", "PA", "--json"}).json()["refused"], "last-administrator");
    for (const Arguments& wrong : {Arguments{"user"}, {"user", "nonsense"}, {"user", "list"}}) {
        EXPECT_EQ(m_home.program.run(wrong).exitCode, 2) << testing::PrintToString(wrong);
    }
    EXPECT_EQ(m_home.program.run({"user", "list", "--db", file("none/none.db")}).exitCode, 3);
}

TEST_F(UserCommand, SpeaksNorwegian) {
    m_home.program.language = "nb";
    EXPECT_THAT(asAdministrator({"deactivate", "PA"}).err, HasSubstr("siste administratoren"));
    m_home.program.language = "nn";
    EXPECT_THAT(run({"list"}).out, HasSubstr("passord"));
}

} // namespace
} // namespace fasit::cli_test
