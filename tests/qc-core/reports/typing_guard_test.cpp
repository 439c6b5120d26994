// When a typed value is doubted: never for being merely outside.
#include "qc-core/reports/typing_guard.h"

#include <gtest/gtest.h>

namespace fasit::reports {
namespace {

/// 22 to 28: the area is 6 wide, so that doubt begins below 16 and above 34.
DueLevel crp() {
    DueLevel level;
    level.low = Decimal::parse("22").value();
    level.high = Decimal::parse("28").value();
    return level;
}

TEST(TypingDoubt, IsNoneInsideAndJustOutside) {
    for (const char* text : {"25", "22", "28", "21,9", "28.1", "16", "34", " 30 "}) {
        EXPECT_EQ(typingDoubt(text, crp()), TypingDoubt::None) << text;
    }
}

TEST(TypingDoubt, BeginsFurtherOutsideThanTheAreaIsWide) {
    for (const char* text : {"15.9", "34,1", "2.5", "250", "0", "-25"}) {
        EXPECT_EQ(typingDoubt(text, crp()), TypingDoubt::Unlikely) << text;
    }
}

TEST(TypingDoubt, SeesWhatIsNoNumber) {
    for (const char* text : {"", " ", "2o", "25 mg", "2,5,1", "---", "***", "<", "1.2345678"}) {
        EXPECT_EQ(typingDoubt(text, crp()), TypingDoubt::NotANumber) << text;
    }
}

TEST(TypingDoubt, LeavesCensoredValuesAlone) {
    for (const char* text : {"<5", "> 200", "LO", "hi"}) {
        EXPECT_EQ(typingDoubt(text, crp()), TypingDoubt::None) << text;
    }
}

TEST(TypingDoubt, NeedsBothLimitsToFindANumberUnlikely) {
    DueLevel level = crp();
    level.high.reset();
    EXPECT_EQ(typingDoubt("250", level), TypingDoubt::None);
    EXPECT_EQ(typingDoubt("x", level), TypingDoubt::NotANumber);
}

TEST(TypingDoubt, DoubtsEveryOtherValueWhereTheAreaIsOneValue) {
    DueLevel level = crp();
    level.high = level.low;
    EXPECT_EQ(typingDoubt("22.0", level), TypingDoubt::None);
    EXPECT_EQ(typingDoubt("22.1", level), TypingDoubt::Unlikely);
}

} // namespace
} // namespace fasit::reports
