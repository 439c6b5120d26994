// ByteSearch: finds texts in files of any kind, however they may have been written there.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fasit::cli_test {

class ByteSearch {
  public:
    /// Each text has at least 8 ASCII characters. Looked for as it is, in lower case, in UTF-16 of both byte
    /// orders, in hex of both cases and in base64 at its three alignments.
    explicit ByteSearch(const std::vector<std::string>& texts);

    /// "TEXT as FORM", one for each place.
    std::vector<std::string> in(std::string_view bytes) const;
    /// "TEXT as FORM in FILE" for every file below the folder.
    std::vector<std::string> below(const std::filesystem::path& folder) const;

  private:
    struct Pattern {
        std::string bytes;
        std::string name;
    };
    void add(const std::string& text, const char* form, std::string bytes);

    std::unordered_multimap<std::uint64_t, Pattern> m_byBeginning;
};

std::string inUtf16(std::string_view text, bool bigEndian);
std::string inHex(std::string_view text, bool upper);
/// What of `text` is the same in base64 whatever stands around it, when `before` bytes stand before it.
std::string inBase64(std::string_view text, std::size_t before);

} // namespace fasit::cli_test
