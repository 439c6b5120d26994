#include "qc-core/storage/catalogue_writer.h"

#include "qc-core/storage/database.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/fact_tables.h"
#include "qc-core/storage/setup_versions.h"
#include "qc-core/storage/text_list.h"

#include <fmt/format.h>

namespace fasit::storage {
namespace {

using namespace domain;

std::string periodsText(const std::vector<PeriodNotInUse>& periods) {
    std::vector<std::string> texts;
    for (const PeriodNotInUse& period : periods) {
        texts.push_back(fmt::format("{}..{}", period.from.days, period.to.days));
    }
    return joinedLines(texts);
}

/// Appends a row that names the one it replaces; `fields` are the columns before that.
void appendVersion(WriteTransaction& transaction, const FactTable& table, SiteId site,
                   std::vector<Field> fields) {
    std::vector<Field> numbered{site, 0, 0};
    numbered.insert(numbered.end(), fields.begin(), fields.end());
    const auto earlier = transaction.database().setupVersions().replaced(*setupTable(table), site, numbered);
    fields.emplace_back(earlier ? std::optional(earlier->origin) : std::nullopt);
    fields.emplace_back(earlier ? std::optional(earlier->seq) : std::nullopt);
    transaction.append(table, site, std::move(fields));
    transaction.raiseSetupRevision();
}

} // namespace

void append(WriteTransaction& transaction, const Site& s) {
    appendVersion(transaction, tables::kSite, s.id,
                  {s.id, s.name, s.municipality, s.municipalityNumber, s.county, s.organisationNumber});
}

void append(WriteTransaction& transaction, const Instrument& i) {
    appendVersion(transaction, tables::kInstrument, i.site,
                  {i.id, i.driver, i.manufacturer, i.model, i.serial, i.localName, i.place, i.consumable,
                   i.whenStopped});
}

void append(WriteTransaction& transaction, const Analyte& a) {
    appendVersion(transaction, tables::kAnalyte, kProgramme,
                  {a.id, a.code, a.nameNb, a.nameNn, a.nameEn, a.unit, a.decimals, nameOf(a.kind),
                   joinedLines(a.steps)});
}

void append(WriteTransaction& transaction, const AnalyteAlias& a) {
    appendVersion(transaction, tables::kAnalyteAlias, kProgramme, {a.driver, a.code, a.analyte, a.unit});
}

void append(WriteTransaction& transaction, const ControlMaterial& m) {
    appendVersion(transaction, tables::kControlMaterial, kProgramme,
                  {m.id, m.name, m.manufacturer, m.openVialDays});
    for (const ControlLevel& level : m.levels) {
        appendVersion(transaction, tables::kControlLevel, kProgramme,
                      {m.id, level.number, level.name, level.capColour, joinedLines(level.aliases)});
    }
}

void append(WriteTransaction& transaction, const ControlLot& l) {
    appendVersion(transaction, tables::kControlLot, l.site,
                  {l.id, l.material, l.number, l.expiry, l.preliminary, l.enteredBy});
}

void append(WriteTransaction& transaction, const ControlBottle& b) {
    appendVersion(transaction, tables::kControlBottle, b.site,
                  {b.id, b.lot, b.runningNumber, b.place, b.openedAt, b.openedBy});
}

void append(WriteTransaction& transaction, const Target& t) {
    const auto width = t.spread ? std::optional(t.spread->width) : std::nullopt;
    const auto divisor = t.spread ? std::optional(t.spread->divisor) : std::nullopt;
    appendVersion(transaction, tables::kTarget, t.site,
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
                   t.approvedBy,
                   t.supersedes});
}

void append(WriteTransaction& transaction, const Schedule& s) {
    std::vector<std::string> alsoOn;
    for (const Occasion occasion : s.alsoOn) {
        alsoOn.emplace_back(nameOf(occasion));
    }
    appendVersion(transaction, tables::kSchedule, s.site,
                  {s.id, s.instrument, s.analyte, nameOf(s.kind), nameOf(s.occasion), s.intervalDays,
                   s.graceDays, nameOf(s.levels), joinedNumbers(s.levelNumbers), periodsText(s.notInUse),
                   s.validFrom, alsoOn.empty() ? Field(std::nullopt) : Field(joinedLines(alsoOn))});
}

void append(WriteTransaction& transaction, const RuleSet& r) {
    appendVersion(transaction, tables::kRuleSet, r.site,
                  {r.id, r.version, r.name, r.definition, r.lookBackDays});
}

void append(WriteTransaction& transaction, SiteId site, const RuleSetUse& u) {
    appendVersion(transaction, tables::kRuleSetUse, site, {u.ruleSet, u.instrument, u.analyte});
}

void append(WriteTransaction& transaction, SiteId site, const Placement& p) {
    appendVersion(transaction, tables::kPlacement, site,
                  {p.instrument, p.material, p.lot, p.level, p.placedLot, p.placedLevel});
}

} // namespace fasit::storage
