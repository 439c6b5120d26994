// Afinion AS100: the bytes as they are, and as the payload of a good packet.
#include "instruments/afinion_as100/packet.h"
#include "tests/instruments/fuzz/check.h"
#include "tests/instruments/fuzz/check_link.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace fasit::instruments;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string packet = afinion_as100::encodePacket(17, bytes);
    const std::string record = afinion_as100::encodePacket(
        18, "0024:record.control@" + std::string(bytes.substr(0, 2560)) +
                std::string((256 - bytes.substr(0, 2560).size() % 256) % 256, '\0'));
    const drivers::DriverRow& row = *drivers::findDriver("afinion-as100");
    for (const std::string& input : {std::string(bytes), packet, record + packet}) {
        fuzz::checkDecode(input, "afinion-as100");
        fuzz::checkLink(*drivers::makeLink(row, fuzz::anyOptions(0)), input);
    }
    return 0;
}
