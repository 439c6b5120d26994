#include "tests/support/small_lab.h"

#include "qc-core/workflow/setup_file.h"

#include <stdexcept>

namespace fasit::test {

SmallLab::SmallLab(const SmallSetup& setup) {
    reopen();
    const auto loaded = workflow::loadSetup(laboratory(), setup.json(), "test");
    if (!loaded) {
        throw std::runtime_error(loaded.error().where + ": " + std::string(nameOf(loaded.error().fault)));
    }
}

void SmallLab::reopen() {
    m_database.reset();
    m_database = m_place.open();
}

workflow::RegisterReport SmallLab::take(const std::vector<domain::ControlReading>& readings) {
    return workflow::registerControls(laboratory(), readings, "test");
}

domain::SiteId SmallLab::site() {
    return m_database->catalogue().sites.front().id;
}

domain::InstrumentId SmallLab::instrument(const char* serial) {
    return m_database->catalogue().instrumentWithSerial(serial)->id;
}

storage::SeriesGroup SmallLab::crp() {
    return {site(), instrument("QR-1"), m_database->catalogue().alias("*", "CRP")->analyte};
}

storage::SeriesGroup SmallLab::protein() {
    return {site(), instrument("CS-1"), m_database->catalogue().alias("*", "PRO")->analyte};
}

domain::LotId SmallLab::lot(const char* number) {
    for (const auto& lot : m_database->catalogue().lots) {
        if (lot.number == number) {
            return lot.id;
        }
    }
    return {};
}

std::vector<domain::Run> SmallLab::runs(const storage::SeriesGroup& group) {
    return m_database->history().runs(group);
}

std::vector<domain::Verdict> SmallLab::verdicts(const storage::SeriesGroup& group) {
    std::vector<domain::Verdict> all;
    for (const auto& stored : m_database->history().verdicts(group)) {
        all.push_back(stored.verdict);
    }
    return all;
}

std::vector<domain::StoredResult> SmallLab::results(const storage::SeriesGroup& group, int level) {
    return m_database->history().results({group.site, group.instrument, group.analyte, level});
}

} // namespace fasit::test
