#include "app/cli/input_file.h"

#include <fstream>
#include <system_error>
#include <vector>

namespace fasit::cli {
namespace {

constexpr std::size_t kPiece = 256 * 1024;

} // namespace

bool readInPieces(const std::filesystem::path& file, const std::function<void(std::string_view)>& piece) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) {
        return false;
    }
    std::ifstream in(file, std::ios::binary);
    std::vector<char> buffer(kPiece);
    while (in) {
        in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        if (in.gcount() > 0) {
            piece(std::string_view(buffer.data(), static_cast<std::size_t>(in.gcount())));
        }
    }
    return in.eof() && !in.bad();
}

std::optional<std::string> readWhole(const std::filesystem::path& file) {
    std::string text;
    const bool read = readInPieces(file, [&](std::string_view piece) { text += piece; });
    return read ? std::optional(std::move(text)) : std::nullopt;
}

std::size_t sizeOf(const std::filesystem::path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    return error ? 0 : static_cast<std::size_t>(size);
}

} // namespace fasit::cli
