#include "qc-core/storage/raw_messages.h"

#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"

#include <soci/soci.h>

namespace fasit::storage {

std::int64_t eraseRawMessages(Engine& engine, UtcTime before) {
    const long long limit = before.micros;
    long long count = 0;
    engine::guarded("erase raw messages", [&] {
        engine.session() << "SELECT count(*) FROM raw_message WHERE received_at < :limit AND bytes_hex <> ''",
            soci::use(limit), soci::into(count);
        engine.session()
            << "UPDATE raw_message SET bytes_hex = '' WHERE received_at < :limit AND bytes_hex <> ''",
            soci::use(limit);
    });
    engine.wipeErased();
    return count;
}

} // namespace fasit::storage
