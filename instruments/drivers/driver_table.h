// The driver table: the one list of what Fasit can read. A driver is a file pair and a row here. Thread-safe.
#pragma once

#include "instruments/drivers/astm_driver.h"

#include <span>
#include <string_view>

namespace fasit::instruments::drivers {

struct DriverRow {
    DriverDescription description;
    const AstmDriver* astm = nullptr; ///< Null for delimited files.
};

std::span<const DriverRow> driverTable();

/// The row with this name, or null.
const DriverRow* findDriver(std::string_view name);

/// The driver that knows this ASTM sender, or null.
const AstmDriver* astmDriverOf(std::string_view sender);

} // namespace fasit::instruments::drivers
