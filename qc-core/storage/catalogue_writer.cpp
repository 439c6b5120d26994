#include "qc-core/storage/catalogue_writer.h"

#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/text_list.h"

#include <fmt/format.h>

namespace fasit::storage {
namespace {

using namespace domain;

constexpr ColumnType kNumber = ColumnType::Number;
constexpr ColumnType kText = ColumnType::Text;

const FactTable kSite{"site",
                      {{"id", kNumber},
                       {"name", kText},
                       {"municipality", kText},
                       {"municipality_number", kText},
                       {"county", kText},
                       {"organisation_number", kText}}};
const FactTable kInstrument{"instrument",
                            {{"id", kNumber},
                             {"driver", kText},
                             {"manufacturer", kText},
                             {"model", kText},
                             {"serial", kText},
                             {"local_name", kText},
                             {"place", kText},
                             {"consumable", kText},
                             {"when_stopped", kText}}};
const FactTable kAnalyte{"analyte",
                         {{"id", kNumber},
                          {"code", kText},
                          {"name_nb", kText},
                          {"name_nn", kText},
                          {"name_en", kText},
                          {"unit", kText},
                          {"decimals", kNumber},
                          {"value_kind", kText},
                          {"steps", kText}}};
const FactTable kAnalyteAlias{"analyte_alias",
                              {{"driver", kText}, {"code", kText}, {"analyte", kNumber}, {"unit", kText}}};
const FactTable kControlMaterial{
    "control_material",
    {{"id", kNumber}, {"name", kText}, {"manufacturer", kText}, {"open_vial_days", kNumber}}};
const FactTable kControlLevel{
    "control_level",
    {{"material", kNumber}, {"level", kNumber}, {"name", kText}, {"cap_colour", kText}, {"aliases", kText}}};
const FactTable kControlLot{"control_lot",
                            {{"id", kNumber},
                             {"material", kNumber},
                             {"number", kText},
                             {"expiry", kNumber},
                             {"preliminary", kNumber}}};
const FactTable kControlBottle{"control_bottle",
                               {{"id", kNumber},
                                {"lot", kNumber},
                                {"running_number", kNumber},
                                {"place", kText},
                                {"opened_at", kNumber},
                                {"opened_by", kNumber}}};
const FactTable kTarget{"target",
                        {{"id", kNumber},
                         {"version", kNumber},
                         {"lot", kNumber},
                         {"level", kNumber},
                         {"analyte", kNumber},
                         {"instrument_model", kText},
                         {"instrument", kNumber},
                         {"basis", kText},
                         {"mean", kNumber},
                         {"mean_decimals", kNumber},
                         {"width", kNumber},
                         {"width_decimals", kNumber},
                         {"divisor", kNumber},
                         {"low", kNumber},
                         {"low_decimals", kNumber},
                         {"high", kNumber},
                         {"high_decimals", kNumber},
                         {"allowed_steps", kText},
                         {"source", kText},
                         {"valid_from", kNumber},
                         {"preliminary", kNumber},
                         {"approved_by", kNumber}}};
const FactTable kSchedule{"schedule",
                          {{"id", kNumber},
                           {"instrument", kNumber},
                           {"analyte", kNumber},
                           {"kind", kText},
                           {"occasion", kText},
                           {"interval_days", kNumber},
                           {"grace_days", kNumber},
                           {"level_plan", kText},
                           {"levels", kText},
                           {"not_in_use", kText},
                           {"valid_from", kNumber}}};
const FactTable kRuleSet{
    "rule_set",
    {{"id", kNumber}, {"version", kNumber}, {"name", kText}, {"rules", kText}, {"look_back_days", kNumber}}};
const FactTable kRuleSetUse{"rule_set_use",
                            {{"rule_set", kNumber}, {"instrument", kNumber}, {"analyte", kNumber}}};
const FactTable kPlacement{"placement",
                           {{"instrument", kNumber},
                            {"material", kText},
                            {"lot", kText},
                            {"level", kText},
                            {"placed_lot", kNumber},
                            {"placed_level", kNumber}}};

std::string periodsText(const std::vector<PeriodNotInUse>& periods) {
    std::vector<std::string> texts;
    for (const PeriodNotInUse& period : periods) {
        texts.push_back(fmt::format("{}..{}", period.from.days, period.to.days));
    }
    return joinedLines(texts);
}

} // namespace

void append(WriteTransaction& transaction, const Site& s) {
    transaction.append(kSite, s.id,
                       {s.id, s.name, s.municipality, s.municipalityNumber, s.county, s.organisationNumber});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const Instrument& i) {
    transaction.append(kInstrument, i.site,
                       {i.id, i.driver, i.manufacturer, i.model, i.serial, i.localName, i.place, i.consumable,
                        i.whenStopped});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const Analyte& a) {
    transaction.append(kAnalyte, kProgramme,
                       {a.id, a.code, a.nameNb, a.nameNn, a.nameEn, a.unit, a.decimals, nameOf(a.kind),
                        joinedLines(a.steps)});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const AnalyteAlias& a) {
    transaction.append(kAnalyteAlias, kProgramme, {a.driver, a.code, a.analyte, a.unit});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const ControlMaterial& m) {
    transaction.append(kControlMaterial, kProgramme, {m.id, m.name, m.manufacturer, m.openVialDays});
    for (const ControlLevel& level : m.levels) {
        transaction.append(kControlLevel, kProgramme,
                           {m.id, level.number, level.name, level.capColour, joinedLines(level.aliases)});
    }
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const ControlLot& l) {
    transaction.append(kControlLot, kProgramme, {l.id, l.material, l.number, l.expiry, l.preliminary});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const ControlBottle& b) {
    transaction.append(kControlBottle, b.site,
                       {b.id, b.lot, b.runningNumber, b.place, b.openedAt, b.openedBy});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const Target& t) {
    const auto width = t.spread ? std::optional(t.spread->width) : std::nullopt;
    const auto divisor = t.spread ? std::optional(t.spread->divisor) : std::nullopt;
    transaction.append(kTarget, kProgramme,
                       {t.id,
                        t.version,
                        t.lot,
                        t.level,
                        t.analyte,
                        t.instrumentModel,
                        t.instrument,
                        nameOf(t.basis),
                        microsOf(t.mean),
                        decimalsOf(t.mean),
                        microsOf(width),
                        decimalsOf(width),
                        divisor,
                        microsOf(t.low),
                        decimalsOf(t.low),
                        microsOf(t.high),
                        decimalsOf(t.high),
                        joinedNumbers(t.allowedSteps),
                        t.source,
                        t.validFrom,
                        t.preliminary,
                        t.approvedBy});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const Schedule& s) {
    transaction.append(kSchedule, s.site,
                       {s.id, s.instrument, s.analyte, nameOf(s.kind), nameOf(s.occasion), s.intervalDays,
                        s.graceDays, nameOf(s.levels), joinedNumbers(s.levelNumbers), periodsText(s.notInUse),
                        s.validFrom});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const RuleSet& r) {
    transaction.append(kRuleSet, kProgramme, {r.id, r.version, r.name, r.definition, r.lookBackDays});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, SiteId site, const RuleSetUse& u) {
    transaction.append(kRuleSetUse, site, {u.ruleSet, u.instrument, u.analyte});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, SiteId site, const Placement& p) {
    transaction.append(kPlacement, site,
                       {p.instrument, p.material, p.lot, p.level, p.placedLot, p.placedLevel});
    transaction.raiseSetupRevision();
}

} // namespace fasit::storage
