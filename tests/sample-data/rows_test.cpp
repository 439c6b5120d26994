// Every result of the sample can be placed: instrument, analyte, lot, level, target and a bottle that still
// keeps.
#include "tests/sample-data/sample_files.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fasit::sample_test {
namespace {

constexpr int kRoundBegins = 7 * 3600;
constexpr int kRoundEnds = 9 * 3600 + 30 * 60;

std::string textOf(const Row& row) {
    return row.file + ' ' + row.serial + ' ' + row.code + ' ' + row.lot + ' ' + row.level + ' ' +
           isoText(row.time);
}

const Json& materialOf(const Row& row) {
    return *rowWith(setup()["materials"], "key", (*lotOf(row))["material"]);
}

/// The bottle of this lot opened last before the result, as the entry panel would preset it.
std::optional<WallTime> bottleOpenedAt(const Row& row) {
    std::optional<WallTime> last;
    for (const Json& bottle : (*siteWith(row.serial))["bottles"]) {
        const WallTime openedAt = parseTime(bottle["openedAt"].get<std::string>())->time;
        if (bottle["lot"] == (*lotOf(row))["key"] && openedAt < row.time) {
            last = std::max(last.value_or(openedAt), openedAt);
        }
    }
    return last;
}

std::optional<int> levelNamed(Row row, const std::string& level) {
    row.level = level;
    return levelOf(row);
}

bool isNamedBy(const Row& row, const Fact& exclusion) {
    return row.serial == exclusion.serial && row.time == exclusion.time &&
           levelOf(row) == levelNamed(row, exclusion.kind) && (*analyteOf(row))["code"] == exclusion.code;
}

TEST(SampleRows, NameWhatTheSetupHolds) {
    const auto rows = allRows();
    EXPECT_GT(rows.size(), 3'000U);
    for (const Row& row : rows) {
        ASSERT_NE(instrumentWith(row.serial), nullptr) << textOf(row);
        ASSERT_NE(analyteOf(row), nullptr) << textOf(row);
        ASSERT_NE(lotOf(row), nullptr) << textOf(row);
        EXPECT_EQ(materialOf(row)["name"], row.material) << textOf(row);
        ASSERT_TRUE(levelOf(row)) << textOf(row);
        EXPECT_NE(targetOf(row), nullptr) << textOf(row);
        EXPECT_LE(isoText(dateOf(row.time)), (*lotOf(row))["expiry"].get<std::string>()) << textOf(row);
        EXPECT_FALSE(row.operatorId.empty()) << textOf(row);
    }
}

TEST(SampleRows, AreMeasuredInTheMorningWithinTheFourteenMonths) {
    for (const Row& row : allRows()) {
        const auto ofDay = row.time.seconds % kSecondsPerDay;
        EXPECT_TRUE(ofDay >= kRoundBegins && ofDay <= kRoundEnds) << textOf(row);
        EXPECT_GE(isoText(row.time), "2025-09-15");
        EXPECT_LT(isoText(row.time), "2026-11-19");
    }
}

TEST(SampleRows, HaveABottleThatStillKeeps) {
    for (const Row& row : allRows()) {
        const int openVialDays = materialOf(row)["openVialDays"];
        if (openVialDays == 0) {
            continue;
        }
        const auto openedAt = bottleOpenedAt(row);
        ASSERT_TRUE(openedAt) << textOf(row);
        EXPECT_LE(dateOf(row.time).days, dateOf(*openedAt).days + openVialDays) << textOf(row);
    }
}

TEST(SampleRows, ShowAsManyDecimalsAsTheDisplay) {
    for (const Row& row : allRows()) {
        const Json& analyte = *analyteOf(row);
        if (analyte["kind"] != "quantity") {
            EXPECT_NE(std::find(analyte["steps"].begin(), analyte["steps"].end(), Json(row.value)),
                      analyte["steps"].end())
                << textOf(row);
            continue;
        }
        const auto mark = row.value.find('.');
        const std::size_t decimals = mark == std::string::npos ? 0 : row.value.size() - mark - 1;
        EXPECT_EQ(decimals, analyte["decimals"].get<std::size_t>()) << textOf(row);
    }
}

TEST(SampleRows, FactsNameInstrumentsAndResults) {
    const auto rows = allRows();
    for (const Fact& event : events()) {
        EXPECT_NE(instrumentWith(event.serial), nullptr) << event.serial;
        EXPECT_TRUE(event.code.empty() || rowWith(setup()["analytes"], "code", event.code) != nullptr);
    }
    for (const Fact& fact : exclusions()) {
        const auto named =
            std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return isNamedBy(row, fact); });
        EXPECT_EQ(named, 1) << fact.serial << ' ' << isoText(fact.time);
        EXPECT_FALSE(fact.text.empty());
    }
}

} // namespace
} // namespace fasit::sample_test
