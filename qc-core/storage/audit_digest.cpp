#include "qc-core/storage/audit_digest.h"

#include <cassert>

namespace fasit::storage {
namespace {

constexpr std::size_t kIdentity = 3; ///< site, origin, seq

void feed(crypto::Digest& digest, const Field& field) {
    if (field.number()) {
        digest.field(*field.number());
    } else if (field.text()) {
        digest.field(*field.text());
    } else {
        digest.missing();
    }
}

} // namespace

void feedFact(crypto::Digest& digest, const FactTable& table, std::span<const Field> fields) {
    assert(fields.size() == kIdentity + table.columns.size());
    digest.field(table.name);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i < kIdentity || !table.columns[i - kIdentity].added) {
            feed(digest, fields[i]);
        } else if (fields[i].number() || fields[i].text()) {
            digest.field(table.columns[i - kIdentity].name);
            feed(digest, fields[i]);
        }
    }
}

std::string entryHash(const std::string& previousHash, std::span<const Field> fields) {
    crypto::Digest digest(crypto::Digest::Size::Chain);
    digest.field(previousHash);
    for (const Field& field : fields) {
        feed(digest, field);
    }
    return digest.hex();
}

} // namespace fasit::storage
