// Sysmex KX: the bytes as they are, and as the end of a record of the right length.
#include "tests/instruments/fuzz/check.h"
#include "tests/instruments/fuzz/check_link.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace fasit::instruments;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    std::string record = "D1U20260312000000000000QC010000000" + std::string(bytes.substr(0, 95));
    record.resize(129, '0');
    const drivers::DriverRow& row = *drivers::findDriver("sysmex-kx21");
    for (const std::string& input : {std::string(bytes), '\x02' + record + '\x03' + std::string(bytes)}) {
        fuzz::checkDecode(input, "sysmex-kx21");
        fuzz::checkLink(*drivers::makeLink(row, fuzz::anyOptions(static_cast<unsigned>(size))), input);
    }
    return 0;
}
