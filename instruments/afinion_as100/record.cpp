#include "instruments/afinion_as100/record.h"

#include "instruments/core/text_encoding.h"
#include "qc-core/base/ascii.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <utility>

namespace fasit::instruments::afinion_as100 {
namespace {

constexpr std::size_t kHeaderSize = 68;
constexpr std::size_t kValueSize = 40;
constexpr std::size_t kValues = 4;
constexpr int kMostDecimals = 6;
constexpr float kLargest = 1e9F;

std::uint32_t word(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) {
        value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

int integer(std::string_view bytes, std::size_t at) {
    return static_cast<int>(static_cast<std::int32_t>(word(bytes, at)));
}

float number(std::string_view bytes, std::size_t at) {
    return std::bit_cast<float>(word(bytes, at));
}

/// Up to the first zero byte.
std::string text(std::string_view bytes, std::size_t at, std::size_t size) {
    std::string_view field = bytes.substr(at, size);
    field = ascii::trimmed(field.substr(0, field.find('\0')));
    return toUtf8(field, UndefinedBytes::AsControlCharacters).value_or(std::string());
}

std::string printed(float value, int decimals) {
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<double>(value),
                                   std::chars_format::fixed, decimals);
    return std::string(digits.data(), end.ptr);
}

bool isPossible(float value) {
    return std::isfinite(value) && std::fabs(value) < kLargest;
}

/// False where it cannot be; an invalid one is passed over.
bool addValue(std::string_view bytes, std::vector<Value>& values) {
    if (integer(bytes, 16) <= 0) {
        return true;
    }
    const float low = number(bytes, 0);
    const float high = number(bytes, 4);
    const float result = number(bytes, 8);
    const int decimals = integer(bytes, 12);
    Value value{text(bytes, 29, 9), {}, text(bytes, 20, 9)};
    if (!isPossible(low) || !isPossible(high) || !isPossible(result) || decimals < 0 ||
        decimals > kMostDecimals || value.code.empty()) {
        return false;
    }
    if (result < low) {
        value.text = '<' + printed(low, decimals);
    } else if (result > high) {
        value.text = '>' + printed(high, decimals);
    } else {
        value.text = printed(result, decimals);
    }
    values.push_back(std::move(value));
    return true;
}

} // namespace

std::optional<Record> readRecord(std::string_view bytes) {
    if (bytes.size() != kRecordSize) {
        return std::nullopt;
    }
    Record record;
    record.number = integer(bytes, 0);
    record.run = integer(bytes, 4);
    record.lot = text(bytes, 25, 17);
    record.id = text(bytes, 42, 17);
    for (std::size_t i = 0; i < kValues; ++i) {
        if (!addValue(bytes.substr(kHeaderSize + i * kValueSize, kValueSize), record.values)) {
            return std::nullopt;
        }
    }
    return record;
}

std::int64_t secondsIn(std::string_view record) {
    return word(record, 60);
}

bool isEmptyPlace(std::string_view record) {
    return record.find_first_not_of('\0') == std::string_view::npos;
}

} // namespace fasit::instruments::afinion_as100
