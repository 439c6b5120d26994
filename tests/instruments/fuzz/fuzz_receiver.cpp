// A line to an ASTM analyser. The checksums of the fuzzer's frames are nearly always wrong, so the bytes are
// also given as the text of good frames in a session.
#include "instruments/astm/encode.h"
#include "tests/instruments/fuzz/check_link.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace fasit::instruments;
    if (size == 0) {
        return 0;
    }
    const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    const drivers::LinkOptions options = fuzz::anyOptions(data[0]);
    const char* driver = data[0] % 2 == 0 ? "horiba-yumizen" : "sysmex-xp";
    fuzz::checkLink(*drivers::makeLink(*drivers::findDriver(driver), options), bytes);
    std::string session = "\x05";
    int number = 1;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = 1 + static_cast<unsigned char>(bytes[at]);
        session += astm::encodeFrame(number++, bytes.substr(at, length), at + length >= bytes.size());
        at += length;
    }
    fuzz::checkLink(*drivers::makeLink(*drivers::findDriver(driver), options), session + '\x04');
    return 0;
}
