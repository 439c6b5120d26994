// The command line of `fasit eqa`.
#pragma once

#include "app/cli/command_parts.h"
#include "app/cli/eqa_command.h"

namespace fasit::cli {

class EqaCommands {
  public:
    void addTo(CLI::App& app, Command& chosen);

  private:
    void addScore(CLI::App& eqa, Command& chosen);
    void addFrame(CLI::App& score);

    EqaScoreOptions m_score;
};

} // namespace fasit::cli
