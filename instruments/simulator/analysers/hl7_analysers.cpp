// What they measure; how they write it, their drivers' layouts say.
#include "instruments/simulator/analysers/known.h"

namespace fasit::instruments::simulator {

std::vector<Analyser> hl7Analysers() {
    const std::vector<PlannedControl> blood{{"WBC", "10*3/uL", 6.1, 9.1, 1}, {"HGB", "g/dL", 14.1, 17.3, 1}};
    const std::vector<PlannedControl> cells{{"6690-2", "10*9/L", 7.4, 9.4, 2}, {"718-7", "g/L", 125, 137, 0}};
    const std::vector<PlannedControl> glucose{{"GLU", "mmol/L", 5.1, 5.9, 2}};
    const std::vector<PlannedControl> serum{{"29080", "mmol/L", 3.8, 4.3, 2},
                                            {"20411", "mmol/L", 5.4, 6.4, 2}};
    const std::vector<PlannedControl> gases{{"pH", "", 7.35, 7.45, 3}, {"Na+", "mmol/L", 135, 145, 1}};
    return {{"hemoscreen-hl7",
             "HS-0004417",
             {{"PIX260911L", "PIX260911L", "", blood}, {"PIX260911N", "PIX260911N", "", blood}}},
            {"mindray-haematology",
             "",
             {{"QC260714", "QC260714", "L", cells}, {"QC260715", "QC260715", "M", cells}}},
            {"mindray-chemistry",
             "",
             {{"KONTROLL N", "MK1188", "", glucose}, {"KONTROLL P", "MK1189", "", glucose}}},
            {"zybio", "", {{"KONTROLL N", "ZK2607", "", glucose}, {"KONTROLL P", "ZK2608", "", glucose}}},
            {"cobas-pure", "26K1-07", {{"PKON1", "815027", "", serum}, {"PKON2", "815028", "", serum}}},
            {"edan-i15", "", {{"Control 1", "", "", gases}, {"Control 2", "", "", gases}}}};
}

} // namespace fasit::instruments::simulator
