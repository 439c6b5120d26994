#include "instruments/simulator/analysers/known.h"

namespace fasit::instruments::simulator {
namespace {

std::vector<std::string> records(const Sample& sample) {
    std::string name = sample.id;
    name.resize(22, ' ');
    std::vector<std::string> records{
        "H|\\^&|||H7600^1|||||host|RSUPL^REAL|P|1", "P|1||||" + sample.patientName,
        "O|1|" + name + "|" + std::to_string(sample.run) + "^9^1^^QC^SC||R||||||" +
            (sample.isControl ? "Q" : "N") + "||||1|||||||" + compactText(sample.time) + "|||F"};
    int number = 1;
    for (const SampleResult& result : sample.results) {
        records.push_back("R|" + std::to_string(number++) + "|^^^" + result.control.code + "/|" +
                          result.value + '|' + result.control.unit + "||N||F||SIM|||P1");
        records.push_back("C|1|I|0|I");
    }
    records.push_back("L|1|N");
    return records;
}

} // namespace

Analyser rocheC311() {
    const std::vector<PlannedControl> serum{{"798", "mmol/L", 2.1, 2.5, 2}, {"690", "umol/L", 84, 102, 0}};
    Analyser analyser{"roche-c311", "", {{"PCCC1", "", "", serum}, {"PCCC2", "", "", serum}}};
    analyser.astmRecords = records;
    return analyser;
}

} // namespace fasit::instruments::simulator
