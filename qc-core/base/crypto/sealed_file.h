// A file that only its passphrase opens: XChaCha20-Poly1305 in chunks (the secretstream of libsodium), the
// key made by argon2id from the passphrase. Files of any size with little memory; thread-safe.
#pragma once

#include "qc-core/base/expected.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace fasit::crypto {

enum class SealError {
    CannotRead,
    CannotWrite,
    DiskFull,
    NotSealed,       ///< The file does not begin as a sealed one.
    UnknownVersion,  ///< Sealed by a newer program, or its beginning is damaged.
    WrongPassphrase, ///< Or the beginning of the file is damaged: these cannot be told apart.
    Damaged,         ///< Changed, or its parts stand in another order.
    Truncated,       ///< The end is missing.
};

/// How much work a guess at the passphrase costs. Kept in the file, so that later programs may ask for more.
struct SealCost {
    std::uint64_t operations = 3;
    std::uint64_t memoryBytes = 256U << 20U;
};

/// Does the file begin as a sealed one?
bool isSealed(const std::filesystem::path& file);

/// Writes `plain` to `sealed`, which is overwritten. What was written is not yet on disk.
Expected<void, SealError> seal(const std::filesystem::path& plain, const std::filesystem::path& sealed,
                               std::string_view passphrase, SealCost cost = {});

/// Writes what was sealed to `plain`, which is overwritten and, when anything is wrong, removed.
Expected<void, SealError> unseal(const std::filesystem::path& sealed, const std::filesystem::path& plain,
                                 std::string_view passphrase);

} // namespace fasit::crypto
