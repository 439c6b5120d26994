// Whether the guards of the fact tables, which refuse every change, are in place. One thread.
#pragma once

#include <string>
#include <vector>

namespace fasit::storage {

class Engine;

/// The fact tables that lack a guard. Throws StorageError.
std::vector<std::string> unguardedTables(Engine& engine);

} // namespace fasit::storage
