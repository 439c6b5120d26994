// A registered control costs at most twice a bare one-row commit of the same run on the same disk, and one
// fsync (the latter is a test: RegisteredControl.IsOneFsync).
#include "qc-core/storage/database.h"
#include "qc-core/workflow/register_control.h"
#include "qc-core/workflow/setup_file.h"

#include <benchmark/benchmark.h>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace fasit {
namespace {

constexpr int kPriorResults = 500;
constexpr std::int64_t kWeek = 7 * kSecondsPerDay;

/// A folder on the disk that temporary files go to, removed in the end.
class BenchFolder {
  public:
    BenchFolder()
        : m_path(std::filesystem::temp_directory_path() / ("fasit-bench-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(m_path);
    }
    ~BenchFolder() { std::filesystem::remove_all(m_path); }
    BenchFolder(const BenchFolder&) = delete;
    BenchFolder& operator=(const BenchFolder&) = delete;

    std::string file(const char* name) const { return (m_path / name).string(); }

  private:
    std::filesystem::path m_path;
};

class WeeklyClock final : public Clock {
  public:
    UtcTime utcNow() const override { return UtcTime{(m_now.seconds - 3600) * 1'000'000}; }
    WallTime wallNow() const override { return m_now; }
    void nextWeek() { m_now.seconds += kWeek; }

  private:
    WallTime m_now = parseTime("2026-09-07T08:00")->time;
};

/// The CRP analyser of the sample data whose levels alternate, with its history.
class BenchLab {
  public:
    explicit BenchLab(const std::string& file)
        : m_database(storage::Database::open(file)) {
        std::ifstream stream(FASIT_SOURCE_DIR "/sample-data/setup.json");
        const std::string setup{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
        if (!workflow::loadSetup({*m_database, m_clock}, setup, "bench")) {
            throw std::runtime_error("setup.json");
        }
        findControl();
        for (int i = 0; i < kPriorResults; ++i) {
            registerNext();
        }
    }

    /// The control of the next week, on the other level.
    workflow::RegisterReport registerNext() {
        m_clock.nextWeek();
        domain::ControlReading reading;
        reading.driver = "quikread";
        reading.value = m_values[m_week % 2];
        reading.measuredAt = m_clock.wallNow();
        reading.operatorId = "KM";
        reading.reagentLot = "KT4488";
        m_place.level = static_cast<int>(m_week % 2) + 1;
        reading.place = m_place;
        ++m_week;
        auto report = workflow::registerControls({*m_database, m_clock}, std::span(&reading, 1), "bench");
        if (report.readings.front().fate != domain::ReadingFate::Taken || report.controls.size() != 1) {
            throw std::runtime_error("a control was not taken");
        }
        return report;
    }

  private:
    void findControl() {
        const auto& catalogue = m_database->catalogue();
        const auto* instrument = catalogue.instrumentWithSerial("QRG-10980");
        m_place.site = instrument->site;
        m_place.instrument = instrument->id;
        for (const auto& target : catalogue.targets) {
            const bool applies = target.instrument ? *target.instrument == instrument->id
                                                   : target.instrumentModel == instrument->model;
            if (applies && target.level <= 2) {
                m_place.analyte = target.analyte;
                m_place.lot = target.lot;
                m_values[static_cast<std::size_t>(target.level) - 1] = target.low->toString();
            }
        }
    }

    WeeklyClock m_clock;
    std::unique_ptr<storage::Database> m_database;
    domain::ReadingPlace m_place;
    std::array<std::string, 2> m_values;
    std::size_t m_week = 0;
};

void run(sqlite3* database, const char* sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(database));
    }
}

/// What SQLite alone needs for one row of a result on disk: same table, same settings, prepared statements.
void BM_BareOneRowCommit(benchmark::State& state) {
    const BenchFolder folder;
    storage::Database::open(folder.file("bare.fasit"));
    sqlite3* database = nullptr;
    sqlite3_open(folder.file("bare.fasit").c_str(), &database);
    run(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF;");
    std::array<sqlite3_stmt*, 3> steps{};
    sqlite3_prepare_v2(database, "BEGIN IMMEDIATE", -1, &steps[0], nullptr);
    sqlite3_prepare_v2(
        database,
        "INSERT INTO control_result VALUES (7, 4711, ?1, 99, ?1, 4711, 1, 1, 'number', 25000000, 0,"
        " '25', 51, 77, 'KT4488', 61, 'device', 60, ?1, 'KM', 'automatic', '', '',"
        " '0123456789abcdef0123456789abcdef')",
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
void BM_RegisterOneControl(benchmark::State& state) {
    const BenchFolder folder;
    BenchLab lab(folder.file("lab.fasit"));
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(lab.registerNext());
    }
}
BENCHMARK(BM_RegisterOneControl)->UseRealTime()->Unit(benchmark::kMicrosecond);

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
