// Sync: a home and its centre exchange what each holds and the other lacks, both ways.
//
// Up go the facts of the homes in the home's database, and the programme's rows it wrote where the centre
// lets this user write them; down come the same homes' and the programme's. Then the home judges anew what
// arrived changes, and sends that too. Resumed by doing it again; done twice it writes nothing. One thread.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/storage/setup_versions.h"
#include "qc-core/storage/sync/exchange.h"
#include "qc-core/workflow/laboratory.h"

#include <optional>

namespace fasit::workflow {

enum class SyncFault {
    SameDatabase, ///< Both are the same database, or one is a plain copy of the other's file.
    NoHome,       ///< Neither side says which home this is about.
};

struct SyncOptions {
    std::set<domain::SiteId> homes; ///< Besides those in the home's database: a new one knows none.
    std::function<void(std::size_t done, std::size_t total)> progress;
};

struct SyncReport {
    storage::ExchangeReport sent;
    storage::ExchangeReport fetched;
    std::int64_t texts = 0;             ///< Names, secrets and raw bytes, both ways.
    std::int64_t programmeRowsHeld = 0; ///< That the home wrote and may not write at the centre.
    std::set<domain::SiteId> homes;
    std::set<domain::SiteId> notAdmitted; ///< Homes that this user may not write at the centre.
    int judgedAnew = 0;                   ///< Runs with a new verdict after what arrived.
    int registeredTwice = 0;              ///< Readings of both places, of which the later one was excluded.
    bool bytesMayRemain = false;          ///< A name was erased; its bytes wait for the engine to wipe them.
    std::optional<UtcTime> heardBefore;   ///< The latest of the homes, before this time.
    std::vector<storage::SetupConflict>
        conflicts; ///< Of these homes and the programme, as the home sees them.

    /// Every chain is the same on both sides.
    bool isWhole() const { return sent.faults.empty() && fetched.faults.empty() && notAdmitted.empty(); }
};

/// Throws storage::StorageError; what was exchanged until then stays.
Expected<SyncReport, SyncFault> syncWith(const Laboratory& home, storage::Database& centre,
                                         const SyncOptions& options = {});

} // namespace fasit::workflow
