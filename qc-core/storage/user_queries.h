// The SELECTs of the user reader, each with the memory it is bound to. For user_reader.cpp only; one thread.
#pragma once

#include "qc-core/storage/cell.h"
#include "qc-core/storage/prepared.h"
#include "qc-core/storage/user_reader.h"

#include <soci/soci.h>

#include <optional>
#include <string>

namespace fasit::storage {

/// What the queries that take a UserFilter have in common.
struct FilteredQuery : Prepared {
    long long anySite = 1;
    long long site = 0;
    long long anyUser = 1;
    long long user = 0;

    FilteredQuery(Database& database, const char* name, const UserFilter& filter);
    /// `select` ends where WHERE begins; `idColumn` holds the user; `order` sorts.
    void prepareFor(const std::string& select, const std::string& idColumn, const std::string& order);
};

struct UserQuery : FilteredQuery {
    long long rowSite = 0;
    long long origin = 0;
    long long seq = 0;
    long long id = 0;
    std::string role;
    std::string standing;
    std::string homes;
    long long at = 0;
    NumberCell supersedesOrigin;
    NumberCell supersedesSeq;

    UserQuery(Database& database, const UserFilter& filter);
    StoredUser row() const;
    std::optional<domain::FactKey> superseded() const;
};

/// The digests of names, oldest first, with the text that stands beside each.
struct NameQuery : FilteredQuery {
    long long id = 0;
    std::string text;
    soci::indicator textFound = soci::i_null;

    NameQuery(Database& database, const UserFilter& filter);
    bool hasText() const { return textFound == soci::i_ok; }
    domain::PersonText person() const;
};

/// The digests of credentials, oldest first, with the hash that stands beside each.
struct CredentialQuery : FilteredQuery {
    long long id = 0;
    std::string kind;
    long long version = 0;
    std::string digest;
    std::string hash;
    soci::indicator hashFound = soci::i_null;

    CredentialQuery(Database& database, const UserFilter& filter);
};

struct FailureQuery : Prepared {
    long long failures = 0;
    long long failedAt = 0;
    long long lockedUntil = 0;
    long long user = 0;

    FailureQuery(Database& database, domain::UserId id);
};

struct TrainingQuery : FilteredQuery {
    long long rowSite = 0;
    long long id = 0;
    std::string model;
    NumberCell instrument;
    long long on = 0;
    NumberCell by;
    NumberCell validUntil;

    TrainingQuery(Database& database, const UserFilter& filter);
    domain::Training row() const;
};

/// Every text with the digest that a fact holds of it.
struct TextDigestQuery : Prepared {
    long long user = 0;
    std::string salt;
    std::string text;
    std::string digest;
    soci::indicator digestFound = soci::i_null;

    explicit TextDigestQuery(Database& database);
};

/// The last audit entry of each name since then, the latest first.
struct DeedQuery : Prepared {
    std::string by;
    long long last = 0;
    long long site = 0;
    long long since = 0;

    DeedQuery(Database& database, domain::SiteId home, UtcTime from);
};

} // namespace fasit::storage
