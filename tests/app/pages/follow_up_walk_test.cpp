// From a control that is not accepted, through the steps, to a recorded action; a slip; the banner. Window,
// services, rules and disk are the real ones.
#include "app/pages/entry_panel.h"
#include "qc-core/storage/action_reader.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/due_list.h"
#include "tests/app/pages/bench_walk.h"

#include <QComboBox>
#include <QDateTimeEdit>

namespace fasit::pages {
namespace {

class FollowUpWalk : public BenchWalk {
  protected:
    /// The question of a step, when it has come.
    bool asks(const char* beginning) {
        return QTest::qWaitFor([&] {
            auto* question = m_window.findChild<QLabel*>(QStringLiteral("question"));
            return question->isVisible() && question->isEnabled() &&
                   question->text().startsWith(QString::fromUtf8(beginning));
        });
    }
    bool fieldHasKeyboard(const char* name) {
        return QTest::qWaitFor([&] {
            auto* focused = QApplication::focusWidget();
            return focused && focused->objectName() == QString::fromLatin1(name);
        });
    }
    void rejectCrp() {
        openCardOf("CRP");
        enter("31");
        enter("81");
        ASSERT_EQ(verdict(), "✖ Ikke godkjent");
    }
    std::unique_ptr<storage::Database> database() { return storage::Database::open(m_home.file()); }
    reports::DueControl crpCard() {
        const auto opened = database();
        for (const auto& card :
             workflow::dueControls({*opened, *m_home.clock()}, m_window.findChild<EntryPanel*>()->site())) {
            if (card.analyteName == "CRP") {
                return card;
            }
        }
        ADD_FAILURE() << "no CRP";
        return {};
    }
    domain::Run firstRun() {
        const auto card = crpCard();
        const auto opened = database();
        return opened->history().runs({card.site, card.instrument, card.analyte}).at(0);
    }
    std::optional<domain::CorrectiveAction> recordedAction() {
        const auto run = firstRun();
        return storage::correctiveAction(*database(), run.site, run.key);
    }
};

TEST_F(FollowUpWalk, StepByStepToARecordedAction) {
    rejectCrp();
    click("steps");
    ASSERT_TRUE(asks("Ikke mål pasienter med CRP på dette apparatet. Bruk apparatet på legevakten."));
    press(Qt::Key_Enter); // Understood
    ASSERT_TRUE(asks("Se på skjermen"));
    EXPECT_NE(label("expected").indexOf(QStringLiteral("lot 24517")), -1);
    click("answer1"); // All of it is right
    ASSERT_TRUE(asks("Er alt dette"));
    click("answer1");
    ASSERT_TRUE(asks("Mål en ny kontroll"));
    click("answer1"); // Measure now
    ASSERT_TRUE(fieldHasKeyboard("value1"));
    enter("25");
    enter("81");
    ASSERT_TRUE(QTest::qWaitFor([&] { return verdict() == "✔ Godkjent"; }));
    click("steps"); // Write what was wrong
    auto* cause = m_window.findChild<QComboBox*>(QStringLiteral("cause"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return cause->isVisible() && cause->isEnabled(); }));
    cause->setCurrentIndex(3);
    click("finish");
    ASSERT_TRUE(QTest::qWaitFor([&] { return list()->isVisible(); }));

    const auto action = recordedAction();
    ASSERT_TRUE(action);
    EXPECT_EQ(action->cause, "Kontrollen var ikke blandet, eller for kald");
    EXPECT_EQ(action->outcome, domain::ActionOutcome::Solved);
    using Kind = domain::ActionStepKind;
    EXPECT_EQ(action->steps, (std::vector{Kind::StopPatients, Kind::CheckEntry, Kind::CheckStorage,
                                          Kind::RepeatSameBottle}));
    EXPECT_EQ(action->by, domain::UserId{17});
}

TEST_F(FollowUpWalk, TheNextUserGoesOnWhereTheFirstLeft) {
    rejectCrp();
    click("steps");
    ASSERT_TRUE(asks("Ikke mål pasienter"));
    click("answer1");
    ASSERT_TRUE(asks("Se på skjermen"));
    press(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return headline()->isVisible(); }));
    click("next");
    openCardOf("CRP");
    click("stopSteps");
    ASSERT_TRUE(asks("Se på skjermen"));
    EXPECT_TRUE(
        m_window.findChild<QPushButton*>(QStringLiteral("step1"))->text().startsWith(QStringLiteral("✔")));
}

