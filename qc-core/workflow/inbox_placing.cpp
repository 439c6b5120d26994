#include "qc-core/workflow/inbox_placing.h"

#include "qc-core/base/ascii.h"
#include "qc-core/storage/catalogue_writer.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_writer.h"
#include "qc-core/storage/inbox_reader.h"
#include "qc-core/workflow/permissions.h"
#include "qc-core/workflow/registration.h"

#include <algorithm>
#include <set>

namespace fasit::workflow {
namespace {

using namespace domain;

const InboxItem* itemWithKey(const std::vector<InboxItem>& items, FactKey key) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const InboxItem& item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

bool hasSureTime(const InboxItem& item) {
    return item.reading.measuredAt && item.reason != ReadingReason::TimeInFuture;
}

bool haveSameTexts(const ControlReading& a, const ControlReading& b) {
    return a.serial == b.serial && a.material == b.material && a.lot == b.lot && a.level == b.level;
}

/// Do the texts tell this lot and level from others?
bool canTell(const Catalogue& catalogue, const ControlReading& reading, LotId lot) {
    if (reading.level || !reading.lot) {
        return reading.level || reading.material;
    }
    std::set<int> levels;
    for (const Target& target : catalogue.targets) {
        if (target.lot == lot) {
            levels.insert(target.level);
        }
    }
    return levels.size() == 1;
}

/// Takes items of one inbox into their runs.
class Placing {
  public:
    Placing(const Laboratory& laboratory, storage::WriteTransaction& transaction, const Actor& actor,
            const InboxPlace& place)
        : m_transaction(transaction)
        , m_registration(laboratory, transaction)
        , m_actor(actor)
        , m_place(place) {
        m_registration.because(VerdictCause::Placement);
    }

    std::optional<InboxFault> take(const InboxItem& item) {
        const auto measured = whatWasMeasured(m_registration.catalogue(), item.reading);
        if (!measured) {
            return InboxFault::NotIdentified;
        }
        if (!may(m_actor, Deed::PlaceInboxReading, measured->instrument->site)) {
            return InboxFault::NotAllowed;
        }
        m_transaction.holdSite(measured->instrument->site);
        m_reading = placed(item, *measured);
        if (const auto fault = faultOfReading()) {
            return fault;
        }
        return settle(item);
    }

    /// Do the texts of this item mean the same next time?
    void decideToRemember(const InboxItem& item) {
        m_report.remembered = m_place.remember && isAboutTexts(item) &&
                              canTell(m_registration.catalogue(), item.reading, m_place.lot);
    }

    /// May another one be taken because of what was said of this?
    bool isLike(const InboxItem& other, const InboxItem& placed) const {
        return m_report.remembered && other.key != placed.key && isAboutTexts(other) && hasSureTime(other) &&
               haveSameTexts(other.reading, placed.reading);
    }

    /// Keeps what the texts of the item mean: last, since nothing is judged after setup has changed.
    InboxReport finish(const InboxItem& item) {
        const ControlReading& r = item.reading;
        if (m_report.remembered) {
            storage::append(m_transaction, m_reading.place->site,
                            Placement{m_reading.place->instrument, r.material.value_or(""),
                                      r.lot.value_or(""), r.level.value_or(""), m_place.lot, m_place.level});
        }
        return std::move(m_report);
    }

  private:
    static bool isAboutTexts(const InboxItem& item) {
        return item.reason == ReadingReason::UnknownLot || item.reason == ReadingReason::UnknownLevel;
    }

    ControlReading placed(const InboxItem& item, const Measured& measured) const {
        ControlReading reading = item.reading;
        reading.place = ReadingPlace{measured.instrument->site,
                                     measured.instrument->id,
                                     measured.analyte->id,
                                     m_place.lot,
                                     m_place.level,
                                     std::nullopt};
        if (!hasSureTime(item)) {
            reading.measuredAt = m_place.measuredAt;
            reading.timeSource = TimeSource::Typed;
        }
        reading.message = ++m_message; // Never replicates of each other.
        return reading;
    }

    std::optional<InboxFault> faultOfReading() const {
        if (!m_reading.measuredAt) {
            return InboxFault::NeedsTime;
        }
        if (*m_reading.measuredAt > m_registration.now()) {
            return InboxFault::InFuture;
        }
        const bool isCertain =
            identify(m_registration.catalogue(), m_reading, m_registration.now()).has_value();
        return isCertain ? std::nullopt : std::optional(InboxFault::NoTarget);
    }

    std::optional<InboxFault> settle(const InboxItem& item) {
        const auto taken = m_registration.takePlaced(m_reading, item.fingerprint);
        if (taken.outcome.fate == ReadingFate::Refused) {
            return InboxFault::NotAValue;
        }
        const bool isDuplicate = taken.outcome.fate == ReadingFate::Duplicate;
        storage::append(
            m_transaction, item.site,
            storage::InboxSettlement{item.key, taken.result, isDuplicate ? "duplicate" : "", m_actor.user});
        ++(isDuplicate ? m_report.duplicates : m_report.placed);
        m_registration.judge(m_report.controls);
        return std::nullopt;
    }

    storage::WriteTransaction& m_transaction;
    Registration m_registration;
    const Actor& m_actor;
    const InboxPlace& m_place;
    ControlReading m_reading;
    InboxReport m_report;
    mutable int m_message = 0;
};

} // namespace

Expected<InboxReport, InboxFault> placeInboxReading(const Laboratory& laboratory, const Actor& actor,
                                                    const InboxPlace& place) {
    if (!may(actor, Deed::PlaceInboxReading, place.site)) {
        return Unexpected<InboxFault>(InboxFault::NotAllowed);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(place.site);
    const auto items = storage::openInbox(laboratory.database, place.site);
    const InboxItem* item = itemWithKey(items, place.item);
    if (!item) {
        return Unexpected<InboxFault>(InboxFault::NoSuchItem);
    }
    if (hasSureTime(*item) && place.measuredAt) {
        return Unexpected<InboxFault>(InboxFault::TimeIsKnown);
    }
    Placing placing(laboratory, transaction, actor, place);
    if (const auto fault = placing.take(*item)) {
        return Unexpected<InboxFault>(*fault);
    }
    placing.decideToRemember(*item);
    for (const InboxItem& other : items) {
        if (placing.isLike(other, *item)) {
            placing.take(other); // What cannot be taken stays where it is.
        }
    }
    InboxReport report = placing.finish(*item);
    transaction.commit({idText(actor.user), "placeInboxReading", item->fingerprint});
    return report;
}

Expected<void, InboxFault> discardInboxReading(const Laboratory& laboratory, const Actor& actor,
                                               const InboxItem& item, const std::string& reason) {
    if (!may(actor, Deed::PlaceInboxReading, item.site)) {
        return Unexpected<InboxFault>(InboxFault::NotAllowed);
    }
    if (ascii::trimmed(reason).empty()) {
        return Unexpected<InboxFault>(InboxFault::ReasonMissing);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(item.site);
    if (!itemWithKey(storage::openInbox(laboratory.database, item.site), item.key)) {
        return Unexpected<InboxFault>(InboxFault::NoSuchItem);
    }
    storage::append(transaction, item.site, storage::InboxSettlement{item.key, {}, reason, actor.user});
    transaction.commit({idText(actor.user), "discardInboxReading", reason});
    return {};
}

} // namespace fasit::workflow
