// fasit evaluate: rules over a table of results, exactly; the contract stands in docs/validation.md.
#pragma once

#include <filesystem>
#include <string>

namespace fasit::cli {

struct EvaluateOptions {
    std::filesystem::path file;
    std::string rules;       ///< A list; empty where a preset is named.
    std::string preset;      ///< Name of a set that ships with the program.
    int levels = 0;          ///< Of the Westgard Sigma Rules; 0: as many as the file has.
    int lookBackDays = 0;    ///< 0: as the preset says, else no limit.
    bool classic = false;    ///< The other SD rules only where 1_2s fires.
    bool acrossLots = false; ///< Windows go on in z when the lot changes.
    bool json = false;
};

int evaluateCommand(const EvaluateOptions& options);

} // namespace fasit::cli
