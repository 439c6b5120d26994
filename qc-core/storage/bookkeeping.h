// Bookkeeping: begin and commit, the end of each chain, and the setup revision, which is changed in place and
// is no fact. Statements are prepared once; one thread.
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

    /// The last audit entry, with which every transaction ends; that of an empty chain where there is none.
    ChainHead chainHead(domain::SiteId site, std::int64_t origin);

    /// Raised whenever setup changes.
    std::int64_t setupRevision();
    void raiseSetupRevision();

  private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace fasit::storage
