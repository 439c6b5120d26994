// The origin under which a database file writes its facts: a random number that no other file has.
//
// Drawn when a file is made, when it is restored from a backup, and when it is found on another machine than
// the one it was made on: two files that go on from the same copy must never give two facts the same number.
#pragma once

#include <cstdint>

namespace fasit::storage {

class Engine;

/// The newest origin of the database; of a file a new one where there is none or where it belongs to another
/// machine.
std::int64_t currentOrigin(Engine& engine);

/// Draws a new one, which is the newest from now on.
std::int64_t drawOrigin(Engine& engine);

} // namespace fasit::storage
