// SyncLab: a centre that is set up, on the engine under test, and a home with a file of its own that took its
// setup from there.
#pragma once

#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/user_lab.h"

#include "qc-core/workflow/sync.h"

#include <memory>
#include <string>
#include <vector>

namespace fasit::test {

/// All rows of facts of the home and the programme in that database, a line each, sorted.
std::vector<std::string> factRows(const std::filesystem::path& place, domain::SiteId home);

class SyncLab {
  public:
    /// The home has fetched its setup. Its clock is that of the centre.
    explicit SyncLab(const SmallSetup& setup = {});

    UserLab centre;
    FakeClock& clock = centre.clock;

    workflow::Laboratory home() { return {*m_home, clock}; }
    storage::Database& homeDatabase() { return *m_home; }
    std::filesystem::path homeFile() const { return m_folder.file("home.fasit"); }
    /// Closes the home's file and opens it again.
    void reopenHome();

    /// Home and centre exchange; the test fails where they cannot.
    workflow::SyncReport sync(const workflow::SyncOptions& options = {});

    workflow::RegisterReport takeAtHome(const std::vector<domain::ControlReading>& readings);
    std::vector<domain::Verdict> verdictsAtHome();
    std::vector<domain::Verdict> verdictsAtCentre() { return centre.verdicts(centre.crp()); }
    domain::Series low() { return {centre.crp().site, centre.crp().instrument, centre.crp().analyte, 1}; }

    std::vector<std::string> rowsAtHome();
    std::vector<std::string> rowsAtCentre();
    /// What is wrong with either side's chains, by the plain second implementation.
    std::vector<std::string> faults();

  private:
    TemporaryFolder m_folder;
    std::unique_ptr<storage::Database> m_home;
};

} // namespace fasit::test
