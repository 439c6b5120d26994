// The command line of `fasit sync`, `settle` and `admit`.
#pragma once

#include "app/cli/admit_command.h"
#include "app/cli/command_parts.h"
#include "app/cli/sync_command.h"

namespace fasit::cli {

class SyncCommands {
  public:
    void addTo(CLI::App& app, Command& chosen);

  private:
    void addSync(CLI::App& app, Command& chosen);
    void addSettle(CLI::App& app, Command& chosen);
    void addAdmit(CLI::App& app, Command& chosen);

    SyncCommand m_sync;
    SettleCommand m_settle;
    AdmitCommand m_admit;
};

} // namespace fasit::cli
