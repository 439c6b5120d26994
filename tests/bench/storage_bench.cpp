// A registered control costs at most twice a bare one-row commit of the same run on the same disk, and one
// fsync (the latter is a test: RegisteredControl.IsOneFsync).
#include "tests/bench/bench_lab.h"

#include "qc-core/workflow/register_control.h"

#include <benchmark/benchmark.h>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <vector>

namespace fasit {
namespace {

constexpr int kPriorResults = 500;
constexpr std::int64_t kWeek = 7 * kSecondsPerDay;

/// An analyser of the sample data and what is measured on it in turn.
struct BenchControls {
    const char* serial;
    domain::TargetBasis basis;
    std::int64_t secondsToSecondLevel;                ///< A week where levels alternate.
    std::array<std::array<const char*, 2>, 2> values; ///< By level, then by turn.
};

/// CRP by the insert's limits; one level a week, in turn.
constexpr BenchControls kInsert{
    "QRG-10980", domain::TargetBasis::Insert, kWeek, {{{"24", "25"}, {"84", "83"}}}};

/// Haemoglobin by mean and SD; both levels every week, each value now above the mean and now below it.
constexpr BenchControls kSd{"HB8-114073", domain::TargetBasis::Sd, 120, {{{"8.2", "8.4"}, {"13.2", "13.0"}}}};

/// A laboratory with the setup of the sample data and a history of these controls.
class BenchLab {
  public:
    BenchLab(const std::filesystem::path& file, const BenchControls& controls)
        : m_database(sampleLaboratory(file, m_clock))
        , m_controls(controls) {
        findPlace();
        for (int i = 0; i < kPriorResults; ++i) {
            registerNext();
        }
    }

    /// The next control, on the other level.
    workflow::RegisterReport registerNext() {
        const std::size_t level = m_count % 2;
        m_clock.pass(level == 0 ? kWeek : m_controls.secondsToSecondLevel);
        domain::ControlReading reading;
        reading.driver = "quikread";
        reading.value = m_controls.values[level][m_count / 2 % 2];
        reading.measuredAt = m_clock.wallNow();
        reading.operatorId = "KM";
        reading.reagentLot = "KT4488";
        m_place.level = static_cast<int>(level) + 1;
        reading.place = m_place;
        ++m_count;
        auto report = workflow::registerControls({*m_database, m_clock}, std::span(&reading, 1), "bench");
        if (report.readings.front().fate != domain::ReadingFate::Taken || report.controls.size() != 1 ||
            report.controls.front().verdict.kind != domain::VerdictKind::Accept) {
            throw std::runtime_error("a control was not taken and accepted");
        }
        return report;
    }

  private:
    /// The newest lot that the analyser has a target of this basis for.
    void findPlace() {
        const auto& catalogue = m_database->catalogue();
        const auto* instrument = catalogue.instrumentWithSerial(m_controls.serial);
        m_place.site = instrument->site;
        m_place.instrument = instrument->id;
        Date newest;
        for (const auto& target : catalogue.targets) {
            const bool applies = target.instrument ? *target.instrument == instrument->id
                                                   : target.instrumentModel == instrument->model;
            if (applies && target.basis == m_controls.basis && newest <= target.validFrom) {
                newest = target.validFrom;
                m_place.analyte = target.analyte;
                m_place.lot = target.lot;
            }
        }
    }

    BenchClock m_clock;
    std::unique_ptr<storage::Database> m_database;
    BenchControls m_controls;
    domain::ReadingPlace m_place;
    std::size_t m_count = 0;
};

void run(sqlite3* database, const char* sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(database));
    }
}

/// What SQLite alone needs for one row of a result on disk: same table, same settings, prepared statements.
void BM_BareOneRowCommit(benchmark::State& state) {
    const BenchFolder folder;
    storage::Database::open(std::filesystem::path(folder.file("bare.fasit")));
    sqlite3* database = nullptr;
    sqlite3_open(folder.file("bare.fasit").c_str(), &database);
    run(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF;");
    std::array<sqlite3_stmt*, 3> steps{};
    sqlite3_prepare_v2(database, "BEGIN IMMEDIATE", -1, &steps[0], nullptr);
    sqlite3_prepare_v2(
        database,
        "INSERT INTO control_result VALUES (7, 4711, ?1, 99, ?1, 4711, 1, 1, 'number', 25000000, 0,"
        " '25', 51, 77, 'KT4488', 61, 'device', 60, ?1, 'KM', 'automatic', '', '',"
        " '0123456789abcdef0123456789abcdef', NULL)",
        -1, &steps[1], nullptr);
    sqlite3_prepare_v2(database, "COMMIT", -1, &steps[2], nullptr);
    std::int64_t seq = 0;
    for ([[maybe_unused]] auto _ : state) {
        sqlite3_bind_int64(steps[1], 1, ++seq);
        for (sqlite3_stmt* step : steps) {
            if (sqlite3_step(step) != SQLITE_DONE) {
                throw std::runtime_error(sqlite3_errmsg(database));
            }
            sqlite3_reset(step);
        }
    }
    for (sqlite3_stmt* step : steps) {
        sqlite3_finalize(step);
    }
    sqlite3_close(database);
}
BENCHMARK(BM_BareOneRowCommit)->UseRealTime()->Unit(benchmark::kMicrosecond);

/// Limit: twice BM_BareOneRowCommit of the same run.
void BM_RegisterOneControl(benchmark::State& state, const BenchControls& controls) {
    const BenchFolder folder;
    BenchLab lab(folder.file("lab.fasit"), controls);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(lab.registerNext());
    }
}
BENCHMARK_CAPTURE(BM_RegisterOneControl, insert, kInsert)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(BM_RegisterOneControl, sd, kSd)->UseRealTime()->Unit(benchmark::kMicrosecond);

/// What the disk itself takes for one page appended and made durable: the floor of both.
void BM_AppendAndFdatasync(benchmark::State& state) {
    const BenchFolder folder;
    const int file = open(folder.file("bytes").c_str(), O_CREAT | O_WRONLY | O_APPEND, 0600);
    const std::vector<char> page(4096, 'x');
    for ([[maybe_unused]] auto _ : state) {
        if (write(file, page.data(), page.size()) != static_cast<ssize_t>(page.size()) ||
            fdatasync(file) != 0) {
            throw std::runtime_error("the disk refused");
        }
    }
    close(file);
}
BENCHMARK(BM_AppendAndFdatasync)->UseRealTime()->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace fasit
