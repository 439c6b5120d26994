// Values as displays and lines give them.
#include "qc-core/domain/value.h"

#include <gtest/gtest.h>

namespace fasit::domain {
namespace {

Decimal dec(std::string_view text) {
    return Decimal::parse(text).value();
}

TEST(ParseQuantity, ReadsNumbers) {
    EXPECT_EQ(parseQuantity(" 5,6 ").value(), ControlValue(Quantity{dec("5.6")}));
    EXPECT_EQ(numberOf(parseQuantity("3.26E+05").value()), dec("326000"));
}

TEST(ParseQuantity, ReadsCensoredValues) {
    EXPECT_EQ(parseQuantity("<5").value(), ControlValue(Censored{Censored::Direction::Below, dec("5")}));
    EXPECT_EQ(parseQuantity("> 200").value(), ControlValue(Censored{Censored::Direction::Above, dec("200")}));
    EXPECT_EQ(parseQuantity("LO").value(), ControlValue(Censored{Censored::Direction::Below, std::nullopt}));
    EXPECT_EQ(parseQuantity("Hi").value(), ControlValue(Censored{Censored::Direction::Above, std::nullopt}));
    EXPECT_FALSE(numberOf(parseQuantity("<5").value()));
}

TEST(ParseQuantity, KeepsErrorCodesAsNoValue) {
    EXPECT_EQ(parseQuantity("--- ").value(), ControlValue(NoValue{"---"}));
    EXPECT_EQ(parseQuantity("****").value(), ControlValue(NoValue{"****"}));
}

TEST(ParseQuantity, RefusesWhatIsNoNumber) {
    EXPECT_EQ(parseQuantity("").error(), DecimalError::Empty);
    EXPECT_EQ(parseQuantity("fem").error(), DecimalError::NotANumber);
    EXPECT_EQ(parseQuantity("<").error(), DecimalError::Empty);
    EXPECT_EQ(parseQuantity("<x").error(), DecimalError::NotANumber);
    EXPECT_EQ(parseQuantity("5<").error(), DecimalError::NotANumber);
}

} // namespace
} // namespace fasit::domain
