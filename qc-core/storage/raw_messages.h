// The messages of analysers as they came, which are kept for a while and then erased. One thread.
#pragma once

#include "qc-core/base/time.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fasit::storage {

class Engine;
class WriteTransaction;

/// A larger message is not kept: pictures among the results say nothing about a verdict.
inline constexpr std::size_t kLargestRawMessage = 256 * 1024;

/// Keeps a message that is known to be about controls only, at each home that the transaction has written to:
/// once, however often it is sent. Returns its digest, to be named in the audit; empty where it is not kept.
/// Throws StorageError.
std::string keepRawMessage(WriteTransaction& transaction, std::string_view bytes);

/// Erases the bytes of messages that were received before this moment, also where the engine keeps what is
/// deleted; their digest stays, so that the audit chain holds. Returns how many. Throws StorageError.
std::int64_t eraseRawMessages(Engine& engine, UtcTime before);

} // namespace fasit::storage
