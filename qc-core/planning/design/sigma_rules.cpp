#include "qc-core/planning/design/sigma_rules.h"

#include "qc-core/planning/design/sigma.h"

#include <algorithm>
#include <array>

namespace fasit::planning {
namespace {

constexpr int kLowestUsefulSigma = 3;

constexpr std::array kTwoOnce{ControlCount{2, 1}};
constexpr std::array kThreeOnce{ControlCount{3, 1}};
constexpr std::array kFourOnceOrTwoTwice{ControlCount{4, 1}, ControlCount{2, 2}};
constexpr std::array kFourTwiceOrTwoFourTimes{ControlCount{4, 2}, ControlCount{2, 4}};
constexpr std::array kSixOnceOrThreeTwice{ControlCount{6, 1}, ControlCount{3, 2}};

constexpr std::array<SigmaRule, 8> kTable{{
    {2, 6, "1_3s", kTwoOnce},
    {2, 5, "1_3s,2_2s,R_4s", kTwoOnce},
    {2, 4, "1_3s,2_2s,R_4s,4_1s", kFourOnceOrTwoTwice},
    {2, 0, "1_3s,2_2s,R_4s,4_1s,8x", kFourTwiceOrTwoFourTimes},
    {3, 6, "1_3s", kThreeOnce},
    {3, 5, "1_3s,2of3_2s,R_4s", kThreeOnce},
    {3, 4, "1_3s,2of3_2s,R_4s,3_1s", kThreeOnce},
    {3, 0, "1_3s,2of3_2s,R_4s,3_1s,6x", kSixOnceOrThreeTwice},
}};

} // namespace

std::string_view sigmaRulesSource() {
    return "Westgard Sigma Rules, westgard.com/westgard-sigma-rules (2014)";
}

std::span<const SigmaRule> sigmaRules() {
    return kTable;
}

std::optional<SigmaRecommendation> recommendedBySigma(double sigma, int levels) {
    const auto row = std::find_if(kTable.begin(), kTable.end(), [&](const SigmaRule& rule) {
        return rule.levels == levels && (rule.fromSigma == 0 || reachesMark(sigma, rule.fromSigma));
    });
    if (row == kTable.end()) {
        return std::nullopt;
    }
    return SigmaRecommendation{*row, !reachesMark(sigma, kLowestUsefulSigma)};
}

} // namespace fasit::planning
