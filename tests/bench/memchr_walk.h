// What the readers of delimited records are measured against: hops from delimiter to delimiter by memchr.
#pragma once

#include <cstddef>
#include <cstring>

namespace fasit {

/// The parts between the first of the delimiters, each of them by the next, and so on; counts the smallest.
inline std::size_t hop(const char* at, const char* end, const char* delimiters) {
    std::size_t parts = 0;
    while (at < end) {
        const auto* const found =
            static_cast<const char*>(std::memchr(at, *delimiters, static_cast<std::size_t>(end - at)));
        const char* const stop = found == nullptr ? end : found;
        parts += delimiters[1] == '\0' ? 1 : hop(at, stop, delimiters + 1);
        at = stop + 1;
    }
    return parts;
}

} // namespace fasit
