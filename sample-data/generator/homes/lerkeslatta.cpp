// The home with the slow drift: dirt on the optics of the Hb meter, judged by mean and SD.
#include "sample-data/generator/calendar.h"
#include "sample-data/generator/stories.h"

namespace fasit::sample {
namespace {

constexpr std::string_view kHb = "lerkeslatta-hb";
constexpr std::string_view kCrp = "lerkeslatta-crp";
constexpr std::string_view kGlucose = "lerkeslatta-glukose";
constexpr int kWednesday = 2;
constexpr std::int64_t kDrift = 1750;
constexpr std::int64_t kJustInside2Sd = 1900;
constexpr std::int64_t kBeyond2Sd = 2600;

std::vector<Instrument> instruments() {
    return {{kHb, "", "HemoCue", "Hb 201+", "HB2-517730", "Hb-måleren", "Laboratoriekroken", "kyvette",
             "Bruk Hb-måleren på legekontoret i samme bygg."},
            {kCrp, "", "Aidian", "QuikRead go", "QRG-11952", "CRP-apparatet", "Laboratoriekroken", "kyvette",
             "Send prøven til legekontoret i samme bygg."},
            {kGlucose, "", "Ascensia", "Contour Next", "CN7-301882", "Blodsukkermåleren", "Laboratoriekroken",
             "strimmel", "Bruk reservemåleren i skapet på kontoret."}};
}

std::vector<OwnTarget> ownHbTargets() {
    const std::string_view first = "20 målinger";
    const std::string_view next = "Middelverdi av 10 målinger, SD fra forrige lot";
    return {{"hemotrol-A", 1, "8.02", "0.15", first, "2026-02-01"},
            {"hemotrol-A", 2, "12.83", "0.20", first, "2026-02-01"},
            {"hemotrol-B", 1, "8.22", "0.15", next, "2026-05-10"},
            {"hemotrol-B", 2, "13.03", "0.20", next, "2026-05-10"}};
}

std::vector<Series> series() {
    return {
        {.instrument = kHb,
         .analyte = "hb",
         .weekday = kWednesday,
         .slot = 0,
         .cvBasisPoints = {160, 140},
         .biasBasisPoints = 20,
         .controlLots = {{"hemotrol-A", "2025-09-01"},
                         {"hemotrol-B", "2026-03-04"},
                         {"hemotrol-C", "2026-10-14"}},
         .reagentLots = {{"2508330", "2025-09-01"}, {"2602115", "2026-04-01"}},
         .ownTargets = ownHbTargets()},
        {.instrument = kCrp,
         .analyte = "crp",
         .weekday = kWednesday,
         .slot = 1,
         .cvBasisPoints = {400, 370},
         .biasBasisPoints = -50,
         .controlLots = {{"qr-crp-A", "2025-09-01"}, {"qr-crp-B", "2026-02-18"}, {"qr-crp-C", "2026-09-30"}},
         .reagentLots = {{"KT4488", "2025-09-01"}, {"KT4655", "2026-04-15"}}},
        {.instrument = kGlucose,
         .analyte = "glukose",
         .weekday = kWednesday,
         .slot = 2,
         .cvBasisPoints = {320, 300},
         .biasBasisPoints = 110,
         .controlLots = {{"contour-A", "2025-09-01"}, {"contour-B", "2026-05-06"}},
         .reagentLots = {{"DW5K3", "2025-09-01"}, {"DW6B8", "2026-03-25"}}}};
}

/// Twice beyond 2 SD ends it: the repeat fails too, the optics are cleaned, the next run is where it should
/// be.
void story(History& history) {
    const SeriesName hb{kHb, "hb"};
    slowDrift(history, {hb, "2026-05-13", "2026-07-29", "2026-09-17", kDrift, kJustInside2Sd});
    place(history, {hb, "2026-09-09"}, 2, kBeyond2Sd);
    place(history, {hb, "2026-09-16"}, 2, kBeyond2Sd);
    const std::size_t first =
        addRepeat(history, indexOf(history, {hb, "2026-09-16"}), "Ny kontroll, ny flaske");
    place(history.runs[first], 1, kJustInside2Sd);
    place(history.runs[first], 2, kBeyond2Sd);
    const std::size_t cleared = addRepeat(history, first, "Ny kontroll etter rengjøring");
    const WallTime cleaned = later(history.runs[cleared].start(), -3);
    history.events.push_back({kHb, "hb", "service", cleaned, "Kyvetteholder og optikk rengjort"});
}

} // namespace

Home lerkeslatta() {
    return {.key = "lerkeslatta",
            .name = "Lerkeslåtta bo- og omsorgssenter",
            .municipality = "Tindvåg",
            .municipalityNumber = "9901",
            .organisationNumber = "999000013",
            .bottlePlace = "Kjøleskap i laboratoriekroken",
            .form = FileForm::NorwegianUtf8,
            .operators = {"GH", "AS", "TV"},
            .instruments = instruments(),
            .series = series(),
            .story = story};
}

} // namespace fasit::sample
