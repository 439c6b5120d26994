// The users of the demo database, so that its window can be tried as each role.
#pragma once

#include "qc-core/reports/overview.h"
#include "qc-core/workflow/laboratory.h"

#include <vector>

namespace fasit::cli {

/// Adds an administrator, a coordinator, and two users at each home. Does nothing where the database
/// has an administrator.
void addDemoUsers(const workflow::Laboratory& laboratory, const std::vector<reports::SiteState>& sites);

/// How they prove who they are.
void sayDemoUsers();

} // namespace fasit::cli
