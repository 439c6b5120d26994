#include "qc-core/storage/user_queries.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/text_list.h"

namespace fasit::storage {

using namespace domain;

namespace {

std::optional<Date> day(const NumberCell& cell) {
    return cell.get() ? std::optional(Date{static_cast<std::int32_t>(cell.value)}) : std::nullopt;
}

} // namespace

FilteredQuery::FilteredQuery(Database& database, const char* queryName, const UserFilter& filter)
    : Prepared(database.session(), queryName)
    , anySite(filter.site ? 0 : 1)
    , site(filter.site ? filter.site->value : 0)
    , anyUser(filter.user ? 0 : 1)
    , user(filter.user ? filter.user->value : 0) {}

void FilteredQuery::prepareFor(const std::string& select, const std::string& idColumn,
                               const std::string& order) {
    engine::guarded(name, [&] {
        for (long long* number : {&anySite, &site, &anyUser, &user}) {
            statement.exchange(soci::use(*number));
        }
        prepare(select + " WHERE (CAST(:anySite AS BIGINT) = 1 OR site = :site)" +
                " AND (CAST(:anyUser AS BIGINT) = 1 OR " + idColumn + " = :user) ORDER BY " + order);
    });
}

UserQuery::UserQuery(Database& database, const UserFilter& filter)
    : FilteredQuery(database, "users", filter) {
    for (long long* number : {&rowSite, &origin, &seq, &id}) {
        statement.exchange(soci::into(*number));
    }
    for (std::string* text : {&role, &standing, &homes}) {
        statement.exchange(soci::into(*text));
    }
    statement.exchange(soci::into(at));
    statement.exchange(into(supersedesOrigin));
    statement.exchange(into(supersedesSeq));
    prepareFor("SELECT site, origin, seq, id, role, standing, homes, at, supersedes_origin, supersedes_seq"
               " FROM app_user",
               "id", "at, origin, seq");
}

StoredUser UserQuery::row() const {
    StoredUser stored;
    stored.user.id = {id};
    stored.user.site = {rowSite};
    stored.user.role = requiredValue<Role>(role);
    stored.user.standing = requiredValue<UserStanding>(standing);
    for (const std::int64_t home : longNumbers(homes)) {
        stored.user.homes.push_back({home});
    }
    stored.key = {origin, seq};
    stored.at = {at};
    return stored;
}

std::optional<FactKey> UserQuery::superseded() const {
    return supersedesOrigin.get() ? std::optional(FactKey{supersedesOrigin.value, supersedesSeq.value})
                                  : std::nullopt;
}

NameQuery::NameQuery(Database& database, const UserFilter& filter)
    : FilteredQuery(database, "names", filter) {
    statement.exchange(soci::into(id));
    statement.exchange(soci::into(text, textFound));
    prepareFor("SELECT n.user_id, t.text FROM person_name n LEFT JOIN"
               " (SELECT user_id AS owner, version AS text_version, text FROM person_text) t"
               " ON t.owner = n.user_id AND t.text_version = n.version",
               "n.user_id", "n.version, n.origin, n.seq");
}

PersonText NameQuery::person() const {
    const auto first = text.find('\n');
    const auto second = text.find('\n', first + 1);
    if (first == std::string::npos || second == std::string::npos) {
        throw StorageError(StorageErrorKind::NotADatabase, "person text");
    }
    return {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
}

CredentialQuery::CredentialQuery(Database& database, const UserFilter& filter)
    : FilteredQuery(database, "credentials", filter) {
    statement.exchange(soci::into(id));
    statement.exchange(soci::into(kind));
    statement.exchange(soci::into(version));
    statement.exchange(soci::into(digest));
    statement.exchange(soci::into(hash, hashFound));
    prepareFor("SELECT c.user_id, c.kind, c.version, c.digest, s.hash FROM credential c LEFT JOIN"
               " (SELECT user_id AS owner, kind AS secret_kind, version AS secret_version, hash"
               "  FROM credential_secret) s"
               " ON s.owner = c.user_id AND s.secret_kind = c.kind AND s.secret_version = c.version",
               "c.user_id", "c.version, c.origin, c.seq");
}

FailureQuery::FailureQuery(Database& database, UserId id)
    : Prepared(database.session(), "sign-in failures")
    , user(id.value) {
    engine::guarded(name, [&] {
        for (long long* number : {&failures, &failedAt, &lockedUntil}) {
            statement.exchange(soci::into(*number));
        }
        statement.exchange(soci::use(user));
        prepare("SELECT failures, failed_at, locked_until FROM sign_in_failure WHERE user_id = :id"
                " ORDER BY site");
    });
}

TrainingQuery::TrainingQuery(Database& database, const UserFilter& filter)
    : FilteredQuery(database, "trainings", filter) {
    statement.exchange(soci::into(rowSite));
    statement.exchange(soci::into(id));
    statement.exchange(soci::into(model));
    statement.exchange(into(instrument));
    statement.exchange(soci::into(on));
    statement.exchange(into(by));
    statement.exchange(into(validUntil));
    prepareFor("SELECT site, user_id, instrument_model, instrument, trained_on, trained_by, valid_until"
               " FROM user_training",
               "user_id", "at, origin, seq");
}

Training TrainingQuery::row() const {
    Training training;
    training.user = {id};
    training.site = {rowSite};
    training.instrumentModel = model;
    training.instrument = instrument.get() ? std::optional(InstrumentId{instrument.value}) : std::nullopt;
    training.on = Date{static_cast<std::int32_t>(on)};
    training.by = by.get() ? std::optional(UserId{by.value}) : std::nullopt;
    training.validUntil = day(validUntil);
    return training;
}

TextDigestQuery::TextDigestQuery(Database& database)
    : Prepared(database.session(), "digests of names") {
    engine::guarded(name, [&] {
        statement.exchange(soci::into(user));
        statement.exchange(soci::into(salt));
        statement.exchange(soci::into(text));
        statement.exchange(soci::into(digest, digestFound));
        prepare("SELECT t.user_id, t.salt, t.text, n.digest FROM person_text t LEFT JOIN person_name n"
                " ON n.user_id = t.user_id AND n.version = t.version ORDER BY t.user_id, t.version");
    });
}

DeedQuery::DeedQuery(Database& database, SiteId home, UtcTime from)
    : Prepared(database.session(), "last deeds")
    , site(home.value)
    , since(from.micros) {
    engine::guarded(name, [&] {
        statement.exchange(soci::into(by));
        statement.exchange(soci::into(last));
        statement.exchange(soci::use(site));
        statement.exchange(soci::use(since));
        prepare("SELECT a.by, max(a.at) FROM audit_entry a WHERE a.site = :site AND a.at >= :since"
                " GROUP BY a.by ORDER BY max(a.at) DESC, a.by");
    });
}

} // namespace fasit::storage
