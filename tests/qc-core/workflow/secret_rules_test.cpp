// What may be a PIN or a password.
#include "qc-core/workflow/secret_rules.h"

#include <gtest/gtest.h>

namespace fasit::workflow {
namespace {

const std::vector<std::string> kNames{"Prøve Østlund-Aas", "Solbakken sykehjem"};

std::optional<UserFault> passwordFault(const std::string& password) {
    return workflow::passwordFault(password, kNames);
}

TEST(PinRules, AskForFourDigits) {
    EXPECT_EQ(pinFault("4715"), std::nullopt);
    EXPECT_EQ(pinFault("0912"), std::nullopt);
    for (const char* pin : {"", "471", "47155", "47a5", "47 5", "-471", "٤٧١٥", "4715\n"}) {
        EXPECT_EQ(pinFault(pin), UserFault::PinNotFourDigits) << pin;
    }
}

TEST(PinRules, RefuseTheObvious) {
    for (const char* pin : {"0000", "1111", "9999", "1234", "0123", "6789", "4321", "9876", "1212", "0909"}) {
        EXPECT_EQ(pinFault(pin), UserFault::PinTooObvious) << pin;
    }
}

TEST(PinRules, RefuseFewOfAll) {
    int refused = 0;
    for (int number = 0; number < 10'000; ++number) {
        std::string pin = std::to_string(number);
        pin.insert(0, 4 - pin.size(), '0');
        refused += pinFault(pin) ? 1 : 0;
    }
    EXPECT_EQ(refused, 10 + 7 + 7 + 90); // Four alike, up, down, a pair twice.
}

TEST(PasswordRules, AskForTwelveCharacters) {
    EXPECT_EQ(passwordFault("elleve tegn"), UserFault::PasswordTooShort);
    EXPECT_EQ(passwordFault("åtte blåbær"), UserFault::PasswordTooShort); // 13 bytes, 11 characters.
    EXPECT_EQ(passwordFault("tolv tegn er"), std::nullopt);
    EXPECT_EQ(passwordFault(""), UserFault::PasswordTooShort);
}

TEST(PasswordRules, AskForNoDigitsOrSignsAndSetNoEnd) {
    EXPECT_EQ(passwordFault("baregodebokstaver"), std::nullopt);
    std::string longOne;
    for (int i = 0; i < 1'000; ++i) {
        longOne += "trollskog ";
    }
    EXPECT_EQ(passwordFault(longOne), std::nullopt);
}

TEST(PasswordRules, RefuseOneCharacterOverAndOver) {
    EXPECT_EQ(passwordFault("aaaaaaaaaaaa"), UserFault::PasswordTooUniform);
    EXPECT_EQ(passwordFault("121212121212"), UserFault::PasswordTooUniform);
}

TEST(PasswordRules, RefuseTheNamesAroundInAnyCase) {
    for (const char* password : {"solbakken 2026", "minSOLBAKKENdag", "sykehjemmet vårt", "her er østlund 1",
                                 "HER ER ØSTLUND 1", "prøve prøve én to"}) {
        EXPECT_EQ(passwordFault(password), UserFault::PasswordHoldsName) << password;
    }
    EXPECT_EQ(passwordFault("en sol og en aas"), std::nullopt) << "words of three letters are everywhere";
}

TEST(PasswordRules, RefuseWhatIsNoText) {
    EXPECT_EQ(passwordFault("bl\xE5skjell p\xE5 svaberg"), UserFault::PasswordNotText);
}

} // namespace
} // namespace fasit::workflow
