// Values exactly on a limit, where binary floating point says "beyond".
#include "tests/qc-core/rules/judged.h"

#include "qc-core/rules/rule_names.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fasit::rules::testing {
namespace {

constexpr const char* kSingles = "1_1s=warn,1_2s,1_3s";

TEST(FloatTraps, TheseDoublesAreBeyondTheLimitAndTheVerdictsAreNot) {
    EXPECT_GT((5.4 - 5.0) / 0.2, 2.0);
    EXPECT_EQ(lastJudged("1_2s", {row(1, 1, "5.4").against("5.0", "0.2")}), "accept");
    EXPECT_GT((14.4 - 12) / 0.8, 3.0);
    EXPECT_EQ(lastJudged("1_3s", {row(1, 1, "14.4").against("12", "0.8")}), "accept");
    EXPECT_GT((4.4 - 4.1) / 0.1, 3.0);
    EXPECT_EQ(lastJudged("1_3s", {row(1, 1, "4.4").against("4.1", "0.1")}), "accept");
    EXPECT_GT((14.0 - 13.2) / 0.4, 2.0);
    EXPECT_EQ(lastJudged("1_2s", {row(1, 1, "14.0").against("13.2", "0.4")}), "accept");
    EXPECT_GT((0.9 - 0.7) / 0.1, 2.0);
    EXPECT_EQ(lastJudged("1_2s", {row(1, 1, "0.9").against("0.7", "0.1")}), "accept");
}

TEST(FloatTraps, OneStepOfTheDisplayBeyondTheLimitFires) {
    EXPECT_EQ(lastJudged("1_2s", {row(1, 1, "5.41").against("5.0", "0.2")}), "warn 1_2s:1:high");
    EXPECT_EQ(lastJudged("1_3s", {row(1, 1, "4.400001").against("4.1", "0.1")}), "reject 1_3s:1:high");
    EXPECT_EQ(lastJudged("1_3s", {row(1, 1, "3.799999").against("4.1", "0.1")}), "reject 1_3s:1:low");
}

/// The SD of 9.0 to 11.0 as +-3 SD is 2/6 = 0.333..., which no decimal is.
TEST(FloatTraps, TheEndOfAnInsertRangeIsExactlyOnThreeSd) {
    const auto on = [](std::string_view value) { return row(1, 1, value).against("10.0", "2.0", 6); };
    EXPECT_EQ(lastJudged("1_3s", {on("11.0")}), "accept");
    EXPECT_EQ(lastJudged("1_3s", {on("9.0")}), "accept");
    EXPECT_EQ(lastJudged("1_3s", {on("11.000001")}), "reject 1_3s:1:high");
    EXPECT_EQ(lastJudged("1_3s", {on("8.999999")}), "reject 1_3s:1:low");
    EXPECT_EQ(lastJudged("1_2s", {on("10.666666")}), "accept");
    EXPECT_EQ(lastJudged("1_2s", {on("10.666667")}), "warn 1_2s:1:high");
}

Decimal hundredths(std::int64_t number) {
    return Decimal::fromMicros(number * 10'000, 2).value();
}

/// One mean and SD in hundredths: values on k SD, one hundredth inside and one beyond, on both sides.
class Sweep {
  public:
    Sweep()
        : m_rules(parseRuleList(kSingles).value()) {}

    void judge(std::int64_t mean, std::int64_t sd) {
        domain::Target target;
        target.basis = domain::TargetBasis::Sd;
        target.mean = hundredths(mean);
        target.spread = domain::Spread{hundredths(sd), 1};
        const std::vector<Bounds> bounds{m_rules.boundsOf(target).value()};
        std::vector<SeriesResult> results;
        std::vector<int> beyond; // How many of 1, 2 and 3 SD each value exceeds.
        for (std::int64_t k = 1; k <= 3; ++k) {
            for (const std::int64_t step : {-1, 0, 1}) {
                for (const std::int64_t side : {-1, 1}) {
                    SeriesResult result;
                    result.run = static_cast<std::uint32_t>(results.size());
                    const std::int64_t distance = k * sd + step;
                    result.micros = (mean + side * distance) * 10'000;
                    results.push_back(result);
                    beyond.push_back(
                        static_cast<int>((distance > sd) + (distance > 2 * sd) + (distance > 3 * sd)));
                    countDouble(mean, sd, side * distance);
                }
            }
        }
        const Evaluation evaluation = evaluateHistory(m_rules, results, bounds);
        for (std::size_t i = 0; i < results.size(); ++i) {
            m_wrong += static_cast<int>(evaluation.runs[i].firingCount) != beyond[i];
        }
    }

    int wrong() const { return m_wrong; }
    int wrongInDoubles() const { return m_wrongInDoubles; }

  private:
    /// What the usual formula makes of the same numbers.
    void countDouble(std::int64_t mean, std::int64_t sd, std::int64_t deviation) {
        const double m = static_cast<double>(mean) / 100;
        const double s = static_cast<double>(sd) / 100;
        const double x = static_cast<double>(mean + deviation) / 100;
        const double z = std::abs(x - m) / s;
        for (const int k : {1, 2, 3}) {
            m_wrongInDoubles += (z > k) != (std::abs(deviation) > k * sd);
        }
    }

    CompiledRules m_rules;
    int m_wrong = 0;
    int m_wrongInDoubles = 0;
};

TEST(FloatTraps, EveryTwoDecimalMeanAndSdIsDecidedExactlyAtItsLimits) {
    Sweep sweep;
    for (std::int64_t mean = 5; mean <= 2'000; mean += 7) {
        for (std::int64_t sd = 2; sd <= 200; ++sd) {
            sweep.judge(mean, sd);
        }
    }
    EXPECT_EQ(sweep.wrong(), 0);
    EXPECT_GT(sweep.wrongInDoubles(), 100'000); // So the sweep does walk through the traps.
}

} // namespace
} // namespace fasit::rules::testing
