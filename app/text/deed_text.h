// What an audit entry says was done, in words. Pure, thread-safe.
#pragma once

#include <QString>

#include <string>

namespace fasit::text {

/// "registerControls": "Control stored". A name that is not known stays as it is.
QString deedText(const std::string& what);

/// "425 rows", "newBottle": the same in the reader's language. A reason that somebody typed stays as it is.
QString deedDetail(const QString& detail);

} // namespace fasit::text
