// How a line stands, in words.
#pragma once

#include "instruments/transport/line.h"

#include <QString>

namespace fasit::lines {

/// "connected (2)", "closed: the port does not exist; tried again in 4 s".
QString lineStateText(const instruments::transport::LineState& state);
/// Why, and what to do about it where a person can do something.
QString closeReasonText(instruments::transport::CloseReason reason);

} // namespace fasit::lines
