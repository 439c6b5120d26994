// Bookkeeping: begin and commit, and the rows that are changed in place and are no facts: the end of each
// chain, the setup revision. Statements are prepared once; one thread.
#pragma once

#include "qc-core/domain/ids.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace soci {
class session;
}

namespace fasit::storage {

/// The newest sequence number of a (site, origin), and the hash of its last audit entry.
struct ChainHead {
    std::int64_t lastSeq = 0;
    std::string lastHash;
};

class Bookkeeping {
  public:
    explicit Bookkeeping(soci::session& session);
    ~Bookkeeping();

    /// Takes the write lock, so that what is read from here on stays as it is.
    void begin();
    void commit();

    /// That of an empty chain where nothing was written yet.
    ChainHead chainHead(domain::SiteId site, std::int64_t origin);
    void saveChainHead(domain::SiteId site, std::int64_t origin, const ChainHead& head);

    /// Raised whenever setup changes.
    std::int64_t setupRevision();
    void raiseSetupRevision();

  private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace fasit::storage
