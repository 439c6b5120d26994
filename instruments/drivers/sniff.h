// Sniffing: what kind of file or stream begins here? Decided by its first bytes alone, never by a file's
// name.
#pragma once

#include <cstddef>
#include <string_view>

namespace fasit::instruments::drivers {

enum class Format { Undecided, Astm, Hl7, Poct1a, Delimited, Unknown };

/// Bytes within which a format must show itself.
constexpr std::size_t kSniffBytes = 4096;

/// The format of a stream that begins with these bytes. Undecided while more bytes may change the answer;
/// with `isAll` there are no more. A longer beginning never gets another decision than a shorter one that had
/// one.
Format sniff(std::string_view beginning, bool isAll);

} // namespace fasit::instruments::drivers
