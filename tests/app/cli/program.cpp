#include "tests/app/cli/program.h"

#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace fasit::cli_test {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kLongest = std::chrono::seconds(60);
constexpr int kPlacesBelowTheFolder = 7;

/// Whatever a library writes for a user lands below the folder.
constexpr const char* kPlaces[kPlacesBelowTheFolder] = {
    "HOME",          "TMPDIR",         "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
    "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"};

std::vector<std::string> environmentIn(const std::filesystem::path& folder) {
    std::vector<std::string> variables;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        variables.emplace_back(*variable);
    }
    const auto set = [&](const std::string& name, const std::string& value) {
        std::erase_if(variables, [&](const std::string& v) { return v.rfind(name + "=", 0) == 0; });
        variables.push_back(name + "=" + value);
    };
    for (const char* place : kPlaces) {
        const auto below = folder / "user" / place;
        std::filesystem::create_directories(below);
        std::filesystem::permissions(below, std::filesystem::perms::owner_all);
        set(place, below.string());
    }
    set("QT_QPA_PLATFORM", "offscreen");
    return variables;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

/// The process's end, or nothing when the time is up first.
std::optional<int> waitUntil(int process, Clock::time_point deadline) {
    int status = 0;
    while (waitpid(process, &status, WNOHANG) == 0) {
        const auto left = deadline - Clock::now();
        if (left <= Clock::duration::zero()) {
            return std::nullopt;
        }
        std::this_thread::sleep_for(std::min<Clock::duration>(left, std::chrono::milliseconds(1)));
    }
    return status;
}

int killed(int process) {
    int status = 0;
    kill(process, SIGKILL);
    waitpid(process, &status, 0);
    return status;
}

int exitCodeOf(int status) {
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

Program::Program(std::filesystem::path folder)
    : m_folder(std::move(folder)) {
    std::filesystem::create_directories(m_folder / "output");
}

int Program::start(const Arguments& arguments, const std::filesystem::path& out,
                   const std::filesystem::path& err) {
    std::vector<std::string> words{FASIT_BIN_DIR "/fasit", "--lang", language};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = environmentIn(m_folder);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    constexpr int kNew = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), kNew, 0600);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), kNew, 0600);
    posix_spawn_file_actions_addchdir_np(&actions, m_folder.c_str());
    pid_t process = 0;
    const int failed = posix_spawn(&process, words.front().c_str(), &actions, nullptr,
                                   pointersTo(words).data(), pointersTo(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) {
        throw std::runtime_error("cannot run " + words.front());
    }
    return process;
}

Answer Program::run(const Arguments& arguments) {
    return runAndKill(arguments, kLongest);
}

Program::Begun Program::begin(const Arguments& arguments) {
    const std::string number = std::to_string(++m_runs);
    Begun begun;
    begun.out = m_folder / "output" / (number + ".out");
    begun.err = m_folder / "output" / (number + ".err");
    begun.process = start(arguments, begun.out, begun.err);
    return begun;
}

Answer Program::runAndKill(const Arguments& arguments, std::chrono::microseconds after) {
    const auto deadline = Clock::now() + after;
    return endBy(begin(arguments), deadline);
}

Answer Program::end(const Begun& begun, int signal) {
    kill(begun.process, signal);
    return endBy(begun, Clock::now() + kLongest);
}

Answer Program::endBy(const Begun& begun, Clock::time_point deadline) {
    const auto ended = waitUntil(begun.process, deadline);
    Answer answer;
    answer.hung = !ended;
    answer.exitCode = exitCodeOf(ended ? *ended : killed(begun.process));
    answer.out = test::bytesOf(begun.out);
    answer.err = test::bytesOf(begun.err);
    return answer;
}

void write(const std::filesystem::path& file, std::string_view bytes) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace fasit::cli_test
