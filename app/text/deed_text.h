// What an audit entry says was done, in words. Pure, thread-safe.
#pragma once

#include <QString>

#include <string>

namespace fasit::text {

/// "registerControls": "Control stored". A name that is not known stays as it is.
QString deedText(const std::string& what);

} // namespace fasit::text
