// The columns of month_sum, bound to memory. For month_sum_table.cpp only; one thread.
#pragma once

#include "qc-core/domain/month_sum.h"
#include "qc-core/storage/cell.h"

#include <soci/soci.h>

#include <array>
#include <string>

namespace fasit::storage {

class MonthSumCells {
  public:
    void use(soci::statement& statement);
    void into(soci::statement& statement);
    void set(const domain::MonthCell& cell, const domain::MonthSum& sum);
    domain::MonthCell cell() const;
    domain::MonthSum sum() const;

    /// Separated by commas, in the order in which they are bound.
    static std::string names();
    static std::string upsert();

  private:
    /// Those that every row has, as they stand in the table; the two extremes follow.
    static constexpr std::size_t kKeys = 8;
    static constexpr std::size_t kAdded = 14;

    std::array<long long, kKeys + kAdded> m_numbers{};
    NumberCell m_lowest;
    NumberCell m_highest;
};

} // namespace fasit::storage
