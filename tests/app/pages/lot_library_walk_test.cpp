// A new lot, walked in the window against a real database: from the barcode to the approved target.
#include "app/models/lot_readings_model.h"
#include "app/models/lot_table_model.h"
#include "app/models/lot_values_model.h"
#include "app/pages/setup/lot_approval_form.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/register_control.h"
#include "tests/app/pages/setup_walk.h"

#include <QAbstractItemModelTester>

namespace fasit::pages {
namespace {

using domain::Role;

constexpr int kCrpLevels = 2;

class LotLibraryWalk : public SetupWalk {
  protected:
    LotLibraryWalk()
        : m_responsible(m_home.add(Role::LaboratoryResponsible, "Ansvarlig Nummer En"))
        , m_adviser(m_home.add(Role::Coordinator, "Rådgiver Nummer To")) {
        signIn(m_responsible, "Ansvarlig Nummer En");
        openSection("Kontrolloter");
        waitForRows("lots", 3);
    }

    void signIn(const domain::Actor& who, const char* name) {
        m_services.session.signIn(who, QString::fromUtf8(name));
    }
    void openSection(const char* title) {
        auto* menu = part<QListWidget>("menu");
        menu->setCurrentItem(menu->findItems(QStringLiteral("Innstillinger"), Qt::MatchExactly).value(0));
        auto* sections = part<QListWidget>("sections");
        auto* item = sections->findItems(QString::fromUtf8(title), Qt::MatchExactly).value(0);
        ASSERT_NE(item, nullptr) << title;
        QTest::mouseClick(sections->viewport(), Qt::LeftButton, {}, sections->visualItemRect(item).center());
    }
    void click(const char* name) {
        auto* button = part<QPushButton>(name);
        ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); })) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    /// Types into the field that has the keyboard, and Enter.
    void enter(const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
        press(Qt::Key_Return);
    }
    QString cell(const char* table, int row, int column) {
        const auto* model = part<QTableView>(table)->model();
        return model->index(row, column).data().toString().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }
    void expectCell(const char* table, int row, int column, const char* wanted) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return cell(table, row, column) == QString::fromUtf8(wanted); }))
            << cell(table, row, column).toStdString();
    }
    /// What a label says, when it says this.
    void expectSaid(const char* name, const char* wanted) {
        auto* label = part<QLabel>(name);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return label->isVisible() && label->text().contains(QString::fromUtf8(wanted));
        })) << label->text().toStdString();
    }

    /// By keyboard alone once the wizard is open; the scanner sends its separator as Ctrl+].
    void enterLotByScanner() {
        click("newLot");
        ASSERT_TRUE(QTest::qWaitFor([this] { return part<QLineEdit>("scan")->hasFocus(); }));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("]d201095212345432131024518B"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_BracketRight, Qt::ControlModifier);
        enter("17280630");
        EXPECT_EQ(part<QLineEdit>("newLotNumber")->text(), QStringLiteral("24518B"));
        EXPECT_EQ(part<QLineEdit>("newLotExpiry")->text(), QStringLiteral("30.06.2028"));
        press(Qt::Key_Return);
        enter("20");
        enter("30");
        enter("72,5");
        part<QComboBox>("insertReading")->setFocus();
        press(Qt::Key_Down);
        part<QLineEdit>("high1")->setFocus();
        enter("92,5");
        press(Qt::Key_Tab); // From the tick for the analyser to the next step.
        press(Qt::Key_Return);
    }

    /// Twenty-one days of the new lot beside the old one; the clock of the analyser runs, ours stands.
    void measureInParallel() {
        const auto database = storage::Database::open(m_home.file());
        const auto& catalogue = database->catalogue();
        const auto& instrument = *catalogue.instrumentWithSerial("QR-1");
        const auto lot = std::find_if(catalogue.lots.begin(), catalogue.lots.end(), [](const auto& row) {
                             return row.number == "24518B";
                         })->id;
        const auto analyte = catalogue.schedules.front().analyte;
        for (int day = 1; day <= 21; ++day) {
            const WallTime at{m_home.clock()->wallNow().seconds + day * kSecondsPerDay};
            const ClockStartedAt clock(at);
            std::vector<domain::ControlReading> readings;
            for (int level = 1; level <= kCrpLevels; ++level) {
                domain::ControlReading reading;
                reading.driver = "typed";
                reading.code = "CRP";
                reading.unit = "mg/L";
                reading.value = std::to_string((level == 1 ? 24 : 80) + day % 3);
                reading.measuredAt = at;
                reading.specimen = std::to_string(day);
                reading.place = domain::ReadingPlace{m_home.site(), instrument.id, analyte, lot, level, {}};
                readings.push_back(reading);
            }
            workflow::registerControls({*database, clock}, readings, "test");
        }
    }

    void proposeFromTheParallelPeriod() {
        signIn(m_responsible, "Ansvarlig Nummer En");
        openSection("Kontrolloter");
        choose("lots", 1);
        choose("lots", 0);
        expectCell("lotValues", 0, models::LotValuesModel::Own, "n = 21 på 21 dager: 25,0, SD 1,00");
        choose("lotValues", 0);
        expectSaid("lotWords", "21 resultater er nok til en middelverdi og en SD.");
        click("proposeTarget");
        expectSaid("lotsMessage", "✔ Middelverdi og SD er foreslått og venter på en annen person.");
        expectSaid("lotWords", "Ansvarlig Nummer En foreslår");
    }

    /// By whoever may not, and then by a second person.
    void approveTheProposal() {
        click("approveTarget");
        expectSaid("lotsMessage", "✖ Du har ikke lov til å gjøre dette.");
        signIn(m_adviser, "Rådgiver Nummer To");
        click("approveTarget");
        expectSaid("lotsMessage", "✔ Middelverdi og SD er godkjent og gjelder fra i dag.");
        expectCell("lotValues", 0, models::LotValuesModel::MeanAndSd, "25,0, SD 1,00");
    }

    domain::Actor m_responsible;
    domain::Actor m_adviser;
};

