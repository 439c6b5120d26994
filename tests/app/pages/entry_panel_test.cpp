// The entry panel, walked by the keyboard alone; the laboratory is played by the test.
#include "app/pages/entry_panel.h"
#include "app/pages/verdict_card.h"
#include "tests/app/pages/due_examples.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::pages {
namespace {

using domain::ControlReading;

class EntryPanelByKeyboard : public testing::Test {
  protected:
    EntryPanelByKeyboard()
        : m_panel(m_clock) {
        QObject::connect(&m_panel, &EntryPanel::entryTyped, &m_panel,
                         [this](domain::SiteId, const std::vector<ControlReading>& readings) {
                             m_readings = readings;
                             ++m_saves;
                         });
        m_panel.setSites(exampleSites());
        m_panel.setDueList({1}, dueList());
        m_panel.resize(1100, 700);
        m_panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_panel));
        part<QListView>("dueList")->setFocus();
    }

    template <class Part>
    Part* part(const char* name) {
        auto* found = m_panel.findChild<Part*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// To whatever has the keyboard.
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text)); }
    void openCard(int row) {
        for (int i = 0; i < row; ++i) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_Enter);
    }
    QString text(const char* label) { return part<QLabel>(label)->text(); }
    bool isShown(const char* name) { return part<QWidget>(name)->isVisible(); }

    const ClockStartedAt m_clock{exampleNow()};
    EntryPanel m_panel;
    std::vector<ControlReading> m_readings;
    int m_saves = 0;
};

TEST_F(EntryPanelByKeyboard, EnterGoesToTheNextFieldAndSavesInTheLast) {
    openCard(0);
    type("25");
    press(Qt::Key_Enter);
    EXPECT_EQ(m_saves, 0);
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>("value2"));
    type("81,5");
    press(Qt::Key_Return);
    ASSERT_EQ(m_saves, 1);
    ASSERT_EQ(m_readings.size(), 2u);
    EXPECT_EQ(m_readings[0].value, "25");
    EXPECT_EQ(m_readings[1].value, "81,5");
    EXPECT_EQ(m_readings[1].place->level, 2);
    EXPECT_EQ(m_readings[1].place->instrument, (domain::InstrumentId{101}));
    EXPECT_EQ(m_readings[1].place->lot, (domain::LotId{500}));
    EXPECT_EQ(m_readings[1].place->bottle, (domain::BottleId{503}));
    EXPECT_EQ(m_readings[0].driver, "typed");
    EXPECT_EQ(m_readings[0].origin, domain::ResultOrigin::Typed);
    EXPECT_EQ(m_readings[0].timeSource, domain::TimeSource::Typed);
    EXPECT_GE(*m_readings[0].measuredAt, exampleNow());
    EXPECT_EQ(m_readings[0].message, m_readings[1].message);
    EXPECT_EQ(m_readings[0].specimen, m_readings[1].specimen);
    EXPECT_GE(m_readings[0].specimen.size(), 32u);
    EXPECT_FALSE(m_readings[0].operatorId);
}

TEST(EntryPanel, SaysWhatIsMissingInsteadOfShowingNothing) {
    const ClockStartedAt clock(exampleNow());
    EntryPanel panel(clock);
    const auto said = [&] { return panel.findChild<QLabel*>(QStringLiteral("summary"))->text(); };
    panel.setSites({});
    EXPECT_EQ(said(), QStringLiteral("Ingen sykehjem er lagt inn i denne databasen ennå."));
    panel.setSites(exampleSites());
    panel.setDueList({1}, {});
    EXPECT_EQ(said(), QStringLiteral("Ingen kontroller er planlagt her."));
    panel.setDueList({1}, {dueRapidTest()});
    EXPECT_EQ(said(), QStringLiteral("Ingen kontroll skal tas i dag. Den neste er Strep A, 27.11.2026."));
    panel.setDueList({2}, dueList()); // An answer for another home than the chosen one.
    EXPECT_EQ(said(), QStringLiteral("Ingen kontroll skal tas i dag. Den neste er Strep A, 27.11.2026."));
}

