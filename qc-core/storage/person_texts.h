// The names of people, which stand apart from all facts. One thread.
#pragma once

#include "qc-core/domain/ids.h"

#include <cstdint>
#include <functional>
#include <string>

namespace soci {
class session;
}

namespace fasit::storage {

struct PersonText {
    std::int64_t user = 0;
    std::int64_t version = 0;
    std::string text; ///< Empty after it was erased.
};

/// The names of the site's users, in order of user and version. Throws StorageError.
void eachPersonText(soci::session& session, domain::SiteId site,
                    const std::function<void(const PersonText&)>& use);

} // namespace fasit::storage
