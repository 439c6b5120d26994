// fasit eqa score: a round of external control from a table; the contract stands in
// docs/formats/eqa-results.md.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace fasit::cli {

struct EqaScoreOptions {
    std::filesystem::path file;
    std::vector<std::string> assigned; ///< A method or a value; "SAMPLE:value=V,u=U" for one sample.
    std::string limitPercent;
    std::string limitAbsolute;
    std::string sigma;
    std::string precisionPercent; ///< Empty: as limitPercent.
    bool byGroup = false;
    std::vector<std::string> nonCommutable; ///< "SAMPLE" or "SAMPLE:GROUP".
    std::string analyte;                    ///< NLK code; tells which units are mistaken for one another.
    std::string unit;
    std::string deadline;
    std::vector<std::string> samples;
    std::filesystem::path participants;
    bool keepBlunders = false;
    bool json = false;
};

int eqaScoreCommand(const EqaScoreOptions& options);

} // namespace fasit::cli
