#include "instruments/simulator/fault.h"

#include <string_view>

namespace fasit::instruments::simulator {

std::string noise(std::size_t bytes, std::mt19937& random) {
    constexpr std::string_view kBeginnings("\x02\x05\x0B\x10<", 5);
    std::string noise;
    while (noise.size() < bytes) {
        const char byte = static_cast<char>(random() & 0xFF);
        noise += kBeginnings.find(byte) == kBeginnings.npos ? byte : ' ';
    }
    return noise;
}

} // namespace fasit::instruments::simulator
