#include "qc-core/workflow/inbox_list.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/inbox_reader.h"
#include "qc-core/workflow/identify.h"
#include "qc-core/workflow/outcome.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using namespace domain;
using reports::InboxChoice;
using reports::InboxRow;

std::vector<InboxChoice> choicesOf(const Catalogue& catalogue, const Measured& measured, Date day) {
    std::vector<const ControlLot*> lots;
    for (const ControlLot& lot : catalogue.lots) {
        lots.push_back(&lot);
    }
    std::stable_sort(lots.begin(), lots.end(),
                     [](const ControlLot* a, const ControlLot* b) { return a->expiry > b->expiry; });
    std::vector<InboxChoice> choices;
    const auto levels = catalogue.levels(measured.instrument->id, measured.analyte->id);
    for (const ControlLot* lot : lots) {
        for (const int level : levels) {
            if (catalogue.targetFor(*measured.instrument, measured.analyte->id, lot->id, level, day)) {
                choices.push_back({lot->id, lot->number, level, levelName(catalogue, lot->id, level)});
            }
        }
    }
    return choices;
}

InboxRow rowOf(const Catalogue& catalogue, const InboxItem& item, WallTime now) {
    InboxRow row;
    row.item = item;
    row.instrumentName = item.reading.instrument;
    row.analyteName = item.reading.code;
    row.needsTime = !item.reading.measuredAt || item.reason == ReadingReason::TimeInFuture;
    row.canBeRemembered =
        item.reason == ReadingReason::UnknownLot || item.reason == ReadingReason::UnknownLevel;
    if (const auto measured = whatWasMeasured(catalogue, item.reading)) {
        const Instrument& instrument = *measured->instrument;
        row.instrumentName = instrument.localName.empty() ? instrument.model : instrument.localName;
        row.analyteName = measured->analyte->nameNb;
        row.choices = choicesOf(catalogue, *measured, dateOf(row.needsTime ? now : *item.reading.measuredAt));
    }
    return row;
}

} // namespace

std::vector<InboxRow> inboxRows(const Laboratory& laboratory, SiteId site) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    std::vector<InboxRow> rows;
    for (const InboxItem& item : storage::openInbox(laboratory.database, site)) {
        rows.push_back(rowOf(catalogue, item, laboratory.clock.wallNow()));
    }
    return rows;
}

} // namespace fasit::workflow
