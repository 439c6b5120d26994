// The stored words of the work around a verdict; as enum_names.h.
#pragma once

#include "qc-core/domain/comparison_sample.h"
#include "qc-core/domain/corrective_action.h"
#include "qc-core/domain/follow_up_case.h"
#include "qc-core/domain/home_rules.h"
#include "qc-core/storage/enum_names.h"

namespace fasit::storage {

std::string_view nameOf(domain::ActionStepKind step);
std::string_view nameOf(domain::StepFinding finding);
std::string_view nameOf(domain::ActionOutcome outcome);
std::string_view nameOf(domain::CaseStep step);
std::string_view nameOf(domain::ComparisonVerdict verdict);
std::string_view nameOf(domain::StopRule rule);

// Declared here, so that nobody makes one of the general template.
template <>
std::optional<domain::ActionStepKind> valueNamed(std::string_view name);
template <>
std::optional<domain::StepFinding> valueNamed(std::string_view name);
template <>
std::optional<domain::ActionOutcome> valueNamed(std::string_view name);
template <>
std::optional<domain::CaseStep> valueNamed(std::string_view name);
template <>
std::optional<domain::ComparisonVerdict> valueNamed(std::string_view name);
template <>
std::optional<domain::StopRule> valueNamed(std::string_view name);

} // namespace fasit::storage
