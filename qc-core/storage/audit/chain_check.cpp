#include "qc-core/storage/audit/chain_check.h"

#include "qc-core/storage/audit_digest.h"
#include "qc-core/storage/fact_tables.h"

#include <algorithm>

namespace fasit::storage {
namespace {

/// A damaged file may hold any number of holes; the first ones tell enough.
constexpr std::size_t kMostHoles = 1000;

} // namespace

void ChainCheck::add(const FactRow& row) {
    m_soundHash.clear();
    addNumber(row.seq);
    if (row.table == &tables::kAuditEntry) {
        addEntry(row);
        return;
    }
    feedFact(m_digest, *row.table, *row.fields);
    ++m_group.count;
    ++m_facts;
}

void ChainCheck::addNumber(std::int64_t seq) {
    if (seq <= m_last) {
        if (m_group.twice.size() < kMostHoles) {
            m_group.twice.push_back(seq);
        }
    } else if (seq > m_last + 1 && m_group.missing.size() < kMostHoles) {
        m_group.missing.push_back({m_last + 1, seq - 1});
    }
    m_last = std::max(m_last, seq);
}

void ChainCheck::addEntry(const FactRow& row) {
    ++m_entries;
    m_group.entry.fields = *row.fields;
    m_group.numbers.to = row.seq;
    m_group.digest = m_digest.hex();
    const AuditEntryRow& entry = m_group.entry;
    m_group.hashAgrees = entryHash(entry.previousHash(), entry.hashed()) == entry.hash();
    if (m_group.hashAgrees) {
        m_soundHash = entry.hash();
    }
    Suspect next;
    next.numbers.from = row.seq + 1;
    next.entryBefore = row.seq;
    next.hashBefore = entry.hash();
    next.hashBeforeThat = m_group.hashBefore;
    next.entryBeforeThat = m_group.entryBefore;
    if (!m_group.innocent() && m_suspects.size() < kMostSuspects) {
        m_suspects.push_back(std::move(m_group));
    } else if (!m_group.innocent()) {
        ++m_leftOut;
    }
    m_group = std::move(next);
    m_digest = crypto::Digest(crypto::Digest::Size::Chain);
}

} // namespace fasit::storage
