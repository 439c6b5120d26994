// From the start of the process to the first frame of use: the window on a database of 1,000 homes, beside
// the least program that shows a chart.
#include "qc-core/storage/database.h"
#include "qc-core/workflow/laboratory.h"
#include "qc-core/workflow/setup_file.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using nlohmann::json;

constexpr int kCopies = 125; // of the eight made-up homes

/// The home again under other names; what belongs to all homes keeps its key.
json copyOf(json site, int number) {
    const auto rename = [number](json& value) {
        value = value.get<std::string>() + "-" + std::to_string(number);
    };
    for (const char* field : {"key", "name", "organisationNumber"}) {
        rename(site[field]);
    }
    for (auto& instrument : site["instruments"]) {
        rename(instrument["key"]);
        rename(instrument["serial"]);
    }
    for (auto& schedule : site["schedules"]) {
        rename(schedule["instrument"]);
    }
    site.erase("bottles");
    site.erase("placements");
    return site;
}

std::string thousandHomes() {
    std::ifstream file(FASIT_SOURCE_DIR "/sample-data/setup.json");
    json setup = json::parse(file);
    json sites = json::array();
    for (int number = 1; number <= kCopies; ++number) {
        for (const auto& site : setup["sites"]) {
            sites.push_back(copyOf(site, number));
        }
    }
    setup["sites"] = sites;
    auto& targets = setup["targets"]; // those of one analyser are left out: its key is another
    targets.erase(std::remove_if(targets.begin(), targets.end(),
                                 [](const json& target) { return target.contains("instrument"); }),
                  targets.end());
    return setup.dump();
}

/// Made once; the runs only read it.
const std::string& database() {
    static const std::string made = [] {
        const std::filesystem::path path = FASIT_BENCH_FOLDER "/start.fasit";
        std::filesystem::create_directories(path.parent_path());
        for (const char* part : {"", "-wal", "-shm"}) {
            std::filesystem::remove(path.string() + part);
        }
        const auto file = fasit::storage::Database::open(path);
        const fasit::SystemClock clock;
        const auto loaded = fasit::workflow::loadSetup({*file, clock}, thousandHomes(), "bench");
        return loaded ? path.string() : std::string();
    }();
    return made;
}

std::string firstHome() {
    const auto file = fasit::storage::Database::open(std::filesystem::path(database()));
    return std::to_string(file->catalogue().sites.front().id.value);
}

/// Until the program has said that its first frame is there. False where it ended without.
bool runUntilFirstFrame(const std::string& program, std::vector<std::string> words) {
    int ends[2];
    if (::pipe(ends) != 0) {
        return false;
    }
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addclose(&actions, ends[0]);
    words.insert(words.begin(), program);
    std::vector<char*> arguments;
    for (auto& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    pid_t child = 0;
    const bool begun =
        ::posix_spawn(&child, program.c_str(), &actions, nullptr, arguments.data(), environ) == 0;
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    char said = 0;
    const bool done = begun && ::read(ends[0], &said, 1) == 1 && said == '.';
    ::close(ends[0]);
    if (begun) {
        ::waitpid(child, nullptr, 0);
    }
    return done;
}

void measure(benchmark::State& state, const char* program, const std::vector<std::string>& words) {
    const auto path = (std::filesystem::read_symlink("/proc/self/exe").parent_path() / program).string();
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        if (!runUntilFirstFrame(path, words)) {
            state.SkipWithError("the program ended without a frame");
            return;
        }
        state.SetIterationTime(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
}

void BM_StartOfMinimalChart(benchmark::State& state) {
    measure(state, "fasit_minimal_chart", {});
}
BENCHMARK(BM_StartOfMinimalChart)->UseManualTime()->Unit(benchmark::kMillisecond);

void BM_StartOfDesktop(benchmark::State& state) {
    measure(state, "fasit_start_probe", {database(), firstHome()});
}
BENCHMARK(BM_StartOfDesktop)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
