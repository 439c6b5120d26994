// Digests: published values, and fields that cannot run into each other.
#include "qc-core/base/crypto/digest.h"

#include <gtest/gtest.h>

#include <set>

namespace fasit::crypto {
namespace {

std::string digestOf(std::initializer_list<std::string_view> fields) {
    Digest digest(Digest::Size::Fingerprint);
    for (const auto field : fields) {
        digest.field(field);
    }
    return digest.hex();
}

TEST(Digest, EmptyInputGivesThePublishedBlake2bValue) {
    // BLAKE2b-256 of the empty message, RFC 7693 reference implementation.
    EXPECT_EQ(Digest(Digest::Size::Chain).hex(),
              "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    EXPECT_EQ(Digest(Digest::Size::Fingerprint).hex().size(), 32U);
}

TEST(Digest, FieldsDoNotRunTogether) {
    EXPECT_NE(digestOf({"ab", "c"}), digestOf({"a", "bc"}));
    EXPECT_NE(digestOf({"a"}), digestOf({"a", ""}));
    EXPECT_EQ(digestOf({"a", "b"}), digestOf({"a", "b"}));
}

TEST(Digest, MissingIsNotEmptyAndNumbersAreNotTexts) {
    EXPECT_NE(Digest(Digest::Size::Chain).missing().hex(), Digest(Digest::Size::Chain).field("").hex());
    EXPECT_NE(Digest(Digest::Size::Chain).field(7).hex(), Digest(Digest::Size::Chain).field("7").hex());
}

TEST(RandomIdentity, IsPositiveAndDoesNotRepeat) {
    std::set<std::int64_t> seen;
    for (int i = 0; i < 1000; ++i) {
        const auto identity = randomIdentity();
        EXPECT_GT(identity, 0);
        EXPECT_TRUE(seen.insert(identity).second);
    }
}

} // namespace
} // namespace fasit::crypto
