// The bench, walked by the keyboard against a real database: the window, the service, the rules, the disk.
#include "app/desktop/main_window.h"
#include "app/services/services.h"
#include "tests/app/services/small_home.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::pages {
namespace {

class BenchWalk : public testing::Test {
  protected:
    BenchWalk()
        : m_services(m_home.file(), m_home.clock())
        , m_window(m_services) {
        m_window.resize(1280, 720);
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        EXPECT_TRUE(QTest::qWaitFor([this] { return list()->model()->rowCount() == 3; }));
        list()->setFocus();
        m_services.session.signIn({{17}, domain::kProgramme, domain::Role::Coordinator},
                                  QStringLiteral("Rådgiver Nummer En"));
    }

    QListView* list() { return m_window.findChild<QListView*>(QStringLiteral("dueList")); }
    QString label(const char* name) { return m_window.findChild<QLabel*>(QString::fromLatin1(name))->text(); }
    QLabel* headline() { return m_window.findChild<QLabel*>(QStringLiteral("headline")); }

    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    /// Types into the field that has the keyboard, and Enter.
    void enter(const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
        press(Qt::Key_Enter);
    }

    void openCardOf(const char* analyte) {
        press(Qt::Key_Home);
        for (int row = 0; row < 3; ++row) {
            if (list()->currentIndex().data().toString().startsWith(QString::fromUtf8(analyte))) {
                press(Qt::Key_Enter);
                return;
            }
            press(Qt::Key_Down);
        }
        FAIL() << "no card of " << analyte;
    }

    /// The headline of the verdict, when it has come.
    std::string verdict() {
        EXPECT_TRUE(QTest::qWaitFor([this] { return headline()->isVisible(); }));
        return headline()->text().toStdString();
    }
    std::string why() { return plain("why"); }
    std::string plain(const char* name) {
        return label(name).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
    }

    services::SmallHome m_home;
    services::Services m_services;
    desktop::MainWindow m_window;
};

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
