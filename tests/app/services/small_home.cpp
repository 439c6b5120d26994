#include "tests/app/services/small_home.h"

#include "qc-core/storage/database.h"
#include "qc-core/workflow/credentials.h"
#include "qc-core/workflow/setup_file.h"
#include "qc-core/workflow/sign_in.h"
#include "qc-core/workflow/users.h"

#include <gtest/gtest.h>

namespace fasit::services {
namespace {

constexpr auto kSetup = R"({
  "analytes": [
    { "key": "crp", "code": "NPU19748", "nb": "CRP", "nn": "CRP", "en": "CRP", "unit": "mg/L", "decimals": 0,
      "kind": "quantity" },
    { "key": "inr", "code": "NPU01685", "nb": "PT-INR", "nn": "PT-INR", "en": "PT-INR", "unit": "", "decimals": 1,
      "kind": "quantity" },
    { "key": "u-prot", "code": "NPU04206", "nb": "U-Protein", "nn": "U-Protein", "en": "U-Protein", "unit": "",
      "decimals": 0, "kind": "ordinal", "steps": ["neg", "spor", "1+", "2+", "3+"] } ],
  "aliases": [ { "driver": "*", "code": "CRP", "analyte": "crp", "unit": "mg/L" } ],
  "materials": [
    { "key": "crp-mat", "name": "CRP-kontroll", "manufacturer": "Ingen", "openVialDays": 30,
      "levels": [ { "number": 1, "name": "Lav", "capColour": "hvit", "aliases": [] },
                  { "number": 2, "name": "Høy", "capColour": "rød", "aliases": [] } ] },
    { "key": "inr-mat", "name": "INR-kontroll", "manufacturer": "Ingen", "openVialDays": 0,
      "levels": [ { "number": 1, "name": "1", "capColour": "", "aliases": [] } ] },
    { "key": "strip-mat", "name": "Urinkontroll", "manufacturer": "Ingen", "openVialDays": 30,
      "levels": [ { "number": 1, "name": "Negativ", "capColour": "blå", "aliases": [] } ] } ],
  "lots": [ { "key": "crp-a", "material": "crp-mat", "number": "24517", "expiry": "2027-06-30" },
            { "key": "inr-a", "material": "inr-mat", "number": "7781", "expiry": "2027-06-30" },
            { "key": "strip-a", "material": "strip-mat", "number": "90871", "expiry": "2027-06-30" } ],
  "targets": [
    { "lot": "crp-a", "level": 1, "analyte": "crp", "model": "QuikRead go", "basis": "insert", "low": "22",
      "high": "28", "source": "Pakningsvedlegg", "validFrom": "2025-09-01" },
    { "lot": "crp-a", "level": 2, "analyte": "crp", "model": "QuikRead go", "basis": "insert", "low": "72",
      "high": "90", "source": "Pakningsvedlegg", "validFrom": "2025-09-01" },
    { "lot": "inr-a", "level": 1, "analyte": "inr", "model": "CoaguChek", "basis": "sd", "mean": "2.50",
      "sd": "0.10", "low": "2.0", "high": "3.0", "source": "20 målinger", "validFrom": "2025-09-01" },
    { "lot": "strip-a", "level": 1, "analyte": "u-prot", "model": "Clinitek", "basis": "insert",
      "allowedSteps": [0, 1], "source": "Pakningsvedlegg", "validFrom": "2025-09-01" } ],
  "ruleSets": [ { "key": "sykehjem", "name": "Sykehjem", "version": 1, "lookBackDays": 90,
                  "rules": "limits,1_2s,1_3s,2_2s,R_4s,4_1s=finding,10x=finding" } ],
  "sites": [
    { "key": "hjem", "name": "Prøveheimen", "municipality": "Prøvevik", "municipalityNumber": "9901",
      "county": "Ytterlandet", "organisationNumber": "999000001",
      "instruments": [
        { "key": "qr", "driver": "", "manufacturer": "Ingen", "model": "QuikRead go", "serial": "QR-1",
          "localName": "CRP-apparatet", "place": "Vaktrom", "consumable": "kyvette",
          "whenStopped": "Bruk apparatet på legevakten." },
        { "key": "cc", "driver": "", "manufacturer": "Ingen", "model": "CoaguChek", "serial": "CC-1",
          "localName": "INR-måleren", "place": "Vaktrom", "consumable": "strimmel", "whenStopped": "" },
        { "key": "ct", "driver": "", "manufacturer": "Ingen", "model": "Clinitek", "serial": "CT-1",
          "localName": "Urinapparatet", "place": "Skyllerom", "consumable": "strimmel", "whenStopped": "" } ],
      "schedules": [
        { "instrument": "qr", "analyte": "crp", "kind": "controlMaterial", "occasion": "interval",
          "intervalDays": 7, "graceDays": 1, "plan": "all", "levels": [1, 2], "notInUse": [],
          "validFrom": "2026-11-20" },
        { "instrument": "cc", "analyte": "inr", "kind": "controlMaterial", "occasion": "interval",
          "intervalDays": 7, "graceDays": 1, "plan": "all", "levels": [1], "notInUse": [],
          "validFrom": "2026-11-20" },
        { "instrument": "ct", "analyte": "u-prot", "kind": "controlMaterial", "occasion": "interval",
          "intervalDays": 7, "graceDays": 1, "plan": "all", "levels": [1], "notInUse": [],
          "validFrom": "2026-11-20" } ],
      "bottles": [ { "lot": "crp-a", "number": 3, "place": "Kjøleskap", "openedAt": "2026-11-03T07:10:00" },
                   { "lot": "strip-a", "number": 1, "place": "Kjøleskap", "openedAt": "2026-11-03T07:10:00" } ] } ]
})";

