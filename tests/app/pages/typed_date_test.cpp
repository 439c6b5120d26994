// A date of expiry as people type it.
#include "app/pages/typed_date.h"

#include <gtest/gtest.h>

namespace fasit::pages {
namespace {

TEST(TypedDate, IsReadAsItStandsOnPacks) {
    const auto day = dateOf(2027, 10, 7);
    for (const char* text : {"07.10.2027", "7.10.27", " 7/10/2027 ", "2027-10-07", "07-10-2027"}) {
        EXPECT_EQ(typedDate(QString::fromLatin1(text)), day) << text;
    }
}

TEST(TypedDate, OfAMonthIsItsLastDay) {
    for (const char* text : {"02.2028", "2/28", "2028-02", "02 2028"}) {
        EXPECT_EQ(typedDate(QString::fromLatin1(text)), dateOf(2028, 2, 29)) << text;
    }
}

TEST(TypedDate, IsNotGuessed) {
    for (const char* text : {"", "2027", "31.02.2027", "13.2027", "0.2027", "7.10", "i morgen", "7.10.027"}) {
        EXPECT_FALSE(typedDate(QString::fromLatin1(text))) << text;
    }
}

} // namespace
} // namespace fasit::pages
