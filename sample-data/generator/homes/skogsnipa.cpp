// Urine strips, a day unit that closes in July, and a reagent lot that shifts the CRP.
#include "sample-data/generator/stories.h"

namespace fasit::sample {
namespace {

constexpr std::string_view kUrine = "skogsnipa-urin";
constexpr std::string_view kCrp = "skogsnipa-crp";
constexpr std::string_view kGlucose = "skogsnipa-glukose";
constexpr int kMonday = 0;
constexpr std::int64_t kShift = 2300;

std::vector<Instrument> instruments() {
    return {{kUrine, "", "Siemens", "Clinitek Status+", "CS-077315", "Urinapparatet",
             "Skyllerom, dagavdeling", "strimmel",
             "Les strimmelen av for hånd og skriv at den er avlest visuelt."},
            {kCrp, "", "Aidian", "QuikRead go", "QRG-11373", "CRP-apparatet", "Vaktrom 2. etasje", "kyvette",
             "Send prøven til legevakten i Øvre Havredal."},
            {kGlucose, "", "HemoCue", "Glucose 201", "GL2-231547", "Blodsukkerapparatet", "Vaktrom 2. etasje",
             "kyvette", "Bruk blodsukkermåleren i nødkofferten."}};
}

Series strip(std::string_view analyte) {
    return {.instrument = kUrine,
            .analyte = analyte,
            .weekday = kMonday,
            .slot = 2,
            .controlLots = {{"chek-stix-A", "2025-09-01"}, {"chek-stix-B", "2026-05-04"}},
            .reagentLots = {{"502114", "2025-09-01"}, {"604087", "2026-04-13"}},
            .notInUse = {{"2026-07-06", "2026-07-26"}}};
}

std::vector<Series> series() {
    return {
        {.instrument = kCrp,
         .analyte = "crp",
         .weekday = kMonday,
         .slot = 0,
         .cvBasisPoints = {340, 310},
         .controlLots = {{"qr-crp-A", "2025-09-01"}, {"qr-crp-B", "2026-02-16"}, {"qr-crp-C", "2026-10-26"}},
         .reagentLots = {{"KT4488", "2025-09-01"}, {"KT4671", "2026-05-04"}, {"KT4815", "2026-09-14"}}},
        {.instrument = kGlucose,
         .analyte = "glukose",
         .weekday = kMonday,
         .slot = 1,
         .cvBasisPoints = {270, 240},
         .biasBasisPoints = 70,
         .controlLots = {{"glucotrol-A", "2025-09-01"}, {"glucotrol-B", "2026-03-30"}},
         .reagentLots = {{"G25118", "2025-09-01"}, {"G26102", "2026-07-20"}}},
        strip("u-glukose"),
        strip("u-protein"),
        strip("u-blod"),
        strip("u-leukocytter"),
        strip("u-nitritt")};
}

void story(History& history) {
    shift(history, {kCrp, "crp"}, {"2026-05-04", "2026-09-14"}, kShift);
    paleField(history, {{kUrine, "u-leukocytter"}, "2026-08-24"}, "spor");
}

} // namespace

Home skogsnipa() {
    return {.key = "skogsnipa",
            .name = "Skogsnipa sykehjem",
            .municipality = "Øvre Havredal",
            .municipalityNumber = "9902",
            .organisationNumber = "999000016",
            .bottlePlace = "Kjøleskap på vaktrommet",
            .form = FileForm::NorwegianUtf8,
            .operators = {"EM", "OD", "AK"},
            .instruments = instruments(),
            .series = series(),
            .story = story};
}

} // namespace fasit::sample
