// A file in English, own targets for HbA1c, a run with the levels exchanged, and a warning in the last week.
#include "sample-data/generator/stories.h"

namespace fasit::sample {
namespace {

constexpr std::string_view kHbA1c = "blaklokkelia-dca";
constexpr std::string_view kCrp = "blaklokkelia-afinion2";
constexpr std::string_view kInr = "blaklokkelia-inr";
constexpr int kTuesday = 1;

std::vector<Instrument> instruments() {
    return {{kHbA1c, "", "Siemens", "DCA Vantage", "DCA-S064218", "DCA på legekontoret", "Legekontor",
             "kassett", "Send prøven til laboratoriet på lokalsykehuset."},
            {kCrp, "afinion2", "Abbott", "Afinion 2", "AF20068837", "Afinion", "Legekontor", "kassett",
             "Send prøven til legevakten på Skarvholmen."},
            {kInr, "", "Roche", "CoaguChek Pro II", "CP2-0091176", "INR-måleren", "Vaktrom øst", "strimmel",
             "Ring tilsynslegen før neste Marevan-dose."}};
}

std::vector<OwnTarget> ownHbA1cTargets() {
    const std::string_view first = "20 målinger";
    const std::string_view next = "Middelverdi av 10 målinger, SD fra forrige lot";
    return {{"dca-A", 1, "34.2", "1.0", first, "2026-02-08"},
            {"dca-A", 2, "91.5", "1.9", first, "2026-02-08"},
            {"dca-B", 1, "35.2", "1.0", next, "2026-08-16"},
            {"dca-B", 2, "89.4", "1.9", next, "2026-08-16"}};
}

std::vector<Series> series() {
    return {{.instrument = kHbA1c,
             .analyte = "hba1c",
             .weekday = kTuesday,
             .slot = 0,
             .cvBasisPoints = {200, 180},
             .biasBasisPoints = 50,
             .controlLots = {{"dca-A", "2025-09-01"}, {"dca-B", "2026-06-02"}},
             .reagentLots = {{"0215H", "2025-09-01"}, {"0232H", "2026-01-13"}, {"0249H", "2026-08-25"}},
             .ownTargets = ownHbA1cTargets()},
            {.instrument = kCrp,
             .analyte = "crp",
             .weekday = kTuesday,
             .slot = 1,
             .cvBasisPoints = {450, 420},
             .biasBasisPoints = 40,
             .controlLots = {{"af-crp-A", "2025-09-01"}, {"af-crp-B", "2026-04-28"}},
             .reagentLots = {{"10229316", "2025-09-01"}, {"10236003", "2026-04-07"}}},
            {.instrument = kInr,
             .analyte = "inr",
             .weekday = kTuesday,
             .slot = 2,
             .cvBasisPoints = {380, 400},
             .controlLots = {{"coaguchek-A", "2025-09-01"}, {"coaguchek-B", "2026-05-19"}},
             .reagentLots = {{"57320", "2025-09-01"}, {"60255", "2026-03-17"}}}};
}

void story(History& history) {
    constexpr std::int64_t kBeyond2Sd = 2750;
    swappedLevels(history, {{kCrp, "crp"}, "2026-03-24"});
    place(history, {{kHbA1c, "hba1c"}, "2026-11-17"}, 2, kBeyond2Sd);
}

} // namespace

Home blaklokkelia() {
    return {.key = "blaklokkelia",
            .name = "Blåklokkelia sykehjem",
            .municipality = "Skarvholmen",
            .municipalityNumber = "9903",
            .organisationNumber = "999000018",
            .bottlePlace = "Kjøleskap på legekontoret",
            .form = FileForm::English,
            .operators = {"IR", "MK", "HD"},
            .instruments = instruments(),
            .series = series(),
            .story = story};
}

} // namespace fasit::sample
