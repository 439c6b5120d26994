// From records to frames: what a sender puts on the line. Pure functions, thread-safe.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::astm {

/// The largest text of a frame by E1381-95 and by LIS01-A2.
constexpr std::size_t kSmallFrame = 240;
constexpr std::size_t kLargeFrame = 63'993;

/// STX number text ETX|ETB checksum CR LF. The number is taken modulo 8.
std::string encodeFrame(int number, std::string_view text, bool endsRecord = true);

enum class FrameLayout {
    RecordPerFrame, ///< As the standard has it; a record longer than a frame goes on in the next one.
    MessageInFrames ///< All records as one text, cut where a frame is full; also amid a field.
};

/// The frames of one message, numbered from 1. Each record is given without its CR.
std::vector<std::string> encode(std::span<const std::string> records,
                                FrameLayout layout = FrameLayout::RecordPerFrame,
                                std::size_t largestText = kSmallFrame);

} // namespace fasit::instruments::astm
