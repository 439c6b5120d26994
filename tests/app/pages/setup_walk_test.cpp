// Homes, analysers, schedules and rules, walked in the window against a real database.
#include "tests/app/pages/setup_walk.h"

#include "app/models/text_table.h"
#include "qc-core/storage/database.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

namespace fasit::pages {
namespace {

using domain::Role;

TEST_F(SetupWalk, IsNotForStaff) {
    signIn(Role::Staff);
    auto* menu = part<QListWidget>("menu");
    EXPECT_TRUE(menu->item(static_cast<int>(desktop::Page::Settings))->isHidden());
    m_services.session.end();
    signIn(Role::LaboratoryResponsible);
    EXPECT_FALSE(menu->item(static_cast<int>(desktop::Page::Settings))->isHidden());
}

TEST_F(SetupWalk, ShowsTheAnalysersAndWhatTheyMeasureWithWhichLot) {
    signIn(Role::LaboratoryResponsible);
    open(Analysers);
    waitForRows("instruments", 3);
    EXPECT_EQ(cell("instruments", 0, 0), "CRP-apparatet");
    EXPECT_EQ(cell("instruments", 0, 4), "✔ i bruk");
    choose("instruments", 0);
    waitForRows("measured", 2);
    EXPECT_EQ(cell("measured", 1, 1), "Høy");
    EXPECT_EQ(cell("measured", 1, 2), "24517");
    EXPECT_EQ(cell("measured", 1, 3), "30.06.2027");
    EXPECT_EQ(cell("measured", 1, 4), "Hver uke, nivå 1 og 2.");
}

TEST_F(SetupWalk, TheResponsibleSaysWhatToDoMeanwhile) {
    signIn(Role::LaboratoryResponsible);
    open(Analysers);
    waitForRows("instruments", 3);
    choose("instruments", 1);
    auto* reserve = part<QComboBox>("reserve");
    reserve->setFocus();
    QTest::keyClick(reserve, Qt::Key_Down);
    EXPECT_EQ(typed("whenStopped"), "Bruk CRP-apparatet, Vaktrom.");
    type("place", "Medisinrom");
    click("saveInstrument");
    EXPECT_EQ(said("instrumentsMessage"), "✔ Lagret.");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell("instruments", 1, 2) == "Medisinrom"; }));
    EXPECT_EQ(typed("whenStopped"), "Bruk CRP-apparatet, Vaktrom.");
}

TEST_F(SetupWalk, AChangeThatIsNotAllowedIsSaidInWordsAndNothingTypedIsLost) {
    signIn(Role::LaboratoryResponsible);
    open(Analysers);
    waitForRows("instruments", 3);
    choose("instruments", 0);
    type("serial", "QR-99");
    click("saveInstrument");
    EXPECT_EQ(said("instrumentsMessage"),
              "✖ Du kan ikke endre dette. Spør laboratorierådgiver eller administrator.");
    choose("instruments", 1);
    choose("instruments", 0);
    EXPECT_EQ(typed("serial"), "QR-99");
}

TEST_F(SetupWalk, ANewAnalyserIsAddedAndAWrongValueIsSaidAtItsField) {
    signIn(Role::Coordinator);
    open(Analysers);
    waitForRows("instruments", 3);
    click("newInstrument");
    type("model", "QuikRead go");
    type("serial", "QR-1");
    click("saveInstrument");
    EXPECT_EQ(said("serialProblem"), "✖ Dette er allerede i bruk hos et annet.");
    EXPECT_TRUE(part<QLineEdit>("serial")->hasFocus());
    EXPECT_EQ(typed("model"), "QuikRead go");
    type("serial", "QR-20417");
    EXPECT_FALSE(part<QLabel>("serialProblem")->isVisible());
    type("localName", "Reserveapparatet");
    click("saveInstrument");
    waitForRows("instruments", 4);
    EXPECT_EQ(cell("instruments", 2, 0), "Reserveapparatet");
    EXPECT_EQ(cell("instruments", 2, 3), "…0417");
    EXPECT_EQ(part<QTableView>("instruments")->currentIndex().row(), 2);
}

