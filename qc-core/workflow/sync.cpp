#include "qc-core/workflow/sync.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/engine/engine.h"
#include "qc-core/storage/month_sums/rebuild.h"
#include "qc-core/storage/sync/person_exchange.h"
#include "qc-core/storage/sync/sync_memory.h"
#include "qc-core/storage/sync/sync_sites.h"
#include "qc-core/workflow/judge_arrived.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using domain::SiteId;

constexpr std::int64_t kRawDays = 90; ///< As long as raw bytes are kept.
constexpr std::int64_t kMicrosPerDay = 86'400'000'000;
constexpr const char* kBy = "sync";

class Sync {
  public:
    Sync(const Laboratory& home, storage::Database& centre, const SyncOptions& options)
        : m_laboratory(home)
        , m_home(home.database)
        , m_centre(centre)
        , m_options(options) {
        m_report.homes = storage::homesIn(m_home);
        m_report.homes.merge(storage::homesOfUser(m_centre));
        m_report.homes.insert(options.homes.begin(), options.homes.end());
    }

    bool knowsHome() const { return !m_report.homes.empty(); }

    SyncReport run() {
        findSites();
        send();
        fetch();
        exchangeTexts();
        const ArrivedReport arrived = judgeArrived(m_laboratory, kBy);
        m_report.judgedAnew = arrived.judgedAnew;
        m_report.registeredTwice = arrived.registeredTwice;
        send();
        storage::sumUpDueSites(m_home);
        storage::sumUpDueSites(m_centre);
        remember();
        findConflicts();
        return std::move(m_report);
    }

  private:
    void findSites() {
        for (const SiteId home : m_report.homes) {
            (storage::mayWrite(m_centre, home) ? m_up : m_report.notAdmitted).insert(home);
        }
        m_down = m_up;
        m_down.insert(domain::kProgramme);
        std::erase_if(m_down, [&](SiteId site) { return !storage::mayWrite(m_home, site); });
        if (storage::mayWrite(m_centre, domain::kProgramme)) {
            m_up.insert(domain::kProgramme);
        } else {
            m_report.programmeRowsHeld = storage::missingRows(m_home, m_centre, {domain::kProgramme});
        }
    }

    void send() {
        const auto sent = storage::exchange(m_home, m_centre, {m_up, false, m_options.progress});
        m_report.sent.rows += sent.rows;
        m_report.sent.entries += sent.entries;
        m_report.sent.ownRows += sent.ownRows;
        m_report.sent.faults = sent.faults; // Of the last time: before it the other way may have been needed.
    }

    void fetch() {
        m_report.fetched = storage::exchange(m_centre, m_home, {m_down, true, m_options.progress});
    }

    void exchangeTexts() {
        const UtcTime rawSince{m_laboratory.clock.utcNow().micros - kRawDays * kMicrosPerDay};
        for (const SiteId home : m_down) {
            if (home == domain::kProgramme) {
                continue; // Names and secrets of the programme's people stay where they are.
            }
            m_report.texts += storage::copyTexts(m_home, m_centre, home, rawSince);
            m_report.texts += storage::copyTexts(m_centre, m_home, home, rawSince);
            for (storage::Database* side : {&m_home, &m_centre}) {
                const bool erased = storage::eraseTexts(*side, home);
                m_report.bytesMayRemain |= erased && !side->engine().wipeErased();
            }
        }
    }

    void remember() {
        const UtcTime now = m_laboratory.clock.utcNow();
        for (const storage::HeardHome& heard : storage::heardHomes(m_centre)) {
            if (m_up.count(heard.site) > 0) {
                m_report.heardBefore = std::max(m_report.heardBefore.value_or(heard.at), heard.at);
            }
        }
        storage::keepAnchors(m_home, m_down, now);
        storage::keepAnchors(m_centre, m_up, now);
        for (const SiteId site : m_up) {
            if (site != domain::kProgramme) {
                storage::noteHeard(m_centre, {site, now, m_home.origin()});
            }
        }
    }

    void findConflicts() {
        for (const storage::SetupConflict& conflict : m_home.setupVersions().conflicts()) {
            if (m_down.count(conflict.versions.front().site) > 0) {
                m_report.conflicts.push_back(conflict);
            }
        }
    }

    const Laboratory& m_laboratory;
    storage::Database& m_home;
    storage::Database& m_centre;
    const SyncOptions& m_options;
    SyncReport m_report;
    std::set<SiteId> m_up;
    std::set<SiteId> m_down;
};

} // namespace

Expected<SyncReport, SyncFault> syncWith(const Laboratory& home, storage::Database& centre,
                                         const SyncOptions& options) {
    if (home.database.origin() == centre.origin()) {
        return Unexpected<SyncFault>(SyncFault::SameDatabase);
    }
    Sync sync(home, centre, options);
    if (!sync.knowsHome()) {
        return Unexpected<SyncFault>(SyncFault::NoHome);
    }
    return sync.run();
}

} // namespace fasit::workflow
