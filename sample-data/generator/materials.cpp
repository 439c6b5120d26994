#include "sample-data/generator/catalogue.h"

namespace fasit::sample {
namespace {

const std::vector<Material> kMaterials{
    {"qr-crp",
     "QuikRead go CRP Control",
     "Aidian",
     30,
     {{1, "Lav", "hvit", "Low"}, {2, "Høy", "rød", "High"}}},
    {"af-crp", "Afinion CRP Control", "Abbott", 60, {{1, "C I", "hvit", "Low"}, {2, "C II", "blå", "High"}}},
    {"af-hba1c",
     "Afinion HbA1c Control",
     "Abbott",
     60,
     {{1, "C I", "hvit", "Low"}, {2, "C II", "rød", "High"}}},
    {"hemotrol", "HemoTrol", "Eurotrol", 30, {{1, "Lav", "gul", "Low"}, {2, "Normal", "rød", "Normal"}}},
    {"glucotrol", "GlucoTrol", "Eurotrol", 30, {{1, "Lav", "hvit", "Low"}, {2, "Høy", "svart", "High"}}},
    {"contour",
     "Contour Next Control",
     "Ascensia",
     180,
     {{1, "Normal", "hvit", "Normal"}, {2, "Høy", "svart", "High"}}},
    {"dca",
     "DCA HbA1c Control",
     "Siemens",
     90,
     {{1, "Normal", "hvit", "Normal"}, {2, "Forhøyet", "blå", "Abnormal"}}},
    {"coaguchek",
     "CoaguChek PT Controls",
     "Roche",
     0, // Dissolved anew each time.
     {{1, "Nivå 1", "hvit", "Level 1"}, {2, "Nivå 2", "grønn", "Level 2"}}},
    {"chek-stix",
     "Chek-Stix Combo",
     "Siemens",
     0, // A new stick each time.
     {{1, "Negativ", "hvit", "Negative"}, {2, "Positiv", "oransje", "Positive"}}},
};

const std::vector<Lot> kLots{
    {"qr-crp-A", "qr-crp", "24517", "2026-05-31"},
    {"qr-crp-B", "qr-crp", "25608", "2026-12-31"},
    {"qr-crp-C", "qr-crp", "26244", "2027-06-30"},
    {"af-crp-A", "af-crp", "10231804", "2026-05-31"},
    {"af-crp-B", "af-crp", "10236671", "2027-02-28"},
    {"af-hba1c-A", "af-hba1c", "10241350", "2026-06-30"},
    {"af-hba1c-B", "af-hba1c", "10247192", "2027-01-31"},
    {"hemotrol-A", "hemotrol", "38114", "2026-04-30"},
    {"hemotrol-B", "hemotrol", "38652", "2026-12-31"},
    {"hemotrol-C", "hemotrol", "39207", "2027-05-31"},
    {"glucotrol-A", "glucotrol", "71533", "2026-05-31"},
    {"glucotrol-B", "glucotrol", "72086", "2026-11-30"},
    {"glucotrol-C", "glucotrol", "72941", "2027-06-30"},
    {"contour-A", "contour", "5CN41", "2026-06-30"},
    {"contour-B", "contour", "6CN17", "2027-03-31"},
    {"dca-A", "dca", "0461D", "2026-08-31"},
    {"dca-B", "dca", "0518D", "2027-04-30"},
    {"coaguchek-A", "coaguchek", "61842", "2026-07-31"},
    {"coaguchek-B", "coaguchek", "64019", "2027-03-31"},
    {"chek-stix-A", "chek-stix", "5U207", "2026-06-30"},
    {"chek-stix-B", "chek-stix", "6U093", "2027-05-31"},
};

} // namespace

const std::vector<Material>& materials() {
    return kMaterials;
}
const std::vector<Lot>& lots() {
    return kLots;
}

} // namespace fasit::sample