TEST_F(FollowUpWalk, AStepThatWantsWordsAsksForThemAndKeepsThem) {
    rejectCrp();
    click("steps");
    ASSERT_TRUE(asks("Ikke mål pasienter"));
    click("step3");
    ASSERT_TRUE(asks("Er alt dette"));
    click("answer2"); // No, I found something
    EXPECT_EQ(label("stepsMessage"), QStringLiteral("Skriv først noen få ord om det."));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Fødselsnummer 01017012345 var feil"));
    click("answer2");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return label("stepsMessage").contains(QStringLiteral("fødselsnummer")); }));
    auto* comment = m_window.findChild<QLineEdit*>(QStringLiteral("stepComment"));
    EXPECT_FALSE(comment->text().isEmpty()) << "what was typed is not lost";
    comment->setText(QStringLiteral("Flasken sto på benken"));
    click("answer2");
    ASSERT_TRUE(asks("Mål en ny kontroll"));
    const auto steps = storage::actionSteps(*database(), firstRun().site, firstRun().key);
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].comment, "Flasken sto på benken");
    EXPECT_EQ(steps[0].finding, domain::StepFinding::CauseFound);
}

TEST_F(FollowUpWalk, AWrongNumberIsCorrectedByWhoTypedIt) {
    rejectCrp();
    click("slip");
    auto* value = m_window.findChild<QLineEdit*>(QStringLiteral("slipValue"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return value->isVisible(); }));
    QTest::mouseClick(value, Qt::LeftButton);
    enter("31");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return label("slipMessage").startsWith(QStringLiteral("Dette er tallet")); }));
    value->setFocus();
    value->selectAll();
    enter("25");
    ASSERT_TRUE(QTest::qWaitFor([&] { return headline()->isVisible(); }));
    EXPECT_EQ(verdict(), "✔ Godkjent");
    press(Qt::Key_Enter);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !crpCard().stopped; }));
}

TEST_F(FollowUpWalk, TheBannerStandsUntilSomebodyHasSeenIt) {
    rejectCrp();
    auto* banner = m_window.findChild<QWidget*>(QStringLiteral("banner"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return banner->isVisible(); }));
    EXPECT_TRUE(label("bannerText").startsWith(QStringLiteral("✖ CRP på CRP-apparatet, 20.11.2026")));
    click("next");
    EXPECT_TRUE(banner->isVisible());
    click("bannerWhatToDo");
    ASSERT_TRUE(asks("Ikke mål pasienter"));
    click("bannerSeen");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !banner->isVisible(); }));
}

TEST_F(FollowUpWalk, ANewBottleAndANewPackAreRecordedOnTheWay) {
    rejectCrp();
    click("steps");
    ASSERT_TRUE(asks("Ikke mål pasienter"));
    click("step5");
    ASSERT_TRUE(asks("Åpne en ny flaske"));
    click("answer1");
    ASSERT_TRUE(fieldHasKeyboard("value1"));
    EXPECT_EQ(crpCard().levels.at(0).bottleNumber, 4);
    enter("32");
    enter("81");
    ASSERT_TRUE(QTest::qWaitFor([&] { return headline()->isVisible(); }));
    EXPECT_EQ(verdict(), "✖ Ikke godkjent");
    click("steps");
    ASSERT_TRUE(asks("Åpne en ny pakning"));
    click("answer1");
    ASSERT_TRUE(fieldHasKeyboard("packLot"));
    click("packSave");
    EXPECT_EQ(label("packMessage"), QStringLiteral("Skriv lotnummeret som står på pakningen."));
    enter("K4471");
    click("packSave");
    EXPECT_EQ(label("packMessage"), QStringLiteral("Skriv utløpsdatoen som står på pakningen."));
    enter("10.2027");
    ASSERT_TRUE(fieldHasKeyboard("value1"));
    enter("25");
    enter("81");
    EXPECT_EQ(verdict(), "✔ Godkjent") << why();
}

TEST_F(FollowUpWalk, APaperFormIsEnteredWithTheTimeWhenItWasMeasured) {
    openCardOf("CRP");
    click("measuredThen");
    auto* time = m_window.findChild<QDateTimeEdit*>(QStringLiteral("measuredAt"));
    ASSERT_TRUE(time->isVisible());
    time->setDateTime(QDateTime(QDate(2026, 11, 19), QTime(14, 30), Qt::UTC));
    m_window.findChild<QLineEdit*>(QStringLiteral("value1"))->setFocus();
    enter("25");
    enter("81");
    EXPECT_EQ(verdict(), "✔ Godkjent");
    const auto run = firstRun();
    EXPECT_EQ(isoText(run.openedAt), "2026-11-19T14:30:00");
    const auto opened = database();
    const auto results = opened->history().results({run.site, run.instrument, run.analyte, 1, {}}, {});
    ASSERT_EQ(results.size(), 1U);
    EXPECT_EQ(results[0].result.origin, domain::ResultOrigin::EnteredAfterwards);
}

TEST_F(FollowUpWalk, AMeasurementOfHalfAnHourAgoIsStoredWithItsTime) {
    openCardOf("CRP");
    click("measured30");
    m_window.findChild<QLineEdit*>(QStringLiteral("value1"))->setFocus();
    enter("25");
    enter("81");
    EXPECT_EQ(verdict(), "✔ Godkjent");
    EXPECT_EQ(isoText(firstRun().openedAt).substr(0, 16), "2026-11-20T07:30");
}

} // namespace
} // namespace fasit::pages
