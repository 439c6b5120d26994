// HL7: the bytes as a stream, as the content of one block, and as a line whose messages are stored or
// refused.
#include "instruments/drivers/driver_table.h"
#include "instruments/drivers/hl7_link.h"
#include "tests/instruments/fuzz/check.h"
#include "tests/instruments/fuzz/check_conversation.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace fasit::instruments;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string block = "\x0B" + std::string(bytes) + "\x1C\r";
    for (const char* driver : {"cobas-pure", "mindray-haematology", "hl7"}) {
        fuzz::checkDecode(bytes, driver);
        fuzz::checkDecode(block, driver);
    }
    fuzz::checkConversation(*drivers::hl7Link(*drivers::findDriver("cobas-pure")->hl7), bytes);
    fuzz::checkConversation(*drivers::hl7Link(*drivers::findDriver("zybio")->hl7), block);
    return 0;
}
