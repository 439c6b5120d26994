// Passwords and PINs: argon2id hashes as text, made and checked by libsodium. Thread-safe; each call takes
// 64 MiB for about a tenth of a second.
//
// The bytes are hashed as they are: whoever reads a password from a person brings it to one Unicode normal
// form (NFC) first, else "ø" typed on two keyboards may differ.
#pragma once

#include "qc-core/base/crypto/secret.h"

#include <string>
#include <string_view>

namespace fasit::crypto {

/// `$argon2id$v=19$m=65536,t=2,p=1$salt$hash` with a new random salt of 128 bits; at most 127 characters.
///
/// Cost:      crypto_pwhash_OPSLIMIT_INTERACTIVE and MEMLIMIT_INTERACTIVE: 2 passes over 64 MiB, one lane.
/// Source:    libsodium documentation, "The pwhash* API"; more than the least that the OWASP Password Storage
///            Cheat Sheet asks of argon2id (m = 19 MiB, t = 2, p = 1).
/// Errors:    std::bad_alloc where the memory is not to be had.
/// Reference: RFC 9106. Test: Password.MatchesAPublishedArgon2idHash.
std::string passwordHash(const Secret& password);

/// Is it the password of this hash? The comparison takes the same time wherever they differ. False for a text
/// that is no argon2id hash. Throws std::bad_alloc where memory is short, which says nothing of the password.
bool isPassword(const Secret& password, std::string_view hash);

/// Was the hash made at another cost than passwordHash has now, or is it no hash at all?
bool needsRehash(std::string_view hash);

} // namespace fasit::crypto
