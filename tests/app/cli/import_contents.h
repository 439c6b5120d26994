// What an import has left in a database, as text, so that two databases can be compared; and whether it is
// whole.
#pragma once

#include "tests/support/raw_database.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace fasit::cli_test {

/// One line a result: everything that was stored of it but its number and the time it was stored.
std::multiset<std::string> resultLines(test::RawDatabase& database);

/// One line a run with its current verdict, and one a stop.
std::multiset<std::string> verdictLines(test::RawDatabase& database);

/// What a row of a file is known by: serial number, time and value. How often each stands in the database.
std::map<std::string, int> storedRows(test::RawDatabase& database);

/// What is not as it must be at any time, one line each: damaged pages, rows without their parents, a result
/// that is there twice, a broken audit chain.
std::vector<std::string> faultsOf(test::RawDatabase& database);

} // namespace fasit::cli_test
