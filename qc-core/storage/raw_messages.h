// The messages of analysers as they came, which are kept for a while and then erased. One thread.
#pragma once

#include "qc-core/base/time.h"

#include <cstdint>

namespace fasit::storage {

class Engine;

/// Erases the bytes of messages that were received before this moment, also where the engine keeps what is
/// deleted; their digest stays, so that the audit chain holds. Returns how many. Throws StorageError.
std::int64_t eraseRawMessages(Engine& engine, UtcTime before);

} // namespace fasit::storage
