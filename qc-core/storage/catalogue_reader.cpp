#include "qc-core/storage/catalogue_reader.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/fact_tables.h"
#include "qc-core/storage/home_rules_reader.h"
#include "qc-core/storage/lot_facts.h"
#include "qc-core/storage/row_place.h"
#include "qc-core/storage/schedule_reader.h"
#include "qc-core/storage/text_list.h"

#include <algorithm>
#include <cstdio>

namespace fasit::storage {
namespace {

using namespace domain;

void readSites(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    Site row;
    long long id = 0;
    soci::statement select =
        (session.prepare << "SELECT site, origin, seq, id, name, municipality, municipality_number, county, "
                            "organisation_number"
                            " FROM site ORDER BY site, seq, origin",
         soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(id), soci::into(row.name),
         soci::into(row.municipality), soci::into(row.municipalityNumber), soci::into(row.county),
         soci::into(row.organisationNumber));
    select.execute();
    while (p.nextInForce(select, versions, tables::kSite)) {
        row.id = {id};
        out.sites.push_back(row);
    }
}

void readInstruments(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    Instrument row;
    long long id = 0;
    long long site = 0;
    soci::statement select = (session.prepare << "SELECT site, origin, seq, id, site, driver, manufacturer, "
                                                 "model, serial, local_name, place, consumable,"
                                                 " when_stopped FROM instrument ORDER BY site, seq, origin",
                              soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(id),
                              soci::into(site), soci::into(row.driver), soci::into(row.manufacturer),
                              soci::into(row.model), soci::into(row.serial), soci::into(row.localName),
                              soci::into(row.place), soci::into(row.consumable), soci::into(row.whenStopped));
    select.execute();
    while (p.nextInForce(select, versions, tables::kInstrument)) {
        row.id = {id};
        row.site = {site};
        out.instruments.push_back(row);
    }
}

void readAnalytes(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    Analyte row;
    long long id = 0;
    std::string kind;
    std::string steps;
    soci::statement select =
        (session.prepare << "SELECT site, origin, seq, id, code, name_nb, name_nn, name_en, unit, decimals, "
                            "value_kind, steps"
                            " FROM analyte ORDER BY site, seq, origin",
         soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(id), soci::into(row.code),
         soci::into(row.nameNb), soci::into(row.nameNn), soci::into(row.nameEn), soci::into(row.unit),
         soci::into(row.decimals), soci::into(kind), soci::into(steps));
    select.execute();
    while (p.nextInForce(select, versions, tables::kAnalyte)) {
        row.id = {id};
        row.kind = requiredValue<ValueKind>(kind);
        row.steps = lines(steps);
        out.analytes.push_back(row);
    }
}

void readAliases(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    AnalyteAlias row;
    long long analyte = 0;
    soci::statement select =
        (session.prepare << "SELECT site, origin, seq, driver, code, analyte, unit FROM analyte_alias ORDER "
                            "BY site, seq, origin",
         soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(row.driver),
         soci::into(row.code), soci::into(analyte), soci::into(row.unit));
    select.execute();
    while (p.nextInForce(select, versions, tables::kAnalyteAlias)) {
        row.analyte = {analyte};
        out.aliases.push_back(row);
    }
}

void readLevels(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    ControlLevel row;
    long long material = 0;
    std::string aliases;
    soci::statement select =
        (session.prepare
             << "SELECT site, origin, seq, material, level, name, cap_colour, aliases FROM control_level"
                " ORDER BY site, material, level, seq, origin",
         soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(material),
         soci::into(row.number), soci::into(row.name), soci::into(row.capColour), soci::into(aliases));
    select.execute();
    while (p.nextInForce(select, versions, tables::kControlLevel)) {
        row.aliases = lines(aliases);
        const auto owner = std::find_if(out.materials.begin(), out.materials.end(),
                                        [&](const ControlMaterial& m) { return m.id.value == material; });
        if (owner != out.materials.end()) {
            owner->levels.push_back(row);
        }
    }
}

void readMaterials(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    ControlMaterial row;
    long long id = 0;
    soci::statement select =
        (session.prepare << "SELECT site, origin, seq, id, name, manufacturer, open_vial_days FROM "
                            "control_material ORDER BY site, seq, origin",
         soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(id), soci::into(row.name),
         soci::into(row.manufacturer), soci::into(row.openVialDays));
    select.execute();
    while (p.nextInForce(select, versions, tables::kControlMaterial)) {
        row.id = {id};
        out.materials.push_back(row);
    }
    readLevels(session, versions, out);
}

void readLots(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    ControlLot row;
    long long id = 0;
    long long material = 0;
    int expiry = 0;
    int preliminary = 0;
    NumberCell enteredBy;
    soci::statement select =
        (session.prepare << "SELECT site, origin, seq, id, material, number, expiry, preliminary, entered_by"
                            " FROM control_lot ORDER BY site, seq, origin",
         soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(id), soci::into(material),
         soci::into(row.number), soci::into(expiry), soci::into(preliminary), into(enteredBy));
    select.execute();
    while (p.nextInForce(select, versions, tables::kControlLot)) {
        row.id = {id};
        row.site = {p.site};
        row.enteredBy = enteredBy.get() ? std::optional(UserId{*enteredBy.get()}) : std::nullopt;
        row.material = {material};
        row.expiry = Date{expiry};
        row.preliminary = preliminary != 0;
        out.lots.push_back(row);
    }
}

void readBottles(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    ControlBottle row;
    long long id = 0;
    long long site = 0;
    long long lot = 0;
    long long openedAt = 0;
    NumberCell openedBy;
    soci::statement select =
        (session.prepare
             << "SELECT site, origin, seq, id, site, lot, running_number, place, opened_at, opened_by"
                " FROM control_bottle ORDER BY site, seq, origin",
         soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(id), soci::into(site),
         soci::into(lot), soci::into(row.runningNumber), soci::into(row.place), soci::into(openedAt),
         into(openedBy));
    select.execute();
    while (p.nextInForce(select, versions, tables::kControlBottle)) {
        row.id = {id};
        row.site = {site};
        row.lot = {lot};
        row.openedAt = WallTime{openedAt};
        row.openedBy = openedBy.get() ? std::optional(UserId{*openedBy.get()}) : std::nullopt;
        out.bottles.push_back(row);
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
    long long site = 0;
    NumberCell supersedes;
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
    row.site = {cells.site};
    row.supersedes = cells.supersedes.get() ? std::optional(TargetId{*cells.supersedes.get()}) : std::nullopt;
    row.approvedBy = cells.approvedBy.get() ? std::optional(UserId{*cells.approvedBy.get()}) : std::nullopt;
}

void readTargets(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    Target row;
    TargetCells c;
    soci::statement select =
        (session.prepare
             << "SELECT site, origin, seq, id, version, lot, level, analyte, instrument_model, instrument, "
                "basis,"
                " mean, mean_decimals, width, width_decimals, divisor, low, low_decimals,"
                " high, high_decimals, allowed_steps, source, valid_from, preliminary, approved_by, "
                "supersedes"
                " FROM target ORDER BY site, seq, origin",
         soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(c.id),
         soci::into(row.version), soci::into(c.lot), soci::into(row.level), soci::into(c.analyte),
         soci::into(row.instrumentModel), into(c.instrument), soci::into(c.basis), into(c.mean.micros),
         into(c.mean.decimals), into(c.width.micros), into(c.width.decimals), into(c.divisor),
         into(c.low.micros), into(c.low.decimals), into(c.high.micros), into(c.high.decimals),
         soci::into(c.steps), soci::into(row.source), soci::into(c.validFrom), soci::into(c.preliminary),
         into(c.approvedBy), into(c.supersedes));
    select.execute();
    while (p.nextInForce(select, versions, tables::kTarget)) {
        c.site = p.site;
        fill(row, c);
        out.targets.push_back(row);
    }
}

void readRuleSets(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    RuleSet row;
    long long id = 0;
    NumberCell days;
    soci::statement select =
        (session.prepare << "SELECT site, origin, seq, id, version, name, rules, look_back_days FROM "
                            "rule_set ORDER BY site, seq, origin",
         soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(id), soci::into(row.version),
         soci::into(row.name), soci::into(row.definition), into(days));
    select.execute();
    while (p.nextInForce(select, versions, tables::kRuleSet)) {
        row.id = {id};
        row.site = {p.site};
        row.lookBackDays = days.get() ? std::optional(static_cast<int>(days.value)) : std::nullopt;
        out.ruleSets.push_back(row);
    }
}

void readRuleSetUses(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    std::vector<RuleSetUse> inForce; // Behind those they replaced: the newest wins.
    long long ruleSet = 0;
    NumberCell instrument;
    NumberCell analyte;
    soci::statement select =
        (session.prepare << "SELECT site, origin, seq, rule_set, instrument, analyte FROM rule_set_use"
                            " ORDER BY site, seq, origin",
         soci::into(p.site), soci::into(p.origin), soci::into(p.seq), soci::into(ruleSet), into(instrument),
         into(analyte));
    select.execute();
    while (select.fetch()) {
        RuleSetUse use{{ruleSet}, {}, {}};
        use.instrument = instrument.get() ? std::optional(InstrumentId{*instrument.get()}) : std::nullopt;
        use.analyte = analyte.get() ? std::optional(AnalyteId{*analyte.get()}) : std::nullopt;
        (p.isInForce(versions, tables::kRuleSetUse) ? inForce : out.ruleSetUses).push_back(use);
    }
    out.ruleSetUses.insert(out.ruleSetUses.end(), inForce.begin(), inForce.end());
}

void readPlacements(soci::session& session, const SetupVersions& versions, Catalogue& out) {
    RowPlace p;
    Placement row;
    long long instrument = 0;
    long long lot = 0;
    soci::statement select = (session.prepare << "SELECT site, origin, seq, instrument, material, lot, "
                                                 "level, placed_lot, placed_level FROM placement"
                                                 " ORDER BY site, seq, origin",
                              soci::into(p.site), soci::into(p.origin), soci::into(p.seq),
                              soci::into(instrument), soci::into(row.material), soci::into(row.lot),
                              soci::into(row.level), soci::into(lot), soci::into(row.placedLevel));
    select.execute();
    while (p.nextInForce(select, versions, tables::kPlacement)) {
        row.instrument = {instrument};
        row.placedLot = {lot};
        out.placements.push_back(row);
    }
}

} // namespace

Catalogue readCatalogue(soci::session& session, const SetupVersions& versions) {
    Catalogue catalogue;
    engine::guarded("catalogue", [&] {
        readSites(session, versions, catalogue);
        readInstruments(session, versions, catalogue);
        readAnalytes(session, versions, catalogue);
        readAliases(session, versions, catalogue);
        readMaterials(session, versions, catalogue);
        readLots(session, versions, catalogue);
        readBottles(session, versions, catalogue);
        readTargets(session, versions, catalogue);
        catalogue.schedules = readSchedules(session, versions);
        readRuleSets(session, versions, catalogue);
        readRuleSetUses(session, versions, catalogue);
        readPlacements(session, versions, catalogue);
        catalogue.lotStandings = readLotStandings(session);
        catalogue.homeRules = readHomeRules(session);
    });
    catalogue.buildIndex();
    return catalogue;
}

} // namespace fasit::storage
