// Decimals as they are written, for tests of the eqa room.
#pragma once

#include "qc-core/base/decimal.h"

#include <string_view>

namespace fasit::eqa {

inline Decimal decimal(std::string_view text) {
    return Decimal::parse(text).value();
}

} // namespace fasit::eqa
