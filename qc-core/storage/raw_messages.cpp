#include "qc-core/storage/raw_messages.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/write_transaction.h"

#include <soci/soci.h>

#include <vector>

namespace fasit::storage {
namespace {

std::string hexOf(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const char c : bytes) {
        const auto value = static_cast<unsigned char>(c);
        text += digits[value / 16U];
        text += digits[value % 16U];
    }
    return text;
}

} // namespace

std::string keepRawMessage(WriteTransaction& transaction, std::string_view bytes) {
    const std::vector<domain::SiteId> sites = transaction.sitesWritten();
    if (bytes.empty() || bytes.size() > kLargestRawMessage || sites.empty()) {
        return {};
    }
    std::string digest = crypto::Digest(crypto::Digest::Size::Chain).field(bytes).hex();
    const std::string hex = hexOf(bytes);
    const long long now = transaction.now().micros;
    for (const domain::SiteId written : sites) {
        const long long site = written.value;
        engine::guarded("insert raw message", [&] {
            transaction.database().session()
                << "INSERT INTO raw_message (site, digest, received_at, bytes_hex)"
                   " VALUES (:site, :digest, :now, :bytes) ON CONFLICT (site, digest) DO NOTHING",
                soci::use(site), soci::use(digest), soci::use(now), soci::use(hex);
        });
    }
    return digest;
}

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
