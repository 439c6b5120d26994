#include "qc-core/storage/catalogue_writer.h"

#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/fact_tables.h"
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

} // namespace

void append(WriteTransaction& transaction, const Site& s) {
    transaction.append(tables::kSite, s.id,
                       {s.id, s.name, s.municipality, s.municipalityNumber, s.county, s.organisationNumber});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const Instrument& i) {
    transaction.append(tables::kInstrument, i.site,
                       {i.id, i.driver, i.manufacturer, i.model, i.serial, i.localName, i.place, i.consumable,
                        i.whenStopped});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const Analyte& a) {
    transaction.append(tables::kAnalyte, kProgramme,
                       {a.id, a.code, a.nameNb, a.nameNn, a.nameEn, a.unit, a.decimals, nameOf(a.kind),
                        joinedLines(a.steps)});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const AnalyteAlias& a) {
    transaction.append(tables::kAnalyteAlias, kProgramme, {a.driver, a.code, a.analyte, a.unit});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const ControlMaterial& m) {
    transaction.append(tables::kControlMaterial, kProgramme, {m.id, m.name, m.manufacturer, m.openVialDays});
    for (const ControlLevel& level : m.levels) {
        transaction.append(tables::kControlLevel, kProgramme,
                           {m.id, level.number, level.name, level.capColour, joinedLines(level.aliases)});
    }
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const ControlLot& l) {
    transaction.append(tables::kControlLot, kProgramme,
                       {l.id, l.material, l.number, l.expiry, l.preliminary});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const ControlBottle& b) {
    transaction.append(tables::kControlBottle, b.site,
                       {b.id, b.lot, b.runningNumber, b.place, b.openedAt, b.openedBy});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const Target& t) {
    const auto width = t.spread ? std::optional(t.spread->width) : std::nullopt;
    const auto divisor = t.spread ? std::optional(t.spread->divisor) : std::nullopt;
    transaction.append(tables::kTarget, kProgramme,
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
    std::vector<std::string> alsoOn;
    for (const Occasion occasion : s.alsoOn) {
        alsoOn.emplace_back(nameOf(occasion));
    }
    transaction.append(tables::kSchedule, s.site,
                       {s.id, s.instrument, s.analyte, nameOf(s.kind), nameOf(s.occasion), s.intervalDays,
                        s.graceDays, nameOf(s.levels), joinedNumbers(s.levelNumbers), periodsText(s.notInUse),
                        s.validFrom, alsoOn.empty() ? Field(std::nullopt) : Field(joinedLines(alsoOn))});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, const RuleSet& r) {
    transaction.append(tables::kRuleSet, kProgramme, {r.id, r.version, r.name, r.definition, r.lookBackDays});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, SiteId site, const RuleSetUse& u) {
    transaction.append(tables::kRuleSetUse, site, {u.ruleSet, u.instrument, u.analyte});
    transaction.raiseSetupRevision();
}

void append(WriteTransaction& transaction, SiteId site, const Placement& p) {
    transaction.append(tables::kPlacement, site,
                       {p.instrument, p.material, p.lot, p.level, p.placedLot, p.placedLevel});
    transaction.raiseSetupRevision();
}

} // namespace fasit::storage
