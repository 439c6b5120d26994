// The Afinion 2 is connected: since the middle of September 2026 its results come by line only.
#include "sample-data/generator/stories.h"

namespace fasit::sample {
namespace {

constexpr std::string_view kAfinion = "tjeldviktunet-afinion2";
constexpr std::string_view kHb = "tjeldviktunet-hb";
constexpr std::string_view kInr = "tjeldviktunet-inr";
constexpr int kTuesday = 1;

std::vector<Instrument> instruments() {
    return {{kAfinion, "afinion2", "Abbott", "Afinion 2", "AF20071164", "Afinion på skiftestua",
             "Skiftestue A", "kassett", "Send prøven til laboratoriet på lokalsykehuset."},
            {kHb, "", "HemoCue", "Hb 801", "HB8-114073", "Hb-måleren", "Skiftestue A", "kyvette",
             "Send prøven til laboratoriet på lokalsykehuset."},
            {kInr, "", "Roche", "CoaguChek Pro II", "CP2-0082913", "INR-måleren", "Skiftestue B", "strimmel",
             "Ring tilsynslegen før neste Marevan-dose."}};
}

std::vector<OwnTarget> ownHbTargets() {
    const std::string_view source = "Middelverdi av 10 målinger, SD fra forrige lot";
    return {{"hemotrol-B", 1, "8.29", "0.14", source, "2026-05-05"},
            {"hemotrol-B", 2, "13.09", "0.19", source, "2026-05-05"}};
}

std::vector<Series> series() {
    return {
        {.instrument = kAfinion,
         .analyte = "crp",
         .weekday = kTuesday,
         .slot = 0,
         .cvBasisPoints = {480, 430},
         .biasBasisPoints = 90,
         .controlLots = {{"af-crp-A", "2025-09-01"}, {"af-crp-B", "2026-04-14"}},
         .reagentLots = {{"10229316", "2025-09-01"}, {"10235540", "2026-03-10"}, {"10241027", "2026-09-29"}}},
        {.instrument = kAfinion,
         .analyte = "hba1c",
         .weekday = kTuesday,
         .slot = 1,
         .cvBasisPoints = {180, 160},
         .biasBasisPoints = -40,
         .controlLots = {{"af-hba1c-A", "2025-09-01"}, {"af-hba1c-B", "2026-05-12"}},
         .reagentLots = {{"10230877", "2025-09-01"}, {"10238214", "2026-06-16"}}},
        {.instrument = kHb,
         .analyte = "hb",
         .weekday = kTuesday,
         .slot = 2,
         .cvBasisPoints = {150, 120},
         .biasBasisPoints = -10,
         .controlLots = {{"hemotrol-A", "2025-09-01"},
                         {"hemotrol-B", "2026-02-24"},
                         {"hemotrol-C", "2026-10-27"}},
         .reagentLots = {{"8010922", "2025-09-01"}, {"8011340", "2026-04-07"}},
         .ownTargets = ownHbTargets()},
        {.instrument = kInr,
         .analyte = "inr",
         .weekday = kTuesday,
         .slot = 3,
         .cvBasisPoints = {400, 420},
         .controlLots = {{"coaguchek-A", "2025-09-01"}, {"coaguchek-B", "2026-06-02"}},
         .reagentLots = {{"57320", "2025-09-01"}, {"59418", "2026-01-20"}, {"61177", "2026-07-14"}}}};
}

std::vector<Placement> placements() {
    return {{kAfinion, "CI-8842", "af-crp-B", 1},
            {kAfinion, "CII-8843", "af-crp-B", 2},
            {kAfinion, "CI-7315", "af-hba1c-B", 1},
            {kAfinion, "CII-7316", "af-hba1c-B", 2}};
}

} // namespace

Home tjeldviktunet() {
    return {.key = "tjeldviktunet",
            .name = "Tjeldviktunet sykehjem",
            .municipality = "Tindvåg",
            .municipalityNumber = "9901",
            .organisationNumber = "999000012",
            .bottlePlace = "Kjøleskap på skiftestue A",
            .form = FileForm::NorwegianWithMark,
            .operators = {"LS", "RT", "IB"},
            .instruments = instruments(),
            .series = series(),
            .placements = placements(),
            .byLineFrom = "2026-09-15"};
}

} // namespace fasit::sample
