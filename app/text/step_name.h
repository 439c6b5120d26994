// The name of a step of a strip, or of the answer of a yes/no test.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace fasit::text {

/// "spor" of a strip's own steps; "negative", "positive" or "invalid" where a test has none of its own.
QString stepName(const std::vector<std::string>& steps, int step);

/// "neg or spor"
QString stepNames(const std::vector<std::string>& steps, const std::vector<int>& chosen);

} // namespace fasit::text
