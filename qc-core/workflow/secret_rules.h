// What may be a PIN, and what may be a password. Pure.
#pragma once

#include "qc-core/workflow/user_fault.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace fasit::workflow {

inline constexpr std::size_t kPasswordLetters = 12;
inline constexpr std::size_t kDifferentLetters = 5;

/// Four digits, and none of those that are tried first: four alike (0000), up or down (1234, 4321), a pair
/// twice (1212).
std::optional<UserFault> pinFault(std::string_view pin);

/// At least 12 characters of UTF-8, of which 5 are different, and no word of four letters or more of `names`
/// in it, in whatever case. Nothing is asked about digits and signs.
std::optional<UserFault> passwordFault(std::string_view password, std::span<const std::string> names);

} // namespace fasit::workflow
