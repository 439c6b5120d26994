// SmallSetup: one nursing home with a CRP analyser and urine strips, as the text of a setup file.
#pragma once

#include <string>

namespace fasit::test {

/// CRP on QR-1 (model QuikRead go): material levels 1 "Lav" and 2 "Høy"; lots A1, A2 (next lot) and A3
/// (level 1 only). Protein strips on CS-1: lot S1, level 1 allows neg, level 2 allows 2+ and 3+.
struct SmallSetup {
    std::string plan = "all";
    std::string levels = "[1, 2]";
    std::string basis =
        "insert"; ///< Of the CRP targets: insert is 22-28 and 44-60; sd is 25 +- 1 and 52 +- 2.
    std::string rules = "limits,1_2s,1_3s,2_2s,R_4s,4_1s=finding,10x=finding";
    int lookBackDays = 90;
    int graceDays = 1;
    std::string notInUse = "[]";
    std::string moreTargets; ///< Rows of `targets`, each ended by a comma.
    std::string placements = "[]";
    std::string stripKind = "controlMaterial";

    std::string json() const;
};

} // namespace fasit::test
