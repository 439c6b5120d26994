// Delimited files: as they are, and as the rows below a good heading.
#include "tests/instruments/fuzz/check.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace fasit::instruments;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    fuzz::checkDecode(bytes, "delimited");
    fuzz::checkDecode("serial;code;value;time;level;low;type\n" + std::string(bytes), "delimited");
    return 0;
}
