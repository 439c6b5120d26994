#include "qc-core/storage/sync/person_exchange.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"

#include <soci/soci.h>

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace fasit::storage {
namespace {

/// A row of any of the three tables; each uses what it has.
struct TextRow {
    long long user = 0;
    long long number = 0; ///< Version of a name or secret; when a message was received.
    std::string key;      ///< Salt, kind or digest.
    std::string text;
};

constexpr const char* kNames = "SELECT user_id, version, salt, text FROM person_text WHERE site = :site"
                               " AND version >= :since";
constexpr const char* kSecrets = "SELECT user_id, version, kind, hash FROM credential_secret"
                                 " WHERE site = :site AND version >= :since";
constexpr const char* kMessages = "SELECT 0, received_at, digest, bytes_hex FROM raw_message"
                                  " WHERE site = :site AND received_at >= :since AND bytes_hex <> ''";

constexpr const char* kInsertName =
    "INSERT INTO person_text (site, user_id, version, salt, text) SELECT CAST(:site AS BIGINT),"
    " CAST(:user AS BIGINT), CAST(:number AS BIGINT), CAST(:key AS TEXT), CAST(:text AS TEXT)"
    " WHERE NOT EXISTS (SELECT 1 FROM person_erasure e WHERE e.user_id = CAST(:same AS BIGINT))"
    " ON CONFLICT (site, user_id, version) DO NOTHING";
constexpr const char* kInsertSecret =
    "INSERT INTO credential_secret (site, user_id, version, kind, hash) SELECT CAST(:site AS BIGINT),"
    " CAST(:user AS BIGINT), CAST(:number AS BIGINT), CAST(:key AS TEXT), CAST(:text AS TEXT)"
    " WHERE EXISTS (SELECT 1 FROM credential c WHERE c.user_id = CAST(:same AS BIGINT) AND c.digest <> '')"
    " ON CONFLICT (site, user_id, kind, version) DO NOTHING";
constexpr const char* kInsertMessage =
    "INSERT INTO raw_message (site, received_at, digest, bytes_hex) SELECT CAST(:site AS BIGINT),"
    " CAST(:number AS BIGINT), CAST(:key AS TEXT), CAST(:text AS TEXT)"
    " WHERE CAST(:user AS BIGINT) = CAST(:same AS BIGINT) ON CONFLICT (site, digest) DO NOTHING";

constexpr const char* kErasedNames =
    " FROM person_text WHERE site = :site AND user_id IN (SELECT user_id FROM person_erasure)";
constexpr const char* kReplacedSecrets =
    "DELETE FROM credential_secret WHERE site = :site AND EXISTS (SELECT 1 FROM credential c"
    " WHERE c.user_id = credential_secret.user_id AND c.kind = credential_secret.kind"
    " AND c.version > credential_secret.version)";

std::vector<TextRow> read(Database& database, const char* sql, domain::SiteId site, UtcTime since) {
    std::vector<TextRow> rows;
    engine::guarded("read texts", [&] {
        TextRow row;
        const long long id = site.value;
        const long long from = since.micros;
        soci::statement select =
            (database.session().prepare << sql, soci::into(row.user), soci::into(row.number),
             soci::into(row.key), soci::into(row.text), soci::use(id), soci::use(from));
        select.execute();
        while (select.fetch()) {
            rows.push_back(row);
        }
    });
    return rows;
}

/// What `from` has and `to` has not.
std::vector<TextRow> lacking(Database& from, Database& to, const char* sql, domain::SiteId site,
                             UtcTime since) {
    std::set<std::tuple<long long, long long, std::string>> there;
    for (const TextRow& row : read(to, sql, site, since)) {
        there.insert({row.user, row.number, row.key});
    }
    auto rows = read(from, sql, site, since);
    std::erase_if(rows, [&](const TextRow& row) { return there.count({row.user, row.number, row.key}) > 0; });
    return rows;
}

void insertAll(Database& database, const char* sql, domain::SiteId site, const std::vector<TextRow>& rows) {
    const long long id = site.value;
    engine::guarded("take over texts", [&] {
        for (const TextRow& row : rows) {
            database.session() << sql, soci::use(id, "site"), soci::use(row.user, "user"),
                soci::use(row.number, "number"), soci::use(row.key, "key"), soci::use(row.text, "text"),
                soci::use(row.user, "same");
        }
    });
}

void inTransaction(Database& database, const std::function<void()>& work) {
    database.bookkeeping().begin();
    database.recollection().forget();
    try {
        work();
        database.bookkeeping().commit();
    } catch (const StorageError&) {
        database.engine().rollBack();
        throw;
    }
}

} // namespace

std::int64_t copyTexts(Database& from, Database& to, domain::SiteId site, UtcTime rawSince) {
    const UtcTime ever{0};
    const auto names = lacking(from, to, kNames, site, ever);
    const auto secrets = lacking(from, to, kSecrets, site, ever);
    const auto messages = lacking(from, to, kMessages, site, rawSince);
    if (names.empty() && secrets.empty() && messages.empty()) {
        return 0;
    }
    inTransaction(to, [&] {
        insertAll(to, kInsertName, site, names);
        insertAll(to, kInsertSecret, site, secrets);
        insertAll(to, kInsertMessage, site, messages);
    });
    return static_cast<std::int64_t>(names.size() + secrets.size() + messages.size());
}

bool eraseTexts(Database& database, domain::SiteId site) {
    const long long id = site.value;
    long long names = 0;
    inTransaction(database, [&] {
        engine::guarded("erase texts", [&] {
            database.session() << std::string("SELECT count(*)") + kErasedNames, soci::into(names),
                soci::use(id);
            if (names > 0) {
                database.session() << std::string("DELETE") + kErasedNames, soci::use(id);
            }
            database.session() << kReplacedSecrets, soci::use(id);
        });
    });
    return names > 0;
}

} // namespace fasit::storage
