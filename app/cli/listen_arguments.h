// What stands behind `fasit listen` and `fasit simulate` on the command line.
#pragma once

#include "app/cli/command_parts.h"
#include "app/cli/listen_command.h"
#include "app/cli/simulate_command.h"

namespace fasit::cli {

class ListenCommands {
  public:
    /// Lives as long as the commands.
    void addTo(CLI::App& app, Command& chosen);

  private:
    void addListen(CLI::App& app, Command& chosen);
    void addSimulate(CLI::App& app, Command& chosen);

    ListenOptions m_listen;
    SimulateOptions m_simulate;
};

} // namespace fasit::cli
