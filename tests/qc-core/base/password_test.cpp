// Password hashes: a published argon2id value, what is not the password, and hashes that were tampered with.
#include "qc-core/base/crypto/password.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::crypto {
namespace {

/// Argon2id test values of the reference implementation (phc-winner-argon2, src/test.c): "password" with the
/// salt "somesalt".
constexpr const char* kPublished =
    "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
constexpr const char* kPublishedSmall =
    "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

Secret secret(std::string text) {
    return Secret(std::move(text));
}

TEST(Password, MatchesAPublishedArgon2idHash) {
    EXPECT_TRUE(isPassword(secret("password"), kPublished));
    EXPECT_TRUE(isPassword(secret("password"), kPublishedSmall));
    EXPECT_FALSE(isPassword(secret("passwore"), kPublished));
    EXPECT_FALSE(isPassword(secret("Password"), kPublishedSmall));
}

TEST(Password, HashIsArgon2idAtTheStatedCostWithASaltOfItsOwn) {
    const std::string hash = passwordHash(secret("riktig hest"));
    EXPECT_THAT(hash, testing::StartsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
    EXPECT_LE(hash.size(), 127U);
    EXPECT_NE(hash, passwordHash(secret("riktig hest")));
    EXPECT_TRUE(isPassword(secret("riktig hest"), hash));
    EXPECT_FALSE(isPassword(secret("riktig hes"), hash));
    EXPECT_FALSE(isPassword(secret("riktig hest "), hash));
}

TEST(Password, OfAnyLengthIsHashedWhole) {
    const std::string hash = passwordHash(secret(""));
    EXPECT_TRUE(isPassword(secret(""), hash));
    EXPECT_FALSE(isPassword(secret(" "), hash));
    std::string longOne(10'000, 'x');
    const std::string longHash = passwordHash(secret(std::string(longOne)));
    EXPECT_TRUE(isPassword(secret(std::string(longOne)), longHash));
    longOne.back() = 'y';
    EXPECT_FALSE(isPassword(secret(std::string(longOne)), longHash));
    const std::string withZero("a\0b", 3);
    EXPECT_FALSE(isPassword(secret("a"), passwordHash(secret(std::string(withZero)))));
}

TEST(Password, IsBytesSoThatItsReaderNormalisesIt) {
    const std::string composed = "bl\xC3\xA5skjell p\xC3\xA5 svaberg";     // å as one character.
    const std::string decomposed = "bla\xCC\x8Askjell pa\xCC\x8A svaberg"; // a and a ring.
    const std::string hash = passwordHash(secret(std::string(composed)));
    EXPECT_TRUE(isPassword(secret(std::string(composed)), hash));
    EXPECT_FALSE(isPassword(secret(std::string(decomposed)), hash));
}

TEST(Password, HashThatWasTamperedWithFitsNothing) {
    const std::string hash = kPublishedSmall;
    for (std::size_t i = 0; i < hash.size(); ++i) {
        std::string changed = hash;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(isPassword(secret("password"), changed)) << changed;
    }
    EXPECT_FALSE(isPassword(secret("password"), hash.substr(0, hash.size() - 1)));
    EXPECT_FALSE(isPassword(secret("password"), hash + "A"));
    EXPECT_FALSE(isPassword(secret("password"), ""));
    EXPECT_FALSE(isPassword(secret("password"), "password"));
    EXPECT_FALSE(isPassword(secret("password"), std::string(5'000, '$')));
}

TEST(Password, OfAnotherCostIsHashedAnew) {
    EXPECT_FALSE(needsRehash(passwordHash(secret("riktig hest"))));
    EXPECT_FALSE(needsRehash(kPublished));
    EXPECT_TRUE(needsRehash(kPublishedSmall));
    EXPECT_TRUE(needsRehash("no hash"));
    EXPECT_TRUE(needsRehash(""));
}

TEST(Secrets, LeaveNothingBehindWhereTheyCameFrom) {
    for (std::string text : {std::string("4711"), std::string(200, 'x')}) {
        const std::string copy = text;
        const char* place = text.data();
        Secret first(std::move(text));
        EXPECT_EQ(first.view(), copy);
        EXPECT_EQ(text, ""); // NOLINT: what is left behind is the point.
        if (copy.size() < 15) {
            EXPECT_EQ(std::string(place, copy.size()), std::string(copy.size(), '\0'));
        }
        Secret second(std::move(first));
        EXPECT_EQ(second.view(), copy);
        EXPECT_EQ(first.view(), ""); // NOLINT
    }
}

TEST(Secrets, AreWipedWithWhatTheyHaveReserved) {
    std::string text = "et passord som var lengre";
    text.resize(4);
    const char* place = text.data();
    wipe(text);
    EXPECT_EQ(text, "");
    EXPECT_EQ(std::string(place, 25), std::string(25, '\0'));
}

} // namespace
} // namespace fasit::crypto
