// A date as it is printed on a pack and typed from it. Pure.
#pragma once

#include "qc-core/base/time.h"

#include <QString>

#include <optional>

namespace fasit::pages {

/// "07.10.2027", "7.10.27", "2027-10-07"; a month alone, "10.2027", "10/27" or "2027-10", is its last day.
/// Nothing for anything else.
std::optional<Date> typedDate(const QString& text);

} // namespace fasit::pages
