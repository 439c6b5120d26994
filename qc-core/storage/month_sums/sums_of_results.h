// The month sums of a series as its stored results give them: what is kept is held against this. One thread.
#pragma once

#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/month_sums/month_sum_table.h"

namespace fasit::storage {

/// Of the results measured in the range.
MonthCells sumsOfResults(HistoryReader& history, const domain::Series& series, TimeRange range = {});

class Database;

/// Puts what the results of one month of a series give in the place of what is kept. Within a transaction.
void sumUpMonth(Database& database, const domain::Series& series, domain::Month month);

} // namespace fasit::storage
