// Nothing is connected here: every result is typed from a display.
#include "sample-data/generator/stories.h"

namespace fasit::sample {
namespace {

constexpr std::string_view kCrp = "myrullenga-crp";
constexpr std::string_view kHb = "myrullenga-hb";
constexpr std::string_view kGlucose = "myrullenga-glukose";
constexpr int kFriday = 4;

std::vector<Instrument> instruments() {
    return {{kCrp, "", "Aidian", "QuikRead go", "QRG-10417", "CRP-apparatet", "Vaktrom 1. etasje", "kyvette",
             "Send prøven til legevakten på Tindvåg."},
            {kHb, "", "HemoCue", "Hb 201+", "HB2-508811", "Hb-måleren", "Vaktrom 1. etasje", "kyvette",
             "Send prøven til laboratoriet på lokalsykehuset."},
            {kGlucose, "", "HemoCue", "Glucose 201", "GL2-220964", "Blodsukkerapparatet", "Vaktrom 1. etasje",
             "kyvette", "Lån apparatet på 2. etasje."}};
}

std::vector<Series> series() {
    return {
        {.instrument = kCrp,
         .analyte = "crp",
         .weekday = kFriday,
         .slot = 0,
         .cvBasisPoints = {420, 380},
         .biasBasisPoints = 60,
         .controlLots = {{"qr-crp-A", "2025-09-01"}, {"qr-crp-B", "2026-03-13"}, {"qr-crp-C", "2026-09-18"}},
         .reagentLots = {{"KT4471", "2025-09-01"}, {"KT4619", "2026-02-06"}, {"KT4802", "2026-08-14"}}},
        {.instrument = kHb,
         .analyte = "hb",
         .weekday = kFriday,
         .slot = 1,
         .cvBasisPoints = {160, 140},
         .controlLots = {{"hemotrol-A", "2025-09-01"},
                         {"hemotrol-B", "2026-03-06"},
                         {"hemotrol-C", "2026-10-09"}},
         .reagentLots = {{"2509114", "2025-09-01"}, {"2603207", "2026-05-08"}}},
        {.instrument = kGlucose,
         .analyte = "glukose",
         .weekday = kFriday,
         .slot = 2,
         .cvBasisPoints = {280, 230},
         .biasBasisPoints = -80,
         .controlLots = {{"glucotrol-A", "2025-09-01"},
                         {"glucotrol-B", "2026-04-17"},
                         {"glucotrol-C", "2026-10-02"}},
         .reagentLots = {{"G25118", "2025-09-01"}, {"G26077", "2026-06-05"}}}};
}

void story(History& history) {
    missedWeeks(history, {"2025-12-26", "2026-01-02"});
    missedWeeks(history, {"2026-04-03", "2026-04-03"});
    missedWeeks(history, {"2026-07-10", "2026-07-24"});
    missedWeeks(history, {kCrp, "crp"}, {"2026-11-13", "2026-11-13"});
    typingSlip(history, {{kCrp, "crp"}, "2026-01-23"}, 1, "52");
}

} // namespace

Home myrullenga() {
    return {.key = "myrullenga",
            .name = "Myrullenga sykehjem",
            .municipality = "Tindvåg",
            .municipalityNumber = "9901",
            .organisationNumber = "999000011",
            .bottlePlace = "Kjøleskap på medisinrommet",
            .form = FileForm::NorwegianUtf8,
            .operators = {"AB", "KN", "MS", "EH"},
            .instruments = instruments(),
            .series = series(),
            .story = story};
}

} // namespace fasit::sample
