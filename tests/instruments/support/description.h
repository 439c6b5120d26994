// Readings and decodes as text, so that two of them can be compared and a difference be read.
#pragma once

#include "instruments/core/decoded.h"

#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::testing {

/// Every field but message, offset and line, which a damaged file may shift.
std::string describeContent(const domain::ControlReading& reading);

/// Everything.
std::string describe(const domain::ControlReading& reading);
std::string describe(const Decoded& decoded);

std::vector<std::string> contents(const Decoded& decoded);
std::vector<std::string> problemNames(const Decoded& decoded);

/// Fed in pieces of one byte; and cut at random, by a fixed seed.
Decoded decodeByteByByte(std::string_view bytes);
Decoded decodeCutAtRandom(std::string_view bytes, unsigned seed, std::size_t longestPiece = 64);

/// Whole, byte by byte and cut at random twenty times give the same; returns it.
Decoded decodeAllWays(std::string_view bytes);

} // namespace fasit::instruments::testing
