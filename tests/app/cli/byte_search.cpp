#include "tests/app/cli/byte_search.h"

#include "qc-core/base/ascii.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cstring>

namespace fasit::cli_test {
namespace {

std::uint64_t beginningOf(const char* bytes) {
    std::uint64_t beginning = 0;
    std::memcpy(&beginning, bytes, sizeof beginning);
    return beginning;
}

std::string inLowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return ascii::toLower(c); });
    return text;
}

} // namespace

std::string inUtf16(std::string_view text, bool bigEndian) {
    std::string bytes;
    for (const char c : text) {
        bytes += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
    }
    return bytes;
}

std::string inHex(std::string_view text, bool upper) {
    const char* digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string bytes;
    for (const char c : text) {
        bytes += digits[static_cast<unsigned char>(c) / 16];
        bytes += digits[static_cast<unsigned char>(c) % 16];
    }
    return bytes;
}

std::string inBase64(std::string_view text, std::size_t before) {
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string bytes = std::string(before, '\0') + std::string(text);
    const auto bit = [&](std::size_t at) {
        return (static_cast<unsigned char>(bytes[at / 8]) >> (7 - at % 8)) & 1U;
    };
    std::string encoded;
    const std::size_t first = (before * 8 + 5) / 6; // The digit before it holds a bit of what stands before.
    for (std::size_t digit = first; digit * 6 + 6 <= bytes.size() * 8; ++digit) {
        unsigned value = 0;
        for (std::size_t i = 0; i < 6; ++i) {
            value = value * 2 + bit(digit * 6 + i);
        }
        encoded += kDigits[value];
    }
    return encoded;
}

ByteSearch::ByteSearch(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        add(text, "UTF-8", text);
        if (const std::string lower = inLowerCase(text); lower != text) {
            add(text, "lower case", lower);
        }
        add(text, "UTF-16LE", inUtf16(text, false));
        add(text, "UTF-16BE", inUtf16(text, true));
        add(text, "hex", inHex(text, false));
        add(text, "upper-case hex", inHex(text, true));
        for (std::size_t before = 0; before < 3; ++before) {
            add(text, "base64", inBase64(text, before));
        }
    }
}

void ByteSearch::add(const std::string& text, const char* form, std::string bytes) {
    const std::uint64_t beginning = beginningOf(bytes.data());
    m_byBeginning.emplace(beginning, Pattern{std::move(bytes), text + " as " + form});
}

std::vector<std::string> ByteSearch::in(std::string_view bytes) const {
    std::vector<std::string> found;
    for (std::size_t at = 0; at + sizeof(std::uint64_t) <= bytes.size(); ++at) {
        const auto [begin, end] = m_byBeginning.equal_range(beginningOf(bytes.data() + at));
        for (auto entry = begin; entry != end; ++entry) {
            if (bytes.compare(at, entry->second.bytes.size(), entry->second.bytes) == 0) {
                found.push_back(entry->second.name);
            }
        }
    }
    return found;
}

std::vector<std::string> ByteSearch::below(const std::filesystem::path& folder) const {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) {
            continue;
        }
        for (const std::string& name : in(test::bytesOf(entry.path()))) {
            found.push_back(name + " in " + entry.path().filename().string());
        }
    }
    return found;
}

} // namespace fasit::cli_test
