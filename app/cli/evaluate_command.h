// fasit evaluate: rules over a table of results, exactly; the contract stands in docs/validation.md.
#pragma once

#include <filesystem>
#include <string>

namespace fasit::cli {

struct EvaluateOptions {
    std::filesystem::path file;
    std::string rules;
    int lookBackDays = 0; ///< 0: no limit.
    bool json = false;
};

int evaluateCommand(const EvaluateOptions& options);

} // namespace fasit::cli
