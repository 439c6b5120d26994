// fasit listen --status: how the program that receives stands, by the file that it writes.
#pragma once

#include "app/cli/listen_command.h"

namespace fasit::cli {

/// kRejected where nothing receives.
int listenStatus(const ListenOptions& options);

} // namespace fasit::cli