TEST_F(EntryPanelByKeyboard, WhatWasTypedStandsThereWhereNobodySaidWhoItWas) {
    openCard(0);
    type("25");
    press(Qt::Key_Enter);
    type("81");
    press(Qt::Key_Enter);
    ASSERT_EQ(m_saves, 1);
    m_panel.goOnTyping();
    EXPECT_EQ(part<QLineEdit>("value1")->text(), QStringLiteral("25"));
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>("value1"));
}

TEST_F(EntryPanelByKeyboard, ADraftIsTakenUpByAnotherPanelAsTheSameForm) {
    openCard(0);
    type("25");
    const auto draft = m_panel.draft();
    ASSERT_TRUE(draft);
    EntryPanel other(m_clock);
    other.takeUp(draft);
    other.setSites(exampleSites());
    other.setDueList({1}, dueList());
    EXPECT_EQ(other.findChild<QLineEdit*>(QStringLiteral("value1"))->text(), QStringLiteral("25"));
    EXPECT_EQ(other.draft()->id, draft->id);
    EXPECT_EQ(other.draft()->measuredAt, draft->measuredAt);
}

TEST_F(EntryPanelByKeyboard, ASecondSaveOfTheSameFormSaysTheSameTime) {
    openCard(0);
    type("25");
    press(Qt::Key_Enter);
    type("81");
    press(Qt::Key_Enter);
    ASSERT_EQ(m_saves, 1);
    const auto first = m_readings[0].measuredAt;
    QTest::qWait(1100);
    m_panel.goOnTyping(); // nobody answered who it is, or the connection broke
    part<QLineEdit>("value2")->setFocus();
    press(Qt::Key_Enter);
    ASSERT_EQ(m_saves, 2);
    EXPECT_EQ(m_readings[0].measuredAt, first);
    m_panel.goOnTyping();
    part<QLineEdit>("value2")->setFocus();
    press(Qt::Key_Backspace);
    type("2");
    press(Qt::Key_Enter);
    ASSERT_EQ(m_saves, 3);
    EXPECT_NE(m_readings[0].measuredAt, first) << "another value is another measurement";
}

TEST_F(EntryPanelByKeyboard, AFieldLeftEmptyIsALevelThatRemains) {
    openCard(0);
    press(Qt::Key_Enter);
    type("81");
    press(Qt::Key_Enter);
    ASSERT_EQ(m_readings.size(), 1u);
    EXPECT_EQ(m_readings[0].place->level, 2);
}

TEST_F(EntryPanelByKeyboard, AnEmptyFormIsNotSaved) {
    openCard(0);
    press(Qt::Key_Enter);
    press(Qt::Key_Enter);
    EXPECT_EQ(m_saves, 0);
    EXPECT_EQ(text("formMessage"), QStringLiteral("Skriv inn minst én verdi."));
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>("value1"));
}

TEST_F(EntryPanelByKeyboard, AFarNumberIsAskedAboutAndTypingItAgainIsAYes) {
    openCard(0);
    type("250");
    press(Qt::Key_Enter);
    EXPECT_TRUE(isShown("typingGuard1"));
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>("value1"));
    press(Qt::Key_Enter); // Enter alone confirms nothing.
    EXPECT_TRUE(isShown("typingGuard1"));
    type("250");
    press(Qt::Key_Enter);
    EXPECT_FALSE(isShown("typingGuard1"));
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>("value2"));
    press(Qt::Key_Enter);
    ASSERT_EQ(m_readings.size(), 1u);
    EXPECT_EQ(m_readings[0].value, "250");
    EXPECT_FALSE(m_readings[0].comment);
}

TEST_F(EntryPanelByKeyboard, TheQuestionNamesOnlyWhatWasTyped) {
    openCard(0);
    type("250");
    press(Qt::Key_Enter);
    const auto question = part<QWidget>("typingGuard1")->findChild<QLabel*>()->text();
    EXPECT_EQ(question, QStringLiteral(
                            "Du skrev 250. Står det 250 på skjermen? Svar, eller skriv tallet én gang til."));
}

