#include "sample-data/generator/catalogue.h"

namespace fasit::sample {
namespace {

void addCrp(std::vector<Insert>& table) {
    const std::string_view quikRead = "QuikRead go";
    const std::string_view afinion = "Afinion 2";
    table.insert(table.end(), {{"qr-crp-A", quikRead, "crp", 1, "21", "25", "29"},
                               {"qr-crp-A", quikRead, "crp", 2, "68", "80", "92"},
                               {"qr-crp-B", quikRead, "crp", 1, "23", "27", "31"},
                               {"qr-crp-B", quikRead, "crp", 2, "65", "77", "89"},
                               {"qr-crp-C", quikRead, "crp", 1, "20", "24", "28"},
                               {"qr-crp-C", quikRead, "crp", 2, "71", "84", "97"},
                               {"af-crp-A", afinion, "crp", 1, "18", "22", "26"},
                               {"af-crp-A", afinion, "crp", 2, "66", "79", "92"},
                               {"af-crp-B", afinion, "crp", 1, "19", "23", "27"},
                               {"af-crp-B", afinion, "crp", 2, "69", "83", "97"}});
}

void addHaemoglobin(std::vector<Insert>& table) {
    const std::string_view hb201 = "Hb 201+";
    const std::string_view hb801 = "Hb 801";
    table.insert(table.end(), {{"hemotrol-A", hb201, "hb", 1, "7.6", "8.0", "8.4"},
                               {"hemotrol-A", hb201, "hb", 2, "12.2", "12.8", "13.4"},
                               {"hemotrol-B", hb201, "hb", 1, "7.8", "8.2", "8.6"},
                               {"hemotrol-B", hb201, "hb", 2, "12.3", "13.0", "13.7"},
                               {"hemotrol-C", hb201, "hb", 1, "7.5", "7.9", "8.3"},
                               {"hemotrol-C", hb201, "hb", 2, "12.0", "12.6", "13.2"},
                               {"hemotrol-A", hb801, "hb", 1, "7.7", "8.1", "8.5"},
                               {"hemotrol-A", hb801, "hb", 2, "12.3", "12.9", "13.5"},
                               {"hemotrol-B", hb801, "hb", 1, "7.9", "8.3", "8.7"},
                               {"hemotrol-B", hb801, "hb", 2, "12.4", "13.1", "13.8"},
                               {"hemotrol-C", hb801, "hb", 1, "7.6", "8.0", "8.4"},
                               {"hemotrol-C", hb801, "hb", 2, "12.1", "12.7", "13.3"}});
}

void addGlucose(std::vector<Insert>& table) {
    const std::string_view hemoCue = "Glucose 201";
    const std::string_view meter = "Contour Next";
    table.insert(table.end(), {{"glucotrol-A", hemoCue, "glukose", 1, "4.1", "4.6", "5.1"},
                               {"glucotrol-A", hemoCue, "glukose", 2, "13.6", "15.1", "16.6"},
                               {"glucotrol-B", hemoCue, "glukose", 1, "3.9", "4.4", "4.9"},
                               {"glucotrol-B", hemoCue, "glukose", 2, "13.3", "14.8", "16.3"},
                               {"glucotrol-C", hemoCue, "glukose", 1, "4.0", "4.5", "5.0"},
                               {"glucotrol-C", hemoCue, "glukose", 2, "13.9", "15.4", "16.9"},
                               {"contour-A", meter, "glukose", 1, "5.9", "6.9", "7.9"},
                               {"contour-A", meter, "glukose", 2, "12.1", "14.2", "16.3"},
                               {"contour-B", meter, "glukose", 1, "6.1", "7.1", "8.1"},
                               {"contour-B", meter, "glukose", 2, "11.8", "13.9", "16.0"}});
}

void addHbA1cAndInr(std::vector<Insert>& table) {
    const std::string_view afinion = "Afinion 2";
    const std::string_view dca = "DCA Vantage";
    const std::string_view coaguChek = "CoaguChek Pro II";
    table.insert(table.end(), {{"af-hba1c-A", afinion, "hba1c", 1, "35", "38", "41"},
                               {"af-hba1c-A", afinion, "hba1c", 2, "58", "63", "68"},
                               {"af-hba1c-B", afinion, "hba1c", 1, "34", "37", "40"},
                               {"af-hba1c-B", afinion, "hba1c", 2, "60", "65", "70"},
                               {"dca-A", dca, "hba1c", 1, "31", "34", "37"},
                               {"dca-A", dca, "hba1c", 2, "84", "91", "98"},
                               {"dca-B", dca, "hba1c", 1, "32", "35", "38"},
                               {"dca-B", dca, "hba1c", 2, "82", "89", "96"},
                               {"coaguchek-A", coaguChek, "inr", 1, "0.9", "1.2", "1.5"},
                               {"coaguchek-A", coaguChek, "inr", 2, "2.4", "2.9", "3.4"},
                               {"coaguchek-B", coaguChek, "inr", 1, "0.8", "1.1", "1.4"},
                               {"coaguchek-B", coaguChek, "inr", 2, "2.5", "3.1", "3.7"}});
}

void addStrip(std::vector<Insert>& table, std::string_view lot) {
    const std::string_view model = "Clinitek Status+";
    const std::vector<int> negative{0};
    const std::vector<int> clearlyPositive{2, 3, 4};
    for (const Analyte& analyte : analytes()) {
        if (analyte.steps.empty()) {
            continue;
        }
        const std::vector<int> positive = analyte.steps.size() == 2 ? std::vector<int>{1} : clearlyPositive;
        table.push_back({lot, model, analyte.key, 1, "", "", "", negative});
        table.push_back({lot, model, analyte.key, 2, "", "", "", positive});
    }
}

std::string_view releasedOn(std::string_view lot) {
    switch (lot.back()) {
    case 'A':
        return "2025-09-01";
    case 'B':
        return "2026-01-15";
    default:
        return "2026-08-01";
    }
}

std::vector<Insert> allInserts() {
    std::vector<Insert> table;
    addCrp(table);
    addHaemoglobin(table);
    addGlucose(table);
    addHbA1cAndInr(table);
    addStrip(table, "chek-stix-A");
    addStrip(table, "chek-stix-B");
    for (Insert& row : table) {
        row.validFrom = releasedOn(row.lot);
    }
    return table;
}

} // namespace

const std::vector<Insert>& inserts() {
    static const std::vector<Insert> table = allInserts();
    return table;
}

} // namespace fasit::sample
