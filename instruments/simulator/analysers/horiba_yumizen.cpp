#include "instruments/simulator/analysers/known.h"

namespace fasit::instruments::simulator {
namespace {

std::vector<std::string> records(const Sample& sample) {
    const std::string time = compactText(sample.time);
    std::vector<std::string> records{
        "H|\\^&|||H500^" + sample.serial + "^2.4.0.1|||||||" + (sample.isControl ? "Q" : "P") + "|LIS2-A2|" +
            time,
        "P|1||" + (sample.isControl ? "" : sample.id) + "||" + sample.patientName,
        "O|1|" + sample.id + "||^^^DIF|R|" + time + "|||||||||" +
            (sample.isControl ? "CTRL^^" + sample.level : "") + "||||||||||F|||||"};
    int number = 1;
    for (const SampleResult& result : sample.results) {
        records.push_back("R|" + std::to_string(number++) + "|^^^" + result.control.code + '|' +
                          result.value + '|' + result.control.unit + "||N||F||SIM^^USER|" + time + "||");
    }
    records.push_back("L|1|N");
    return records;
}

} // namespace

Analyser horibaYumizen() {
    Analyser analyser{"horiba-yumizen",
                      "731YOXH04417",
                      {{"LZ318L",
                        "",
                        "CTRLLOW",
                        {{"WBC^6690-2", "10E3/uL", 1.9, 2.7, 2},
                         {"HGB^718-7", "g/dL", 5.7, 6.5, 1},
                         {"PLT^777-3", "10E3/uL", 52, 82, 0}}},
                       {"LZ318N",
                        "",
                        "CTRL MEDIUM",
                        {{"WBC^6690-2", "10E3/uL", 6.9, 8.7, 2},
                         {"HGB^718-7", "g/dL", 12.9, 13.9, 1},
                         {"PLT^777-3", "10E3/uL", 214, 274, 0}}}}};
    analyser.astmRecords = records;
    return analyser;
}

} // namespace fasit::instruments::simulator
