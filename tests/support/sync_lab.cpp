#include "tests/support/sync_lab.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace fasit::test {
namespace {

std::string textOf(const RawCell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        return std::to_string(*number);
    }
    const auto* text = std::get_if<std::string>(&cell);
    return text != nullptr ? "'" + *text + "'" : "-";
}

} // namespace

std::vector<std::string> factRows(const std::filesystem::path& place, domain::SiteId home) {
    RawDatabase raw(place);
    std::vector<std::string> lines;
    for (const std::string& table : raw.factTables()) {
        for (const auto& row :
             raw.rows("SELECT * FROM " + table + " WHERE site IN (0, " + std::to_string(home.value) + ")")) {
            std::string line = table;
            for (const RawCell& cell : row) {
                line += "|" + textOf(cell);
            }
            lines.push_back(line);
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

SyncLab::SyncLab(const SmallSetup& setup)
    : centre(setup) {
    reopenHome();
    workflow::SyncOptions options;
    options.homes = {centre.site()};
    sync(options);
}

void SyncLab::reopenHome() {
    m_home.reset();
    m_home = storage::Database::open(homeFile());
}

workflow::SyncReport SyncLab::sync(const workflow::SyncOptions& options) {
    auto report = workflow::syncWith(home(), centre.database(), options);
    if (!report) {
        throw std::runtime_error("there was nothing to exchange");
    }
    EXPECT_TRUE(report->isWhole());
    return std::move(*report);
}

workflow::RegisterReport SyncLab::takeAtHome(const std::vector<domain::ControlReading>& readings) {
    return workflow::registerControls(home(), readings, "test");
}

std::vector<domain::Verdict> SyncLab::verdictsAtHome() {
    std::vector<domain::Verdict> all;
    for (const auto& stored : m_home->history().verdicts(centre.crp())) {
        all.push_back(stored.verdict);
    }
    return all;
}

std::vector<std::string> SyncLab::rowsAtHome() {
    return factRows(homeFile(), centre.site());
}

std::vector<std::string> SyncLab::rowsAtCentre() {
    return factRows(centre.address(), centre.site());
}

std::vector<std::string> SyncLab::faults() {
    RawDatabase atHome(homeFile());
    auto all = auditFaults(atHome);
    RawDatabase atCentre(centre.address());
    const auto more = auditFaults(atCentre);
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace fasit::test
