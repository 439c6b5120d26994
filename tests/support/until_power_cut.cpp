#include "tests/support/until_power_cut.h"

#include "tests/support/power_cut_disk.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace fasit::test {

int powerCuts() {
    constexpr int kActivities = 5;
    constexpr int kInTheSuite = 15;
    const char* set = std::getenv("FASIT_POWER_CUTS");
    return std::max(1, set ? std::atoi(set) / kActivities : kInTheSuite);
}

CutAt anyCut(std::mt19937& random, int operations, const std::string& files) {
    const auto seed = static_cast<unsigned>(random());
    return {seed, 1 + static_cast<int>(random() % static_cast<unsigned>(operations)), files};
}

Ended untilPowerCut(const CutAt& cut, const std::function<void(const std::function<void()>&)>& work) {
    std::array<int, 2> ends{};
    EXPECT_EQ(pipe(ends.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        auto* disk = new PowerCutDisk(cut.seed, cut.nth, cut.files); // Until the end of the process.
        hookDisk(*disk);
        work([&] { [[maybe_unused]] const auto told = write(ends[1], "x", 1); });
        _exit(0);
    }
    close(ends[1]);
    Ended ended;
    for (char byte = 0; read(ends[0], &byte, 1) == 1;) {
        ++ended.reported;
    }
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status)) << status;
    ended.wasCut = WEXITSTATUS(status) == PowerCutDisk::kCut;
    EXPECT_TRUE(ended.wasCut || WEXITSTATUS(status) == 0) << status;
    return ended;
}

} // namespace fasit::test
