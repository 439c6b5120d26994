#include "tests/support/small_setup.h"

#include <fmt/format.h>

namespace fasit::test {
namespace {

/// The targets of both levels of a lot, its means moved by `shift`.
std::string targetsOf(const std::string& lot, const std::string& basis, int shift) {
    const char* form =
        basis == "sd"
            ? R"({{"lot": "{0}", "level": {1}, "analyte": "crp", "model": "QuikRead go", "basis": "sd",
  "mean": "{2}", "sd": "{3}", "low": "{4}", "high": "{5}", "source": "20 målinger", "validFrom": "2025-01-01"}},)"
            : R"({{"lot": "{0}", "level": {1}, "analyte": "crp", "model": "QuikRead go", "basis": "{6}",
  "low": "{4}", "high": "{5}", "source": "Pakningsvedlegg", "validFrom": "2025-01-01"}},)";
    return fmt::format(fmt::runtime(form), lot, 1, 25 + shift, 1, 22 + shift, 28 + shift, basis) +
           fmt::format(fmt::runtime(form), lot, 2, 52 + shift, 2, 44 + shift, 60 + shift, basis);
}

const char* const kAnalytes = R"("analytes": [
  {"key": "crp", "code": "NPU19748", "nb": "CRP", "nn": "CRP", "en": "CRP", "unit": "mg/L", "decimals": 0,
   "kind": "quantity"},
  {"key": "prot", "code": "NPU04206", "nb": "U-Protein", "nn": "U-Protein", "en": "U-Protein", "unit": "",
   "decimals": 0, "kind": "ordinal", "steps": ["neg", "spor", "1+", "2+", "3+"]}],
"aliases": [
  {"driver": "*", "code": "CRP", "analyte": "crp", "unit": "mg/L"},
  {"driver": "*", "code": "PRO", "analyte": "prot", "unit": ""}],
"materials": [
  {"key": "m-crp", "name": "CRP Control", "openVialDays": 30, "levels": [
    {"number": 1, "name": "Lav", "capColour": "hvit", "aliases": ["L", "Low"]},
    {"number": 2, "name": "Høy", "capColour": "rød", "aliases": ["H", "High"]}]},
  {"key": "m-strip", "name": "Strip Control", "levels": [
    {"number": 1, "name": "Negativ", "aliases": ["N"]}, {"number": 2, "name": "Positiv", "aliases": ["P"]}]}],
"lots": [
  {"key": "a1", "material": "m-crp", "number": "A1", "expiry": "2027-06-30"},
  {"key": "a2", "material": "m-crp", "number": "A2", "expiry": "2027-12-31"},
  {"key": "a3", "material": "m-crp", "number": "A3", "expiry": "2027-12-31"},
  {"key": "s1", "material": "m-strip", "number": "S1", "expiry": "2027-12-31"}],)";

const char* const kOtherTargets = R"(
  {"lot": "a3", "level": 1, "analyte": "crp", "model": "QuikRead go", "basis": "insert", "low": "22",
   "high": "28", "validFrom": "2025-01-01"},
  {"lot": "s1", "level": 1, "analyte": "prot", "model": "Clinitek", "basis": "insert", "allowedSteps": [0],
   "validFrom": "2025-01-01"},
  {"lot": "s1", "level": 2, "analyte": "prot", "model": "Clinitek", "basis": "insert", "allowedSteps": [3, 4],
   "validFrom": "2025-01-01"}],)";

const char* const kSite =
    R"("sites": [{{"key": "home", "name": "Solbakken sykehjem", "municipality": "Lillevik",
  "municipalityNumber": "9901", "county": "Prøvefylket", "organisationNumber": "999000001",
  "instruments": [
    {{"key": "qr", "model": "QuikRead go", "serial": "QR-1", "localName": "CRP-apparatet", "place": "Vaktrom",
      "whenStopped": "Send prøven til laboratoriet."}},
    {{"key": "cs", "model": "Clinitek", "serial": "CS-1"}}],
  "schedules": [
    {{"instrument": "qr", "analyte": "crp", "kind": "controlMaterial", "occasion": "interval", "intervalDays": 7,
      "graceDays": {}, "plan": "{}", "levels": {}, "notInUse": {}, "validFrom": "2025-01-01"}},
    {{"instrument": "cs", "analyte": "prot", "kind": "{}", "occasion": "interval", "intervalDays": 30,
      "plan": "all", "levels": [1, 2], "validFrom": "2025-01-01"}}],
  "bottles": [{{"lot": "a1", "number": 1, "place": "Kjøleskap", "openedAt": "2025-01-02T07:10:00"}}],
  "placements": {}}}])";

} // namespace

std::string SmallSetup::json() const {
    return "{" + std::string(kAnalytes) + "\"targets\": [" + moreTargets + targetsOf("a1", basis, 0) +
           targetsOf("a2", basis, 10) + kOtherTargets +
           fmt::format(R"("ruleSets": [{{"key": "r", "name": "Sykehjem", "version": 1, "lookBackDays": {},
  "rules": "{}"}}],)",
                       lookBackDays, rules) +
           fmt::format(fmt::runtime(kSite), graceDays, plan, levels, notInUse, stripKind, placements) + "}";
}

} // namespace fasit::test
