#include "qc-core/storage/audit/read_snapshot.h"

#include "qc-core/storage/engine/engine.h"

namespace fasit::storage {

ReadSnapshot::ReadSnapshot(Engine& engine)
    : m_engine(engine) {
    m_engine.runScript("read snapshot", m_engine.beginReading());
}

ReadSnapshot::~ReadSnapshot() {
    try {
        m_engine.rollBack();
    } catch (const StorageError&) {
        // Nothing was written: the connection's next transaction meets the same fault and tells it.
        return;
    }
}

} // namespace fasit::storage
