// ASTM. The checksums of the fuzzer's frames are nearly always wrong, so the bytes are also given as the text
// of good frames: records of any content, cut into frames at any place.
#include "tests/instruments/fuzz/check.h"
#include "tests/instruments/support/capture_builder.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace fasit::instruments;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const char* driver : {"horiba-yumizen", "roche-c311", "afinion2"}) {
        fuzz::checkDecode(bytes, driver);
    }
    std::string frames;
    int number = 1;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = 1 + static_cast<unsigned char>(bytes[at]);
        const std::string_view text = bytes.substr(at, length);
        frames += testing::frame(number++, text, at + length >= bytes.size());
        at += length;
    }
    fuzz::checkDecode(frames, "horiba-yumizen");
    fuzz::checkDecode(frames, "roche-c311");
    return 0;
}
