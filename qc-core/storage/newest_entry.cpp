#include "qc-core/storage/newest_entry.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/engine/guarded.h"

namespace fasit::storage {

std::optional<UtcTime> newestEntryTime(soci::session& session) {
    NumberCell at;
    engine::guarded("newest entry", [&] { session << "SELECT max(at) FROM audit_entry", into(at); });
    return at.get() ? std::optional(UtcTime{*at.get()}) : std::nullopt;
}

std::optional<UtcTime> newestEntryTime(soci::session& session, domain::SiteId site) {
    NumberCell at;
    long long siteId = site.value;
    engine::guarded("newest entry of a site", [&] {
        session << "SELECT max(at) FROM audit_entry WHERE site = :site", into(at), soci::use(siteId);
    });
    return at.get() ? std::optional(UtcTime{*at.get()}) : std::nullopt;
}

} // namespace fasit::storage
