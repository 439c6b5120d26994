// fasit decode: a capture to readings, without a database; for drivers and support.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>

namespace fasit::instruments {
struct Problem;
}

namespace fasit::cli {

struct DecodeOptions {
    std::filesystem::path file;
    std::string driver; ///< Empty: recognised.
    bool json = false;
    bool listDrivers = false;
};

int decodeCommand(const DecodeOptions& options);

/// A problem as JSON: offset, line where there is one, the stable reason and the text.
nlohmann::ordered_json problemJson(const instruments::Problem& problem);

} // namespace fasit::cli
