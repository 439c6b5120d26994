// The driver table: the one list of what Fasit can read. A driver is a file pair and a row here. Thread-safe.
#pragma once

#include "instruments/core/control_patterns.h"
#include "instruments/core/decoded.h"
#include "instruments/core/link.h"
#include "instruments/core/stream_parser.h"
#include "instruments/drivers/astm_driver.h"

#include <memory>
#include <span>
#include <string_view>

namespace fasit::instruments::drivers {

struct LinkOptions;

struct DriverRow {
    DriverDescription description;
    const AstmDriver* astm = nullptr; ///< Null where it is not ASTM.
    /// For a protocol of its own: its way from a file's bytes to `out`, and its line. A row with neither of
    /// the three is for delimited files.
    std::unique_ptr<StreamParser> (*parser)(Decoded& out, const ControlPatterns& controls) = nullptr;
    std::unique_ptr<Link> (*link)(const LinkOptions& options) = nullptr;
};

std::span<const DriverRow> driverTable();

/// The row with this name, or null.
const DriverRow* findDriver(std::string_view name);

/// The driver that knows this ASTM sender, or null.
const AstmDriver* astmDriverOf(std::string_view sender);

} // namespace fasit::instruments::drivers
