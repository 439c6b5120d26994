// Tells whether a database file was made on this machine. Any thread.
#pragma once

#include <string>

namespace fasit::storage {

/// A digest of the machine's own identity, which stays the same for as long as the system is not installed
/// anew. Empty where the machine has none: then every machine counts as the same.
std::string machineIdentity();

} // namespace fasit::storage
