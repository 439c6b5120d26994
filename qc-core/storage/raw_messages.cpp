#include "qc-core/storage/raw_messages.h"

#include "qc-core/storage/engine.h"
#include "qc-core/storage/sqlite_health.h"

#include <soci/soci.h>

namespace fasit::storage {

std::int64_t eraseRawMessages(soci::session& session, UtcTime before) {
    const long long limit = before.micros;
    long long count = 0;
    overwriteDeleted(session);
    engine::guarded("erase raw messages", [&] {
        session << "SELECT count(*) FROM raw_message WHERE received_at < :limit AND bytes_hex <> ''",
            soci::use(limit), soci::into(count);
        session << "UPDATE raw_message SET bytes_hex = '' WHERE received_at < :limit AND bytes_hex <> ''",
            soci::use(limit);
    });
    emptyLog(session);
    return count;
}

} // namespace fasit::storage
