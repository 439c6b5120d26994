#include "app/cli/history_files.h"

#include "app/cli/input_file.h"
#include "instruments/delimited/rows.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/record_event.h"

#include <algorithm>
#include <functional>
#include <set>

namespace fasit::cli {
namespace {

using namespace domain;
using Cells = std::vector<std::string>;

constexpr std::size_t kColumns = 5;

/// Calls `row` for every line behind the heading; it returns what is wrong with it, or nothing.
std::vector<HistoryProblem> eachRow(const std::filesystem::path& file,
                                    const std::function<std::string(const Cells&)>& row) {
    std::vector<HistoryProblem> problems;
    instruments::delimited::LineCutter lines([&](const instruments::delimited::LineCutter::Line& line) {
        if (line.number == 1 || line.text.empty()) {
            return;
        }
        const Cells cells = instruments::delimited::splitRow(line.text, ';').cells;
        const std::string wrong = cells.size() == kColumns ? row(cells) : "columns";
        if (!wrong.empty()) {
            problems.push_back({line.number, wrong});
        }
    });
    if (!readInPieces(file, [&](std::string_view piece) { lines.feed(piece); })) {
        return {{0, "file"}};
    }
    lines.finish();
    return problems;
}

const Analyte* analyteWithCode(const Catalogue& catalogue, const std::string& code) {
    const auto found = std::find_if(catalogue.analytes.begin(), catalogue.analytes.end(),
                                    [&](const Analyte& analyte) { return analyte.code == code; });
    return found == catalogue.analytes.end() ? nullptr : &*found;
}

/// The level with this name or alias in any material that the instrument uses for the analyte.
std::optional<int> levelOf(const Catalogue& catalogue, const Instrument& instrument, AnalyteId analyte,
                           const std::string& name) {
    std::set<int> found;
    for (const Target& target : catalogue.targets) {
        const ControlLot* lot = catalogue.lot(target.lot);
        const ControlMaterial* material = lot ? catalogue.material(lot->material) : nullptr;
        const bool applies = target.instrument ? *target.instrument == instrument.id
                                               : target.instrumentModel == instrument.model;
        if (target.analyte == analyte && applies && material) {
            if (const auto level = levelNamed(*material, name)) {
                found.insert(*level);
            }
        }
    }
    return found.size() == 1 ? std::optional(*found.begin()) : std::nullopt;
}

} // namespace

std::vector<HistoryProblem> importEvents(const workflow::Laboratory& laboratory,
                                         const std::filesystem::path& file) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    std::vector<Event> events;
    auto problems = eachRow(file, [&](const Cells& cells) -> std::string {
        const Instrument* instrument = catalogue.instrumentWithSerial(cells[0]);
        const Analyte* analyte = cells[1].empty() ? nullptr : analyteWithCode(catalogue, cells[1]);
        const auto kind = storage::valueNamed<EventKind>(cells[2]);
        const auto at = parseTime(cells[3]);
        if (!instrument || (!analyte && !cells[1].empty())) {
            return instrument ? "analytt" : "apparat";
        }
        if (!kind || !at) {
            return kind ? "tidspunkt" : "type";
        }
        events.push_back({{},
                          instrument->site,
                          instrument->id,
                          analyte ? std::optional(analyte->id) : std::nullopt,
                          *kind,
                          at->time,
                          cells[4]});
        return {};
    });
    workflow::recordEvents(laboratory, events, "import");
    return problems;
}

std::vector<HistoryProblem> importExclusions(const workflow::Laboratory& laboratory,
                                             const std::filesystem::path& file) {
    const Catalogue& catalogue = laboratory.database.catalogue();
    return eachRow(file, [&](const Cells& cells) -> std::string {
        const Instrument* instrument = catalogue.instrumentWithSerial(cells[0]);
        const Analyte* analyte = analyteWithCode(catalogue, cells[1]);
        if (!instrument || !analyte) {
            return instrument ? "analytt" : "apparat";
        }
        const auto level = levelOf(catalogue, *instrument, analyte->id, cells[2]);
        const auto at = parseTime(cells[3]);
        if (!level || !at) {
            return level ? "tidspunkt" : "nivå";
        }
        const auto report =
            workflow::excludeResult(laboratory, {instrument->site, instrument->id, analyte->id, *level},
                                    at->time, cells[4], "import");
        return report.exclusion == workflow::Exclusion::NoSuchResult ? "resultat" : "";
    });
}

} // namespace fasit::cli
