// Undeclared encodings.
#include "instruments/core/text_encoding.h"

#include <gtest/gtest.h>

namespace fasit::instruments {
namespace {

std::string utf8(std::string_view bytes) {
    return toUtf8(bytes, UndefinedBytes::Refuse).value_or("refused");
}

TEST(ToUtf8, Pitfall5_UndeclaredLatin1AndUtf8BothBecomeUtf8) {
    EXPECT_EQ(utf8("Bl\xE5"
                   "b\xE6rl\xF8kka"),
              "Blåbærløkka");
    EXPECT_EQ(utf8("Blåbærløkka"), "Blåbærløkka");
    EXPECT_EQ(utf8("5 \xB5mol/l"), "5 µmol/l");
    EXPECT_EQ(utf8("\x80 \x93x\x94"), "€ “x”");
    EXPECT_EQ(utf8("plain"), "plain");
}

TEST(ToUtf8, RefusesOrKeepsUndefinedBytes) {
    EXPECT_EQ(utf8("a\x81"), "refused");
    EXPECT_EQ(toUtf8("a\x81", UndefinedBytes::AsControlCharacters), "a\xC2\x81");
}

TEST(IsUtf8, RefusesWhatIsNotWellFormed) {
    for (const char* bytes :
         {"\xC3", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF8", "\x80", "\xC3x"}) {
        EXPECT_FALSE(isUtf8(bytes));
    }
    for (const char* bytes : {"", "a", "\xC3\xA5", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xF4\x8F\xBF\xBF"}) {
        EXPECT_TRUE(isUtf8(bytes));
    }
}

} // namespace
} // namespace fasit::instruments
