#include "qc-core/storage/month_sums/month_sums.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/month_sums/place_of_result.h"
#include "qc-core/storage/month_sums/sums_of_results.h"

namespace fasit::storage {

using namespace domain;

void MonthSums::appended(FactKey key, const Series& series, WallTime at) {
    m_notJudged.emplace(key, Place{series, monthOf(at)});
}

void MonthSums::judged(const JudgedEntry& result) {
    if (m_notJudged.erase(result.key) > 0) {
        add(m_changes[result.cell], result.entry);
    } else if (!result.entry.excluded && result.before != result.entry.verdict) {
        auto& counts = m_changes[result.cell].judged;
        --counts[static_cast<std::size_t>(result.before.value_or(VerdictKind::None))];
        ++counts[static_cast<std::size_t>(result.entry.verdict)];
    }
}

void MonthSums::changed(SiteId site, FactKey result) {
    m_changed.emplace(site, result);
}

void MonthSums::write(Database& database) {
    std::set<Place> anew;
    for (const auto& [key, place] : m_notJudged) {
        anew.insert(place);
    }
    for (const auto& [site, key] : m_changed) {
        const auto [series, at] = placeOfResult(database.session(), site, key);
        anew.emplace(series, monthOf(at));
    }
    for (const auto& [series, month] : anew) {
        sumUpMonth(database, series, month);
    }
    for (const auto& [cell, change] : m_changes) {
        if (!anew.contains({cell.series, cell.month})) {
            database.monthSums().add(cell, change);
        }
    }
    m_changes.clear();
    m_changed.clear();
    m_notJudged.clear();
}

} // namespace fasit::storage
