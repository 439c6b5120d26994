// Records of the Afinion AS100: 256 bytes each, little endian. docs/formats/afinion-as100.md says what stands
// where. Pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::afinion_as100 {

constexpr std::size_t kRecordSize = 256;

struct Value {
    std::string code;
    std::string text; ///< "<5" and ">200" outside the measuring range.
    std::string unit;
};

struct Record {
    int number = 0;
    int run = 0;
    std::string lot;
    std::string id;
    std::vector<Value> values; ///< Those that the analyser says are valid.
};

/// Nothing where a number is none that the analyser can have measured.
std::optional<Record> readRecord(std::string_view bytes);

/// When it was measured, also of a record that cannot be read: seconds since 1970 by whatever the analyser
/// counts.
std::int64_t secondsIn(std::string_view record);

/// Nothing was ever written in its place.
bool isEmptyPlace(std::string_view record);

} // namespace fasit::instruments::afinion_as100
