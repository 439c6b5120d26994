// text_bound: how long a text of a reading may be. A message's own texts are copied into each of its
// readings, so that without a bound one message could fill the memory. Thread-safe.
#pragma once

#include "qc-core/domain/reading.h"

#include <cstddef>
#include <string_view>

namespace fasit::instruments {

/// Bytes of UTF-8. No analyser sends a tenth of it.
inline constexpr std::size_t kLongestText = 512;

/// A comment over the bound is left out: it decides nothing. True where there was one.
bool leaveOutLongComment(domain::ControlReading& reading);

/// The name of the first text over the bound ("material"); empty where there is none.
std::string_view tooLongText(const domain::ControlReading& reading);

} // namespace fasit::instruments
