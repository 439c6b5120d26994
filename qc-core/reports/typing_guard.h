// The typing guard: is a typed value so far off that a person should look at the display again?
//
// It never proposes a number and never says what would pass.
#pragma once

#include "qc-core/reports/due_control.h"

#include <string_view>

namespace fasit::reports {

enum class TypingDoubt {
    None,
    NotANumber, ///< Cannot be read as a value at all.
    Unlikely,   ///< A number further outside the approved area than the area is wide.
};

TypingDoubt typingDoubt(std::string_view text, const DueLevel& level);

} // namespace fasit::reports
