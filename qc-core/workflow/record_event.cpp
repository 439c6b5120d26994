#include "qc-core/workflow/record_event.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/history_writer.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::workflow {
namespace {

bool isThere(storage::HistoryReader& history, const domain::Event& event) {
    const auto known = history.events(event.site, event.instrument);
    return std::any_of(known.begin(), known.end(), [&](const domain::Event& other) {
        return other.at == event.at && other.kind == event.kind && other.analyte == event.analyte &&
               other.text == event.text;
    });
}

} // namespace

int recordEvents(const Laboratory& laboratory, std::span<const domain::Event> events, const std::string& by) {
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    int added = 0;
    for (const domain::Event& event : events) {
        transaction.holdSite(event.site);
        if (!isThere(laboratory.database.history(), event)) {
            storage::append(transaction, event);
            ++added;
        }
    }
    transaction.commit({by, "recordEvents", fmt::format("{} events", added)});
    return added;
}

} // namespace fasit::workflow
