#include "qc-core/storage/sync/entry_reader.h"

#include "qc-core/storage/audit/audit_columns.h"
#include "qc-core/storage/audit_digest.h"
#include "qc-core/storage/fact_tables.h"

namespace fasit::storage {

void EntryReader::start(const ChainId& chain, const ChainHead& after, std::int64_t until) {
    m_before = after;
    m_reader.start(chain, {after.lastSeq + 1, until});
}

bool EntryReader::agrees(const WholeEntry& entry, const std::string& digest) const {
    const AuditEntryRow row{entry.facts.back().fields};
    const auto count = static_cast<std::int64_t>(entry.facts.size()) - 1;
    return row.count() == count && row.seq() == m_before.lastSeq + count + 1 && row.factsDigest() == digest &&
           row.previousHash() == m_before.lastHash &&
           row.hash() == entryHash(m_before.lastHash, row.hashed());
}

EntryReader::Step EntryReader::next(WholeEntry& entry) {
    entry.facts.clear();
    crypto::Digest digest(crypto::Digest::Size::Chain);
    FactRow row;
    while (m_reader.next(row)) {
        entry.facts.push_back({row.table, *row.fields});
        if (row.table != &tables::kAuditEntry) {
            feedFact(digest, *row.table, *row.fields);
            continue;
        }
        if (!agrees(entry, digest.hex())) {
            return Step::Damaged;
        }
        entry.end = {row.seq, AuditEntryRow{*row.fields}.hash()};
        m_before = entry.end;
        return Step::Entry;
    }
    return entry.facts.empty() ? Step::End : Step::Damaged;
}

} // namespace fasit::storage
