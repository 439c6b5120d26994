// fasit user list: who there is, with role, standing, what they can prove themselves by, and training.
#pragma once

#include "app/cli/user_session.h"

namespace fasit::cli {

/// All users, or those of the home that --site names.
int userListCommand(const UserOptions& options);

} // namespace fasit::cli
