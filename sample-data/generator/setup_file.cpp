// setup.json: the library and the homes as docs/formats/setup.md wants them.
#include "sample-data/generator/bottles.h"
#include "sample-data/generator/files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fasit::sample {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kInUseFrom = "2025-09-01";
constexpr std::string_view kCounty = "Ytterlandet";

Json analyteRow(const Analyte& analyte) {
    Json row{{"key", analyte.key},
             {"code", analyte.code},
             {"nb", analyte.nb},
             {"nn", analyte.nn},
             {"en", analyte.en},
             {"unit", analyte.unit},
             {"decimals", analyte.decimals},
             {"kind", analyte.steps.empty() ? "quantity" : "ordinal"}};
    if (!analyte.steps.empty()) {
        row["steps"] = analyte.steps;
    }
    return row;
}

Json aliasRow(std::string_view driver, std::string_view code, const Analyte& analyte) {
    return {{"driver", driver}, {"code", code}, {"analyte", analyte.key}, {"unit", analyte.unit}};
}

Json aliasRows() {
    Json rows = Json::array();
    rows.push_back(aliasRow("afinion2", "CRP", analyteOf("crp")));
    rows.push_back(aliasRow("afinion2", "HbA1c", analyteOf("hba1c")));
    for (const Analyte& analyte : analytes()) {
        rows.push_back(aliasRow("*", analyte.fileCode, analyte));
    }
    return rows;
}

Json levelRow(const Level& level) {
    Json aliases = Json::array();
    if (level.english != level.name) {
        aliases.push_back(level.english);
    }
    return {
        {"number", level.number}, {"name", level.name}, {"capColour", level.capColour}, {"aliases", aliases}};
}

Json materialRow(const Material& material) {
    Json levels = Json::array();
    for (const Level& level : material.levels) {
        levels.push_back(levelRow(level));
    }
    return {{"key", material.key},
            {"name", material.name},
            {"manufacturer", material.manufacturer},
            {"openVialDays", material.openVialDays},
            {"levels", levels}};
}

Json lotRow(const Lot& lot) {
    return {{"key", lot.key}, {"material", lot.material}, {"number", lot.number}, {"expiry", lot.expiry}};
}

Json insertTarget(const Insert& insert) {
    Json row{{"lot", insert.lot},
             {"level", insert.level},
             {"analyte", insert.analyte},
             {"model", insert.model},
             {"basis", "insert"}};
    if (insert.allowedSteps.empty()) {
        row.update({{"low", insert.low}, {"high", insert.high}, {"mean", insert.mean}});
    } else {
        row["allowedSteps"] = insert.allowedSteps;
    }
    row.update({{"source", "Pakningsvedlegg"}, {"validFrom", insert.validFrom}});
    return row;
}

/// The home's own mean and SD, with the insert's limits as the outer fence.
Json ownTarget(const Home& home, const Series& series, const OwnTarget& own) {
    const std::string_view model = instrumentOf(home, series.instrument).model;
    const Insert& insert = insertOf({own.lot, model, series.analyte, own.level});
    return {{"lot", own.lot},
            {"level", own.level},
            {"analyte", series.analyte},
            {"instrument", series.instrument},
            {"basis", "sd"},
            {"mean", own.mean},
            {"sd", own.sd},
            {"low", insert.low},
            {"high", insert.high},
            {"source", own.source},
            {"validFrom", own.validFrom}};
}

Json targetRows(const std::vector<History>& histories) {
    Json rows = Json::array();
    for (const Insert& insert : inserts()) {
        rows.push_back(insertTarget(insert));
    }
    for (const History& history : histories) {
        for (const Series& series : history.home->series) {
            for (const OwnTarget& own : series.ownTargets) {
                rows.push_back(ownTarget(*history.home, series, own));
            }
        }
    }
    return rows;
}

Json ruleSetRows() {
    return Json::array({{{"key", "sykehjem"},
                         {"name", "Sykehjem"},
                         {"version", 1},
                         {"lookBackDays", 90},
                         {"rules", "limits,1_2s,1_3s,2_2s,R_4s,4_1s=finding,10x=finding,7T=finding"}}});
}

Json instrumentRow(const Instrument& instrument) {
    return {{"key", instrument.key},
            {"driver", instrument.driver},
            {"manufacturer", instrument.manufacturer},
            {"model", instrument.model},
            {"serial", instrument.serial},
            {"localName", instrument.localName},
            {"place", instrument.place},
            {"consumable", instrument.consumable},
            {"whenStopped", instrument.whenStopped}};
}

Json scheduleRow(const Series& series) {
    Json notInUse = Json::array();
    for (const Period& period : series.notInUse) {
        notInUse.push_back({{"from", period.from}, {"to", period.to}});
    }
    return {{"instrument", series.instrument},
            {"analyte", series.analyte},
            {"kind", "controlMaterial"},
            {"occasion", "interval"},
            {"intervalDays", 7},
            {"graceDays", 1},
            {"plan", series.alternating ? "alternateEachTime" : "all"},
            {"levels", {1, 2}},
            {"notInUse", notInUse},
            {"validFrom", kInUseFrom}};
}

Json onBoardRow(const OnBoard& onBoard) {
    return {{"instrument", onBoard.instrument},
            {"analyte", onBoard.analyte},
            {"kind", "onBoardControl"},
            {"occasion", "dayOfUse"},
            {"intervalDays", 1},
            {"graceDays", 0},
            {"plan", "all"},
            {"levels", Json::array()},
            {"notInUse", Json::array()},
            {"validFrom", kInUseFrom}};
}

Json placementRow(const Placement& placement) {
    return {
        {"instrument", placement.instrument}, {"material", placement.controlId}, {"lot", ""}, {"level", ""},
        {"placedLot", placement.lot},         {"placedLevel", placement.level}};
}

Json bottleRow(const Home& home, const Bottle& bottle) {
    return {{"lot", bottle.lot},
            {"number", bottle.number},
            {"place", home.bottlePlace},
            {"openedAt", isoText(bottle.openedAt)}};
}

template <class Rows, class ToRow>
Json mapped(const Rows& rows, ToRow toRow) {
    Json array = Json::array();
    for (const auto& row : rows) {
        array.push_back(toRow(row));
    }
    return array;
}

Json siteRow(const History& history) {
    const Home& home = *history.home;
    Json schedules = mapped(home.series, scheduleRow);
    for (const OnBoard& onBoard : home.onBoard) {
        schedules.push_back(onBoardRow(onBoard));
    }
    return {{"key", home.key},
            {"name", home.name},
            {"municipality", home.municipality},
            {"municipalityNumber", home.municipalityNumber},
            {"county", kCounty},
            {"organisationNumber", home.organisationNumber},
            {"instruments", mapped(home.instruments, instrumentRow)},
            {"schedules", schedules},
            {"bottles", mapped(bottlesOf(history), [&](const Bottle& row) { return bottleRow(home, row); })},
            {"placements", mapped(home.placements, placementRow)}};
}

} // namespace

std::string setupFile(const std::vector<History>& histories) {
    const Json setup{{"analytes", mapped(analytes(), analyteRow)},
                     {"aliases", aliasRows()},
                     {"materials", mapped(materials(), materialRow)},
                     {"lots", mapped(lots(), lotRow)},
                     {"targets", targetRows(histories)},
                     {"ruleSets", ruleSetRows()},
                     {"sites", mapped(histories, siteRow)}};
    return setup.dump(1) + '\n';
}

} // namespace fasit::sample
