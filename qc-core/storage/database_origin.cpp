#include "qc-core/storage/database_origin.h"

#include "qc-core/base/clock.h"
#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/engine.h"
#include "qc-core/storage/machine_identity.h"

#include <soci/soci.h>

#include <algorithm>

namespace fasit::storage {
namespace {

struct NewestOrigin {
    long long origin = 0;
    long long createdAt = 0;
    std::string machine;
    soci::indicator machineState = soci::i_null;
    bool found = false;

    bool isFrom(const std::string& here) const {
        return machineState == soci::i_null || machine.empty() || here.empty() || machine == here;
    }
};

NewestOrigin newestOrigin(soci::session& session) {
    NewestOrigin newest;
    session << "SELECT origin, created_at, machine FROM database_origin"
               " ORDER BY created_at DESC, origin DESC LIMIT 1",
        soci::into(newest.origin), soci::into(newest.createdAt),
        soci::into(newest.machine, newest.machineState);
    newest.found = session.got_data();
    return newest;
}

std::int64_t insertOrigin(soci::session& session, const NewestOrigin& before, const std::string& machine) {
    const long long origin = crypto::randomIdentity();
    // Behind the one before, also where the clock has been set back since.
    const long long now = std::max<long long>(SystemClock().utcNow().micros, before.createdAt + 1);
    session << "INSERT INTO database_origin (origin, created_at, machine) VALUES (:origin, :now, :machine)",
        soci::use(origin), soci::use(now), soci::use(machine);
    return origin;
}

/// An origin of a program that did not note the machine belongs to the first one that does.
void adopt(soci::session& session, const NewestOrigin& newest, const std::string& machine) {
    session << "UPDATE database_origin SET machine = :machine WHERE origin = :origin", soci::use(machine),
        soci::use(newest.origin);
}

template <class Work>
std::int64_t inTransaction(soci::session& session, Work work) {
    std::int64_t origin = 0;
    engine::runScript(session, "origin", "BEGIN IMMEDIATE");
    try {
        engine::guarded("origin", [&] { origin = work(); });
        engine::runScript(session, "origin", "COMMIT");
    } catch (const StorageError&) {
        engine::rollBack(session);
        throw;
    }
    return origin;
}

} // namespace

std::int64_t currentOrigin(soci::session& session) {
    return inTransaction(session, [&] {
        const std::string here = machineIdentity();
        const NewestOrigin newest = newestOrigin(session);
        if (!newest.found || !newest.isFrom(here)) {
            return insertOrigin(session, newest, here);
        }
        if (newest.machine.empty() && !here.empty()) {
            adopt(session, newest, here);
        }
        return std::int64_t{newest.origin};
    });
}

std::int64_t drawOrigin(soci::session& session) {
    return inTransaction(session,
                         [&] { return insertOrigin(session, newestOrigin(session), machineIdentity()); });
}

} // namespace fasit::storage