TEST_F(LotLibraryWalk, ANewLotFromTheBarcodeToTheApprovedTarget) {
    enterLotByScanner();
    expectSaid("lotsMessage", "✔ Loten er lagret og venter på godkjenning av en annen person.");
    waitForRows("lots", 4);
    expectCell("lots", 0, models::LotTableModel::State, "? Til godkjenning");
    expectSaid("lotHeading", "CRP-kontroll, lot 24518B");
    expectCell("lotValues", 0, models::LotValuesModel::Area, "20–30 mg/L");
    expectCell("lotValues", 1, models::LotValuesModel::Area, "72,5–92,5 mg/L");

    click("approveLot");
    click("approve");
    expectSaid("approvalMessage", "✖ Den som la inn eller foreslo, kan ikke godkjenne selv.");
    signIn(m_adviser, "Rådgiver Nummer To");
    auto* high = part<LotApprovalForm>("approvalForm")->findChild<QLineEdit*>(QStringLiteral("high1"));
    high->setFocus();
    high->selectAll();
    enter("90"); // As it stands in the insert.
    expectSaid("lotsMessage", "✔ Loten er godkjent.");
    expectCell("lots", 0, models::LotTableModel::State, "⇄ Parallellperiode");
    expectCell("lotValues", 1, models::LotValuesModel::Area, "72,5–90 mg/L");

    measureInParallel();
    proposeFromTheParallelPeriod();
    approveTheProposal();

    click("makeCurrent");
    expectSaid("lotsMessage", "✔ Loten er i bruk fra nå av.");
    const auto database = storage::Database::open(m_home.file());
    const auto& target = database->catalogue().targets.back();
    EXPECT_EQ(target.basis, domain::TargetBasis::Sd);
    EXPECT_EQ(target.approvedBy, m_adviser.user);
}

