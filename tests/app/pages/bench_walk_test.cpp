// The bench, walked by the keyboard against a real database: the window, the service, the rules, the disk.
#include "tests/app/pages/bench_walk.h"

namespace fasit::pages {
namespace {

TEST_F(BenchWalk, TwoLevelsInsideAreAccepted) {
    openCardOf("CRP");
    enter("25");
    enter("81");
    EXPECT_EQ(verdict(), "✔ Godkjent");
    EXPECT_EQ(plain("whatNow"), "Du kan måle pasienter.");
    press(Qt::Key_Enter);
    EXPECT_EQ(QApplication::focusWidget(), list());
}

TEST_F(BenchWalk, OneLevelOutsideStopsAndSaysWhichAndWhatNow) {
    openCardOf("CRP");
    enter("31");
    enter("81");
    EXPECT_EQ(verdict(), "✖ Ikke godkjent");
    EXPECT_EQ(why(), "Nivå «Lav» er for høyt: 31 mg/L. Godkjent område er 22–28.");
    EXPECT_EQ(plain("whatNow"),
              "Ikke mål pasienter med CRP på dette apparatet. Bruk apparatet på legevakten.");
}

TEST_F(BenchWalk, OneLevelMissingIsNotGreenUntilTheOtherIsIn) {
    openCardOf("CRP");
    enter("25");
    press(Qt::Key_Enter);
    EXPECT_EQ(verdict(), "◐ Nivå «Lav» er innenfor. Nivå «Høy» gjenstår.");
    press(Qt::Key_Enter);
    ASSERT_TRUE(QTest::qWaitFor([] {
        return QApplication::focusWidget() &&
               QApplication::focusWidget()->objectName() == QStringLiteral("value2");
    }));
    enter("81");
    EXPECT_EQ(verdict(), "✔ Godkjent");
}

TEST_F(BenchWalk, AStripIsJudgedByItsSteps) {
    openCardOf("U-Protein");
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Enter);
    EXPECT_EQ(verdict(), "✖ Ikke godkjent");
    EXPECT_EQ(why(), "Nivå «Negativ» viste 1+. Godkjent er neg eller spor.");
}

TEST_F(BenchWalk, AStripOnAnAllowedStepIsAccepted) {
    openCardOf("U-Protein");
    press(Qt::Key_Right);
    press(Qt::Key_Enter);
    EXPECT_EQ(verdict(), "✔ Godkjent");
}

TEST_F(BenchWalk, ACensoredValueThatMayBeInsideCannotBeJudgedAndStaysDue) {
    openCardOf("CRP");
    enter("<26");
    enter("81");
    EXPECT_EQ(verdict(), "? Kan ikke vurderes");
    EXPECT_EQ(why(),
              "Nivå «Lav» viste <26 mg/L. Det er utenfor det apparatet kan måle, og kan ikke vurderes.");
    EXPECT_EQ(plain("whatNow"), "Kontrollen må fortsatt tas. Mål på nytt.");
}

TEST_F(BenchWalk, ACensoredValueWhollyOutsideIsNotAccepted) {
    openCardOf("CRP");
    enter("<5");
    enter("81");
    EXPECT_EQ(verdict(), "✖ Ikke godkjent");
    EXPECT_EQ(why(), "Nivå «Lav» er for lavt: <5 mg/L. Godkjent område er 22–28.");
}

TEST_F(BenchWalk, ADecimalCommaIsJudgedExactlyAndAWarningLetsTheWorkGoOn) {
    openCardOf("PT-INR");
    enter("2,71");
    EXPECT_EQ(verdict(), "⚠ Godkjent – følg med");
    EXPECT_EQ(why(), "Nivå 1 ligger høyt i godkjent område: 2,71.");
}

} // namespace
} // namespace fasit::pages
