#include "qc-core/storage/user_reader.h"

#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/user_queries.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace fasit::storage {
namespace {

using namespace domain;

using UsersById = std::map<UserId, StoredUser>;

/// The newest row of each user; disputed where two rows that nothing supersedes supersede the same.
UsersById newestRows(Database& database, const UserFilter& filter) {
    UsersById users;
    std::map<FactKey, std::vector<FactKey>> heirs;
    std::map<FactKey, UserId> owners;
    UserQuery query(database, filter);
    query.each([&] {
        users.insert_or_assign(UserId{query.id}, query.row());
        owners[{query.origin, query.seq}] = UserId{query.id};
        if (const auto earlier = query.superseded()) {
            heirs[*earlier].push_back({query.origin, query.seq});
        }
    });
    for (const auto& [earlier, later] : heirs) {
        const auto open = std::count_if(later.begin(), later.end(),
                                        [&](const FactKey& key) { return heirs.count(key) == 0; });
        if (open > 1) {
            users.at(owners.at(later.front())).user.isDisputed = true;
        }
    }
    return users;
}

void addNames(Database& database, const UserFilter& filter, UsersById& users) {
    NameQuery query(database, filter);
    query.each([&] {
        const auto found = users.find({query.id});
        if (found != users.end()) {
            found->second.user.isErased = !query.hasText();
            found->second.user.person = query.hasText() ? query.person() : PersonText{};
        }
    });
}

void addCredentials(Database& database, const UserFilter& filter, UsersById& users) {
    CredentialQuery query(database, filter);
    query.each([&] {
        const auto found = users.find({query.id});
        if (found != users.end()) {
            const bool isPin = requiredValue<CredentialKind>(query.kind) == CredentialKind::Pin;
            (isPin ? found->second.user.hasPin : found->second.user.hasPassword) = !query.digest.empty();
        }
    });
}

} // namespace

std::vector<StoredUser> readUsers(Database& database, const UserFilter& filter) {
    UsersById users = newestRows(database, filter);
    addNames(database, filter, users);
    addCredentials(database, filter, users);
    std::vector<StoredUser> list;
    for (auto& [id, stored] : users) {
        list.push_back(std::move(stored));
    }
    return list;
}

std::optional<StoredUser> readUser(Database& database, UserId user) {
    auto found = readUsers(database, {std::nullopt, user});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<StoredCredential> readCredential(Database& database, UserId user, CredentialKind kind) {
    std::optional<StoredCredential> newest;
    CredentialQuery query(database, {std::nullopt, user});
    query.each([&] {
        if (query.kind != nameOf(kind)) {
            return;
        }
        newest.reset();
        if (!query.digest.empty()) {
            const bool isSame = query.hashFound == soci::i_ok && digestOfText("", query.hash) == query.digest;
            newest = {query.version, isSame ? query.hash : std::string()};
        }
    });
    return newest;
}

SignInFailures readFailures(Database& database, UserId user) {
    SignInFailures failures;
    FailureQuery query(database, user);
    query.each([&] { failures = {static_cast<int>(query.failures), {query.failedAt}, {query.lockedUntil}}; });
    return failures;
}

std::vector<Training> readTrainings(Database& database, const UserFilter& filter) {
    std::vector<Training> list;
    TrainingQuery query(database, filter);
    query.each([&] {
        const Training row = query.row();
        std::erase_if(list, [&](const Training& other) {
            return other.user == row.user && other.instrumentModel == row.instrumentModel &&
                   other.instrument == row.instrument;
        });
        list.push_back(row);
    });
    return list;
}

std::vector<UserId> usersWithAlteredNames(Database& database) {
    std::vector<UserId> altered;
    TextDigestQuery query(database);
    query.each([&] {
        if (query.digestFound != soci::i_ok || digestOfText(query.salt, query.text) != query.digest) {
            altered.push_back({query.user});
        }
    });
    return altered;
}

std::vector<std::pair<UserId, UtcTime>> lastDeeds(Database& database, SiteId site, UtcTime since) {
    std::vector<std::pair<UserId, UtcTime>> list;
    DeedQuery query(database, site, since);
    query.each([&] {
        UserId user;
        const char* end = query.by.data() + query.by.size();
        const auto read = std::from_chars(query.by.data(), end, user.value);
        if (read.ec == std::errc() && read.ptr == end) {
            list.emplace_back(user, UtcTime{query.last});
        }
    });
    return list;
}

std::string digestOfText(const std::string& salt, const std::string& text) {
    return crypto::Digest(crypto::Digest::Size::Chain).field(salt).field(text).hex();
}

} // namespace fasit::storage
