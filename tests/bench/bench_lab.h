// What the storage benchmarks have in common: a folder on disk, a clock, and the setup of the sample data.
#pragma once

#include "qc-core/storage/database.h"
#include "qc-core/workflow/setup_file.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>

namespace fasit {

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

class BenchClock final : public Clock {
  public:
    UtcTime utcNow() const override { return UtcTime{(m_now.seconds - 3600) * 1'000'000}; }
    WallTime wallNow() const override { return m_now; }
    void pass(std::int64_t seconds) { m_now.seconds += seconds; }

  private:
    WallTime m_now = parseTime("2026-09-07T08:00")->time;
};

/// A new database with the setup of the sample data.
inline std::unique_ptr<storage::Database> sampleLaboratory(const std::filesystem::path& file,
                                                           const Clock& clock) {
    auto database = storage::Database::open(file);
    std::ifstream stream(FASIT_SOURCE_DIR "/sample-data/setup.json");
    const std::string setup{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!workflow::loadSetup({*database, clock}, setup, "bench")) {
        throw std::runtime_error("setup.json");
    }
    return database;
}

} // namespace fasit
