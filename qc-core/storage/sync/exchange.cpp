#include "qc-core/storage/sync/exchange.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/fact_writer.h"
#include "qc-core/storage/sync/foreign_batch.h"

#include <algorithm>
#include <chrono>

namespace fasit::storage {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::int64_t kBatchRows = 1000;
constexpr std::chrono::milliseconds kBatchTime{200};

std::vector<ChainEnd> endsOf(Database& database, const std::set<domain::SiteId>& sites) {
    auto ends = chainEnds(database.session());
    std::erase_if(ends, [&](const ChainEnd& end) { return sites.count(end.chain.site) == 0; });
    return ends;
}

class Exchange {
  public:
    Exchange(Database& from, Database& to, const ExchangeOptions& options)
        : m_from(from)
        , m_to(to)
        , m_options(options)
        , m_reader(from.session()) {}

    /// An entry may refer to facts of another chain: what is refused waits until the others have gone on.
    ExchangeReport run() {
        std::vector<ChainEnd> waiting = endsOf(m_from, m_options.sites);
        m_total = missingRows(m_from, m_to, m_options.sites);
        bool goesOn = true;
        while (goesOn && !waiting.empty()) {
            const std::int64_t before = m_report.entries;
            m_wasOvertaken = false;
            std::erase_if(waiting, [&](const ChainEnd& end) { return copy(end); });
            goesOn = m_report.entries > before || m_wasOvertaken;
        }
        for (const ChainEnd& end : waiting) {
            addFault(ChainFaultKind::Refused, end.chain);
        }
        return std::move(m_report);
    }

  private:
    ChainHead headOf(const ChainId& chain) { return m_to.bookkeeping().chainHead(chain.site, chain.origin); }

    void addFault(ChainFaultKind kind, const ChainId& chain) {
        m_report.faults.push_back({kind, chain, headOf(chain).lastSeq});
    }

    /// Is the end of the shorter chain an entry of the longer one?
    bool agree(const ChainEnd& end, const ChainHead& head) {
        const ChainHead last{end.seq, end.hash};
        return head.lastSeq == 0 ||
               (head.lastSeq > end.seq
                    ? m_to.bookkeeping().hasEntry(end.chain.site, end.chain.origin, last)
                    : m_from.bookkeeping().hasEntry(end.chain.site, end.chain.origin, head));
    }

    /// False where the rest of the chain waits for another one.
    bool copy(const ChainEnd& end) {
        const ChainHead head = headOf(end.chain);
        if (!agree(end, head)) {
            addFault(ChainFaultKind::Diverged, end.chain);
            return true;
        }
        m_reader.start(end.chain, head, end.seq);
        for (ChainHead at = head; at.lastSeq < end.seq;) {
            const auto batch = readBatch();
            if (batch.empty()) {
                addFault(ChainFaultKind::Damaged, end.chain);
                return true;
            }
            if (!writeAll(end.chain, at, batch)) {
                return false;
            }
            at = batch.back().end;
        }
        return true;
    }

    /// Up to a batch of whole entries; none where the next one does not agree with its facts.
    std::vector<WholeEntry> readBatch() {
        std::vector<WholeEntry> batch;
        std::int64_t rows = 0;
        WholeEntry entry;
        while (rows < kBatchRows && m_reader.next(entry) == EntryReader::Step::Entry) {
            rows += static_cast<std::int64_t>(entry.facts.size());
            batch.push_back(std::move(entry));
            entry = {};
        }
        return batch;
    }

    bool writeAll(const ChainId& chain, ChainHead at, const std::vector<WholeEntry>& batch) {
        std::size_t done = 0;
        std::size_t limit = batch.size();
        while (done < limit) {
            const std::size_t reached = write(chain, at, {&batch[done], limit - done});
            if (m_wasRefused && !m_isOneByOne) {
                m_isOneByOne = true; // So that the entry that was refused is known.
                continue;
            }
            if (reached == 0) {
                return false;
            }
            if (m_wasRefused) { // Those before it go without it.
                limit = done + reached;
                continue;
            }
            done += reached;
            at = batch[done - 1].end;
        }
        return limit == batch.size();
    }

    /// One transaction. How many entries it wrote; where one was refused, how many could go before it.
    std::size_t write(const ChainId& chain, const ChainHead& at, std::span<const WholeEntry> entries) {
        m_wasRefused = false;
        std::size_t count = 0;
        std::int64_t rows = 0;
        try {
            ForeignBatch batch(m_to, chain);
            if (batch.head().lastSeq != at.lastSeq) {
                m_wasOvertaken = true; // Another exchange is at work too: the chain is looked at anew.
                return 0;
            }
            const auto end = Steady::now() + kBatchTime;
            while (count < entries.size() && (count == 0 || Steady::now() < end)) {
                batch.add(entries[count]);
                if (m_isOneByOne) {
                    m_to.facts().flush();
                }
                rows += static_cast<std::int64_t>(entries[count].facts.size());
                ++count;
            }
            if (m_options.notesArrival) {
                batch.noteArrival();
            }
            batch.commit();
        } catch (const StorageError& error) {
            if (error.kind() != StorageErrorKind::Refused) {
                throw;
            }
            m_wasRefused = true;
            return count;
        }
        note(chain, static_cast<std::int64_t>(count), rows);
        return count;
    }

    void note(const ChainId& chain, std::int64_t entries, std::int64_t rows) {
        m_report.entries += entries;
        m_report.rows += rows;
        m_report.ownRows += chain.origin == m_to.origin() ? rows : 0;
        if (m_options.progress) {
            m_options.progress(static_cast<std::size_t>(m_report.rows),
                               static_cast<std::size_t>(std::max(m_total, m_report.rows)));
        }
    }

    Database& m_from;
    Database& m_to;
    const ExchangeOptions& m_options;
    EntryReader m_reader;
    ExchangeReport m_report;
    std::int64_t m_total = 0;
    bool m_wasRefused = false;
    bool m_isOneByOne = false;
    bool m_wasOvertaken = false;
};

} // namespace

ExchangeReport exchange(Database& from, Database& to, const ExchangeOptions& options) {
    return Exchange(from, to, options).run();
}

std::int64_t missingRows(Database& from, Database& to, const std::set<domain::SiteId>& sites) {
    std::int64_t missing = 0;
    for (const ChainEnd& end : endsOf(from, sites)) {
        const auto there = to.bookkeeping().chainHead(end.chain.site, end.chain.origin).lastSeq;
        missing += std::max<std::int64_t>(0, end.seq - there);
    }
    return missing;
}

} // namespace fasit::storage
