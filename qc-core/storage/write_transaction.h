// WriteTransaction: the only way to write. All facts and their audit entries, or nothing.
//
// Holds the site that it writes to (on SQLite the whole file, from the beginning), so that sequence numbers
// and the audit chain never race; rolls back when it is destroyed without commit. One thread.
#pragma once

#include "qc-core/base/clock.h"
#include "qc-core/base/crypto/digest.h"
#include "qc-core/domain/ids.h"
#include "qc-core/storage/bookkeeping.h"
#include "qc-core/storage/fact_table.h"
#include "qc-core/storage/month_sums/month_sums.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace fasit::storage {

class Database;

/// Who did what: one audit entry a site, written by commit().
struct AuditNote {
    std::string by;
    std::string what;
    std::string detail;
};

class WriteTransaction {
  public:
    WriteTransaction(Database& database, const Clock& clock);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    /// From here on what is read of the site stays as it is until the end. To be called before reading what
    /// decides what is written; append() calls it too.
    void holdSite(domain::SiteId site);

    /// Appends one fact of the site; `fields` are the table's columns. Returns its identity.
    domain::FactKey append(const FactTable& table, domain::SiteId site, std::vector<Field> fields);

    /// The audit of the site says what was done, also where no fact of it is written.
    void witness(domain::SiteId site) { chainOf(site); }

    /// Those of which a fact or a witness is among what will be committed.
    std::vector<domain::SiteId> sitesWritten() const;

    /// Says that setup of the sites written to was changed, so that every program reads it anew.
    void raiseSetupRevision();

    /// Writes the audit entries and commits. After it returns, everything is on disk.
    ///
    /// Where the connection breaks meanwhile, another one is asked whether the entries are there. Throws
    /// StorageError: OutcomeUnknown where that fails too; whatever was written may then be sent again.
    void commit(const AuditNote& note);

    /// To be told of results, verdicts and exclusions that are written.
    MonthSums& monthSums() { return m_monthSums; }

    Database& database() { return m_database; }
    UtcTime now() const { return m_now; }

  private:
    /// The end of one site's chain, and what this transaction adds to it.
    struct Chain {
        ChainHead head;
        crypto::Digest facts{crypto::Digest::Size::Chain};
        int factCount = 0;
    };

    Chain& chainOf(domain::SiteId site);
    void commitOrLook();
    bool isCommitted();
    void writeAudit(domain::SiteId site, Chain& chain, const AuditNote& note);

    Database& m_database;
    UtcTime m_now;
    std::map<domain::SiteId, Chain> m_chains;
    std::set<domain::SiteId> m_held;
    MonthSums m_monthSums;
    bool m_changesSetup = false;
    bool m_open = true;
};

} // namespace fasit::storage
