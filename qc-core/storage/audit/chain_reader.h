// ChainReader: all facts of a (site, origin) in order of their numbers, merged over the tables of the
// registry.
//
// Holds one row a table, however long the chain is. Read inside a ReadSnapshot, so that the tables agree with
// each other. One thread.
#pragma once

#include "qc-core/storage/audit/fact_query.h"

namespace fasit::storage {

/// One fact; the pointers hold until the next one is read.
struct FactRow {
    const FactTable* table = nullptr;
    const std::vector<Field>* fields = nullptr;
    std::int64_t seq = 0;
};

/// The last audit entry of a chain: an anchor against which a cut tail can be seen.
struct ChainEnd {
    ChainId chain;
    std::int64_t seq = 0;
    std::string hash;
};

class ChainReader {
  public:
    explicit ChainReader(soci::session& session);
    ~ChainReader();

    /// Every (site, origin) that any fact has, in order.
    std::vector<ChainId> chains();

    /// A long chain is asked for in parts, since not every engine hands out rows one at a time.
    void start(const ChainId& chain, SeqRange range = {});
    /// The next fact; false where there is none. Facts with the same number stand in order of the registry.
    bool next(FactRow& row);

  private:
    struct Source {
        FactQuery query;
        bool hasRow = false;

        Source(soci::session& session, const FactTable& table)
            : query(session, table) {}
    };

    void startPart(SeqRange range);
    Source* lowest();

    soci::session& m_session;
    std::vector<std::unique_ptr<Source>> m_sources;
    Source* m_current = nullptr;
    ChainId m_chain;
    SeqRange m_part; ///< What the queries were asked for; the rest of `m_whole` lies behind it.
    SeqRange m_whole;
    std::int64_t m_lastEntry = 0;
};

/// The ends of all chains, in order of site and origin.
std::vector<ChainEnd> chainEnds(soci::session& session);

} // namespace fasit::storage
