// The bench, walked by the keyboard against a real database: the window, the service, the rules, the disk.
#include "app/charts/small_chart.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "tests/app/pages/bench_walk.h"

#include <algorithm>

namespace fasit::pages {
namespace {

/// What stands with the only INR result on disk.
std::string commentOfInr(const services::SmallHome& home) {
    const auto database = storage::Database::open(home.file());
    const auto& schedules = database->catalogue().schedules;
    const auto inr = std::find_if(schedules.begin(), schedules.end(), [&](const auto& row) {
        return database->catalogue().analyte(row.analyte)->nameNb == "PT-INR";
    });
    const auto results = database->history().results({inr->site, inr->instrument, inr->analyte, 1, {}}, {});
    return results.size() == 1 ? results[0].result.comment : "no single result";
}

TEST_F(BenchWalk, TwoLevelsInsideAreAccepted) {
    openCardOf("CRP");
    enter("25");
    enter("81");
    EXPECT_EQ(verdict(), "✔ Godkjent");
    EXPECT_EQ(plain("whatNow"), "Du kan måle pasienter.");
    press(Qt::Key_Enter);
    EXPECT_EQ(QApplication::focusWidget(), list());
}

TEST_F(BenchWalk, EscapeLeavesAnAcceptedVerdict) {
    openCardOf("CRP");
    enter("25");
    enter("81");
    EXPECT_EQ(verdict(), "✔ Godkjent");
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), list());
}

TEST_F(BenchWalk, EscapeDoesNotLeaveAStop) {
    openCardOf("CRP");
    enter("31");
    enter("81");
    EXPECT_EQ(verdict(), "✖ Ikke godkjent");
    press(Qt::Key_Escape);
    EXPECT_TRUE(headline()->isVisible());
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

TEST_F(BenchWalk, ACommentGoesWithTheResultAndMayNotHoldABirthNumber) {
    openCardOf("PT-INR");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2,5"));
    auto* comment = m_window.findChild<QLineEdit*>(QStringLiteral("entryComment"));
    QTest::mouseClick(comment, Qt::LeftButton);
    enter("Beboer 010203 45678");
    auto* message = m_window.findChild<QLabel*>(QStringLiteral("formMessage"));
    EXPECT_TRUE(message->isVisible());
    EXPECT_TRUE(message->text().contains(QStringLiteral("fødselsnummer"))) << message->text().toStdString();
    EXPECT_FALSE(headline()->isVisible()) << "nothing was stored";
    comment->clear();
    enter("Flasken var kald");
    EXPECT_EQ(verdict(), "✔ Godkjent");
    EXPECT_EQ(commentOfInr(m_home), "Flasken var kald");
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

TEST_F(BenchWalk, TheVerdictShowsTheLastPointsOfEachLevelAndTheNextStepIsInSight) {
    openCardOf("CRP");
    enter("31");
    enter("81");
    verdict();
    const auto small = [this](const char* name) {
        return m_window.findChild<charts::SmallChart*>(QString::fromLatin1(name));
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return small("newest2") && small("newest2")->isVisible(); }));
    for (const char* name : {"newest1", "newest2"}) {
        const auto* chart = small(name);
        ASSERT_EQ(chart->diagram().panels.size(), 1u);
        EXPECT_EQ(chart->diagram().panels[0].points.back().key, chart->marked());
        const QRect place(chart->mapTo(&m_window, QPoint()), chart->size());
        EXPECT_TRUE(m_window.rect().contains(place)) << place.bottom();
    }
    EXPECT_EQ(small("newest1")->accessibleName(), QStringLiteral("Nivå «Lav»: første måling"));
    EXPECT_EQ(small("newest1")->accessibleDescription(),
              QStringLiteral("Eldste først: 31. Den nye: 31. Godkjent område 22–28."));
    EXPECT_EQ(m_window.height(), 720);
    const auto* steps = button("steps");
    EXPECT_TRUE(m_window.rect().contains(QRect(steps->mapTo(&m_window, QPoint()), steps->size())));
}

} // namespace
} // namespace fasit::pages