TEST_F(LotLibraryWalk, WhatIsTypedWronglyIsSaidAtItsFieldAndNothingIsLost) {
    click("newLot");
    ASSERT_TRUE(QTest::qWaitFor([this] { return part<QLineEdit>("scan")->hasFocus(); }));
    enter("5701234567899");
    expectSaid("bottleMessage", "✖ Dette er ikke strekkoden til en kontroll eller en pakning.");
    part<QLineEdit>("scan")->clear();
    press(Qt::Key_Return);
    enter("24518B");
    enter("31.02.2028");
    expectSaid("bottleMessage", "✖ Skriv utløpsdatoen med dag, måned og år: 30.06.2027.");
    part<QLineEdit>("newLotExpiry")->clear();
    enter("30.06.2028");
    enter("tjue");
    enter("30");
    part<QLineEdit>("high1")->setFocus();
    press(Qt::Key_Return);
    expectSaid("fault0", "Dette er ikke et tall.");
    EXPECT_TRUE(part<QLineEdit>("low0")->hasFocus());
    enter("40");
    part<QLineEdit>("high1")->setFocus();
    press(Qt::Key_Return);
    expectSaid("fault0", "Den høyeste må være over den laveste.");
    click("wizardBack");
    EXPECT_EQ(part<QLineEdit>("newLotNumber")->text(), QStringLiteral("24518B"));
    part<QLineEdit>("newLotExpiry")->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(part<QLineEdit>("low0")->text(), QStringLiteral("40"));
    EXPECT_EQ(part<QLineEdit>("high0")->text(), QStringLiteral("30"));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_TRUE(part<QTableView>("lots")->isVisible());
}

TEST_F(LotLibraryWalk, AKnownLotAndAnotherHomesRightAreRefusedInWords) {
    const auto typeLot = [this](const char* number, bool forAll) {
        click("newLot");
        ASSERT_TRUE(QTest::qWaitFor([this] { return part<QLineEdit>("scan")->hasFocus(); }));
        press(Qt::Key_Return);
        enter(number);
        if (forAll) {
            part<QWidget>("forAllHomes")->setFocus();
            press(Qt::Key_Space);
            part<QLineEdit>("newLotExpiry")->setFocus();
        }
        enter("30.06.2028");
        enter("20");
        enter("30");
        part<QLineEdit>("high1")->setFocus();
        press(Qt::Key_Return);
        click("wizardNext");
    };
    typeLot("24517", false);
    expectSaid("wizardMessage", "✖ Denne loten finnes allerede i listen.");
    EXPECT_TRUE(part<QPushButton>("wizardNext")->isVisible());
    click("wizardBack");
    click("wizardBack");
    click("wizardBack");
    typeLot("24519", true);
    expectSaid("wizardMessage", "✖ Du har ikke lov til å gjøre dette.");
    signIn(m_adviser, "Rådgiver Nummer To");
    click("wizardNext");
    expectSaid("lotsMessage", "✔ Loten er lagret");
    expectCell("lots", 0, models::LotTableModel::For, "alle sykehjem");
}

TEST_F(LotLibraryWalk, LotsAreFilteredByTextAndState) {
    auto* search = part<QLineEdit>("lotSearch");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("inr"));
    waitForRows("lots", 1);
    expectCell("lots", 0, models::LotTableModel::Number, "7781");
    search->clear();
    auto* stages = part<QComboBox>("lotStage");
    stages->setCurrentIndex(stages->findText(QStringLiteral("Utløpt")));
    waitForRows("lots", 0);
    EXPECT_FALSE(part<QLabel>("lotHeading")->isVisible());
}

reports::LotDetails exampleDetails() {
    reports::LotDetails details;
    details.row.lot.number = "24518B";
    details.row.materialName = "CRP-kontroll";
    details.values.resize(2);
    details.readings.resize(3);
    return details;
}

TEST(LotModels, AreWellFormed) {
    models::LotTableModel lots;
    models::LotValuesModel values;
    models::LotReadingsModel readings;
    const QAbstractItemModelTester testsLots(&lots), testsValues(&values), testsReadings(&readings);
    const auto details = exampleDetails();
    lots.setLots({details.row, details.row});
    values.setValues(details.values);
    readings.setReadings(details.readings);
    EXPECT_EQ(lots.rowCount(), 2);
    EXPECT_EQ(values.rowCount(), 2);
    EXPECT_EQ(readings.rowCount(), 3);
    EXPECT_EQ(lots.data(lots.index(0, models::LotTableModel::Number), Qt::DisplayRole).toString(),
              QStringLiteral("24518B"));
    values.setValues({});
    EXPECT_EQ(values.rowCount(), 0);
}

} // namespace
} // namespace fasit::pages
