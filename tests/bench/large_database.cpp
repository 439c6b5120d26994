#include "tests/bench/large_database.h"

#include "qc-core/domain/series_id.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/migration.h"

#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <map>
#include <stdexcept>
#include <string>

namespace fasit {
namespace {

using namespace domain;

constexpr int kHomes = 1000;
constexpr int kInstruments = 5; ///< Of each home, with kAnalytes analytes at kLevels levels: 20 series.
constexpr int kAnalytes = 2;
constexpr int kLevels = 2;
constexpr int kRuns = 500; ///< Of each analyte in a year.
constexpr int kLongRuns = 10'000;
constexpr std::int64_t kOrigin = 4711;
const WallTime kBegin = parseTime("2025-01-01T06:00")->time;

class Filler {
  public:
    explicit Filler(const std::filesystem::path& file) {
        if (sqlite3_open(file.c_str(), &m_database) != SQLITE_OK) {
            throw std::runtime_error("large database");
        }
        run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN");
        m_run = prepared("INSERT INTO run (site, origin, seq, instrument, analyte, opened_at) VALUES (?1, "
                         "4711, ?2, ?3, ?4, ?5)");
        m_verdict =
            prepared("INSERT INTO run_verdict VALUES (?1, 4711, ?2, 4711, ?3, 'accept', 0, 'sd', 5, 1, '',"
                     " ?4, NULL, NULL, NULL)");
        m_result =
            prepared("INSERT INTO control_result VALUES (?1, 4711, ?2, ?3, ?4, 4711, ?5, ?6, 'number', ?7,"
                     " 1, '25.1', 51, NULL, 'KT4488', 61, 'device', 60, ?4, 'KM', 'automatic', '', '',"
                     " '0123456789abcdef0123456789abcdef', NULL)");
        m_sum =
            prepared("INSERT INTO month_sum VALUES (?1, ?2, ?3, ?4, ?5, 0, 51, 61, ?6, ?7, 0, 0, ?8, ?9, 0,"
                     " 24000000, 26000000, 0, ?6, 0, 0, 0, 0, 0)");
    }
    ~Filler() {
        for (sqlite3_stmt* statement : {m_run, m_verdict, m_result, m_sum}) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(m_database);
    }
    Filler(const Filler&) = delete;
    Filler& operator=(const Filler&) = delete;

    /// All runs of an instrument and analyte; their numbers begin behind the last.
    void addGroup(SiteId site, InstrumentId instrument, AnalyteId analyte, int runs) {
        const std::int64_t step = 365 * kSecondsPerDay / runs;
        for (int i = 0; i < runs; ++i) {
            const std::int64_t seq = ++m_seq;
            execute(m_run, {site.value, seq, instrument.value, analyte.value, kBegin.seconds + i * step});
            execute(m_verdict, {site.value, ++m_seq, seq, kBegin.seconds + i * step});
        }
    }

    /// The results of one level of that group, whose first run has this number.
    void addResults(const Series& series, std::int64_t firstRun, int runs) {
        const std::int64_t step = 365 * kSecondsPerDay / runs;
        const std::int64_t id = seriesId(series.instrument, series.analyte, series.level);
        for (int i = 0; i < runs; ++i) {
            execute(m_result, {series.site.value, ++m_seq, id, kBegin.seconds + i * step, firstRun + 2 * i,
                               series.level, 24'000'000 + i % 20 * 100'000});
        }
    }

    void addSums(int month, const Series& series) {
        constexpr std::int64_t n = 42;
        execute(m_sum, {month, series.site.value, series.instrument.value, series.analyte.value, series.level,
                        n, n * 25'000'000, n * 625'010'000'000 % 1'000'000'000'000, n * 625});
    }

    void commit() { run("COMMIT"); }
    std::int64_t lastSeq() const { return m_seq; }

  private:
    void run(const char* sql) {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(m_database));
        }
    }
    sqlite3_stmt* prepared(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(m_database));
        }
        return statement;
    }
    void execute(sqlite3_stmt* statement, std::initializer_list<std::int64_t> values) {
        int mark = 0;
        for (const std::int64_t value : values) {
            sqlite3_bind_int64(statement, ++mark, value);
        }
        if (sqlite3_step(statement) != SQLITE_DONE) {
            throw std::runtime_error(sqlite3_errmsg(m_database));
        }
        sqlite3_reset(statement);
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_run = nullptr;
    sqlite3_stmt* m_verdict = nullptr;
    sqlite3_stmt* m_result = nullptr;
    sqlite3_stmt* m_sum = nullptr;
    std::int64_t m_seq = 0;
};

/// In the order of the keys, table by table within a home, so that nothing is moved.
void addHome(Filler& filler, int home, int longHome) {
    const SiteId site{home};
    std::map<std::int64_t, std::tuple<Series, std::int64_t, int>> bySeries;
    for (int i = 0; i < kInstruments; ++i) {
        for (int a = 1; a <= kAnalytes; ++a) {
            const InstrumentId instrument{home * 10 + i};
            const AnalyteId analyte{a};
            const bool isLong = home == longHome && i == 0 && a == 1;
            const int runs = isLong ? kLongRuns : kRuns;
            const std::int64_t firstRun = filler.lastSeq() + 1;
            filler.addGroup(site, instrument, analyte, runs);
            for (int level = 1; level <= (isLong ? 1 : kLevels); ++level) {
                bySeries[seriesId(instrument, analyte, level)] = {
                    {site, instrument, analyte, level}, firstRun, runs};
            }
        }
    }
    for (const auto& [id, results] : bySeries) {
        filler.addResults(std::get<0>(results), std::get<1>(results), std::get<2>(results));
    }
}

void fill(const std::filesystem::path& file, int longHome) {
    storage::Database::open(file);
    Filler filler(file);
    for (int home = 1; home <= kHomes; ++home) {
        addHome(filler, home, longHome);
    }
    constexpr int kMonths = 12;
    for (int month = 2025 * kMonths; month < 2026 * kMonths; ++month) {
        for (int home = 1; home <= kHomes; ++home) {
            for (int series = 0; series < kInstruments * kAnalytes * kLevels; ++series) {
                filler.addSums(month, {SiteId{home}, InstrumentId{home * 10 + series / (kAnalytes * kLevels)},
                                       AnalyteId{series / kLevels % kAnalytes + 1}, series % kLevels + 1});
            }
        }
    }
    filler.commit();
}

} // namespace

LargeDatabase largeDatabase() {
    constexpr int kLongHome = 617;
    const std::filesystem::path folder = FASIT_BENCH_FOLDER;
    const std::filesystem::path file =
        folder / ("large-" + std::to_string(storage::sqliteMigrations().back().version) + ".fasit");
    if (!std::filesystem::exists(file)) {
        std::fputs("Making a database of 10^7 results, once ...\n", stderr);
        std::filesystem::create_directories(folder);
        const std::filesystem::path making = folder / "making.fasit";
        std::filesystem::remove(making);
        fill(making, kLongHome);
        std::filesystem::rename(making, file);
    }
    return {file, {SiteId{kLongHome}, InstrumentId{kLongHome * 10}, AnalyteId{1}, 1}, {2025, 5}};
}

} // namespace fasit
