#include "qc-core/storage/text_list.h"

#include "qc-core/storage/storage_error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>

namespace fasit::storage {
namespace {

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

template <class Number>
std::vector<Number> numbersOf(const std::string& text) {
    std::vector<Number> list;
    for (const std::string& part : split(text, ',')) {
        Number number = 0;
        const char* end = part.data() + part.size();
        const auto read = std::from_chars(part.data(), end, number);
        if (read.ec != std::errc() || read.ptr != end) {
            throw StorageError(StorageErrorKind::NotADatabase, "list of numbers");
        }
        list.push_back(number);
    }
    return list;
}

} // namespace

std::string joinedLines(const std::vector<std::string>& texts) {
    return fmt::format("{}", fmt::join(texts, "\n"));
}

std::vector<std::string> lines(const std::string& text) {
    return split(text, '\n');
}

std::string joinedNumbers(const std::vector<int>& list) {
    return fmt::format("{}", fmt::join(list, ","));
}

std::string joinedLongNumbers(const std::vector<std::int64_t>& list) {
    return fmt::format("{}", fmt::join(list, ","));
}

std::vector<int> numbers(const std::string& text) {
    return numbersOf<int>(text);
}

std::vector<std::int64_t> longNumbers(const std::string& text) {
    return numbersOf<std::int64_t>(text);
}

} // namespace fasit::storage
