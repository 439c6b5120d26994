// fasit user: users are added, changed, trained, deactivated and erased. Each command says who does it
// (--by).
#pragma once

#include "app/cli/user_session.h"

namespace fasit::cli {

/// The first administrator needs nobody, but a password at once.
int userAddCommand(const UserOptions& options);
int userDeactivateCommand(const UserOptions& options);
int userActivateCommand(const UserOptions& options);
int userRoleCommand(const UserOptions& options);
int userNameCommand(const UserOptions& options);
int userPinCommand(const UserOptions& options);
int userPasswordCommand(const UserOptions& options);
int userTrainingCommand(const UserOptions& options);
int userConfirmCommand(const UserOptions& options);
int userEraseCommand(const UserOptions& options);

} // namespace fasit::cli
