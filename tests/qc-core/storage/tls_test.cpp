// The line to the server is encrypted and the server is the right one, or there is no connection.
#include "tests/support/test_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace fasit::test {
namespace {

using storage::Database;
using storage::Location;

/// The database by its address, with these settings of the line.
Location over(const TestDatabase& place, const std::string& settings) {
    return Location::parse(place.address() + "?" + settings).value();
}

std::string authority(const char* name) {
    const char* file = std::getenv(name);
    return file != nullptr ? file : "";
}

std::string failureOf(const Location& location) {
    try {
        Database::open(location);
    } catch (const storage::StorageError& error) {
        EXPECT_EQ(error.kind(), storage::StorageErrorKind::CannotConnect);
        return error.what();
    }
    return {};
}

TEST(Tls, WithTheAuthorityThatSignedTheServersCertificate) {
    const TestDatabase place;
    const auto location = over(place, "sslmode=verify-full&sslrootcert=" + authority("FASIT_TEST_CA"));
    EXPECT_GT(Database::open(location)->origin(), 0);
}

TEST(Tls, WithAnotherAuthorityItIsRefusedAndSaidWhy) {
    const TestDatabase place;
    const auto location = over(place, "sslmode=verify-full&sslrootcert=" + authority("FASIT_TEST_WRONG_CA"));
    EXPECT_THAT(failureOf(location), testing::HasSubstr("certificate"));
}

TEST(Tls, UnderANameThatTheCertificateDoesNotHaveItIsRefused) {
    const TestDatabase place;
    const auto location =
        over(place, "host=wrong.example&hostaddr=127.0.0.1&sslmode=verify-full&sslrootcert=" +
                        authority("FASIT_TEST_CA"));
    EXPECT_THAT(failureOf(location), testing::HasSubstr("certificate"));
}

} // namespace
} // namespace fasit::test
