#include "qc-core/storage/inbox_reader.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/enum_names.h"

#include <string>

namespace fasit::storage {
namespace {

using namespace domain;

/// The columns of an item, as they are bound.
struct ItemCells {
    long long origin = 0;
    long long seq = 0;
    std::string fingerprint;
    std::string reason;
    std::string driver;
    std::string instrument;
    std::string serial;
    std::string material;
    std::string lot;
    std::string level;
    std::string code;
    std::string value;
    std::string unit;
    NumberCell measuredAt;
    std::string operatorId;
    std::string reagentLot;
    long long receivedAt = 0;
    std::string judgement;
    soci::indicator judgementState = soci::i_null;

    ControlReading reading(SiteId site) const;
};

std::optional<std::string> textIfAny(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

ControlReading ItemCells::reading(SiteId site) const {
    ControlReading r;
    r.driver = driver;
    r.instrument = instrument;
    r.serial = textIfAny(serial);
    r.material = textIfAny(material);
    r.lot = textIfAny(lot);
    r.level = textIfAny(level);
    r.code = code;
    r.value = value;
    r.unit = textIfAny(unit);
    r.operatorId = textIfAny(operatorId);
    r.reagentLot = textIfAny(reagentLot);
    if (measuredAt.get()) {
        r.measuredAt = WallTime{*measuredAt.get()};
    }
    if (judgementState == soci::i_ok) {
        r.analyserJudgement = requiredValue<AnalyserJudgement>(judgement);
    }
    if (site != kProgramme) {
        r.site = site;
    }
    return r;
}

} // namespace

std::vector<InboxItem> openInbox(Database& database, SiteId site) {
    std::vector<InboxItem> items;
    engine::guarded("open inbox", [&] {
        ItemCells c;
        long long siteId = site.value;
        soci::statement select =
            (database.session().prepare
                 << "SELECT i.origin, i.seq, i.fingerprint, i.reason, i.driver, i.instrument, i.serial,"
                    " i.material, i.lot, i.level, i.code, i.value, i.unit, i.measured_at, i.operator_id,"
                    " i.reagent_lot, i.received_at, i.analyser_judgement FROM inbox_item i"
                    " WHERE i.site = :site AND NOT EXISTS (SELECT 1 FROM inbox_settlement s"
                    "  WHERE s.site = i.site AND s.item_origin = i.origin AND s.item_seq = i.seq)"
                    " ORDER BY i.received_at, i.origin, i.seq",
             soci::into(c.origin), soci::into(c.seq), soci::into(c.fingerprint), soci::into(c.reason),
             soci::into(c.driver), soci::into(c.instrument), soci::into(c.serial), soci::into(c.material),
             soci::into(c.lot), soci::into(c.level), soci::into(c.code), soci::into(c.value),
             soci::into(c.unit), into(c.measuredAt), soci::into(c.operatorId), soci::into(c.reagentLot),
             soci::into(c.receivedAt), soci::into(c.judgement, c.judgementState), soci::use(siteId));
        select.execute();
        while (select.fetch()) {
            items.push_back({{c.origin, c.seq},
                             site,
                             reasonNamed(c.reason),
                             c.fingerprint,
                             c.reading(site),
                             UtcTime{c.receivedAt}});
        }
    });
    return items;
}

} // namespace fasit::storage
