#include "app/cli/violation_json.h"

#include "qc-core/rules/rule_names.h"

#include <nlohmann/json.hpp>

namespace fasit::cli {

nlohmann::ordered_json violationJson(const domain::Violation& violation, const std::string& level) {
    nlohmann::ordered_json json{{"rule", violation.rule},
                                {"scope", std::string(rules::scopeName(violation.scope))}};
    if (violation.level) {
        json["level"] = level;
    }
    json["side"] = std::string(rules::sideName(violation.side));
    json["action"] = std::string(rules::actionName(violation.action));
    return json;
}

} // namespace fasit::cli