TEST_F(EntryPanelByKeyboard, ANoBeginsAnewAndBothEntriesAreKept) {
    openCard(0);
    type("250");
    press(Qt::Key_Enter);
    auto* guard = part<QWidget>("typingGuard1");
    guard->findChild<QPushButton*>(QStringLiteral("no"))->setFocus();
    press(Qt::Key_Enter);
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>("value1"));
    EXPECT_TRUE(part<QLineEdit>("value1")->text().isEmpty());
    type("25");
    press(Qt::Key_Enter);
    press(Qt::Key_Enter);
    ASSERT_EQ(m_readings.size(), 1u);
    EXPECT_EQ(m_readings[0].value, "25");
    EXPECT_EQ(m_readings[0].comment, "Først skrevet: 250");
}

TEST_F(EntryPanelByKeyboard, AYesGoesOn) {
    openCard(0);
    type("250");
    press(Qt::Key_Enter);
    part<QWidget>("typingGuard1")->findChild<QPushButton*>(QStringLiteral("yes"))->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>("value2"));
}

TEST_F(EntryPanelByKeyboard, ATextThatIsNoNumberIsSaidAndNotLost) {
    openCard(0);
    type("2x5");
    press(Qt::Key_Enter);
    EXPECT_EQ(part<QLineEdit>("value1")->text(), QStringLiteral("2x5"));
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>("value1"));
    EXPECT_EQ(m_saves, 0);
}

TEST_F(EntryPanelByKeyboard, AStripIsAnsweredByItsSteps) {
    openCard(1);
    press(Qt::Key_Right);
    press(Qt::Key_Enter);
    ASSERT_EQ(m_readings.size(), 1u);
    EXPECT_EQ(m_readings[0].value, "spor");
    EXPECT_FALSE(m_readings[0].unit);
}

TEST_F(EntryPanelByKeyboard, ARapidTestIsAnsweredInWords) {
    openCard(2);
    press(Qt::Key_Right);
    EXPECT_EQ(static_cast<QPushButton*>(QApplication::focusWidget())->text(), QStringLiteral("positiv"));
    press(Qt::Key_Enter);
    ASSERT_EQ(m_readings.size(), 1u);
    EXPECT_EQ(m_readings[0].value, "pos");
}

TEST_F(EntryPanelByKeyboard, AnOutdatedBottleIsSaidBeforeSaving) {
    openCard(1);
    EXPECT_TRUE(isShown("outdated"));
    EXPECT_TRUE(text("outdated").contains(QStringLiteral("15.11.2026")));
}

TEST_F(EntryPanelByKeyboard, ANewBottleKeepsWhatIsTyped) {
    QSignalSpy opened(&m_panel, &EntryPanel::bottleWanted);
    openCard(0);
    type("25");
    part<QPushButton>("newBottle")->click();
    EXPECT_EQ(opened.count(), 1);
    auto list = dueList();
    list[0].levels[0].bottle = domain::BottleId{504};
    list[0].levels[0].bottleNumber = 4;
    m_panel.setDueList({1}, list);
    EXPECT_EQ(part<QLineEdit>("value1")->text(), QStringLiteral("25"));
    part<QLineEdit>("value1")->setFocus();
    press(Qt::Key_Enter);
    press(Qt::Key_Enter);
    EXPECT_EQ(m_readings.at(0).place->bottle, (domain::BottleId{504}));
}

