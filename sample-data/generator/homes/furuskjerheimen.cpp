// The INR meter has its control in each strip; the last CRP control was not accepted.
#include "sample-data/generator/stories.h"

namespace fasit::sample {
namespace {

constexpr std::string_view kCrp = "furuskjerheimen-crp";
constexpr std::string_view kHb = "furuskjerheimen-hb";
constexpr std::string_view kInr = "furuskjerheimen-inr";
constexpr int kWednesday = 2;

std::vector<Instrument> instruments() {
    return {{kCrp, "", "Aidian", "QuikRead go", "QRG-12641", "CRP-apparatet", "Medisinrom vest", "kyvette",
             "Bruk CRP-apparatet på Blåklokkelia, telefon på tavla."},
            {kHb, "", "HemoCue", "Hb 201+", "HB2-493206", "Hb-måleren", "Medisinrom vest", "kyvette",
             "Send prøven til laboratoriet på lokalsykehuset."},
            {kInr, "", "Roche", "CoaguChek XS", "XS-0417725", "INR-måleren", "Medisinrom vest", "strimmel",
             "Ring tilsynslegen før neste Marevan-dose."}};
}

std::vector<Series> series() {
    return {
        {.instrument = kCrp,
         .analyte = "crp",
         .weekday = kWednesday,
         .slot = 0,
         .cvBasisPoints = {400, 380},
         .biasBasisPoints = -70,
         .controlLots = {{"qr-crp-A", "2025-09-01"}, {"qr-crp-B", "2026-03-11"}, {"qr-crp-C", "2026-09-09"}},
         .reagentLots = {{"KT4502", "2025-09-01"}, {"KT4655", "2026-04-22"}, {"KT4839", "2026-11-11"}}},
        {.instrument = kHb,
         .analyte = "hb",
         .weekday = kWednesday,
         .slot = 1,
         .cvBasisPoints = {150, 130},
         .biasBasisPoints = 40,
         .controlLots = {{"hemotrol-A", "2025-09-01"},
                         {"hemotrol-B", "2026-02-25"},
                         {"hemotrol-C", "2026-09-02"}},
         .reagentLots = {{"2509114", "2025-09-01"}, {"2604118", "2026-05-20"}}}};
}

/// Far too high on level 2, also when controlled anew: the CRP is stopped on the demo's day.
void stop(History& history) {
    constexpr std::int64_t kFarTooHigh = 6200;
    const RunName last{{kCrp, "crp"}, "2026-11-18"};
    place(history, last, 2, kFarTooHigh);
    const std::size_t repeat = addRepeat(history, indexOf(history, last), "Ny kontroll, samme flaske");
    place(history.runs[repeat], 2, kFarTooHigh - 500);
}

void story(History& history) {
    reagentForgotten(history, {{kCrp, "crp"}, "2026-01-14"}, 1);
    reagentForgotten(history, {{kCrp, "crp"}, "2026-06-17"}, 2);
    stop(history);
}

} // namespace

Home furuskjerheimen() {
    return {.key = "furuskjerheimen",
            .name = "Furuskjærheimen",
            .municipality = "Skarvholmen",
            .municipalityNumber = "9903",
            .organisationNumber = "999000017",
            .bottlePlace = "Kjøleskap på medisinrom vest",
            .form = FileForm::NorwegianWindows1252,
            .operators = {"AB", "SW", "LN"},
            .instruments = instruments(),
            .series = series(),
            .onBoard = {{kInr, "inr"}},
            .story = story};
}

} // namespace fasit::sample
