#include "qc-core/workflow/stop_book.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"

#include <algorithm>

namespace fasit::workflow {

using namespace domain;

StopBook::StopBook(storage::WriteTransaction& transaction, RememberedGroup& known,
                   const storage::SeriesGroup& group)
    : m_transaction(transaction)
    , m_known(known)
    , m_group(group) {
    if (!m_known.openStops) {
        m_known.openStops = transaction.database().history().openStops(group);
    }
}

std::vector<EndedStop>& StopBook::ended() {
    if (!m_known.endedStops) {
        m_known.endedStops = m_transaction.database().history().endedStops(m_group);
    }
    return *m_known.endedStops;
}

void StopBook::begin(const Run& run) {
    Stop stop;
    stop.site = run.site;
    stop.instrument = run.instrument;
    stop.analyte = run.analyte;
    stop.run = run.key;
    stop.from = run.openedAt;
    stop.key = storage::append(m_transaction, stop);
    m_known.openStops->push_back(stop);
}

void StopBook::end(const std::function<std::optional<StopEnding>(const Stop&)>& ending) {
    auto& open = *m_known.openStops;
    for (auto stop = open.begin(); stop != open.end();) {
        const auto how = ending(*stop);
        if (!how) {
            ++stop;
            continue;
        }
        stop->end = how->how;
        stop->until = how->until;
        stop->endRun = how->run;
        const FactKey key = storage::endStop(m_transaction, *stop, how->reason);
        if (m_known.endedStops) {
            m_known.endedStops->push_back({*stop, key});
        }
        stop = open.erase(stop);
    }
}

void StopBook::takeBack(const std::function<bool(const EndedStop&)>& isToGo) {
    auto& all = ended();
    std::vector<EndedStop> gone;
    const auto kept =
        std::stable_partition(all.begin(), all.end(), [&](const EndedStop& stop) { return !isToGo(stop); });
    std::move(kept, all.end(), std::back_inserter(gone));
    all.erase(kept, all.end());
    for (const EndedStop& back : gone) {
        storage::reopen(m_transaction, back);
        const bool hasOther = std::any_of(
            all.begin(), all.end(), [&](const EndedStop& other) { return other.stop.key == back.stop.key; });
        const bool isOpen = std::any_of(m_known.openStops->begin(), m_known.openStops->end(),
                                        [&](const Stop& open) { return open.key == back.stop.key; });
        if (!hasOther && !isOpen) {
            Stop stop = back.stop;
            stop.end = StopEnd::None;
            stop.until.reset();
            stop.endRun.reset();
            m_known.openStops->push_back(stop);
        }
    }
}

} // namespace fasit::workflow
