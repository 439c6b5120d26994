// Those with a protocol of their own, and the file that a laboratory writes.
#include "instruments/simulator/analysers/known.h"

namespace fasit::instruments::simulator {

std::vector<Analyser> otherAnalysers() {
    const PlannedControl crp{"CRP", "mg/L", 19, 27, 0};
    const std::vector<PlannedControl> blood{{"WBC", "", 6.1, 7.7, 1},
                                            {"RBC", "", 4.2, 4.6, 2},
                                            {"HGB", "", 12.5, 13.5, 1},
                                            {"HCT", "", 36.5, 41.5, 1},
                                            {"PLT", "", 200, 248, 0}};
    return {{"sysmex-kx21", "", {{"QC01", "", "", blood}, {"QC02", "", "", blood}}},
            {"afinion-as100",
             "",
             {{"CRP KONTROLL I", "10229177", "", {crp}}, {"CRP KONTROLL II", "10229177", "", {crp}}}},
            {"delimited", "AF20071164", {{"CRP Control", "CI-8842", "1", {crp}}}}};
}

} // namespace fasit::instruments::simulator
