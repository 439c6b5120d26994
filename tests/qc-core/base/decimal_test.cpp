// Decimal: exact, never rounded, refused by name.
#include "qc-core/base/decimal.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace fasit {
namespace {

Decimal dec(std::string_view text) {
    return Decimal::parse(text).value();
}

TEST(Decimal, ReadsPointAndComma) {
    EXPECT_EQ(dec("5.4").micros(), 5'400'000);
    EXPECT_EQ(dec("5,4").micros(), 5'400'000);
    EXPECT_EQ(dec(" +7 ").micros(), 7'000'000);
    EXPECT_EQ(dec("-0,30").micros(), -300'000);
    EXPECT_EQ(dec(".5").micros(), 500'000);
}

TEST(Decimal, KeepsThePrintedNumberOfDecimals) {
    EXPECT_EQ(dec("5.40").toString(), "5.40");
    EXPECT_EQ(dec("5,40").toString(','), "5,40");
    EXPECT_EQ(dec("-0.05").toString(), "-0.05");
    EXPECT_EQ(dec("007").toString(), "7");
}

TEST(Decimal, EqualNumbersAreEqualAtAnyScale) {
    EXPECT_EQ(dec("5.4"), dec("5.400000"));
    EXPECT_LT(dec("5.399999"), dec("5.4"));
}

TEST(Decimal, ExpandsExponentForm) {
    EXPECT_EQ(dec("3.26E+05").toString(), "326000");
    EXPECT_EQ(dec("1.25e-2").toString(), "0.0125");
    EXPECT_EQ(dec("12.5e1").toString(), "125");
    EXPECT_EQ(Decimal::parse("1e99").error(), DecimalError::TooLarge);
    EXPECT_EQ(Decimal::parse("1e").error(), DecimalError::NotANumber);
    EXPECT_EQ(Decimal::parse("1e99999999999999999999").error(), DecimalError::TooLarge);
}

TEST(Decimal, RefusesWhatDoesNotFitByName) {
    EXPECT_EQ(Decimal::parse("").error(), DecimalError::Empty);
    EXPECT_EQ(Decimal::parse("   ").error(), DecimalError::Empty);
    EXPECT_EQ(Decimal::parse("0.1234567").error(), DecimalError::TooManyDecimals);
    EXPECT_EQ(Decimal::parse("1000000000000").error(), DecimalError::TooLarge);
    EXPECT_EQ(Decimal::parse("9999999999999999999999999999").error(), DecimalError::TooLarge);
    EXPECT_EQ(dec("999999999999.999999").micros(), Decimal::kMicrosBound - 1);
    EXPECT_EQ(dec("-999999999999.999999").micros(), -(Decimal::kMicrosBound - 1));
}

TEST(Decimal, RefusesWhatIsNoNumber) {
    for (const char* text :
         {"abc", "5.4.1", "1,234.5", "5 4", "--5", "+", "-", ".", "5-", "nan", "inf", "0x10", "1_0",
          "\xE2\x88\x92"
          "5"}) {
        const auto parsed = Decimal::parse(text);
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error(), DecimalError::NotANumber) << text;
    }
}

TEST(Decimal, StoredFormReturnsTheSameNumber) {
    std::mt19937_64 random(20261121);
    for (int i = 0; i < 100'000; ++i) {
        const int decimals = static_cast<int>(random() % 7);
        std::int64_t step = 1;
        for (int d = decimals; d < Decimal::kMaxDecimals; ++d) {
            step *= 10;
        }
        const auto micros =
            (static_cast<std::int64_t>(random() %
                                       static_cast<std::uint64_t>(2 * (Decimal::kMicrosBound / step) - 1)) -
             (Decimal::kMicrosBound / step - 1)) *
            step;
        const Decimal number = Decimal::fromMicros(micros, decimals).value();
        const Decimal again = dec(number.toString());
        ASSERT_EQ(again, number);
        ASSERT_EQ(again.decimals(), decimals);
        ASSERT_EQ(dec(number.toString(',')), number);
    }
}

TEST(Decimal, StoredFormThatHidesDigitsIsRefused) {
    EXPECT_EQ(Decimal::fromMicros(5'400'000, 0).error(), DecimalError::TooManyDecimals);
    EXPECT_EQ(Decimal::fromMicros(1, 7).error(), DecimalError::TooManyDecimals);
    EXPECT_EQ(Decimal::fromMicros(std::numeric_limits<std::int64_t>::min(), 0).error(),
              DecimalError::TooLarge);
}

TEST(Decimal, SumAndDifferenceAreExactOrRefused) {
    EXPECT_EQ(difference(dec("5.4"), dec("5")).value(), dec("0.4"));
    EXPECT_EQ(sum(dec("0.1"), dec("0.2")).value().toString(), "0.3");
    EXPECT_EQ(sum(dec("999999999999"), dec("1")).error(), DecimalError::TooLarge);
    EXPECT_EQ(difference(dec("-999999999999"), dec("999999999999")).error(), DecimalError::TooLarge);
}

} // namespace
} // namespace fasit