TEST_F(EntryPanelByKeyboard, AFailedSaveLosesNothingAndIsTheSameFormNextTime) {
    openCard(0);
    type("25");
    press(Qt::Key_Enter);
    press(Qt::Key_Enter);
    const auto first = m_readings.at(0).specimen;
    m_panel.showFailure({services::Request::Saving, services::FailureKind::DiskFull});
    EXPECT_TRUE(
        text("formMessage").startsWith(QStringLiteral("Ikke lagret. Det du skrev, står her fortsatt.")));
    EXPECT_EQ(part<QLineEdit>("value1")->text(), QStringLiteral("25"));
    press(Qt::Key_Enter);
    press(Qt::Key_Enter);
    EXPECT_EQ(m_saves, 2);
    EXPECT_EQ(m_readings.at(0).specimen, first);
}

TEST_F(EntryPanelByKeyboard, BackKeepsTheFormForTheSameCard) {
    openCard(0);
    type("25");
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), part<QListView>("dueList"));
    press(Qt::Key_Enter);
    EXPECT_EQ(part<QLineEdit>("value1")->text(), QStringLiteral("25"));
}

services::EntryAnswer answer(domain::VerdictKind kind, std::vector<std::string> missing = {}) {
    reports::ControlOutcome outcome;
    outcome.site = {1};
    outcome.instrument = {101};
    outcome.analyte = {11};
    outcome.analyteName = "CRP";
    outcome.verdict.kind = kind;
    reports::LevelOutcome low;
    low.levelName = "Lav";
    low.valueText = "25";
    low.value = domain::Quantity{Decimal::parse("25").value()};
    outcome.levels = {low};
    outcome.missingLevels = std::move(missing);
    return {{{}}, {outcome}};
}

TEST_F(EntryPanelByKeyboard, AfterAnAcceptedControlEnterGoesToTheList) {
    openCard(0);
    type("25");
    press(Qt::Key_Enter);
    press(Qt::Key_Enter);
    m_panel.showAnswer(answer(domain::VerdictKind::Accept));
    EXPECT_EQ(text("headline"), QStringLiteral("✔ Godkjent"));
    press(Qt::Key_Enter);
    EXPECT_EQ(QApplication::focusWidget(), part<QListView>("dueList"));
}

TEST_F(EntryPanelByKeyboard, AStopIsNotPassedByAnotherEnter) {
    openCard(0);
    type("25");
    press(Qt::Key_Enter);
    press(Qt::Key_Enter);
    m_panel.showAnswer(answer(domain::VerdictKind::Reject));
    press(Qt::Key_Enter);
    EXPECT_TRUE(isShown("headline"));
    QSignalSpy steps(&m_panel, &EntryPanel::stepsWanted);
    press(Qt::Key_Tab);
    press(Qt::Key_Enter);
    EXPECT_EQ(steps.count(), 1) << "the first button says what to do now";
}

TEST_F(EntryPanelByKeyboard, WhatRemainsIsOpenedFromTheFreshList) {
    openCard(0);
    type("25");
    press(Qt::Key_Enter);
    press(Qt::Key_Enter);
    m_panel.showAnswer(answer(domain::VerdictKind::Accept, {"Høy"}));
    press(Qt::Key_Enter);
    EXPECT_TRUE(isShown("headline")); // The new list has not come yet.
    auto list = dueList();
    list[0].levels[0].measured = "25";
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // The form that was saved is gone.
    m_panel.setDueList({1}, list);
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>("value2"));
    EXPECT_EQ(m_panel.findChild<QLineEdit*>(QStringLiteral("value1")), nullptr);
}

TEST_F(EntryPanelByKeyboard, ARefusedReadingIsExplainedAndStillThere) {
    openCard(0);
    type("25");
    press(Qt::Key_Enter);
    press(Qt::Key_Enter);
    m_panel.showAnswer({{{domain::ReadingFate::Refused, domain::ReadingReason::TooManyDecimals}}, {}});
    EXPECT_EQ(text("headline"), QStringLiteral("⚠ Ikke lagret"));
    EXPECT_EQ(text("why"), QStringLiteral("Det er for mange desimaler."));
    press(Qt::Key_Enter);
    EXPECT_EQ(part<QLineEdit>("value1")->text(), QStringLiteral("25"));
}

} // namespace
} // namespace fasit::pages
