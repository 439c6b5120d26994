// Every key that a row of setup.json names exists, and no key or number is used twice.
#include "tests/sample-data/sample_files.h"

#include <gtest/gtest.h>

#include <set>

namespace fasit::sample_test {
namespace {

void expectUnique(const Json& rows, const std::string& field) {
    std::set<std::string> seen;
    for (const Json& row : rows) {
        EXPECT_TRUE(seen.insert(row[field].get<std::string>()).second) << field << ' ' << row[field];
    }
}

void expectNamed(const std::string& table, const Json& key) {
    EXPECT_NE(rowWith(setup()[table], "key", key.get<std::string>()), nullptr) << table << ' ' << key;
}

bool isModelInUse(const std::string& model) {
    for (const Json& site : setup()["sites"]) {
        if (rowWith(site["instruments"], "model", model) != nullptr) {
            return true;
        }
    }
    return false;
}

bool isInstrumentKey(const std::string& key) {
    for (const Json& site : setup()["sites"]) {
        if (rowWith(site["instruments"], "key", key) != nullptr) {
            return true;
        }
    }
    return false;
}

TEST(SampleSetup, KeysAndNumbersAreUnique) {
    for (const char* table : {"analytes", "materials", "lots", "ruleSets", "sites"}) {
        expectUnique(setup()[table], "key");
    }
    expectUnique(setup()["analytes"], "code");
    expectUnique(setup()["lots"], "number");
    Json instruments = Json::array();
    for (const Json& site : setup()["sites"]) {
        instruments.insert(instruments.end(), site["instruments"].begin(), site["instruments"].end());
    }
    expectUnique(instruments, "key");
    expectUnique(instruments, "serial");
}

TEST(SampleSetup, LibraryNamesWhatExists) {
    for (const Json& alias : setup()["aliases"]) {
        expectNamed("analytes", alias["analyte"]);
    }
    for (const Json& lot : setup()["lots"]) {
        expectNamed("materials", lot["material"]);
    }
    for (const Json& target : setup()["targets"]) {
        expectNamed("lots", target["lot"]);
        expectNamed("analytes", target["analyte"]);
        ASSERT_NE(target.contains("model"), target.contains("instrument"));
        EXPECT_TRUE(target.contains("model") ? isModelInUse(target["model"])
                                             : isInstrumentKey(target["instrument"]))
            << target;
    }
}

TEST(SampleSetup, SitesNameWhatExists) {
    for (const Json& site : setup()["sites"]) {
        for (const Json& schedule : site["schedules"]) {
            expectNamed("analytes", schedule["analyte"]);
            EXPECT_NE(rowWith(site["instruments"], "key", schedule["instrument"]), nullptr) << schedule;
        }
        for (const Json& bottle : site["bottles"]) {
            expectNamed("lots", bottle["lot"]);
        }
        for (const Json& placement : site["placements"]) {
            expectNamed("lots", placement["placedLot"]);
            EXPECT_NE(rowWith(site["instruments"], "key", placement["instrument"]), nullptr) << placement;
        }
    }
}

TEST(SampleSetup, AnOwnTargetFollowsAnInsertOfTheSameLot) {
    for (const Json& target : setup()["targets"]) {
        if (target["basis"] != "sd") {
            continue;
        }
        bool found = false;
        for (const Json& other : setup()["targets"]) {
            found = found || (other["basis"] == "insert" && other["lot"] == target["lot"] &&
                              other["level"] == target["level"] && other["low"] == target["low"] &&
                              other["validFrom"] < target["validFrom"]);
        }
        EXPECT_TRUE(found) << target;
    }
}

TEST(SampleSetup, HasEightHomesInThreeMunicipalities) {
    std::set<std::string> municipalities;
    for (const Json& site : setup()["sites"]) {
        municipalities.insert(site["municipalityNumber"]);
    }
    EXPECT_EQ(setup()["sites"].size(), 8U);
    EXPECT_EQ(municipalities, (std::set<std::string>{"9901", "9902", "9903"}));
}

} // namespace
} // namespace fasit::sample_test
