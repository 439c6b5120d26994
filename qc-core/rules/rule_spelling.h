// The common spellings of a rule name brought into one: "1-3s", "1:3S", "13s" and "1₃s" are all "1_3s".
//
// Pure, thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace fasit::rules {

/// In lower case, with '_' between what counts and what it is counted against. What is no such spelling is
/// left as it stands, for the reader of the name to refuse.
std::string plainSpelling(std::string_view name);

} // namespace fasit::rules
