// Level 1 one week and level 2 the next; and a person whose Hb results scatter more than the others'.
#include "sample-data/generator/stories.h"

namespace fasit::sample {
namespace {

constexpr std::string_view kCrp = "kvernsteintunet-crp";
constexpr std::string_view kHb = "kvernsteintunet-hb";
constexpr std::string_view kAfinion = "kvernsteintunet-afinion2";
constexpr int kMonday = 0;
constexpr int kFriday = 4;

std::vector<Instrument> instruments() {
    return {{kCrp, "", "Aidian", "QuikRead go", "QRG-10980", "CRP-apparatet", "Akuttrommet", "kyvette",
             "Bruk CRP på Afinion på legekontoret."},
            {kHb, "", "HemoCue", "Hb 801", "HB8-120558", "Hb-måleren", "Akuttrommet", "kyvette",
             "Bruk reservemåleren på legekontoret."},
            {kAfinion, "afinion2", "Abbott", "Afinion 2", "AF20064490", "Afinion", "Legekontoret", "kassett",
             "Send prøven til laboratoriet på lokalsykehuset."}};
}

std::vector<Series> series() {
    return {
        {.instrument = kCrp,
         .analyte = "crp",
         .weekday = kFriday,
         .slot = 0,
         .cvBasisPoints = {430, 390},
         .biasBasisPoints = 80,
         .controlLots = {{"qr-crp-A", "2025-09-01"}, {"qr-crp-B", "2026-04-10"}, {"qr-crp-C", "2026-10-16"}},
         .reagentLots = {{"KT4502", "2025-09-01"}, {"KT4690", "2026-05-22"}},
         .alternating = true},
        {.instrument = kHb,
         .analyte = "hb",
         .weekday = kMonday,
         .slot = 0,
         .cvBasisPoints = {140, 120},
         .biasBasisPoints = 30,
         .controlLots = {{"hemotrol-A", "2025-09-01"},
                         {"hemotrol-B", "2026-03-23"},
                         {"hemotrol-C", "2026-09-21"}},
         .reagentLots = {{"8010922", "2025-09-01"}, {"8011502", "2026-06-01"}}},
        {.instrument = kAfinion,
         .analyte = "hba1c",
         .weekday = kMonday,
         .slot = 1,
         .cvBasisPoints = {190, 170},
         .biasBasisPoints = 50,
         .controlLots = {{"af-hba1c-A", "2025-09-01"}, {"af-hba1c-B", "2026-04-27"}},
         .reagentLots = {{"10230877", "2025-09-01"}, {"10237705", "2026-05-18"}}}};
}

void story(History& history) {
    impreciseOperator(history, {kHb, "hb"}, "TL", 240);
}

} // namespace

Home kvernsteintunet() {
    return {.key = "kvernsteintunet",
            .name = "Kvernsteintunet helsehus",
            .municipality = "Øvre Havredal",
            .municipalityNumber = "9902",
            .organisationNumber = "999000015",
            .bottlePlace = "Kjøleskap på akuttrommet",
            .form = FileForm::NorwegianUtf8,
            .operators = {"TL", "HM", "BK"},
            .instruments = instruments(),
            .series = series(),
            .story = story};
}

} // namespace fasit::sample
