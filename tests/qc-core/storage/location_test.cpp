// What --db may be: a file, or the address of a server without a password.
#include "qc-core/storage/location.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::storage {
namespace {

using testing::HasSubstr;

TEST(Location, IsAFileUnlessItNamesAServer) {
    for (const char* name : {"fasit.db", "/srv/hjem æ.fasit", "postgresql.db", "C:\\fasit.db", ""}) {
        const auto location = Location::parse(name);
        ASSERT_TRUE(location) << name;
        EXPECT_FALSE(location->isServer());
        EXPECT_EQ(location->name(), name);
    }
}

TEST(Location, OfAServerIsTakenApart) {
    const auto location = Location::parse(
        "postgresql://fasit_s7@db.example.org:5433/fasit?sslmode=verify-full&sslrootcert=/etc/ca.pem");
    ASSERT_TRUE(location);
    EXPECT_TRUE(location->isServer());
    for (const char* part : {"user='fasit_s7'", "host='db.example.org'", "port='5433'", "dbname='fasit'",
                             "sslmode='verify-full'", "sslrootcert='/etc/ca.pem'"}) {
        EXPECT_THAT(location->connection(), HasSubstr(part));
    }
    EXPECT_EQ(location->name(), "fasit_s7@db.example.org/fasit");
}

TEST(Location, QuotesWhatTheAddressHides) {
    const auto location = Location::parse("postgres://o%27brien@localhost/a%5Cb%20c");
    ASSERT_TRUE(location);
    EXPECT_THAT(location->connection(), HasSubstr("user='o\\'brien'"));
    EXPECT_THAT(location->connection(), HasSubstr("dbname='a\\\\b c'"));
}

TEST(Location, RefusesPasswordsAndNonsense) {
    EXPECT_EQ(Location::parse("postgresql://a:hemmelig@host/db").error(), LocationFault::PasswordInside);
    EXPECT_EQ(Location::parse("postgresql://host/db?password=hemmelig").error(),
              LocationFault::PasswordInside);
    EXPECT_EQ(Location::parse("postgresql://host/db?what=1").error(), LocationFault::NotUnderstood);
    EXPECT_EQ(Location::parse("postgresql://[::1/db").error(), LocationFault::NotUnderstood);
}

} // namespace
} // namespace fasit::storage
