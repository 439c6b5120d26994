#include "qc-core/storage/catalogue_reader.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/home_rules_reader.h"
#include "qc-core/storage/text_list.h"

#include <algorithm>
#include <cstdio>

namespace fasit::storage {
namespace {

using namespace domain;

/// A row that stands for what an earlier one stood for takes its place.
template <class Row, class IsSame>
void put(std::vector<Row>& rows, Row row, IsSame isSame) {
    const auto same = std::find_if(rows.begin(), rows.end(), isSame);
    if (same == rows.end()) {
        rows.push_back(std::move(row));
    } else {
        *same = std::move(row);
    }
}

template <class Row>
void putById(std::vector<Row>& rows, const Row& row) {
    put(rows, row, [&](const Row& other) { return other.id == row.id; });
}

void readSites(soci::session& session, Catalogue& out) {
    Site row;
    long long id = 0;
    soci::statement select =
        (session.prepare << "SELECT id, name, municipality, municipality_number, county, organisation_number"
                            " FROM site ORDER BY site, seq",
         soci::into(id), soci::into(row.name), soci::into(row.municipality),
         soci::into(row.municipalityNumber), soci::into(row.county), soci::into(row.organisationNumber));
    select.execute();
    while (select.fetch()) {
        row.id = {id};
        putById(out.sites, row);
    }
}

void readInstruments(soci::session& session, Catalogue& out) {
    Instrument row;
    long long id = 0;
    long long site = 0;
    soci::statement select =
        (session.prepare
             << "SELECT id, site, driver, manufacturer, model, serial, local_name, place, consumable,"
                " when_stopped FROM instrument ORDER BY site, seq",
         soci::into(id), soci::into(site), soci::into(row.driver), soci::into(row.manufacturer),
         soci::into(row.model), soci::into(row.serial), soci::into(row.localName), soci::into(row.place),
         soci::into(row.consumable), soci::into(row.whenStopped));
    select.execute();
    while (select.fetch()) {
        row.id = {id};
        row.site = {site};
        putById(out.instruments, row);
    }
}

void readAnalytes(soci::session& session, Catalogue& out) {
    Analyte row;
    long long id = 0;
    std::string kind;
    std::string steps;
    soci::statement select =
        (session.prepare << "SELECT id, code, name_nb, name_nn, name_en, unit, decimals, value_kind, steps"
                            " FROM analyte ORDER BY site, seq",
         soci::into(id), soci::into(row.code), soci::into(row.nameNb), soci::into(row.nameNn),
         soci::into(row.nameEn), soci::into(row.unit), soci::into(row.decimals), soci::into(kind),
         soci::into(steps));
    select.execute();
    while (select.fetch()) {
        row.id = {id};
        row.kind = requiredValue<ValueKind>(kind);
        row.steps = lines(steps);
        putById(out.analytes, row);
    }
}

void readAliases(soci::session& session, Catalogue& out) {
    AnalyteAlias row;
    long long analyte = 0;
    soci::statement select =
        (session.prepare << "SELECT driver, code, analyte, unit FROM analyte_alias ORDER BY site, seq",
         soci::into(row.driver), soci::into(row.code), soci::into(analyte), soci::into(row.unit));
    select.execute();
    while (select.fetch()) {
        row.analyte = {analyte};
        put(out.aliases, row,
            [&](const AnalyteAlias& other) { return other.driver == row.driver && other.code == row.code; });
    }
}

void readLevels(soci::session& session, Catalogue& out) {
    ControlLevel row;
    long long material = 0;
    std::string aliases;
    soci::statement select =
        (session.prepare << "SELECT material, level, name, cap_colour, aliases FROM control_level"
                            " ORDER BY site, material, level, seq",
         soci::into(material), soci::into(row.number), soci::into(row.name), soci::into(row.capColour),
         soci::into(aliases));
    select.execute();
    while (select.fetch()) {
        row.aliases = lines(aliases);
        const auto owner = std::find_if(out.materials.begin(), out.materials.end(),
                                        [&](const ControlMaterial& m) { return m.id.value == material; });
        if (owner != out.materials.end()) {
            put(owner->levels, row, [&](const ControlLevel& other) { return other.number == row.number; });
        }
    }
}

void readMaterials(soci::session& session, Catalogue& out) {
    ControlMaterial row;
    long long id = 0;
    soci::statement select =
        (session.prepare
             << "SELECT id, name, manufacturer, open_vial_days FROM control_material ORDER BY site, seq",
         soci::into(id), soci::into(row.name), soci::into(row.manufacturer), soci::into(row.openVialDays));
    select.execute();
    while (select.fetch()) {
        row.id = {id};
        putById(out.materials, row);
    }
    readLevels(session, out);
}

void readLots(soci::session& session, Catalogue& out) {
    ControlLot row;
    long long id = 0;
    long long material = 0;
    int expiry = 0;
    int preliminary = 0;
    soci::statement select = (session.prepare << "SELECT id, material, number, expiry, preliminary"
                                                 " FROM control_lot ORDER BY site, seq",
                              soci::into(id), soci::into(material), soci::into(row.number),
                              soci::into(expiry), soci::into(preliminary));
    select.execute();
    while (select.fetch()) {
        row.id = {id};
        row.material = {material};
        row.expiry = Date{expiry};
        row.preliminary = preliminary != 0;
        putById(out.lots, row);
    }
}

void readBottles(soci::session& session, Catalogue& out) {
    ControlBottle row;
    long long id = 0;
    long long site = 0;
    long long lot = 0;
    long long openedAt = 0;
    NumberCell openedBy;
    soci::statement select =
        (session.prepare << "SELECT id, site, lot, running_number, place, opened_at, opened_by"
                            " FROM control_bottle ORDER BY site, seq",
         soci::into(id), soci::into(site), soci::into(lot), soci::into(row.runningNumber),
         soci::into(row.place), soci::into(openedAt), into(openedBy));
    select.execute();
    while (select.fetch()) {
        row.id = {id};
        row.site = {site};
        row.lot = {lot};
        row.openedAt = WallTime{openedAt};
        row.openedBy = openedBy.get() ? std::optional(UserId{*openedBy.get()}) : std::nullopt;
        putById(out.bottles, row);
    }
}

/// The columns of a target, as they are bound.
struct TargetCells {
    long long id = 0;
    long long lot = 0;
    long long analyte = 0;
    NumberCell instrument;
    std::string basis;
    DecimalCell mean;
    DecimalCell width;
    NumberCell divisor;
    DecimalCell low;
    DecimalCell high;
    std::string steps;
    int validFrom = 0;
    int preliminary = 0;
    NumberCell approvedBy;
};

void fill(Target& row, const TargetCells& cells) {
    row.id = {cells.id};
    row.lot = {cells.lot};
    row.analyte = {cells.analyte};
    row.instrument =
        cells.instrument.get() ? std::optional(InstrumentId{*cells.instrument.get()}) : std::nullopt;
    row.basis = requiredValue<TargetBasis>(cells.basis);
    row.mean = cells.mean.get();
    const auto width = cells.width.get();
    row.spread = width ? std::optional(Spread{*width, static_cast<int>(cells.divisor.value)}) : std::nullopt;
    row.low = cells.low.get();
    row.high = cells.high.get();
    row.allowedSteps = numbers(cells.steps);
    row.validFrom = Date{cells.validFrom};
    row.preliminary = cells.preliminary != 0;
    row.approvedBy = cells.approvedBy.get() ? std::optional(UserId{*cells.approvedBy.get()}) : std::nullopt;
}

void readTargets(soci::session& session, Catalogue& out) {
    Target row;
    TargetCells c;
    soci::statement select =
        (session.prepare
             << "SELECT id, version, lot, level, analyte, instrument_model, instrument, basis,"
                " mean, mean_decimals, width, width_decimals, divisor, low, low_decimals,"
                " high, high_decimals, allowed_steps, source, valid_from, preliminary, approved_by"
                " FROM target ORDER BY site, seq",
         soci::into(c.id), soci::into(row.version), soci::into(c.lot), soci::into(row.level),
         soci::into(c.analyte), soci::into(row.instrumentModel), into(c.instrument), soci::into(c.basis),
         into(c.mean.micros), into(c.mean.decimals), into(c.width.micros), into(c.width.decimals),
         into(c.divisor), into(c.low.micros), into(c.low.decimals), into(c.high.micros),
         into(c.high.decimals), soci::into(c.steps), soci::into(row.source), soci::into(c.validFrom),
         soci::into(c.preliminary), into(c.approvedBy));
    select.execute();
    while (select.fetch()) {
        fill(row, c);
        putById(out.targets, row);
    }
}

std::vector<PeriodNotInUse> periods(const std::string& text) {
    std::vector<PeriodNotInUse> list;
    for (const std::string& line : lines(text)) {
        PeriodNotInUse period;
        if (std::sscanf(line.c_str(), "%d..%d", &period.from.days, &period.to.days) == 2) {
            list.push_back(period);
        }
    }
    return list;
}

std::vector<Occasion> occasions(const std::string& text) {
    std::vector<Occasion> list;
    for (const std::string& word : lines(text)) {
        list.push_back(requiredValue<Occasion>(word));
    }
    return list;
}

void readSchedules(soci::session& session, Catalogue& out) {
    Schedule row;
    long long id = 0;
    long long site = 0;
    long long instrument = 0;
    long long analyte = 0;
    std::string kind;
    std::string occasion;
    std::string plan;
    std::string levels;
    std::string notInUse;
    std::string alsoOn;
    int validFrom = 0;
    soci::statement select =
        (session.prepare << "SELECT id, site, instrument, analyte, kind, occasion, interval_days, grace_days,"
                            " level_plan, levels, not_in_use, valid_from, coalesce(also_on, '') FROM schedule"
                            " ORDER BY site, seq",
         soci::into(id), soci::into(site), soci::into(instrument), soci::into(analyte), soci::into(kind),
         soci::into(occasion), soci::into(row.intervalDays), soci::into(row.graceDays), soci::into(plan),
         soci::into(levels), soci::into(notInUse), soci::into(validFrom), soci::into(alsoOn));
    select.execute();
    while (select.fetch()) {
        row.id = {id};
        row.site = {site};
        row.instrument = {instrument};
        row.analyte = {analyte};
        row.kind = requiredValue<ScheduleKind>(kind);
        row.occasion = requiredValue<Occasion>(occasion);
        row.levels = requiredValue<LevelPlan>(plan);
        row.levelNumbers = numbers(levels);
        row.notInUse = periods(notInUse);
        row.validFrom = Date{validFrom};
        row.alsoOn = occasions(alsoOn);
        putById(out.schedules, row);
    }
}

void readRuleSets(soci::session& session, Catalogue& out) {
    RuleSet row;
    long long id = 0;
    NumberCell days;
    soci::statement select =
        (session.prepare
             << "SELECT id, version, name, rules, look_back_days FROM rule_set ORDER BY site, seq",
         soci::into(id), soci::into(row.version), soci::into(row.name), soci::into(row.definition),
         into(days));
    select.execute();
    while (select.fetch()) {
        row.id = {id};
        row.lookBackDays = days.get() ? std::optional(static_cast<int>(days.value)) : std::nullopt;
        putById(out.ruleSets, row);
    }
}

void readRuleSetUses(soci::session& session, Catalogue& out) {
    long long ruleSet = 0;
    NumberCell instrument;
    NumberCell analyte;
    soci::statement select = (session.prepare << "SELECT rule_set, instrument, analyte FROM rule_set_use"
                                                 " ORDER BY site, seq",
                              soci::into(ruleSet), into(instrument), into(analyte));
    select.execute();
    while (select.fetch()) {
        RuleSetUse use{{ruleSet}, {}, {}};
        use.instrument = instrument.get() ? std::optional(InstrumentId{*instrument.get()}) : std::nullopt;
        use.analyte = analyte.get() ? std::optional(AnalyteId{*analyte.get()}) : std::nullopt;
        out.ruleSetUses.push_back(use);
    }
}

void readPlacements(soci::session& session, Catalogue& out) {
    Placement row;
    long long instrument = 0;
    long long lot = 0;
    soci::statement select =
        (session.prepare << "SELECT instrument, material, lot, level, placed_lot, placed_level FROM placement"
                            " ORDER BY site, seq",
         soci::into(instrument), soci::into(row.material), soci::into(row.lot), soci::into(row.level),
         soci::into(lot), soci::into(row.placedLevel));
    select.execute();
    while (select.fetch()) {
        row.instrument = {instrument};
        row.placedLot = {lot};
        put(out.placements, row, [&](const Placement& other) {
            return other.instrument == row.instrument && other.material == row.material &&
                   other.lot == row.lot && other.level == row.level;
        });
    }
}

} // namespace

Catalogue readCatalogue(soci::session& session) {
    Catalogue catalogue;
    engine::guarded("catalogue", [&] {
        readSites(session, catalogue);
        readInstruments(session, catalogue);
        readAnalytes(session, catalogue);
        readAliases(session, catalogue);
        readMaterials(session, catalogue);
        readLots(session, catalogue);
        readBottles(session, catalogue);
        readTargets(session, catalogue);
        readSchedules(session, catalogue);
        readRuleSets(session, catalogue);
        readRuleSetUses(session, catalogue);
        readPlacements(session, catalogue);
        catalogue.homeRules = readHomeRules(session);
    });
    return catalogue;
}

} // namespace fasit::storage
