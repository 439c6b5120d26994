// POCT1-A: the bytes as a stream, as the body of a control's document, and as a conversation.
#include "instruments/drivers/driver_table.h"
#include "instruments/drivers/poct1a_link.h"
#include "tests/instruments/fuzz/check.h"
#include "tests/instruments/fuzz/check_conversation.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace fasit::instruments;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::string document = "<OBS.R02>" + std::string(bytes) + "</OBS.R02>";
    for (const char* driver : {"hemoscreen-poct1a", "poct1a"}) {
        fuzz::checkDecode(bytes, driver);
        fuzz::checkDecode(document, driver);
    }
    fuzz::checkConversation(*drivers::poct1aLink(*drivers::findDriver("poct1a")->poct1a), bytes);
    fuzz::checkConversation(*drivers::poct1aLink(*drivers::findDriver("hemoscreen-poct1a")->poct1a),
                            document);
    return 0;
}
