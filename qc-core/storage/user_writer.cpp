#include "qc-core/storage/user_writer.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/text_list.h"
#include "qc-core/storage/user_tables.h"

#include <soci/soci.h>

#include <algorithm>

namespace fasit::storage {
namespace {

using namespace domain;

/// Later than `earlier` even where the clock was set back: versions rise.
std::int64_t versionBehind(std::int64_t earlier, UtcTime now) {
    return std::max(now.micros, earlier + 1);
}

/// The newest version of a name or credential of the user; 0 where there is none.
long long newestVersion(WriteTransaction& transaction, const char* sql, UserId user) {
    long long version = 0;
    const long long id = user.value;
    engine::guarded("newest version", [&] {
        transaction.database().session() << std::string(sql), soci::into(version), soci::use(id);
    });
    return version;
}

void deleteSecrets(WriteTransaction& transaction, const User& user, CredentialKind kind) {
    const long long id = user.id.value;
    const std::string name(nameOf(kind));
    engine::guarded("delete credential", [&] {
        transaction.database().session()
            << "DELETE FROM credential_secret WHERE user_id = :id AND kind = :kind",
            soci::use(id), soci::use(name);
    });
}

long long appendCredential(WriteTransaction& transaction, const User& user, CredentialKind kind,
                           const std::string& digest) {
    const auto earlier = newestVersion(
        transaction, "SELECT coalesce(max(version), 0) FROM credential WHERE user_id = :id", user.id);
    const std::int64_t version = versionBehind(earlier, transaction.now());
    transaction.append(tables::kCredential, user.site, {user.id, nameOf(kind), version, digest});
    return version;
}

} // namespace

void append(WriteTransaction& transaction, const User& user, const std::optional<StoredUser>& earlier) {
    std::vector<std::int64_t> homes;
    for (const SiteId home : user.homes) {
        homes.push_back(home.value);
    }
    const auto at = versionBehind(earlier ? earlier->at.micros : 0, transaction.now());
    const auto origin = earlier ? std::optional(earlier->key.origin) : std::nullopt;
    const auto seq = earlier ? std::optional(earlier->key.seq) : std::nullopt;
    transaction.append(
        tables::kAppUser, user.site,
        {user.id, nameOf(user.role), nameOf(user.standing), joinedLongNumbers(homes), at, origin, seq});
}

void append(WriteTransaction& transaction, const Training& t) {
    transaction.append(
        tables::kUserTraining, t.site,
        {t.user, t.instrumentModel, t.instrument, t.on, t.by, t.validUntil, transaction.now()});
}

void writePersonText(WriteTransaction& transaction, const User& user) {
    const auto earlier = newestVersion(
        transaction, "SELECT coalesce(max(version), 0) FROM person_name WHERE user_id = :id", user.id);
    const long long version = versionBehind(earlier, transaction.now());
    const std::string salt = crypto::randomSalt();
    const std::string text = user.person.name + '\n' + user.person.initials + '\n' + user.person.title;
    transaction.append(tables::kPersonName, user.site,
                       {user.id, std::int64_t{version}, digestOfText(salt, text)});
    const long long site = user.site.value;
    const long long id = user.id.value;
    engine::guarded("insert person text", [&] {
        transaction.database().session() << "INSERT INTO person_text (site, user_id, version, salt, text)"
                                            " VALUES (:site, :id, :version, :salt, :text)",
            soci::use(site), soci::use(id), soci::use(version), soci::use(salt), soci::use(text);
    });
}

void erasePersonText(WriteTransaction& transaction, const User& user) {
    transaction.append(tables::kPersonErasure, user.site, {user.id, transaction.now()});
    const long long id = user.id.value;
    engine::guarded("erase person text", [&] {
        transaction.database().session() << "DELETE FROM person_text WHERE user_id = :id", soci::use(id);
    });
}

void setCredential(WriteTransaction& transaction, const User& user, CredentialKind kind,
                   const std::string& hash) {
    const long long version = appendCredential(transaction, user, kind, digestOfText("", hash));
    deleteSecrets(transaction, user, kind);
    const long long site = user.site.value;
    const long long id = user.id.value;
    const std::string name(nameOf(kind));
    engine::guarded("insert credential", [&] {
        transaction.database().session()
            << "INSERT INTO credential_secret (site, user_id, kind, version, hash)"
               " VALUES (:site, :id, :kind, :version, :hash)",
            soci::use(site), soci::use(id), soci::use(name), soci::use(version), soci::use(hash);
    });
}

void takeCredentialAway(WriteTransaction& transaction, const User& user, CredentialKind kind) {
    appendCredential(transaction, user, kind, "");
    deleteSecrets(transaction, user, kind);
}

void noteFailures(WriteTransaction& transaction, const User& user, const SignInFailures& failures) {
    const long long site = user.site.value;
    const long long id = user.id.value;
    const long long count = failures.count;
    const long long failedAt = failures.failedAt.micros;
    const long long lockedUntil = failures.lockedUntil.micros;
    engine::guarded("note failures", [&] {
        transaction.database().session()
            << "INSERT INTO sign_in_failure (site, user_id, failures, failed_at, locked_until)"
               " VALUES (:site, :id, :failures, :failed, :locked) ON CONFLICT (site, user_id) DO UPDATE SET"
               " failures = excluded.failures, failed_at = excluded.failed_at,"
               " locked_until = excluded.locked_until",
            soci::use(site), soci::use(id), soci::use(count), soci::use(failedAt), soci::use(lockedUntil);
    });
}

} // namespace fasit::storage
