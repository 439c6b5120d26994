// A history in a few words, and the engine's verdicts as lines that a person can check. For tests only.
#pragma once

#include "qc-core/rules/evaluator.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::rules::testing {

/// One result of a run and level; mean 100 and SD 10 unless told.
struct Row {
    int run = 1;
    int level = 1;
    std::string value; ///< As written: "104.5", "<5".
    std::optional<std::string> mean = "100";
    std::string sd = "10";
    int divisor = 1; ///< SD = sd / divisor.
    std::optional<std::string> low;
    std::optional<std::string> high;
    int lot = 1;
    int day = 0;
    bool isExcluded = false;
    bool isFailedByAnalyser = false;

    Row against(std::string_view newMean, std::string_view newSd, int newDivisor = 1) const;
    Row between(std::string_view newLow, std::string_view newHigh) const;
    Row withoutSd() const;
    Row ofLot(int number) const;
    Row onDay(int number) const;
    Row excluded() const;
    Row failedByAnalyser() const;
};

Row row(int run, int level, std::string_view value);

/// A value that many SD from the mean: z = 2.5 is 125.
Row atZ(int run, int level, double z);

/// The runs 1, 2, ... of one level at these z.
std::vector<Row> runsOfOneLevel(const std::vector<double>& z);

struct Asked {
    std::string rules;
    std::optional<int> lookBackDays = std::nullopt;
    std::int64_t openRun = -1;
    std::vector<std::uint32_t> restarts = {}; ///< Runs that a corrective action came before.
    bool onlyAfterWarning = false;
    bool continuesAcrossLots = false;
};

/// One line a run: the verdict, then each violation as rule[@scope][:level]:side, worst first. Levels are
/// given by their number: "reject 1_3s:1:high 4_1s@across:high".
std::vector<std::string> judged(const Asked& asked, const std::vector<Row>& rows);

/// The line of the last run.
std::string lastJudged(std::string_view rules, const std::vector<Row>& rows);

} // namespace fasit::rules::testing
