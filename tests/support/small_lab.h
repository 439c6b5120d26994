// SmallLab: a laboratory in a database of its own, set up from a SmallSetup, with a clock that a test moves.
#pragma once

#include "tests/support/fake_clock.h"
#include "tests/support/small_setup.h"
#include "tests/support/test_database.h"

#include "qc-core/domain/control_result.h"
#include "qc-core/domain/history.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/workflow/register_control.h"

#include <initializer_list>
#include <memory>
#include <vector>

namespace fasit::test {

class SmallLab {
  public:
    /// The clock begins on Monday 5 October 2026 at 08:00.
    explicit SmallLab(const SmallSetup& setup = {});

    workflow::Laboratory laboratory() { return {*m_database, clock}; }
    storage::Database& database() { return *m_database; }
    const TestDatabase& place() const { return m_place; }
    /// What RawDatabase opens.
    std::string address() const { return m_place.address(); }
    std::filesystem::path file() const { return m_place.file(); }
    /// Closes the database and opens it again.
    void reopen();

    workflow::RegisterReport take(const std::vector<domain::ControlReading>& readings);

    domain::SiteId site();
    domain::InstrumentId instrument(const char* serial);
    storage::SeriesGroup crp();
    storage::SeriesGroup protein();
    domain::LotId lot(const char* number);

    std::vector<domain::Run> runs(const storage::SeriesGroup& group);
    /// The current verdict of each run, oldest first.
    std::vector<domain::Verdict> verdicts(const storage::SeriesGroup& group);
    std::vector<domain::StoredResult> results(const storage::SeriesGroup& group, int level);

    FakeClock clock{"2026-10-05T08:00"};

  private:
    TestDatabase m_place;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace fasit::test
