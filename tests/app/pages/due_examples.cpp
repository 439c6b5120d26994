#include "tests/app/pages/due_examples.h"

namespace fasit::pages {
namespace {

using reports::ControlStatus;
using reports::DueControl;
using reports::DueLevel;

Date day(const char* iso) {
    return dateOf(parseTime(iso)->time);
}

DueLevel level(int number, const char* name, const char* cap) {
    DueLevel made;
    made.level = number;
    made.name = name;
    made.capColour = cap;
    made.lot = {500};
    made.lotNumber = "24517";
    made.lotExpiry = day("2027-06-30");
    made.bottle = domain::BottleId{503};
    made.bottleNumber = 3;
    made.bottleOpenedAt = parseTime("2026-11-03T07:10")->time;
    made.useBy = day("2026-12-03");
    return made;
}

} // namespace

WallTime exampleNow() {
    return parseTime("2026-11-20T08:00")->time;
}

DueControl dueCrp() {
    DueControl control;
    control.site = {1};
    control.instrument = {101};
    control.analyte = {11};
    control.instrumentName = "CRP-apparatet";
    control.model = "QuikRead go";
    control.place = "Vaktrom 1. etasje";
    control.analyteName = "CRP";
    control.unit = "mg/L";
    control.consumable = "kyvette";
    control.whenStopped = "Bruk apparatet på legevakten.";
    control.lastDone = parseTime("2026-11-12T07:12")->time;
    control.due = day("2026-11-19");
    control.overdue = true;
    control.levels = {level(1, "Lav", "hvit"), level(2, "Høy", "rød")};
    control.levels[0].low = Decimal::parse("22").value();
    control.levels[0].high = Decimal::parse("28").value();
    control.levels[1].low = Decimal::parse("72").value();
    control.levels[1].high = Decimal::parse("90").value();
    return control;
}

DueControl dueStrip() {
    auto control = dueCrp();
    control.instrument = {102};
    control.analyte = {12};
    control.instrumentName = "Urinstrimmel";
    control.model = "Clinitek Status+";
    control.place = "Skyllerom";
    control.analyteName = "U-Protein";
    control.unit.clear();
    control.kind = domain::ValueKind::Ordinal;
    control.steps = {"neg", "spor", "1+", "2+", "3+"};
    control.overdue = false;
    control.due = day("2026-11-20");
    control.levels = {level(1, "Negativ", "blå")};
    control.levels[0].allowedSteps = {0, 1};
    control.levels[0].lot = {501};
    control.levels[0].lotNumber = "90871";
    control.levels[0].useBy = day("2026-11-15");
    return control;
}

DueControl dueRapidTest() {
    auto control = dueStrip();
    control.instrument = {103};
    control.analyte = {13};
    control.instrumentName = "Strep A-test";
    control.model = "Hurtigtest";
    control.analyteName = "Strep A";
    control.kind = domain::ValueKind::Qualitative;
    control.steps.clear();
    control.due = day("2026-11-27");
    control.levels[0].allowedSteps = {1};
    control.levels[0].name = "Positiv";
    return control;
}

std::vector<DueControl> dueList() {
    return {dueCrp(), dueStrip(), dueRapidTest()};
}

std::vector<reports::SiteState> exampleSites() {
    const reports::AnalyteState crp{{11}, "CRP", "mg/L", ControlStatus::Overdue, {}, {}, 0};
    const reports::AnalyteState hba1c{{14}, "HbA1c", "mmol/mol", ControlStatus::Accepted, {}, {}, 0};
    const reports::AnalyteState protein{{12}, "U-Protein", "", ControlStatus::Due, {}, {}, 0};
    const reports::InstrumentState meter{{101},           "QuikRead go",       "QRG-10417",
                                         "CRP-apparatet", "Vaktrom 1. etasje", ControlStatus::Overdue,
                                         {crp, hba1c}};
    const reports::InstrumentState strips{{102},       "Clinitek Status+", "CS-1",   "Urinstrimmel",
                                          "Skyllerom", ControlStatus::Due, {protein}};
    return {{{1}, "Solbakken sykehjem", "Lillevik", ControlStatus::Overdue, {meter, strips}},
            {{2}, "Åsheim bo- og behandlingssenter", "Storvik", ControlStatus::Accepted, {}}};
}

} // namespace fasit::pages
