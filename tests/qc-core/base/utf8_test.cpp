// UTF-8: characters, and bytes that are none.
#include "qc-core/base/utf8.h"

#include <gtest/gtest.h>

namespace fasit::utf8 {
namespace {

TEST(Utf8, CharactersAreCodePoints) {
    EXPECT_EQ(characters("").value().size(), 0U);
    EXPECT_EQ(characters("blåbær").value().size(), 6U);
    EXPECT_EQ(characters("\xE2\x82\xAC").value(), std::vector<char32_t>{0x20AC});
    EXPECT_EQ(characters("\xF0\x9F\x8D\x93").value(), std::vector<char32_t>{0x1F353});
}

TEST(Utf8, BytesThatAreNoneAreRefused) {
    for (const char* bytes : {"\x80", "\xC3", "\xC3(", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80",
                              "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF", "bl\xE5"}) {
        EXPECT_FALSE(characters(bytes)) << bytes;
    }
}

} // namespace
} // namespace fasit::utf8
