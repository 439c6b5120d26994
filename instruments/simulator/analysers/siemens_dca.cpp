#include "instruments/simulator/analysers/known.h"

namespace fasit::instruments::simulator {
namespace {

std::vector<std::string> records(const Sample& sample) {
    const std::string time = compactText(sample.time);
    std::vector<std::string> records{
        "H|\\^&|||DCA VANTAGE^04.04.00.00^" + sample.serial + "|||||||P|1|" + time,
        "P|1|" + (sample.isControl ? "" : sample.id) + "|||" + sample.patientName,
        "O|1|" + (sample.isControl ? sample.id : "") + '|' + std::to_string(sample.run) +
            "^0613182|^^^HbA1c|||||||" + (sample.isControl ? "Q" : "") + "||||||||||||||F"};
    for (const SampleResult& result : sample.results) {
        records.push_back("R|1|^^^" + result.control.code + '|' + result.value + '|' + result.control.unit +
                          "||N||F||SIM|" + time);
        records.push_back("C|1|I|1.000^0.0 mmol/mol|G");
    }
    records.push_back("L|1|N");
    return records;
}

} // namespace

Analyser siemensDca() {
    Analyser analyser{"siemens-dca-vantage",
                      "S081204",
                      {{"KONTROLL LAV", "", "", {{"HbA1c", "mmol/mol", 31, 38, 0}}},
                       {"KONTROLL HOY", "", "", {{"HbA1c", "mmol/mol", 80, 96, 0}}}}};
    analyser.astmRecords = records;
    return analyser;
}

} // namespace fasit::instruments::simulator
