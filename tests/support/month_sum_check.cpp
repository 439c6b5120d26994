#include "tests/support/month_sum_check.h"

#include "qc-core/storage/month_sums/month_sum_table.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <tuple>

namespace fasit::test {
namespace {

using namespace domain;

/// Month as text, level, lot, target.
using Cell = std::tuple<std::string, int, std::int64_t, std::int64_t>;

struct Plain {
    std::vector<std::int64_t> numbers;
    std::map<VerdictKind, int> judged;
    int excluded = 0;
    int repeats = 0;
};

std::string text(const Plain& plain) {
    Int128 sum = 0;
    Int128 squares = 0;
    for (const std::int64_t number : plain.numbers) {
        sum += number;
        squares += Int128{number} * number;
    }
    std::ostringstream out;
    out << plain.numbers.size() << ' ' << static_cast<long long>(sum) << ' '
        << static_cast<long long>(squares / 1'000'000'000) << ' '
        << static_cast<long long>(squares % 1'000'000'000);
    if (!plain.numbers.empty()) {
        const auto [low, high] = std::minmax_element(plain.numbers.begin(), plain.numbers.end());
        out << ' ' << *low << ' ' << *high;
    }
    for (int kind = 0; kind < static_cast<int>(kVerdictKinds); ++kind) {
        const auto count = plain.judged.find(static_cast<VerdictKind>(kind));
        out << ' ' << (count == plain.judged.end() ? 0 : count->second);
    }
    out << ' ' << plain.excluded << ' ' << plain.repeats;
    return out.str();
}

std::string text(const MonthSum& sum) {
    std::ostringstream out;
    const Int128 squares = sum.squares.total().value();
    out << sum.numbers << ' ' << static_cast<long long>(sum.sum.total().value()) << ' '
        << static_cast<long long>(squares / 1'000'000'000) << ' '
        << static_cast<long long>(squares % 1'000'000'000);
    if (sum.numbers > 0) {
        out << ' ' << sum.lowest.value() << ' ' << sum.highest.value();
    }
    for (const std::int64_t count : sum.judged) {
        out << ' ' << count;
    }
    out << ' ' << sum.excluded << ' ' << sum.repeats;
    return out.str();
}

std::map<Cell, Plain> addedUp(SmallLab& lab, const storage::SeriesGroup& group) {
    const auto runs = lab.runs(group);
    std::map<FactKey, VerdictKind> verdicts;
    for (const auto& verdict : lab.database().history().verdicts(group)) {
        verdicts[verdict.run] = verdict.verdict.kind;
    }
    std::map<Cell, Plain> cells;
    for (const int level : {1, 2}) {
        for (const StoredResult& stored : lab.results(group, level)) {
            const ControlResult& result = stored.result;
            Plain& plain = cells[{isoText(result.measuredAt).substr(0, 7), level, result.lot.value,
                                  result.target.value}];
            if (stored.excluded) {
                ++plain.excluded;
                continue;
            }
            ++plain.judged[verdicts[result.run]];
            plain.repeats += std::any_of(runs.begin(), runs.end(), [&](const Run& run) {
                return run.key == result.run && run.repeats.has_value();
            });
            if (const auto number = numberOf(result.value)) {
                plain.numbers.push_back(number->micros());
            }
        }
    }
    return cells;
}

} // namespace

std::vector<std::string> monthSumFaults(SmallLab& lab, const storage::SeriesGroup& group) {
    std::map<Cell, std::pair<std::string, std::string>> both;
    for (const auto& [cell, plain] : addedUp(lab, group)) {
        both[cell].first = text(plain);
    }
    for (const auto& [cell, sum] : lab.database().monthSums().ofSite(group.site)) {
        if (cell.series == group.series(cell.series.level)) {
            both[{isoText(beginOf(cell.month)).substr(0, 7), cell.series.level, cell.lot.value,
                  cell.target.value}]
                .second = text(sum);
        }
    }
    std::vector<std::string> faults;
    for (const auto& [cell, texts] : both) {
        if (texts.first != texts.second) {
            faults.push_back(std::get<0>(cell) + " level " + std::to_string(std::get<1>(cell)) + ": is " +
                             texts.second + ", should be " + texts.first);
        }
    }
    return faults;
}

} // namespace fasit::test
