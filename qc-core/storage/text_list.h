// Lists in one text column: texts one a line, numbers with commas.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace fasit::storage {

std::string joinedLines(const std::vector<std::string>& texts);
std::vector<std::string> lines(const std::string& text);

std::string joinedNumbers(const std::vector<int>& numbers);
std::string joinedLongNumbers(const std::vector<std::int64_t>& numbers);
/// Throws StorageError (NotADatabase) where the text is no list of whole numbers.
std::vector<int> numbers(const std::string& text);
std::vector<std::int64_t> longNumbers(const std::string& text);

} // namespace fasit::storage
