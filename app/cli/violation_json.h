// A rule that fired, as JSON: the form of `fasit evaluate` (docs/validation.md), for every command that shows
// one.
#pragma once

#include "qc-core/domain/verdict.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace fasit::cli {

/// `level` is its text; left out where the violation names none.
nlohmann::ordered_json violationJson(const domain::Violation& violation, const std::string& level);

} // namespace fasit::cli
