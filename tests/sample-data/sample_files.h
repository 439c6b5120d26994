// The committed sample data as the tests read it: the setup as JSON, the result files and captures as rows.
//
// A reader of its own, so that the data are judged by something other than the importers. Read-only.
#pragma once

#include "qc-core/base/time.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace fasit::sample_test {

using Json = nlohmann::ordered_json;

struct Row {
    std::string file;
    std::string serial;
    std::string code; ///< As the file has it.
    std::string material;
    std::string lot;
    std::string level;
    std::string value; ///< With a decimal point.
    WallTime time;
    std::string operatorId;
    std::string reagentLot;
    bool byLine = false;
};

struct Fact {
    std::string serial;
    std::string code;
    std::string kind; ///< An event's type, an exclusion's level.
    WallTime time;
    std::string text;
};

std::string sampleFolder();
std::string bytesOf(const std::string& path);

const Json& setup();

/// Every row of every home's file, without those that came by line.
std::vector<Row> fileRows();
/// fileRows and those of the Afinion capture, by time.
std::vector<Row> allRows();

std::vector<Fact> events();
std::vector<Fact> exclusions();

/// Rows of the setup by what names them; nullptr where there is none.
const Json* rowWith(const Json& rows, const std::string& field, const std::string& value);
const Json* instrumentWith(const std::string& serial);
const Json* siteWith(const std::string& serial);
const Json* analyteOf(const Row& row);
const Json* lotOf(const Row& row);
std::optional<int> levelOf(const Row& row);
/// The target in force: one for the instrument before one for the model, the newest of those valid.
const Json* targetOf(const Row& row);

} // namespace fasit::sample_test
