// Nothing of a patient is ever written anywhere: not to the database, not beside it, not to the screen.
#include "tests/app/cli/byte_search.h"
#include "tests/app/cli/home.h"
#include "tests/app/cli/patient_files.h"
#include "tests/instruments/support/capture_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace fasit::cli_test {
namespace {

using instruments::testing::framed;
using instruments::testing::yumizenControl;
using testing::IsEmpty;

constexpr const char* kControlCanary = "KONTROLLXLOT";

TEST(ByteSearch, FindsATextInEveryForm) {
    const std::string canary = "BQ7ZX2KDM4TR";
    const ByteSearch search({canary});
    EXPECT_THAT(search.in("..." + canary + "..."), testing::ElementsAre(canary + " as UTF-8"));
    EXPECT_THAT(search.in("x bq7zx2kdm4tr"), testing::ElementsAre(canary + " as lower case"));
    EXPECT_THAT(search.in("x" + inUtf16(canary, false)), testing::Contains(canary + " as UTF-16LE"));
    EXPECT_THAT(search.in("x" + inUtf16(canary, true)), testing::Contains(canary + " as UTF-16BE"));
    EXPECT_THAT(search.in("42513751375a58324b444d345452"), IsEmpty());
    EXPECT_THAT(search.in("a4251375a58324b444d345452"), testing::ElementsAre(canary + " as hex"));
    EXPECT_THAT(search.in("4251375A58324B444D345452"), testing::ElementsAre(canary + " as upper-case hex"));
    EXPECT_THAT(search.in("BQ7ZX2KDM4T"), IsEmpty());
}

TEST(ByteSearch, FindsBase64AtEveryAlignment) {
    const ByteSearch search({"BQ7ZX2KDM4TR"});
    // base64 of "BQ7ZX2KDM4TR", "aBQ7ZX2KDM4TRz", "abBQ7ZX2KDM4TRz"
    for (const char* encoded : {"QlE3WlgyS0RNNFRS", "YUJRN1pYMktETTRUUno=", "YWJCUTdaWDJLRE00VFJ6"}) {
        EXPECT_EQ(search.in(encoded).size(), 1U) << encoded;
    }
}

int droppedIn(const Answer& answer) {
    const Json report = answer.json();
    int dropped = 0;
    for (const Json& file : report.at("files")) {
        dropped += file.at("patient_results_dropped").get<int>();
    }
    return dropped;
}

class PatientCanaries : public testing::Test {
  protected:
    /// Files lie outside the folder that is searched.
    std::string keep(const std::string& name, const std::string& bytes) {
        const auto file = m_input.file(name);
        write(file, bytes);
        m_files.push_back(file);
        return file;
    }

    void keepPatientFiles() {
        for (const PatientFile& file : patientFiles(m_canaries)) {
            keep(file.name, file.bytes);
        }
    }

    /// A control whose lot nobody knows: it must lie in the inbox, and so be found.
    void keepControl() { keep("control", framed(yumizenControl(kControlCanary))); }

    Answer importAll(const Arguments& options = {}) {
        Arguments arguments{"import", "--db", m_home.database(), "--now", "2026-10-05T12:00"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        arguments.insert(arguments.end(), m_files.begin(), m_files.end());
        return m_home.program.run(arguments);
    }

    void expectNoPatient() { EXPECT_THAT(ByteSearch(m_canaries.all()).below(m_home.path()), IsEmpty()); }

    void expectControlFound() {
        EXPECT_THAT(ByteSearch({kControlCanary}).below(m_home.path()),
                    testing::Contains(std::string(kControlCanary) + " as UTF-8 in fasit.db"));
    }

    test::TemporaryFolder m_input{"fasit-patients"};
    Canaries m_canaries;
    std::vector<std::string> m_files;
    Home m_home;
};

TEST_F(PatientCanaries, AreNowhereAfterAnImport) {
    keepPatientFiles();
    keepControl();
    const Answer answer = importAll();
    EXPECT_EQ(answer.exitCode, 2); // Many of the files are damaged.
    EXPECT_FALSE(answer.hung);
    expectNoPatient();
    expectControlFound();
    EXPECT_GT(m_home.rowsIn("control_result"), 0);
}

TEST_F(PatientCanaries, AreNowhereInJson) {
    keepPatientFiles();
    keepControl();
    EXPECT_GT(droppedIn(importAll({"--json"})), 100);
    expectNoPatient();
    expectControlFound();
}

TEST_F(PatientCanaries, AreNowhereWhenADriverIsNamed) {
    keepPatientFiles();
    for (const char* driver : {"afinion2", "horiba-yumizen", "roche-c311", "delimited"}) {
        importAll({"--driver", driver});
    }
    expectNoPatient();
}

TEST_F(PatientCanaries, AreNowhereAfterDecoding) {
    keepPatientFiles();
    const ByteSearch search(m_canaries.all());
    for (const std::string& file : m_files) {
        const Answer answer = m_home.program.run({"decode", file});
        EXPECT_NE(answer.exitCode, -1) << file;
        EXPECT_THAT(search.in(answer.out + answer.err), IsEmpty()) << file;
    }
    expectNoPatient();
}

TEST_F(PatientCanaries, AreNowhereWhereTheEndOfAControlAndTheBeginningOfAPatientWereLost) {
    for (const PatientFile& file : filesRunTogether(m_canaries)) {
        keep(file.name, file.bytes);
    }
    importAll();
    for (const std::string& file : m_files) {
        m_home.program.run({"decode", "--json", file});
    }
    expectNoPatient();
}

TEST_F(PatientCanaries, AreNowhereAfterAnImportWasKilled) {
    std::string bytes;
    for (int i = 0; i < 150; ++i) {
        for (const Sender& sender : senders(m_canaries)) {
            bytes += framed(sender.patient);
        }
        bytes += framed(yumizenControl("LOT" + std::to_string(i)));
    }
    keepControl();
    keep("long", bytes);
    for (const int milliseconds : {15, 30, 45, 60, 90}) {
        Arguments arguments{"import", "--db", m_home.database()};
        arguments.insert(arguments.end(), m_files.begin(), m_files.end());
        m_home.program.runAndKill(arguments, std::chrono::milliseconds(milliseconds));
        expectNoPatient();
    }
    importAll();
    expectNoPatient();
    expectControlFound();
}

TEST_F(PatientCanaries, OfRecordingsAreNowhere) {
    const char* captures = std::getenv("FASIT_CAPTURES");
    if (captures == nullptr || *captures == '\0') {
        GTEST_SKIP() << "FASIT_CAPTURES is not set: no recordings of patients, only synthetic ones are tried";
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(captures)) {
        const std::string path = entry.path().string();
        const bool isPatient =
            path.find("patient") != std::string::npos || path.find("OBS.R01") != std::string::npos;
        if (entry.is_regular_file() && isPatient) {
            keep(entry.path().filename().string(), withCanaries(test::bytesOf(entry.path()), m_canaries));
        }
    }
    ASSERT_GE(m_files.size(), 5U);
    ASSERT_GT(m_canaries.all().size(), 50U);
    keepControl();
    EXPECT_EQ(
        droppedIn(importAll({"--json"})),
        44); // One of the Afinion 2, 20 of the XP-100, one of the c111, 20 of the HemoScreen, 2 of the DCA.
    for (const std::string& file : m_files) {
        if (file != m_files.back()) { // The control may be shown.
            m_home.program.run({"decode", "--json", file});
        }
    }
    expectNoPatient();
    expectControlFound();
}

} // namespace
} // namespace fasit::cli_test
