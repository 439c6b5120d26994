#include "sample-data/generator/calendar.h"
#include "sample-data/generator/files.h"

namespace fasit::sample {
namespace {

std::string codeOf(std::string_view analyte) {
    return analyte.empty() ? std::string() : std::string(analyteOf(analyte).code);
}

std::string serialOf(const History& history, std::string_view instrument) {
    return std::string(instrumentOf(*history.home, instrument).serial);
}

/// The name of the level as the lot of that run has it.
std::string levelName(const History& history, const Exclusion& exclusion) {
    for (const Run& run : history.runs) {
        if (run.series->instrument == exclusion.instrument && dateOf(run.start()) == dateOf(exclusion.time)) {
            return std::string(levelOf(lotOf(run.lot), exclusion.level).name);
        }
    }
    return std::to_string(exclusion.level);
}

} // namespace

std::string eventFile(const std::vector<History>& histories) {
    std::string text = "apparat;analytt;type;tidspunkt;tekst\n";
    for (const History& history : histories) {
        for (const Event& event : history.events) {
            text += serialOf(history, event.instrument) + ';' + codeOf(event.analyte) + ';' +
                    std::string(event.type) + ';' + isoText(event.time) + ';' + event.text + '\n';
        }
    }
    return text;
}

std::string exclusionFile(const std::vector<History>& histories) {
    std::string text = "apparat;analytt;nivå;tidspunkt;grunn\n";
    for (const History& history : histories) {
        for (const Exclusion& exclusion : history.exclusions) {
            text += serialOf(history, exclusion.instrument) + ';' + codeOf(exclusion.analyte) + ';' +
                    levelName(history, exclusion) + ';' + isoText(exclusion.time) + ';' +
                    std::string(exclusion.reason) + '\n';
        }
    }
    return text;
}

} // namespace fasit::sample
