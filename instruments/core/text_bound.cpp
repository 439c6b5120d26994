#include "instruments/core/text_bound.h"

#include <optional>
#include <string>

namespace fasit::instruments {

bool leaveOutLongComment(domain::ControlReading& reading) {
    const bool isTooLong = reading.comment && reading.comment->size() > kLongestText;
    if (isTooLong) {
        reading.comment.reset();
    }
    return isTooLong;
}

std::string_view tooLongText(const domain::ControlReading& reading) {
    struct Sent {
        std::string_view name;
        const std::string& text;
    };
    for (const Sent& sent : {Sent{"instrument", reading.instrument}, Sent{"specimen", reading.specimen},
                             Sent{"code", reading.code}, Sent{"value", reading.value}}) {
        if (sent.text.size() > kLongestText) {
            return sent.name;
        }
    }
    struct MaybeSent {
        std::string_view name;
        const std::optional<std::string>& text;
    };
    for (const MaybeSent& sent :
         {MaybeSent{"serial", reading.serial}, MaybeSent{"material", reading.material},
          MaybeSent{"lot", reading.lot}, MaybeSent{"level", reading.level}, MaybeSent{"unit", reading.unit},
          MaybeSent{"low", reading.low}, MaybeSent{"high", reading.high}, MaybeSent{"target", reading.target},
          MaybeSent{"sd", reading.sd}, MaybeSent{"flags", reading.flags},
          MaybeSent{"operator", reading.operatorId}, MaybeSent{"reagent lot", reading.reagentLot},
          MaybeSent{"comment", reading.comment}}) {
        if (sent.text && sent.text->size() > kLongestText) {
            return sent.name;
        }
    }
    return {};
}

} // namespace fasit::instruments
