#include "qc-core/storage/audit/verify_audit.h"

#include "qc-core/storage/audit/chain_check.h"
#include "qc-core/storage/audit/fault_naming.h"
#include "qc-core/storage/audit/read_snapshot.h"
#include "qc-core/storage/engine/engine.h"

#include <algorithm>

namespace fasit::storage {
namespace {

constexpr std::int64_t kRowsBetweenProgress = 1000;

class Verification {
  public:
    Verification(Engine& engine, const AuditOptions& options)
        : m_options(options)
        , m_reader(engine.session())
        , m_found(options.anchors.size(), false) {
        m_report.anchors = static_cast<std::int64_t>(options.anchors.size());
        m_report.ends = chainEnds(engine.session());
        for (const ChainEnd& end : m_report.ends) {
            m_total += std::max<std::int64_t>(end.seq, 0);
        }
    }

    AuditReport run() {
        for (const ChainId& chain : m_reader.chains()) {
            verify(chain);
        }
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            if (!m_found[i]) {
                addCutTail(m_options.anchors[i]);
            }
        }
        return std::move(m_report);
    }

  private:
    void verify(const ChainId& chain) {
        ChainCheck check;
        FactRow row;
        m_reader.start(chain);
        while (m_reader.next(row)) {
            check.add(row);
            if (!check.soundHash().empty()) {
                meetAnchor(chain, row.seq, check.soundHash());
            }
            reportProgress();
        }
        ++m_report.chains;
        m_report.entries += check.entries();
        m_report.facts += check.facts();
        m_report.faultCount += check.suspectsLeftOut();
        for (AuditFault& fault : nameFaults(m_reader, chain, check.suspects())) {
            add(std::move(fault));
        }
        if (check.looseCount() > 0) {
            const SeqRange loose = check.looseNumbers();
            add({AuditFaultKind::NotVouchedFor,
                 chain,
                 loose.from,
                 loose.to,
                 0,
                 tablesIn(m_reader, chain, {loose.from, SeqRange().to}),
                 {}});
        }
    }

    void meetAnchor(const ChainId& chain, std::int64_t seq, const std::string& hash) {
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            const AuditAnchor& anchor = m_options.anchors[i];
            const ChainEnd& place = anchor.place;
            const bool isThere = place.hash.empty() || (place.chain == chain && place.seq == seq);
            m_found[i] = m_found[i] || (anchor.hash == hash && isThere);
        }
    }

    void addCutTail(const AuditAnchor& anchor) {
        AuditFault fault;
        fault.kind = AuditFaultKind::TailCut;
        fault.chain = anchor.place.chain;
        fault.first = fault.last = anchor.place.seq;
        fault.hash = anchor.hash;
        add(std::move(fault));
    }

    void add(AuditFault fault) {
        ++m_report.faultCount;
        if (m_report.faults.size() < kMostFaults) {
            m_report.faults.push_back(std::move(fault));
        }
    }

    void reportProgress() {
        if (m_options.progress && ++m_done % kRowsBetweenProgress == 0) {
            m_options.progress(static_cast<std::size_t>(std::min(m_done, m_total)),
                               static_cast<std::size_t>(m_total));
        }
    }

    const AuditOptions& m_options;
    ChainReader m_reader;
    std::vector<bool> m_found;
    AuditReport m_report;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

} // namespace

AuditReport verifyAudit(Engine& engine, const AuditOptions& options) {
    const ReadSnapshot snapshot(engine);
    return Verification(engine, options).run();
}

} // namespace fasit::storage
