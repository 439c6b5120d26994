// What a person sees of a line holds nothing that was said on it.
#include "instruments/transport/masked.h"

#include <gtest/gtest.h>

#include <random>

namespace fasit::instruments::transport {
namespace {

TEST(Masked, NamesTheControlCharacters) {
    EXPECT_EQ(masked("\x05"), "<ENQ>");
    EXPECT_EQ(masked("\x02"
                     "1H|\\^&|||H500^731YOX\x03"
                     "5E\r\n\x04"),
              "<STX>1H|\\^&|||[4]^[6]<ETX>[2]<CR><LF><EOT>");
    EXPECT_EQ(masked("\x7F"), "<DEL>");
}

TEST(Masked, KeepsTheNamesOfSegments) {
    EXPECT_EQ(masked("\vMSH|^~\\&|Lab|\rPID|1||12345678901||Ås^Ola\r\x1C\r"),
              "<VT>MSH|^~\\&|[3]|<CR>PID|[1]||[11]||[3]^[3]<CR><FS><CR>");
}

TEST(Masked, TakesForAValueWhatMayBeOne) {
    EXPECT_EQ(masked("OBX|1"), "[3]|[1]") << "at the beginning of a piece it may be the end of a name";
    EXPECT_EQ(masked("\x02"
                     "4PID|x"),
              "<STX>4[3]|[1]")
        << "a frame may begin amid a field";
    EXPECT_EQ(masked("\rOla|"), "<CR>[3]|");
    EXPECT_EQ(masked("\rP"), "<CR>[1]");
}

TEST(Masked, NoRunOfLettersOrDigitsGetsThrough) {
    std::mt19937 random(20261122);
    const std::string alphabet = "\x02\x03\r\n\v|^\\&~0123abcOlaHPR ÆØÅ<>\"=";
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes;
        for (int n = 0; n < 40; ++n) {
            bytes += alphabet[random() % alphabet.size()];
        }
        const std::size_t at = random() % bytes.size();
        const std::string canary = "KANARI7Q";
        const std::string text = masked(bytes.substr(0, at) + canary + bytes.substr(at));
        ASSERT_EQ(text.find("KAN"), std::string::npos) << text;
        ASSERT_EQ(text.find("7Q"), std::string::npos) << text;
    }
}

} // namespace
} // namespace fasit::instruments::transport
