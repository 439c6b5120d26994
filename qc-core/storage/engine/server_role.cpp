#include "qc-core/storage/engine/server_role.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::storage {
namespace {

constexpr std::size_t kLongestName = 63; // NAMEDATALEN - 1.
constexpr std::int64_t kEverySite = -1;

bool isName(const std::string& name) {
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    return !name.empty() && name.size() <= kLongestName && isSmall(name.front()) &&
           std::all_of(name.begin(), name.end(),
                       [&](char c) { return isSmall(c) || (c >= '0' && c <= '9') || c == '_'; });
}

std::string admission(const std::string& name, std::int64_t site) {
    return fmt::format("INSERT INTO role_site (role, site, may_write) VALUES ('{}', {}, 1)"
                       " ON CONFLICT (role, site) DO UPDATE SET may_write = 1;",
                       name, site);
}

std::string scriptOf(const ServerRole& role) {
    std::string script =
        fmt::format("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{0}') THEN"
                    " CREATE ROLE {0} LOGIN; END IF; END $$;"
                    "GRANT fasit_member TO {0}; SET LOCAL ROLE fasit_owner;",
                    role.name);
    for (const domain::SiteId site : role.sites) {
        script += admission(role.name, site.value);
    }
    if (role.seesEverySite) {
        script += admission(role.name, kEverySite);
    }
    if (role.writesProgramme) {
        script += admission(role.name, domain::kProgramme.value);
    }
    return script;
}

} // namespace

ServerRole homeRole(domain::SiteId site) {
    return {fmt::format("fasit_s{}", site.value), {site}};
}

void admitRole(Database& database, const ServerRole& role) {
    if (!database.location().isServer() || !isName(role.name)) {
        throw StorageError(StorageErrorKind::Refused, "admit role");
    }
    Engine& engine = database.engine();
    engine.runScript("admit role", engine.beginWriting());
    try {
        engine.runScript("admit role", scriptOf(role));
        engine.runScript("admit role", "COMMIT");
    } catch (const StorageError&) {
        engine.rollBack();
        throw;
    }
}

} // namespace fasit::storage
