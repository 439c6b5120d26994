// Program: the real `fasit`, run as a process of its own in a folder that holds all it may write.
#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fasit::cli_test {

using Json = nlohmann::json;
using Arguments = std::vector<std::string>;

struct Answer {
    int exitCode = -1; ///< -1 where it was killed or crashed.
    bool hung = false; ///< It did not end in time and was killed.
    std::string out;
    std::string err;

    /// What stands on stdout; discarded (`is_discarded()`) where that is not JSON and nothing else.
    Json json() const { return Json::parse(out, nullptr, false); }
};

class Program {
  public:
    /// Runs in `folder`: home, temporary folder, caches and the captured output are below it.
    explicit Program(std::filesystem::path folder);

    Answer run(const Arguments& arguments);
    /// Killed without warning after this time, unless it ended before.
    Answer runAndKill(const Arguments& arguments, std::chrono::microseconds after);

    /// A program that goes on until it is told to end.
    struct Begun {
        int process = 0;
        std::filesystem::path out;
        std::filesystem::path err;
    };
    Begun begin(const Arguments& arguments);
    /// Sends the signal and waits for the end.
    Answer end(const Begun& begun, int signal);

    /// Passed as --lang; "en" so that tests read what they check.
    std::string language = "en";

  private:
    Answer endBy(const Begun& begun, std::chrono::steady_clock::time_point deadline);
    int start(const Arguments& arguments, const std::filesystem::path& out, const std::filesystem::path& err);

    std::filesystem::path m_folder;
    int m_runs = 0;
};

void write(const std::filesystem::path& file, std::string_view bytes);

} // namespace fasit::cli_test
