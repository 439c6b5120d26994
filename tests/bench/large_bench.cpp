// Reading out of 10^7 results: one series of 10,000 with its verdicts takes at most three times the raw
// clustered read, the month of a thousand homes at most four times the raw read of its kept sums.
#include "tests/bench/large_database.h"

#include "qc-core/domain/series_id.h"
#include "qc-core/reports/month_figures.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/month_sums/month_sum_table.h"

#include <benchmark/benchmark.h>

#include <sqlite3.h>

#include <stdexcept>

namespace fasit {
namespace {

constexpr std::int64_t kResults = 10'000'000;
constexpr std::size_t kOfSeries = 10'000;
constexpr std::size_t kSeriesOfMonth = 20'000;

/// A statement of SQLite's own interface, every column of every row read as what it is.
class RawQuery {
  public:
    RawQuery(const std::filesystem::path& file, const char* sql) {
        if (sqlite3_open_v2(file.c_str(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
            sqlite3_prepare_v2(m_database, sql, -1, &m_statement, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(m_database));
        }
    }
    ~RawQuery() {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }
    RawQuery(const RawQuery&) = delete;
    RawQuery& operator=(const RawQuery&) = delete;

    std::size_t readAll(std::initializer_list<std::int64_t> values) {
        int mark = 0;
        for (const std::int64_t value : values) {
            sqlite3_bind_int64(m_statement, ++mark, value);
        }
        std::size_t rows = 0;
        const int columns = sqlite3_column_count(m_statement);
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i) {
                if (sqlite3_column_type(m_statement, i) == SQLITE_INTEGER) {
                    benchmark::DoNotOptimize(sqlite3_column_int64(m_statement, i));
                } else {
                    benchmark::DoNotOptimize(sqlite3_column_text(m_statement, i));
                }
            }
            ++rows;
        }
        sqlite3_reset(m_statement);
        return rows;
    }

  private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

void expect(std::size_t found, std::size_t wanted) {
    if (found != wanted) {
        throw std::runtime_error("rows read: " + std::to_string(found));
    }
}

/// The limit: its results, and the verdicts of its runs.
void BM_RawSeries(benchmark::State& state) {
    const LargeDatabase large = largeDatabase();
    const domain::Series& series = large.longSeries;
    RawQuery results(large.file, "SELECT * FROM control_result WHERE site = ?1 AND series = ?2"
                                 " ORDER BY measured_at DESC");
    RawQuery verdicts(large.file, "SELECT v.* FROM run u JOIN run_verdict v ON v.site = u.site"
                                  " AND v.run_origin = u.origin AND v.run_seq = u.seq"
                                  " WHERE u.site = ?1 AND u.instrument = ?2 AND u.analyte = ?3"
                                  " ORDER BY u.opened_at");
    for ([[maybe_unused]] auto _ : state) {
        expect(results.readAll(
                   {series.site.value, domain::seriesId(series.instrument, series.analyte, series.level)}),
               kOfSeries);
        expect(verdicts.readAll({series.site.value, series.instrument.value, series.analyte.value}),
               kOfSeries);
    }
}
BENCHMARK(BM_RawSeries)->Arg(kResults)->Unit(benchmark::kMillisecond);

/// The same as the chart gets it. Limit: 3 times BM_RawSeries.
void BM_SeriesWithVerdicts(benchmark::State& state) {
    const LargeDatabase large = largeDatabase();
    const auto database = storage::Database::open(large.file);
    const domain::Series& series = large.longSeries;
    for ([[maybe_unused]] auto _ : state) {
        const auto results = database->history().results(series);
        const auto verdicts = database->history().verdicts({series.site, series.instrument, series.analyte});
        expect(results.size(), kOfSeries);
        expect(verdicts.size(), kOfSeries);
    }
}
BENCHMARK(BM_SeriesWithVerdicts)->Arg(kResults)->Unit(benchmark::kMillisecond);

void BM_RawMonthSums(benchmark::State& state) {
    const LargeDatabase large = largeDatabase();
    RawQuery sums(large.file, "SELECT * FROM month_sum WHERE month = ?1");
    for ([[maybe_unused]] auto _ : state) {
        expect(sums.readAll({large.month.year * 12LL + large.month.month - 1}), kSeriesOfMonth);
    }
}
BENCHMARK(BM_RawMonthSums)->Arg(kResults)->Unit(benchmark::kMillisecond);

/// Mean, SD, CV and shares of every series of the month. Limit: 4 times BM_RawMonthSums.
void BM_MonthOverview(benchmark::State& state) {
    const LargeDatabase large = largeDatabase();
    const auto database = storage::Database::open(large.file);
    for ([[maybe_unused]] auto _ : state) {
        std::size_t series = 0;
        for (const auto& [cell, sum] : database->monthSums().ofMonth(large.month)) {
            benchmark::DoNotOptimize(reports::figuresOf(sum));
            ++series;
        }
        expect(series, kSeriesOfMonth);
    }
}
BENCHMARK(BM_MonthOverview)->Arg(kResults)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace fasit
