#include "instruments/simulator/control_plan.h"

#include "qc-core/base/time.h"

namespace fasit::instruments::simulator {
namespace {

constexpr std::int64_t kDaySeconds = 24 * 60 * 60;

std::vector<std::string> afinionRecords(const Sample& sample) {
    const std::string processing = sample.isControl ? "Q" : "P";
    const std::string control = sample.isControl ? sample.id : "";
    const std::string patient = sample.isControl ? "" : sample.id;
    std::vector<std::string> records{"H|\\^&|||Afinion 2 Analyzer^^" + sample.serial + "|||||||" +
                                         processing + "|1|" + sample.time,
                                     "P|1||" + patient + "|||||U"};
    for (const SampleResult& result : sample.results) {
        records.push_back("O|1|" + control + '|' + std::to_string(sample.run) + "|^^^" + result.control.code +
                          "|||||||N||||^O||||||||^10241207||F");
        records.push_back("R|1|^^^" + result.control.code + '|' + result.value + '|' + result.control.unit +
                          "||||F||SIM||" + sample.time);
    }
    records.push_back("L|1|N");
    return records;
}

std::vector<std::string> yumizenRecords(const Sample& sample) {
    std::vector<std::string> records{"H|\\^&|||H500^" + sample.serial + "^2.4.0.1|||||||" +
                                         (sample.isControl ? "Q" : "P") + "|LIS2-A2|" + sample.time,
                                     "P|1|||||||||||||||||||||||||||||||||||",
                                     "O|1|" + sample.id + "||^^^DIF|R|" + sample.time + "|||||||||" +
                                         (sample.isControl ? "CTRL^^" + sample.level : "") +
                                         "||||||||||F|||||"};
    int number = 1;
    for (const SampleResult& result : sample.results) {
        records.push_back("R|" + std::to_string(number++) + "|^^^" + result.control.code + '|' +
                          result.value + '|' + result.control.unit + "||N||F||SIM^^USER|" + sample.time +
                          "||");
    }
    records.push_back("L|1|N");
    return records;
}

std::vector<std::string> c311Records(const Sample& sample) {
    std::string name = sample.id;
    name.resize(22, ' ');
    std::vector<std::string> records{"H|\\^&|||H7600^1|||||host|RSUPL^REAL|P|1", "P|1",
                                     "O|1|" + name + "|" + std::to_string(sample.run) +
                                         "^9^1^^QC^SC||R||||||" + (sample.isControl ? "Q" : "N") +
                                         "||||1|||||||" + sample.time + "|||F"};
    int number = 1;
    for (const SampleResult& result : sample.results) {
        records.push_back("R|" + std::to_string(number++) + "|^^^" + result.control.code + "/|" +
                          result.value + '|' + result.control.unit + "||N||F||SIM|||P1");
        records.push_back("C|1|I|0|I");
    }
    records.push_back("L|1|N");
    return records;
}

/// The Afinion 2 at tjeldviktunet, with the lots that are in use there on 20 November 2026.
AnalyserPlan afinion() {
    const PlannedControl patient{"CRP", "mg/L", 5, 60, 0};
    return {"afinion2",
            "AF20071164",
            true,
            afinionRecords,
            {{true, "CI-8842", "", {{"CRP", "mg/L", 19, 27, 0}}},
             {true, "CII-8843", "", {{"CRP", "mg/L", 69, 97, 0}}},
             {false, "PASIENT-TEST", "", {patient}},
             {true, "CI-7315", "", {{"HbA1c", "mmol/mol", 34, 40, 0}}},
             {true, "CII-7316", "", {{"HbA1c", "mmol/mol", 60, 70, 0}}}}};
}

AnalyserPlan yumizen() {
    const std::vector<PlannedControl> low{{"WBC^6690-2", "10E3/uL", 1.9, 2.7, 2},
                                          {"HGB^718-7", "g/dL", 5.7, 6.5, 1},
                                          {"PLT^777-3", "10E3/uL", 52, 82, 0}};
    const std::vector<PlannedControl> normal{{"WBC^6690-2", "10E3/uL", 6.9, 8.7, 2},
                                             {"HGB^718-7", "g/dL", 12.9, 13.9, 1},
                                             {"PLT^777-3", "10E3/uL", 214, 274, 0}};
    return {"horiba-yumizen",
            "731YOXH04417",
            false,
            yumizenRecords,
            {{true, "LZ318L", "CTRLLOW", low},
             {true, "LZ318N", "CTRL MEDIUM", normal},
             {false, "PASIENT-TEST", "", normal}}};
}

AnalyserPlan c311() {
    const std::vector<PlannedControl> serum{{"798", "mmol/L", 2.1, 2.5, 2}, {"690", "umol/L", 84, 102, 0}};
    return {"roche-c311",
            "",
            false,
            c311Records,
            {{true, "PCCC1", "", serum}, {true, "PCCC2", "", serum}, {false, "PASIENT-TEST", "", serum}}};
}

} // namespace

const AnalyserPlan* planOf(std::string_view driver) {
    static const std::vector<AnalyserPlan> plans{afinion(), yumizen(), c311()};
    for (const AnalyserPlan& plan : plans) {
        if (plan.driver == driver) {
            return &plan;
        }
    }
    return nullptr;
}

std::string daysBefore(const std::string& day, int days) {
    const auto time = parseTime(day + "T00:00");
    return time ? isoText(WallTime{time->time.seconds - days * kDaySeconds}).substr(0, 10) : day;
}

} // namespace fasit::instruments::simulator