/// Before this entry of a list another one.
void putBefore(std::string& setup, const char* entry, const char* other) {
    setup.insert(setup.find(entry), other);
}

std::string setupOf(bool twoMeters) {
    std::string setup = kSetup;
    if (twoMeters) {
        putBefore(setup, R"({ "key": "cc", "driver")",
                  R"({ "key": "qr2", "driver": "", "manufacturer": "Ingen", "model": "QuikRead go",
                       "serial": "QR-22222", "localName": "CRP to", "place": "2. etasje", "consumable": "kyvette",
                       "whenStopped": "" }, )");
        putBefore(
            setup, R"({ "instrument": "cc", "analyte": "inr")",
            R"({ "instrument": "qr2", "analyte": "crp", "kind": "controlMaterial", "occasion": "interval",
                       "intervalDays": 7, "graceDays": 1, "plan": "all", "levels": [1, 2], "notInUse": [],
                       "validFrom": "2026-11-20" }, )");
    }
    return setup;
}

} // namespace

SmallHome::SmallHome(bool twoMeters)
    : m_file(in("home.db"))
    , m_clock(std::make_shared<ClockStartedAt>(parseTime("2026-11-20T08:00")->time)) {
    const auto database = storage::Database::open(m_file);
    const auto loaded = workflow::loadSetup({*database, *m_clock}, setupOf(twoMeters), "test");
    EXPECT_TRUE(loaded) << (loaded ? ""
                                   : loaded.error().where + ": " + std::string(nameOf(loaded.error().fault)));
    m_site = database->catalogue().sites.at(0).id;
}

domain::Actor SmallHome::administrator() {
    if (!m_administrator) {
        const auto database = storage::Database::open(m_file);
        const auto user = workflow::addFirstAdministrator(
            {*database, *m_clock}, {"Prøve Administrator", "PA", ""}, crypto::Secret(kPassword));
        EXPECT_TRUE(user);
        m_administrator = domain::Actor{user.value(), domain::kProgramme, domain::Role::Administrator};
    }
    return *m_administrator;
}

domain::Actor SmallHome::add(domain::Role role, const std::string& name, const std::string& pin) {
    const auto by = administrator();
    const auto database = storage::Database::open(m_file);
    const workflow::Laboratory laboratory{*database, *m_clock};
    const auto user = workflow::addUser(laboratory, by, {m_site, role, {name, "", ""}, {}});
    EXPECT_TRUE(user);
    const auto set = workflow::hasPin(role)
                         ? workflow::setPin(laboratory, by, *user, crypto::Secret(std::string(pin)))
                         : workflow::setPassword(laboratory, by, *user, crypto::Secret(kPassword));
    EXPECT_TRUE(set);
    return {*user, workflow::hasPin(role) ? m_site : domain::kProgramme, role};
}

std::filesystem::path SmallHome::in(const char* name) const {
    return std::filesystem::path(m_folder.path().toStdString()) / name;
}

} // namespace fasit::services
