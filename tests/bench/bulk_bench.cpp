// A bulk import takes at least 0.4 times the rows a second of a raw clustered insert into the same table on
// the same disk.
#include "tests/bench/bench_lab.h"

#include "qc-core/domain/series_id.h"
#include "qc-core/workflow/register_control.h"

#include <benchmark/benchmark.h>

#include <soci/soci.h>
#include <sqlite3.h>

#include <array>
#include <map>
#include <vector>

namespace fasit {
namespace {

constexpr std::int64_t kDay = kSecondsPerDay;
constexpr std::int64_t kYears = 20'000 * kDay; ///< So that no control lies in the future.
constexpr std::size_t kBatch = 1000;           ///< Results a commit.

/// Controls in control at two levels, one after the other on every analyser that has targets by mean and SD.
class BulkControls {
  public:
    explicit BulkControls(const domain::Catalogue& catalogue) {
        for (const auto& target : catalogue.targets) {
            const auto* instrument = target.instrument ? catalogue.instrument(*target.instrument) : nullptr;
            if (instrument && target.basis == domain::TargetBasis::Sd && target.level <= 2) {
                const domain::ReadingPlace first{
                    instrument->site, instrument->id, target.analyte, target.lot, 1, {}};
                m_analysers[{instrument->id, target.analyte}].first = first;
                m_analysers[{instrument->id, target.analyte}].second[target.level] =
                    valuesAround(*target.mean);
            }
        }
        std::erase_if(m_analysers, [](const auto& entry) { return entry.second.second.size() != 2; });
        if (m_analysers.empty()) {
            throw std::runtime_error("no analyser has targets by mean and SD");
        }
        m_next = m_analysers.begin();
    }

    std::vector<domain::ControlReading> next() {
        std::vector<domain::ControlReading> batch;
        for (std::size_t i = 0; i < kBatch / 2; ++i) {
            domain::ControlReading reading;
            reading.driver = "hemocue";
            reading.message = static_cast<int>(i) + 1;
            reading.operatorId = "KM";
            reading.reagentLot = "KT4488";
            reading.place = m_next->second.first;
            reading.measuredAt = WallTime{m_from.seconds + m_day * kDay};
            for (int level = 1; level <= 2; ++level) {
                reading.place->level = level;
                reading.value = m_next->second.second[level][static_cast<std::size_t>(m_day % 2)];
                batch.push_back(reading);
            }
            advance();
        }
        return batch;
    }

  private:
    using Values = std::array<std::string, 2>; ///< In turn.

    /// The last decimal one up and one down.
    static Values valuesAround(Decimal mean) {
        std::int64_t step = Decimal::kMicrosPerUnit;
        for (int i = 0; i < mean.decimals(); ++i) {
            step /= 10;
        }
        const Decimal one = Decimal::fromMicros(step, mean.decimals()).value();
        return {sum(mean, one).value().toString(), difference(mean, one).value().toString()};
    }

    void advance() {
        if (++m_next == m_analysers.end()) {
            m_next = m_analysers.begin();
            ++m_day;
        }
    }

    using Analysers = std::map<std::pair<domain::InstrumentId, domain::AnalyteId>,
                               std::pair<domain::ReadingPlace, std::map<int, Values>>>;
    Analysers m_analysers;
    Analysers::iterator m_next;
    std::int64_t m_day = 0;
    WallTime m_from = parseTime("2026-01-05T08:00")->time;
};

/// Limit: 0.4 times the rows a second of BM_RawClusteredInsert.
void BM_BulkImport(benchmark::State& state) {
    const BenchFolder folder;
    BenchClock clock;
    clock.pass(kYears);
    const auto database = sampleLaboratory(folder.file("bulk.fasit"), clock);
    BulkControls controls(database->catalogue());
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        const auto batch = controls.next();
        state.ResumeTiming();
        const auto report = workflow::registerControls({*database, clock}, batch, "bench");
        if (report.readings.back().fate != domain::ReadingFate::Taken) {
            throw std::runtime_error("a reading was not taken: " +
                                     std::string(nameOf(report.readings.back().reason)));
        }
    }
    long long rows = 0;
    database->session() << "SELECT CAST(sum(fact_count) + count(*) AS BIGINT) FROM audit_entry"
                           " WHERE what = 'registerControls'",
        soci::into(rows);
    state.SetItemsProcessed(rows);
    state.counters["results"] = static_cast<double>(state.iterations()) * kBatch;
}
BENCHMARK(BM_BulkImport)->UseRealTime()->Unit(benchmark::kMillisecond);

void run(sqlite3* database, const char* sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(database));
    }
}

/// What SQLite alone needs for results of many series in turn: same table, same commits, prepared statement.
void BM_RawClusteredInsert(benchmark::State& state) {
    const BenchFolder folder;
    storage::Database::open(std::filesystem::path(folder.file("raw.fasit")));
    sqlite3* database = nullptr;
    sqlite3_open(folder.file("raw.fasit").c_str(), &database);
    run(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF;");
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database,
                       "INSERT INTO control_result VALUES (7, 4711, ?1, ?2, ?3, 4711, 1, 1, 'number',"
                       " 25000000, 0, '25', 51, 77, 'KT4488', 61, 'device', 60, ?1, 'KM', 'automatic', '',"
                       " '', '0123456789abcdef0123456789abcdef', NULL)",
                       -1, &insert, nullptr);
    constexpr std::int64_t kSeries = 16;
    std::int64_t seq = 0;
    for ([[maybe_unused]] auto _ : state) {
        run(database, "BEGIN IMMEDIATE");
        for (std::size_t i = 0; i < kBatch; ++i) {
            sqlite3_bind_int64(insert, 1, ++seq);
            sqlite3_bind_int64(insert, 2, seq % kSeries);
            sqlite3_bind_int64(insert, 3, seq / kSeries * kDay);
            if (sqlite3_step(insert) != SQLITE_DONE) {
                throw std::runtime_error(sqlite3_errmsg(database));
            }
            sqlite3_reset(insert);
        }
        run(database, "COMMIT");
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kBatch));
}
BENCHMARK(BM_RawClusteredInsert)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace fasit
