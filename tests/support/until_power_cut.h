// A process whose power goes, and what it had said was done before. FASIT_POWER_CUTS sets how often, in all.
#pragma once

#include <functional>
#include <random>
#include <string>

namespace fasit::test {

/// Of one activity: five share the campaign's number.
int powerCuts();

struct CutAt {
    unsigned seed = 0; ///< Of what reached the disk.
    int nth = 1;       ///< Write, sync or truncation.
    std::string files; ///< That lie on the disk whose power goes: those whose names begin so.
};

/// At one of the first `operations`.
CutAt anyCut(std::mt19937& random, int operations, const std::string& files = {});

struct Ended {
    bool wasCut = false;
    int reported = 0; ///< How often it said that something was done.
};

/// Runs `work` in a process of its own until the power goes, if it goes before the end. No database may be
/// open here. `report` tells this process.
Ended untilPowerCut(const CutAt& cut, const std::function<void(const std::function<void()>& report)>& work);

} // namespace fasit::test
