// Bookkeeping: begin and commit, the end of each chain, and the setup revision, which is changed in place and
// is no fact. Statements are prepared once; one thread.
#pragma once

#include "qc-core/domain/ids.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace fasit::storage {

class Engine;

/// The newest sequence number of a (site, origin), and the hash of its last audit entry.
struct ChainHead {
    std::int64_t lastSeq = 0;
    std::string lastHash;
};

class Bookkeeping {
  public:
    explicit Bookkeeping(Engine& engine);
    ~Bookkeeping();

    /// Begins to write: on SQLite nobody else does until the end.
    void begin();
    void commit();

    /// The last audit entry, with which every transaction ends; that of an empty chain where there is none.
    ChainHead chainHead(domain::SiteId site, std::int64_t origin);

    /// Is the audit entry with this number and hash there?
    bool hasEntry(domain::SiteId site, std::int64_t origin, const ChainHead& entry);

    /// Raised whenever setup of a site changes that this user sees.
    std::int64_t setupRevision();
    void raiseSetupRevision(domain::SiteId site);

  private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace fasit::storage
