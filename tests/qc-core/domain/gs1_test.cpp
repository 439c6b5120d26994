#include "qc-core/domain/gs1.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace fasit::domain {
namespace {

const Date kToday = dateOf(2026, 11, 20).value();
const std::string kFnc1 = "\x1d";
// The GTIN of the GS1 General Specifications' own examples.
const std::string kProduct = "09521234543213";

Gs1Code read(const std::string& text) {
    const auto code = parseGs1(text, kToday);
    EXPECT_TRUE(code) << text;
    return code.value_or(Gs1Code{});
}

std::optional<Gs1Fault> faultOf(const std::string& text) {
    const auto code = parseGs1(text, kToday);
    return code ? std::nullopt : std::optional(code.error());
}

TEST(Gs1, ReadsProductLotExpiryAndSerialInAnyOrder) {
    const Gs1Code wanted{kProduct, "24518B", dateOf(2027, 6, 30), "7"};
    EXPECT_EQ(read("01" + kProduct + "17270630" + "1024518B" + kFnc1 + "217"), wanted);
    EXPECT_EQ(read("217" + kFnc1 + "1024518B" + kFnc1 + "17270630" + "01" + kProduct), wanted);
    EXPECT_EQ(read("(01)" + kProduct + " (17)270630 (10)24518B (21)7"), wanted);
}

TEST(Gs1, SymbologyAndALeadingSeparatorAreNoPartOfTheData) {
    for (const std::string front : {"]d2", "]C1", "]Q3", "]e0", "]d2\x1d", "\x1d"}) {
        EXPECT_EQ(read(front + "01" + kProduct + "10A1" + "\r\n").lot, "A1") << front;
    }
}

TEST(Gs1, OtherIdentifiersAreSteppedOver) {
    const auto code = read("01" + kProduct + "11260101" + "3103000750" + "240X-9" + kFnc1 + "10L5");
    EXPECT_EQ(code.lot, "L5");
    EXPECT_EQ(code.product, kProduct);
    EXPECT_FALSE(code.expiry);
}

TEST(Gs1, DayZeroIsTheLastOfTheMonth) {
    EXPECT_EQ(read("17280200").expiry, dateOf(2028, 2, 29));
    EXPECT_EQ(read("17261200").expiry, dateOf(2026, 12, 31));
    EXPECT_EQ(faultOf("17270230"), Gs1Fault::BadDate);
    EXPECT_EQ(faultOf("17270000"), Gs1Fault::BadDate);
    EXPECT_EQ(faultOf("17271300"), Gs1Fault::BadDate);
}

TEST(Gs1, AYearOfTwoDigitsIsTheNearest) {
    EXPECT_EQ(read("17760101").expiry, dateOf(2076, 1, 1));
    EXPECT_EQ(read("17770101").expiry, dateOf(1977, 1, 1));
    EXPECT_EQ(parseGs1("17000101", dateOf(2099, 5, 1).value())->expiry, dateOf(2100, 1, 1));
}

TEST(Gs1, WhatIsWrongIsSaid) {
    EXPECT_EQ(faultOf(""), Gs1Fault::Empty);
    EXPECT_EQ(faultOf("]d2 "), Gs1Fault::Empty);
    EXPECT_EQ(faultOf("CRP-kontroll"), Gs1Fault::NotGs1);
    EXPECT_EQ(faultOf("7038010000164"), Gs1Fault::NotGs1) << "an EAN-13 of a shop";
    EXPECT_EQ(faultOf("01" + kProduct.substr(0, 13)), Gs1Fault::NotGs1) << "cut short";
    EXPECT_EQ(faultOf("0109521234543214"), Gs1Fault::BadProduct) << "check digit";
    EXPECT_EQ(faultOf("10ABCDEFGHIJKLMNOPQRSTU"), Gs1Fault::TooLong);
    EXPECT_EQ(faultOf("10A" + kFnc1 + "10B"), Gs1Fault::Twice);
    EXPECT_EQ(faultOf("10\xc3\xa6"), Gs1Fault::BadCharacter);
    EXPECT_EQ(faultOf("10"), Gs1Fault::NotGs1);
    EXPECT_EQ(faultOf("(10A"), Gs1Fault::NotGs1);
}

TEST(Gs1, AnyBytesAreAnswered) {
    std::mt19937 random(20261120);
    const std::string alphabet = "01720310()]dC\x1d"
                                 "AB\xff";
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (auto length = random() % 40; length > 0; --length) {
            text += alphabet[random() % alphabet.size()];
        }
        const auto code = parseGs1(text, kToday);
        EXPECT_TRUE(!code || *code != Gs1Code{}) << text;
    }
}

} // namespace
} // namespace fasit::domain
