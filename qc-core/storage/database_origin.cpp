#include "qc-core/storage/database_origin.h"

#include "qc-core/base/clock.h"
#include "qc-core/base/crypto/digest.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/engine/guarded.h"
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
std::int64_t inTransaction(Engine& engine, Work work) {
    std::int64_t origin = 0;
    engine.runScript("origin", engine.beginWriting());
    try {
        engine::guarded("origin", [&] { origin = work(); });
        engine.runScript("origin", "COMMIT");
    } catch (const StorageError&) {
        engine.rollBack();
        throw;
    }
    return origin;
}

/// Empty on a server, which many machines share.
std::string machineOf(const Engine& engine) {
    return engine.isFile() ? machineIdentity() : std::string();
}

/// Settled: found, of this machine, and noted so.
bool isSettled(const NewestOrigin& newest, const std::string& here) {
    return newest.found && newest.isFrom(here) && (here.empty() || !newest.machine.empty());
}

} // namespace

std::int64_t currentOrigin(Engine& engine) {
    const std::string here = machineOf(engine);
    NewestOrigin known;
    engine::guarded("origin", [&] { known = newestOrigin(engine.session()); });
    if (isSettled(known, here)) {
        return known.origin;
    }
    return inTransaction(engine, [&] {
        const NewestOrigin newest = newestOrigin(engine.session());
        if (!newest.found || !newest.isFrom(here)) {
            return insertOrigin(engine.session(), newest, here);
        }
        if (!isSettled(newest, here)) {
            adopt(engine.session(), newest, here);
        }
        return std::int64_t{newest.origin};
    });
}

std::int64_t drawOrigin(Engine& engine) {
    return inTransaction(engine, [&] {
        return insertOrigin(engine.session(), newestOrigin(engine.session()), machineOf(engine));
    });
}

} // namespace fasit::storage