TEST_F(SetupWalk, AnAnalyserIsTakenOutOfUseWithAReasonAndBack) {
    signIn(Role::LaboratoryResponsible);
    open(Analysers);
    waitForRows("instruments", 3);
    choose("instruments", 0);
    click("changeUse");
    EXPECT_EQ(said("outOfUseReasonProblem"), "✖ Det mangler en tekst. Skriv noen få ord.");
    type("outOfUseReason", "Sendt til service");
    QTest::keyClick(part<QLineEdit>("outOfUseReason"), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell("instruments", 0, 4) == "– ute av bruk"; }));
    EXPECT_EQ(said("useState"), "– Ute av bruk siden 20.11.2026 08:00: Sendt til service");
    auto* due = part<QAbstractItemView>("dueList");
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return due->model()->index(2, 0).data().toString().startsWith(QStringLiteral("CRP"));
    })) << "at the bench it stands last";
    click("changeUse");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell("instruments", 0, 4) == "✔ i bruk"; }));
}

TEST_F(SetupWalk, AScheduleIsTypedWithTheSentenceItMeans) {
    signIn(Role::Coordinator);
    open(Schedules);
    waitForRows("schedules", 3);
    choose("schedules", 0);
    EXPECT_EQ(said("scheduleSentence"), "Hver uke, nivå 1 og 2.");
    type("intervalDays", "sju");
    click("saveSchedule");
    EXPECT_EQ(said("intervalDaysProblem"), "✖ Skriv et helt antall dager, 1 eller flere.");
    EXPECT_EQ(typed("intervalDays"), "sju");
    type("intervalDays", "14");
    type("notInUse", "01.07.2027-31.07.2027");
    auto* newPack = part<QCheckBox>("alsoNewPack");
    newPack->setFocus();
    QTest::keyClick(newPack, Qt::Key_Space);
    const std::string sentence =
        "Hver andre uke, nivå 1 og 2. Også ved ny pakning. Ikke i bruk 01.07.2027 til 31.07.2027.";
    EXPECT_EQ(said("scheduleSentence"), sentence);
    click("saveSchedule");
    EXPECT_EQ(said("schedulesMessage"), "✔ Lagret.");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell("schedules", 0, 2) == sentence; }));
}

TEST_F(SetupWalk, ASecondAnalyteIsScheduledOnAnAnalyser) {
    signIn(Role::Coordinator);
    open(Schedules);
    waitForRows("schedules", 3);
    click("newSchedule");
    EXPECT_EQ(part<QComboBox>("scheduleAnalyte")->count(), 2) << "CRP has a schedule there already";
    type("scheduleLevels", "ett");
    click("saveSchedule");
    EXPECT_EQ(said("scheduleLevelsProblem"),
              "✖ Skriv numrene på nivåene med komma mellom, for eksempel 1, 2.");
    type("scheduleLevels", "2 og 1");
    EXPECT_EQ(said("scheduleSentence"), "Hver uke, nivå 1 og 2.");
    click("saveSchedule");
    waitForRows("schedules", 4);
}

TEST_F(SetupWalk, SchedulesAreNotChangedByTheResponsible) {
    signIn(Role::LaboratoryResponsible);
    open(Schedules);
    waitForRows("schedules", 3);
    choose("schedules", 0);
    type("intervalDays", "30");
    click("saveSchedule");
    EXPECT_TRUE(said("schedulesMessage").starts_with("✖ "));
    EXPECT_EQ(typed("intervalDays"), "30");
    EXPECT_EQ(cell("schedules", 0, 2), "Hver uke, nivå 1 og 2.");
}

