#include "qc-core/planning/targets/target_policy.h"

#include <nlohmann/json.hpp>

#include <array>
#include <limits>

namespace fasit::planning {
namespace {

using Json = nlohmann::json;

struct WholeSetting {
    std::string_view name;
    int TargetPolicy::*member;
    int least;
};

struct DecimalSetting {
    std::string_view name;
    Decimal TargetPolicy::*member;
};

constexpr std::array kWhole =
    std::to_array<WholeSetting>({{"valuesForMean", &TargetPolicy::valuesForMean, 1},
                                 {"daysForMean", &TargetPolicy::daysForMean, 1},
                                 {"valuesForSd", &TargetPolicy::valuesForSd, 2},
                                 {"daysForSd", &TargetPolicy::daysForSd, 1},
                                 {"homesForPeerGroup", &TargetPolicy::homesForPeerGroup, 2}});

constexpr std::array kDecimals = std::to_array<DecimalSetting>(
    {{"smallSdShare", &TargetPolicy::smallSdShare}, {"highCvRatio", &TargetPolicy::highCvRatio}});

const Decimal kOne = *Decimal::fromMicros(Decimal::kMicrosPerUnit, 0);

/// Puts the value into the setting of that name; false where there is none of that name.
bool store(TargetPolicy& policy, const std::string& name, Decimal value, RowReader& row) {
    for (const DecimalSetting& setting : kDecimals) {
        if (setting.name == name) {
            policy.*setting.member = value;
            return true;
        }
    }
    for (const WholeSetting& setting : kWhole) {
        if (setting.name == name) {
            const std::int64_t whole = value.micros() / Decimal::kMicrosPerUnit;
            if (value.micros() % Decimal::kMicrosPerUnit != 0 || whole < setting.least ||
                whole > std::numeric_limits<int>::max()) {
                row.report(TableFault::NotAWholeNumber, "value", value.toString());
            } else {
                policy.*setting.member = static_cast<int>(whole);
            }
            return true;
        }
    }
    return false;
}

void readSetting(TargetPolicy& policy, RowReader& row) {
    const std::string name = row.requiredText("setting");
    const auto value = row.positiveDecimal("value");
    if (!row.has("value")) {
        row.report(TableFault::ValueMissing, "value");
    }
    if (name == "smallSdShare" && value && *value > kOne) {
        row.report(TableFault::AboveOne, "value", value->toString());
    }
    if (!store(policy, name, value.value_or(Decimal()), row) && !name.empty()) {
        row.report(TableFault::UnknownWord, "setting", name);
    }
    if (!policy.provenance.try_emplace(name, readProvenance(row)).second) {
        row.report(TableFault::KeyTwice, "setting", name);
    }
    row.refuseOtherFields();
}

void reportMissing(const TargetPolicy& policy, const std::string& table, TableProblems& problems) {
    const auto check = [&](std::string_view name) {
        if (!policy.provenance.contains(std::string(name))) {
            problems.push_back({table, "", "setting", TableFault::RowMissing, std::string(name)});
        }
    };
    for (const WholeSetting& setting : kWhole) {
        check(setting.name);
    }
    for (const DecimalSetting& setting : kDecimals) {
        check(setting.name);
    }
}

} // namespace

Expected<TargetPolicy, TableProblems> readTargetPolicy(std::string_view json) {
    const auto file = parseTable(json);
    if (!file) {
        return Unexpected<TableProblems>({file.error()});
    }
    TableProblems problems;
    const std::string key = keyOf(*file);
    RowReader head(*file, key, "", problems);
    head.requiredText("table");
    head.requiredText("name");
    head.has("rows");
    head.refuseOtherFields();
    TargetPolicy policy;
    const auto readRow = [&](const Json& object, const std::string& name) {
        RowReader row(object, key, name, problems);
        readSetting(policy, row);
    };
    eachRow(*file, key, "rows", readRow, problems);
    reportMissing(policy, key, problems);
    if (!problems.empty()) {
        return Unexpected<TableProblems>(std::move(problems));
    }
    return policy;
}

} // namespace fasit::planning
