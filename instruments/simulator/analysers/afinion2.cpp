#include "instruments/simulator/analysers/known.h"

namespace fasit::instruments::simulator {
namespace {

std::vector<std::string> records(const Sample& sample) {
    const std::string time = compactText(sample.time);
    std::vector<std::string> records{"H|\\^&|||Afinion 2 Analyzer^^" + sample.serial + "|||||||" +
                                         (sample.isControl ? "Q" : "P") + "|1|" + time,
                                     "P|1||" + (sample.isControl ? "" : sample.id) + "||" +
                                         sample.patientName + "|||U"};
    for (const SampleResult& result : sample.results) {
        records.push_back("O|1|" + (sample.isControl ? sample.id : "") + '|' + std::to_string(sample.run) +
                          "|^^^" + result.control.code + "|||||||N||||^O||||||||^10241207||F");
        records.push_back("R|1|^^^" + result.control.code + '|' + result.value + '|' + result.control.unit +
                          "||||F||SIM||" + time);
    }
    records.push_back("L|1|N");
    return records;
}

} // namespace

/// At tjeldviktunet.
Analyser afinion2() {
    Analyser analyser{"afinion2",
                      "AF20071164",
                      {{"CI-8842", "", "", {{"CRP", "mg/L", 19, 27, 0}}},
                       {"CII-8843", "", "", {{"CRP", "mg/L", 69, 97, 0}}},
                       {"CI-7315", "", "", {{"HbA1c", "mmol/mol", 34, 40, 0}}},
                       {"CII-7316", "", "", {{"HbA1c", "mmol/mol", 60, 70, 0}}}}};
    analyser.astmRecords = records;
    analyser.isOneFrame = true;
    return analyser;
}

} // namespace fasit::instruments::simulator
