// The line to the server breaks while a control is being saved: what came of it is looked up, never guessed.
#include "tests/support/breaking_proxy.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include <gtest/gtest.h>

namespace fasit::test {
namespace {

using namespace domain;
using storage::StorageError;
using storage::StorageErrorKind;
using Cut = BreakingProxy::Cut;

class LostConnection : public testing::Test {
  protected:
    LostConnection()
        : m_proxy(portOf(m_lab.address()))
        , m_far(storage::Database::open(throughProxy())) {}

    static int portOf(const std::string& address) {
        return std::stoi(address.substr(address.find(':', address.find('@')) + 1));
    }

    storage::Location throughProxy() {
        std::string address = m_lab.address();
        const auto begin = address.find(':', address.find('@')) + 1;
        address.replace(begin, address.find('/', begin) - begin, std::to_string(m_proxy.port()));
        return storage::Location::parse(address + "?sslmode=disable&gssencmode=disable").value();
    }

    workflow::RegisterReport take() {
        return workflow::registerControls(
            {*m_far, m_lab.clock}, std::vector<ControlReading>{aReading("25"), aReading("52").ofLevel("Høy")},
            "test");
    }
    std::int64_t stored() {
        return RawDatabase(m_lab.address()).number("SELECT count(*) FROM control_result");
    }

    StorageErrorKind kindOfFailure() {
        try {
            take();
        } catch (const StorageError& error) {
            return error.kind();
        }
        ADD_FAILURE() << "nothing failed";
        return StorageErrorKind::Failed;
    }

    SmallLab m_lab;
    BreakingProxy m_proxy;
    std::unique_ptr<storage::Database> m_far;
};

TEST_F(LostConnection, UnharmedItIsSaved) {
    take();
    EXPECT_EQ(stored(), 2);
}

TEST_F(LostConnection, CommittedAndUnansweredCountsAsSaved) {
    m_proxy.cutNext(Cut::AfterCommit);
    const auto report = take();
    EXPECT_EQ(report.readings.at(1).fate, ReadingFate::Taken);
    EXPECT_EQ(stored(), 2);
}

TEST_F(LostConnection, CutBeforeTheServerHeardNothingIsSaved) {
    m_proxy.cutNext(Cut::BeforeCommit);
    EXPECT_EQ(kindOfFailure(), StorageErrorKind::ConnectionLost);
    EXPECT_EQ(stored(), 0);
    m_far = storage::Database::open(throughProxy());
    take();
    EXPECT_EQ(stored(), 2) << "the way on: open anew, send again";
}

TEST_F(LostConnection, WhereNobodyCanBeAskedTheOutcomeIsUnknownAndSendingAgainHarmless) {
    m_proxy.stayDown(true);
    m_proxy.cutNext(Cut::AfterCommit);
    EXPECT_EQ(kindOfFailure(), StorageErrorKind::OutcomeUnknown);
    m_far = m_lab.place().open();
    const auto again = take();
    EXPECT_EQ(again.readings.at(0).fate, ReadingFate::Duplicate);
    EXPECT_EQ(stored(), 2);
}

TEST_F(LostConnection, EndedByTheServerItIsSaidSoAndNothingIsHalf) {
    RawDatabase(m_lab.address())
        .run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
             " WHERE datname = current_database() AND pid <> pg_backend_pid()");
    EXPECT_EQ(kindOfFailure(), StorageErrorKind::ConnectionLost);
    EXPECT_EQ(stored(), 0);
}

TEST_F(LostConnection, NoServerIsSaidSo) {
    try {
        storage::Database::open(storage::Location::parse("postgresql://x@127.0.0.1:1/x").value());
        FAIL();
    } catch (const StorageError& error) {
        EXPECT_EQ(error.kind(), StorageErrorKind::CannotConnect);
    }
}

} // namespace
} // namespace fasit::test
