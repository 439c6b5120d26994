#include "qc-core/storage/violation_text.h"

#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/storage_error.h"
#include "qc-core/storage/text_list.h"

#include <fmt/format.h>

#include <sstream>

namespace fasit::storage {
namespace {

constexpr const char* kNoLevel = "-";

domain::Violation parseLine(const std::string& line) {
    std::istringstream words(line);
    std::string rule;
    std::string scope;
    std::string level;
    std::string side;
    std::string action;
    words >> rule >> scope >> level >> side >> action;
    const auto scopeValue = valueNamed<domain::RuleScope>(scope);
    const auto sideValue = valueNamed<domain::Side>(side);
    const auto actionValue = valueNamed<domain::RuleAction>(action);
    if (!scopeValue || !sideValue || !actionValue || !(words >> std::ws).eof()) {
        throw StorageError(StorageErrorKind::NotADatabase, "violations");
    }
    const auto levelNumber = level == kNoLevel ? std::vector<int>{} : numbers(level);
    return {rule, *scopeValue, levelNumber.empty() ? std::nullopt : std::optional(levelNumber.front()),
            *sideValue, *actionValue};
}

} // namespace

std::string violationText(const std::vector<domain::Violation>& violations) {
    std::vector<std::string> texts;
    for (const domain::Violation& v : violations) {
        texts.push_back(fmt::format("{} {} {} {} {}", v.rule, nameOf(v.scope),
                                    v.level ? std::to_string(*v.level) : kNoLevel, nameOf(v.side),
                                    nameOf(v.action)));
    }
    return joinedLines(texts);
}

std::vector<domain::Violation> parseViolations(const std::string& text) {
    std::vector<domain::Violation> violations;
    for (const std::string& line : lines(text)) {
        violations.push_back(parseLine(line));
    }
    return violations;
}

} // namespace fasit::storage
