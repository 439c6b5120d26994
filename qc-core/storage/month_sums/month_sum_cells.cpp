#include "qc-core/storage/month_sums/month_sum_cells.h"

#include "qc-core/storage/month_sums/month_sum_table.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace fasit::storage {

using namespace domain;

namespace {

constexpr std::array kKeyNames{"month", "site",         "instrument", "analyte",
                               "level", "establishing", "lot",        "target"};
constexpr std::array kAddedNames{"numbers",    "sum_0",     "sum_1",       "sum_2",    "squares_0",
                                 "squares_1",  "squares_2", "judged_none", "accepted", "warned",
                                 "not_judged", "rejected",  "left_out",    "repeats"};

/// The one of two extremes that `isBetter` prefers, where one is missing the other.
std::string extreme(const char* column, char isBetter) {
    return fmt::format("{0} = CASE WHEN month_sum.{0} IS NULL OR excluded.{0} {1} month_sum.{0}"
                       " THEN excluded.{0} ELSE month_sum.{0} END",
                       column, isBetter);
}

} // namespace

std::string MonthSumCells::names() {
    return fmt::format("{}, {}, lowest, highest", fmt::join(kKeyNames, ", "), fmt::join(kAddedNames, ", "));
}

std::string MonthSumCells::upsert() {
    static_assert(kKeyNames.size() == kKeys && kAddedNames.size() == kAdded);
    std::string additions;
    for (const char* name : kAddedNames) {
        additions += fmt::format("{0} = month_sum.{0} + excluded.{0}, ", name);
    }
    return fmt::format("INSERT INTO month_sum ({}) VALUES (:{}, :{}, :lowest, :highest)"
                       " ON CONFLICT ({}) DO UPDATE SET {}{}, {}",
                       names(), fmt::join(kKeyNames, ", :"), fmt::join(kAddedNames, ", :"),
                       fmt::join(kKeyNames, ", "), additions, extreme("lowest", '<'),
                       extreme("highest", '>'));
}

void MonthSumCells::use(soci::statement& statement) {
    for (long long& number : m_numbers) {
        statement.exchange(soci::use(number));
    }
    statement.exchange(soci::use(m_lowest.value, m_lowest.state));
    statement.exchange(soci::use(m_highest.value, m_highest.state));
}

void MonthSumCells::into(soci::statement& statement) {
    for (long long& number : m_numbers) {
        statement.exchange(soci::into(number));
    }
    statement.exchange(storage::into(m_lowest));
    statement.exchange(storage::into(m_highest));
}

void MonthSumCells::set(const MonthCell& cell, const MonthSum& sum) {
    const Series& series = cell.series;
    auto next = m_numbers.begin();
    for (const long long key :
         {MonthSumTable::numberOf(cell.month), static_cast<long long>(series.site.value),
          static_cast<long long>(series.instrument.value), static_cast<long long>(series.analyte.value),
          static_cast<long long>(series.level), static_cast<long long>(series.establishing.value),
          static_cast<long long>(cell.lot.value), static_cast<long long>(cell.target.value)}) {
        *next++ = key;
    }
    *next++ = sum.numbers;
    next = std::copy(sum.sum.limbs().begin(), sum.sum.limbs().end(), next);
    next = std::copy(sum.squares.limbs().begin(), sum.squares.limbs().end(), next);
    next = std::copy(sum.judged.begin(), sum.judged.end(), next);
    *next++ = sum.excluded;
    *next++ = sum.repeats;
    m_lowest.set(sum.lowest);
    m_highest.set(sum.highest);
}

MonthCell MonthSumCells::cell() const {
    constexpr long long kMonths = 12;
    const auto& n = m_numbers;
    return {{static_cast<int>(n[0] / kMonths), static_cast<int>(n[0] % kMonths) + 1},
            {SiteId{n[1]}, InstrumentId{n[2]}, AnalyteId{n[3]}, static_cast<int>(n[4]), LotId{n[5]}},
            LotId{n[6]},
            TargetId{n[7]}};
}

MonthSum MonthSumCells::sum() const {
    MonthSum sum;
    auto next = m_numbers.begin() + kKeys;
    const auto limbs = [&next] {
        ExactSum::Limbs read{};
        std::copy_n(next, read.size(), read.begin());
        next += read.size();
        return ExactSum(read);
    };
    sum.numbers = *next++;
    sum.sum = limbs();
    sum.squares = limbs();
    std::copy_n(next, sum.judged.size(), sum.judged.begin());
    next += sum.judged.size();
    sum.excluded = *next++;
    sum.repeats = *next++;
    sum.lowest = m_lowest.get();
    sum.highest = m_highest.get();
    return sum;
}

} // namespace fasit::storage
