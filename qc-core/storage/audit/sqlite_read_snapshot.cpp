#include "qc-core/storage/audit/read_snapshot.h"
#include "qc-core/storage/engine.h"

namespace fasit::storage {

ReadSnapshot::ReadSnapshot(soci::session& session)
    : m_session(session) {
    // A transaction that only reads keeps its snapshot of the log; the first statement takes it.
    engine::runScript(m_session, "read snapshot", "BEGIN DEFERRED; SELECT 1 FROM audit_entry LIMIT 1;");
}

ReadSnapshot::~ReadSnapshot() {
    try {
        engine::rollBack(m_session);
    } catch (const StorageError&) {
        // Nothing was written: the connection's next transaction meets the same fault and tells it.
        return;
    }
}

} // namespace fasit::storage