TEST_F(SetupWalk, TheRulesOfTheHomeAreChosen) {
    signIn(Role::Coordinator);
    open(Rules);
    ASSERT_TRUE(QTest::qWaitFor([&] { return typed("slipMinutes") == "15"; }));
    type("slipMinutes", "0");
    click("saveRules");
    EXPECT_EQ(said("slipMinutesProblem"), "✖ Skriv et helt antall minutter, 1 eller flere.");
    type("slipMinutes", "30");
    auto* weekends = part<QCheckBox>("fromWeekends");
    weekends->setFocus();
    QTest::keyClick(weekends, Qt::Key_Space);
    click("saveRules");
    EXPECT_EQ(said("homeRulesMessage"), "✔ Lagret.");
    const auto database = storage::Database::open(m_home.file());
    const auto rules = database->catalogue().homeRulesOf(m_home.site());
    EXPECT_EQ(rules.entry.slipMinutes, 30);
    EXPECT_TRUE(rules.movesFromWeekends);
}

TEST_F(SetupWalk, TheRulesOfAllHomesHoldWhereAHomeHasNone) {
    signIn(Role::Coordinator);
    open(Rules);
    ASSERT_TRUE(QTest::qWaitFor([&] { return typed("slipMinutes") == "15"; }));
    EXPECT_EQ(said("whoseRules"), "Sykehjemmet følger reglene for alle til det lagrer sine egne.");
    auto* whose = part<QComboBox>("rulesFor");
    whose->setFocus();
    QTest::keyClick(whose, Qt::Key_Down);
    EXPECT_EQ(said("whoseRules"), "De gjelder på alle sykehjem som ikke har valgt egne.");
    type("slipMinutes", "45");
    click("saveRules");
    EXPECT_EQ(said("homeRulesMessage"), "✔ Lagret.");
    const auto database = storage::Database::open(m_home.file());
    EXPECT_EQ(database->catalogue().homeRulesOf(m_home.site()).entry.slipMinutes, 45);
    QTest::keyClick(whose, Qt::Key_Up);
    ASSERT_TRUE(QTest::qWaitFor([&] { return typed("slipMinutes") == "45"; }));
    type("slipMinutes", "20");
    click("saveRules");
    ASSERT_TRUE(QTest::qWaitFor([&] { return said("whoseRules") == "Sykehjemmet har egne regler."; }));
    EXPECT_EQ(database->catalogue().homeRulesOf(m_home.site()).entry.slipMinutes, 20);
    EXPECT_EQ(database->catalogue().homeRulesOf(domain::kProgramme).entry.slipMinutes, 45);
}

TEST_F(SetupWalk, TheRulesOfAllHomesAreNotOfOneHome) {
    signIn(Role::LaboratoryResponsible);
    open(Rules);
    ASSERT_TRUE(QTest::qWaitFor([&] { return typed("slipMinutes") == "15"; }));
    EXPECT_FALSE(part<QComboBox>("rulesFor")->isVisible());
}

TEST_F(SetupWalk, AHomeIsAddedAndChangedByAnAdministrator) {
    signIn(Role::Administrator);
    open(Homes);
    waitForRows("homes", 1);
    EXPECT_EQ(cell("homes", 0, 1), "Prøvevik");
    click("newHome");
    type("homeName", "Aaheimen");
    type("municipality", "Prøvevik");
    type("municipalityNumber", "99");
    click("saveHome");
    EXPECT_EQ(said("municipalityNumberProblem"), "✖ Et kommunenummer har fire sifre.");
    EXPECT_EQ(typed("homeName"), "Aaheimen");
    type("municipalityNumber", "9901");
    click("saveHome");
    waitForRows("homes", 2);
    EXPECT_EQ(said("homesMessage"), "✔ Lagret.");
    type("findHome", "aah");
    waitForRows("homes", 1);
    EXPECT_EQ(cell("homes", 0, 0), "Aaheimen");
}

TEST_F(SetupWalk, ModelsOfTheTablesAreSound) {
    models::TextTable table({QStringLiteral("A"), QStringLiteral("B")});
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setRows({{7, {QStringLiteral("a"), QStringLiteral("b")}}, {9, {QStringLiteral("c")}}});
    EXPECT_EQ(table.rowOf(9), 1);
    EXPECT_EQ(table.rowOf(8), std::nullopt);
    EXPECT_EQ(table.index(1, 1).data().toString(), QString());
    table.setRows({});
    EXPECT_EQ(table.rowCount(), 0);
}

} // namespace
} // namespace fasit::pages
