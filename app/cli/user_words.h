// Users in words: roles, standings, and why something was refused; and the names that scripts read.
#pragma once

#include "app/text/role_text.h"
#include "qc-core/workflow/sign_in.h"
#include "qc-core/workflow/user_fault.h"

#include <QString>

#include <optional>
#include <string_view>

namespace fasit::cli {

using text::roleText;
using text::standingText;

/// In English or Norwegian: staff, responsible, coordinator, administrator.
std::optional<domain::Role> roleNamed(const std::string& word);
std::string_view roleName(domain::Role role);
std::string_view standingName(domain::UserStanding standing);

QString faultText(workflow::UserFault fault);
/// "not-allowed"
std::string_view faultName(workflow::UserFault fault);

QString signInText(const workflow::SignInFault& fault, UtcTime now);
std::string_view signInName(workflow::SignInRefusal refusal);

} // namespace fasit::cli
