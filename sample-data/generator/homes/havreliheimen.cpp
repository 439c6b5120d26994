// Eight identical glucose meters, one of which was out of use for five weeks.
#include "sample-data/generator/stories.h"

#include <array>

namespace fasit::sample {
namespace {

constexpr std::string_view kCrp = "havreliheimen-crp";
constexpr int kMonday = 0;
constexpr int kFriday = 4;

struct Meter {
    std::string_view key;
    std::string_view serial;
    std::string_view localName;
    std::string_view place;
    int biasBasisPoints;
};

constexpr std::array<Meter, 8> kMeters{{
    {"havreliheimen-glukose-1", "CN7-204411", "Blodsukkermåler 1", "Avdeling Bjørk", 40},
    {"havreliheimen-glukose-2", "CN7-204412", "Blodsukkermåler 2", "Avdeling Bjørk", -120},
    {"havreliheimen-glukose-3", "CN7-204417", "Blodsukkermåler 3", "Avdeling Hegg", 150},
    {"havreliheimen-glukose-4", "CN7-204420", "Blodsukkermåler 4", "Avdeling Hegg", -30},
    {"havreliheimen-glukose-5", "CN7-204426", "Blodsukkermåler 5", "Avdeling Rogn", 0},
    {"havreliheimen-glukose-6", "CN7-204433", "Blodsukkermåler 6", "Avdeling Rogn", 90},
    {"havreliheimen-glukose-7", "CN7-209105", "Blodsukkermåler 7", "Avdeling Selje", -170},
    {"havreliheimen-glukose-8", "CN7-209106", "Blodsukkermåler 8", "Avdeling Selje", 20},
}};

std::vector<Instrument> instruments() {
    std::vector<Instrument> rows{{kCrp, "", "Aidian", "QuikRead go", "QRG-12206", "CRP-apparatet",
                                  "Undersøkelsesrom", "kyvette",
                                  "Send prøven til legevakten i Øvre Havredal."}};
    for (const Meter& meter : kMeters) {
        rows.push_back({meter.key, "", "Ascensia", "Contour Next", meter.serial, meter.localName, meter.place,
                        "strimmel", "Bruk måleren på en av de andre avdelingene."});
    }
    return rows;
}

Series meterSeries(const Meter& meter, int slot) {
    return {.instrument = meter.key,
            .analyte = "glukose",
            .weekday = kFriday,
            .slot = slot,
            .cvBasisPoints = {330, 290},
            .biasBasisPoints = meter.biasBasisPoints,
            .controlLots = {{"contour-A", "2025-09-01"}, {"contour-B", "2026-04-24"}},
            .reagentLots = {{"DW5K9", "2025-09-01"}, {"DW6A2", "2026-01-30"}, {"DW6H4", "2026-08-07"}}};
}

std::vector<Series> series() {
    std::vector<Series> rows{
        {.instrument = kCrp,
         .analyte = "crp",
         .weekday = kMonday,
         .slot = 0,
         .cvBasisPoints = {410, 360},
         .controlLots = {{"qr-crp-A", "2025-09-01"}, {"qr-crp-B", "2026-03-16"}, {"qr-crp-C", "2026-10-05"}},
         .reagentLots = {{"KT4471", "2025-09-01"}, {"KT4733", "2026-06-22"}}}};
    for (std::size_t i = 0; i < kMeters.size(); ++i) {
        rows.push_back(meterSeries(kMeters[i], static_cast<int>(i)));
    }
    return rows;
}

void story(History& history) {
    outOfUse(history, {kMeters[4].key, "2026-03-16T13:20:00", "2026-04-20T09:40:00",
                       "Falt i gulvet, displayet er delvis svart",
                       "Reparert hos leverandøren, kontrollert og i bruk igjen"});
}

} // namespace

Home havreliheimen() {
    return {.key = "havreliheimen",
            .name = "Havreliheimen",
            .municipality = "Øvre Havredal",
            .municipalityNumber = "9902",
            .organisationNumber = "999000014",
            .bottlePlace = "Undersøkelsesrom",
            .form = FileForm::NorwegianUtf8,
            .operators = {"NB", "KR", "SO", "JT", "VE"},
            .instruments = instruments(),
            .series = series(),
            .story = story};
}

} // namespace fasit::sample
