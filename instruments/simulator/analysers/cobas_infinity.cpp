#include "instruments/simulator/analysers/known.h"

namespace fasit::instruments::simulator {
namespace {

/// Target and SD stand where the unit should; a patient's result has its unit.
std::string behindValue(const Sample& sample, const PlannedControl& control) {
    return sample.isControl ? std::to_string(static_cast<int>((control.low + control.high) / 2)) + "^3"
                            : control.unit;
}

std::vector<std::string> records(const Sample& sample) {
    const std::string time = compactText(sample.time);
    std::vector<std::string> records{
        "H|\\^&||||||||||" + std::string(sample.isControl ? "Q" : "P") + "||" + time,
        "P|1||||" + sample.patientName,
        "O|1|" + sample.id + (sample.isControl ? '^' + sample.lot : "") + "||^^^8687|R||||||" +
            (sample.isControl ? "X\\Q" : "N") + "||||||||||||||F"};
    int number = 1;
    for (const SampleResult& result : sample.results) {
        records.push_back("R|" + std::to_string(number++) + "|^^^" + result.control.code + '|' +
                          result.value + '|' + behindValue(sample, result.control) + "||0||F||SIM||" + time);
    }
    records.push_back("L|1|N");
    return records;
}

} // namespace

Analyser cobasInfinity() {
    const std::vector<PlannedControl> serum{{"8687", "umol/L", 92, 116, 0}, {"8220", "mmol/L", 4.6, 5.8, 2}};
    Analyser analyser{"cobas-infinity",
                      "",
                      {{"SERUMKONTROLL1", "518204", "", serum}, {"SERUMKONTROLL2", "518205", "", serum}}};
    analyser.astmRecords = records;
    return analyser;
}

} // namespace fasit::instruments::simulator
