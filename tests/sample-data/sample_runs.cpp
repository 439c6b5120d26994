#include "tests/sample-data/sample_runs.h"

#include "qc-core/base/decimal.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

namespace fasit::sample_test {
namespace {

constexpr std::int64_t kFourHours = 4 * 3600;

std::int64_t micros(const Json& text) {
    return Decimal::parse(text.get<std::string>()).value().micros();
}

bool isStepOutside(const Json& target, const Row& row) {
    const Json& steps = (*analyteOf(row))["steps"];
    const auto found = std::find(steps.begin(), steps.end(), Json(row.value)) - steps.begin();
    const Json& allowed = target["allowedSteps"];
    return std::find(allowed.begin(), allowed.end(), Json(found)) == allowed.end();
}

bool isExcluded(const Row& row) {
    static const std::vector<Fact> facts = exclusions();
    const std::string code = (*analyteOf(row))["code"];
    return std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
        return fact.serial == row.serial && fact.code == code && fact.time == row.time;
    });
}

Judged judged(const Row& row) {
    const Json& target = *targetOf(row);
    Judged result{row, *levelOf(row)};
    result.excluded = isExcluded(row);
    if (target.contains("allowedSteps")) {
        result.outsideLimits = isStepOutside(target, row);
        return result;
    }
    const auto value = Decimal::parse(row.value);
    result.outsideLimits =
        !value || value->micros() < micros(target["low"]) || value->micros() > micros(target["high"]);
    result.hasSd = value && target["basis"] == "sd";
    if (result.hasSd) {
        // One part in 10^9 settles "exactly on 2 SD" against binary rounding: such a value is inside.
        result.z = static_cast<double>(value->micros() - micros(target["mean"])) /
                   static_cast<double>(micros(target["sd"])) * (1 - 1e-9);
    }
    return result;
}

bool onOneSideBeyond2(const Judged& a, const Judged& b) {
    return a.hasSd && b.hasSd && ((a.z > 2 && b.z > 2) || (a.z < -2 && b.z < -2));
}

bool onBothSidesBeyond2(const Judged& a, const Judged& b) {
    return a.hasSd && b.hasSd && std::min(a.z, b.z) < -2 && std::max(a.z, b.z) > 2;
}

bool isRejected(const TestRun& run, const std::map<int, Judged>& previous) {
    for (const Judged& result : run.results) {
        const auto before = previous.find(result.level);
        const bool twice = before != previous.end() && before->second.row.lot == result.row.lot &&
                           onOneSideBeyond2(before->second, result);
        if (result.outsideLimits || std::abs(result.z) > 3 || twice) {
            return true;
        }
    }
    return run.results.size() == 2 && (onOneSideBeyond2(run.results[0], run.results[1]) ||
                                       onBothSidesBeyond2(run.results[0], run.results[1]));
}

bool belongsTo(const TestRun& run, const Judged& result) {
    return result.row.time.seconds - run.start().seconds <= kFourHours &&
           std::none_of(run.results.begin(), run.results.end(),
                        [&](const Judged& other) { return other.level == result.level; });
}

using SeriesRuns = std::map<std::pair<std::string, std::string>, std::vector<TestRun>>;

SeriesRuns grouped() {
    SeriesRuns series;
    for (const Row& row : allRows()) {
        auto& runs = series[{row.serial, row.code}];
        const Judged result = judged(row);
        if (runs.empty() || !belongsTo(runs.back(), result)) {
            runs.push_back({row.serial, row.code, {}});
        }
        runs.back().results.push_back(result);
    }
    return series;
}

void judge(std::vector<TestRun>& runs) {
    std::map<int, Judged> previous;
    for (TestRun& run : runs) {
        run.rejected = isRejected(run, previous);
        for (const Judged& result : run.results) {
            if (!result.excluded) {
                previous[result.level] = result;
            }
        }
    }
}

} // namespace

std::vector<TestRun> judgedRuns() {
    static const std::vector<TestRun> all = [] {
        std::vector<TestRun> runs;
        for (auto& [name, ofSeries] : grouped()) {
            judge(ofSeries);
            runs.insert(runs.end(), ofSeries.begin(), ofSeries.end());
        }
        return runs;
    }();
    return all;
}

std::vector<TestRun> judgedRuns(const std::string& serial, const std::string& code) {
    std::vector<TestRun> runs = judgedRuns();
    runs.erase(std::remove_if(runs.begin(), runs.end(),
                              [&](const TestRun& run) { return run.serial != serial || run.code != code; }),
               runs.end());
    return runs;
}

} // namespace fasit::sample_test
