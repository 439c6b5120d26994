// Bytes of a line as a person may see them: how the conversation goes, and nothing of what it is about.
//
// Control characters are named, delimiters, record and segment names and frame numbers stand as they are;
// every run of anything else becomes its length in bytes: "<STX>1R|1|^^^[3]|[4]|[4]<CR><ETX>[2]<CR><LF>".
// What cannot be told from a value is taken for one. Pure, thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace fasit::instruments::transport {

std::string masked(std::string_view bytes);

} // namespace fasit::instruments::transport
