// A rule list from the command line, and in words why it cannot be used; an unknown rule with the nearest one
// that is known.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/rule_set.h"

#include <QString>

#include <string>

namespace fasit::cli {

/// As written, or a sentence. "1_3z" is answered with "Did you mean 1_3s?".
Expected<domain::RuleSet, QString> readRuleList(const std::string& list);

} // namespace fasit::cli
