// What may stand in a free text: no eleven digits, nothing that cannot be stored.
#include "qc-core/workflow/free_text.h"

#include <gtest/gtest.h>

namespace fasit::workflow {
namespace {

TEST(FreeText, RefusesElevenDigits) {
    for (const char* text : {"01020312345", "010203 12345", "010203-12345", "fnr. 01020312345.",
                             "Pas01020312345x", "12 010203 12345"}) {
        EXPECT_EQ(freeTextFault(text), FollowUpFault::IdentityNumber) << text;
    }
}

TEST(FreeText, TakesOtherNumbers) {
    for (const char* text :
         {"", "Lot 1020312345", "GTIN 07038010000011", "7.10.2026 07:10", "+47 55 00 00 00", "010203 1234",
          "010203 123456", "999000001", "Målt 24,5 – fasit 22–28", "æøå\nny linje"}) {
        EXPECT_FALSE(freeTextFault(text)) << text;
    }
}

TEST(FreeText, RefusesWhatCannotBeStored) {
    EXPECT_EQ(freeTextFault("\xff"), FollowUpFault::TextUnusable);
    EXPECT_EQ(freeTextFault(std::string_view("a\0b", 3)), FollowUpFault::TextUnusable);
    EXPECT_EQ(freeTextFault("\x1b[2J"), FollowUpFault::TextUnusable);
    EXPECT_EQ(freeTextFault(std::string(4001, 'a')), FollowUpFault::TextUnusable);
    EXPECT_FALSE(freeTextFault(std::string(4000, 'a')));
}

TEST(FreeText, MayBeNeeded) {
    EXPECT_EQ(neededTextFault(" \t\n"), FollowUpFault::TextMissing);
    EXPECT_EQ(neededTextFault("01020312345"), FollowUpFault::IdentityNumber);
    EXPECT_FALSE(neededTextFault("Gammel kontroll"));
}

} // namespace
} // namespace fasit::workflow
