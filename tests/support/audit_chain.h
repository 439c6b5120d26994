// The audit chain recomputed from the facts by a second, plain implementation.
#pragma once

#include "tests/support/raw_database.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace fasit::test {

/// What does not agree, one line each: an entry whose facts, predecessor or hash differ, a fact behind the
/// last entry, a number missing or used twice, a head that is not the last entry. Empty: the chain is intact.
std::vector<std::string> auditFaults(RawDatabase& database);

/// Table and column of every column that a migration adds to a table of an earlier one.
std::set<std::pair<std::string, std::string>> addedColumns();

} // namespace fasit::test
