#include "instruments/simulator/analysers/known.h"

#include <algorithm>

namespace fasit::instruments::simulator {
namespace {

constexpr std::size_t kIdWidth = 15;

/// Ids and values stand at the right of a fixed width.
std::string rightAligned(const std::string& text, std::size_t width) {
    return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::vector<std::string> records(const Sample& sample) {
    std::vector<std::string> records{"H|\\^&|||XP-300^00-13^^^^" + sample.serial +
                                         "^BS649542||||||||E1394-97",
                                     "P|1||||" + sample.patientName,
                                     "O|1||^^" + rightAligned(sample.id, kIdWidth) + "^M|^^^^WBC|||||||" +
                                         (sample.isControl ? "Q" : "N") + "||||||||||||||F"};
    int number = 1;
    for (const SampleResult& result : sample.results) {
        records.push_back("R|" + std::to_string(number++) + "|^^^^" + result.control.code + "^1|" +
                          rightAligned(result.value, 5) + '|' + result.control.unit +
                          "||N||||               ||" + compactText(sample.time));
    }
    records.push_back("L|1|N");
    return records;
}

} // namespace

Analyser sysmexXp() {
    const std::vector<PlannedControl> blood{
        {"WBC", "10*3/uL", 6.9, 8.7, 1}, {"HGB", "g/dL", 12.9, 13.9, 1}, {"PLT", "10*3/uL", 214, 274, 0}};
    Analyser analyser{"sysmex-xp", "B3178", {{"QC-6131N1", "", "", blood}, {"QC-6131N2", "", "", blood}}};
    analyser.astmRecords = records;
    analyser.isOneFrame = true;
    return analyser;
}

} // namespace fasit::instruments::simulator
