// The driver table: the one list of what Fasit can read. A driver is a file pair and a row here. Thread-safe.
#pragma once

#include "instruments/core/control_patterns.h"
#include "instruments/core/decoded.h"
#include "instruments/core/link.h"
#include "instruments/core/stream_parser.h"
#include "instruments/drivers/astm_driver.h"
#include "instruments/drivers/hl7_driver.h"
#include "instruments/drivers/poct1a_driver.h"

#include <memory>
#include <span>
#include <string_view>

namespace fasit::instruments::drivers {

struct LinkOptions;

struct DriverRow {
    DriverDescription description;
    // One of these; or, for a protocol of its own, its way from a file's bytes to `out`, and its line. A row
    // with none is for delimited files.
    const AstmDriver* astm = nullptr;
    const Hl7Driver* hl7 = nullptr;
    const Poct1aDriver* poct1a = nullptr;
    std::unique_ptr<StreamParser> (*parser)(Decoded& out, const ControlPatterns& controls) = nullptr;
    std::unique_ptr<Link> (*link)(const LinkOptions& options) = nullptr;
};

std::span<const DriverRow> driverTable();

/// The row with this name, or null.
const DriverRow* findDriver(std::string_view name);

/// The driver that knows this ASTM sender, or null.
const AstmDriver* astmDriverOf(std::string_view sender);

/// The driver that knows this sender of HL7 (MSH-3.1 and MSH-4.1), or null.
const Hl7Driver* hl7DriverOf(std::string_view application, std::string_view facility);

/// The driver that knows this device, else the generic one.
const Poct1aDriver& poct1aDriverOf(const poct1a::Device& device);

} // namespace fasit::instruments::drivers
