// Afinion 2: a whole message in one frame; H.12 is Q for a control and P for a patient.
#include "sample-data/generator/astm_session.h"
#include "sample-data/generator/calendar.h"
#include "sample-data/generator/captures.h"
#include "sample-data/generator/random.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace fasit::sample {
namespace {

struct AfinionResult {
    bool isControl = true;
    std::string controlId;
    std::string patientId;
    int runNumber = 1;
    std::string code;
    std::string value;
    std::string unit;
    std::string reagentLot;
    std::string operatorId;
    WallTime time;
};

std::vector<std::string> recordsOf(const AfinionResult& result, std::string_view serial) {
    const std::string sent = compactText(WallTime{result.time.seconds + 41});
    const std::string processing = result.isControl ? "Q" : "P";
    return {"H|\\^&|||Afinion 2 Analyzer^^" + std::string(serial) + "|||||||" + processing + "|1|" + sent,
            "P|1||" + result.patientId + "|||||U",
            "O|1|" + result.controlId + '|' + std::to_string(result.runNumber) + "|^^^" + result.code +
                "|||||||N||||^O||||||||^" + result.reagentLot + "||F",
            "R|1|^^^" + result.code + '|' + result.value + '|' + result.unit + "||||F||" + result.operatorId +
                "||" + compactText(result.time),
            "L|1|N"};
}

std::string controlIdOf(const Home& home, const Run& run, int level) {
    for (const Placement& placement : home.placements) {
        if (placement.instrument == run.series->instrument && placement.lot == run.lot &&
            placement.level == level) {
            return std::string(placement.controlId);
        }
    }
    throw std::logic_error("no control id for lot " + std::string(run.lot));
}

AfinionResult controlOf(const Home& home, const Run& run, const Reading& reading) {
    const Analyte& analyte = analyteOf(run.series->analyte);
    Stream stream("afinion/seconds/" + isoText(reading.time) + std::string(analyte.key));
    AfinionResult result;
    result.controlId = controlIdOf(home, run, reading.level);
    result.code = analyte.fileCode;
    result.value = reading.shown;
    result.unit = analyte.unit;
    result.reagentLot = run.reagentLot;
    result.operatorId = run.operatorId;
    result.time = WallTime{reading.time.seconds + stream.below(50)};
    return result;
}

/// A patient whom nobody could be: the importer must count it and keep nothing.
AfinionResult inventedPatient(const AfinionResult& like) {
    Stream stream("afinion/patient/" + isoText(like.time));
    AfinionResult result = like;
    result.isControl = false;
    result.controlId.clear();
    result.patientId = "PASIENT-TEST";
    result.value = std::to_string(6 + stream.below(60));
    result.time = WallTime{like.time.seconds + 120};
    return result;
}

/// The morning's controls; after every second one a patient is measured in between.
std::vector<AfinionResult> withPatients(const std::vector<AfinionResult>& controls, std::int64_t patients) {
    std::vector<AfinionResult> results;
    for (std::size_t i = 0; i < controls.size(); ++i) {
        results.push_back(controls[i]);
        if (i % 2 == 1 && static_cast<std::int64_t>(i / 2) < patients) {
            results.push_back(inventedPatient(controls[i]));
        }
    }
    return results;
}

using Mornings = std::map<Date, std::vector<AfinionResult>>;

Mornings controlsByMorning(const History& history) {
    Mornings mornings;
    for (const Run& run : history.runs) {
        if (!cameByLine(*history.home, run)) {
            continue;
        }
        for (const Reading& reading : run.readings) {
            mornings[dateOf(reading.time)].push_back(controlOf(*history.home, run, reading));
        }
    }
    return mornings;
}

std::string_view serialOf(const Home& home) {
    const auto found = std::find_if(home.instruments.begin(), home.instruments.end(),
                                    [](const Instrument& row) { return !row.driver.empty(); });
    return found->serial;
}

} // namespace

std::string afinionCapture(const History& history) {
    std::string capture;
    int runNumber = 411;
    for (const auto& [date, controls] : controlsByMorning(history)) {
        AstmSession session;
        Stream stream("afinion/patients/" + isoText(date));
        for (AfinionResult& result : withPatients(controls, stream.below(3))) {
            result.runNumber = runNumber++;
            session.addFrame(recordsOf(result, serialOf(*history.home)));
        }
        capture += session.finish();
    }
    return capture;
}

} // namespace fasit::sample
