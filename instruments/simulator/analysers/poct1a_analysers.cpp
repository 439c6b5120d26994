// What they measure; who they are, their drivers' rows say.
#include "instruments/simulator/analysers/known.h"

namespace fasit::instruments::simulator {

std::vector<Analyser> poct1aAnalysers() {
    std::vector<Analyser> analysers{
        {"dca-vantage-poct1a",
         "S071944",
         {{"DCA N", "0311", "1", {{"HbA1c", "mmol/mol", 31, 38, 0}}},
          {"DCA A", "0312", "2", {{"HbA1c", "mmol/mol", 80, 96, 0}}}}},
        {"hemoscreen-poct1a",
         "HS-0004417",
         {{"PIX260911N",
           "PIX260911",
           "N",
           {{"6690-2", "10*3/uL", 6.1, 9.1, 1}, {"786-4", "g/dL", 31, 38, 1}}}}},
        {"quikread-go-poct1a", "QRG-20881", {{"CRP Control", "KC4410", "1", {{"CRP", "mg/l", 22, 30, 0}}}}},
        {"hemocue-201-dm", "1124450087", {{"GlucoTrol", "72091", "2", {{"GLU", "mmol/L", 5.1, 6.3, 1}}}}},
        {"coaguchek-poct1a", "UU1288410", {{"ROCHE", "89", "1", {{"6301-6", "{INR}", 0.9, 1.3, 1}}}}},
        {"cobas-b101-poct1a",
         "B101-33017",
         {{"HbA1c Control", "41207", "2", {{"HbA1c", "mmol/mol", 80, 96, 0}}}}},
        {"nova-statstrip", "N8831", {{"GLU CTRL", "0426107249", "1", {{"2341-6", "mmol/L", 2.9, 3.9, 1}}}}}};
    for (Analyser& analyser : analysers) {
        analyser.inBlocks = analyser.driver == "hemoscreen-poct1a";
    }
    return analysers;
}

} // namespace fasit::instruments::simulator
