// The bottle shows a lot that nobody has entered: it is entered from the insert, and judges the control at
// once.
#include "qc-core/storage/database.h"
#include "tests/app/pages/bench_walk.h"

#include <QComboBox>

namespace fasit::pages {
namespace {

class LotWalk : public BenchWalk {
  protected:
    QLineEdit* field(const char* name) { return m_window.findChild<QLineEdit*>(QString::fromLatin1(name)); }
    void type(const char* name, const char* text) {
        field(name)->setFocus();
        field(name)->clear();
        QTest::keyClicks(field(name), QString::fromUtf8(text));
    }
    bool says(const char* start) {
        return QTest::qWaitFor([&] { return label("lotMessage").startsWith(QString::fromUtf8(start)); });
    }
    void askForOtherLot() {
        openCardOf("CRP");
        click("otherLot");
        EXPECT_EQ(QApplication::focusWidget(), field("lotNumber"));
    }
    /// The form of the control is there again, with the lots of today's list.
    bool isMeasured(const char* bottle) {
        return QTest::qWaitFor([&] {
            for (const auto* text : m_window.findChildren<QLabel*>()) {
                if (text->isVisible() && text->text().contains(QString::fromUtf8(bottle))) {
                    return true;
                }
            }
            return false;
        });
    }
};

TEST_F(LotWalk, ANewLotIsEnteredByTheKeyboardAndJudgesTheControlAtOnce) {
    askForOtherLot();
    enter("30001"); // Enter goes on to the expiry.
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("lotExpiry"));
    enter("11.2027");
    enter("40");
    enter("50,5");
    enter("90");
    enter("110");
    EXPECT_TRUE(isMeasured("30001 (foreløpig)"));
    const auto database = storage::Database::open(m_home.file());
    const auto& lots = database->catalogue().lots;
    ASSERT_EQ(lots.back().number, "30001");
    EXPECT_TRUE(lots.back().preliminary);
    EXPECT_EQ(lots.back().expiry, dateOf(2027, 11, 30));
    EXPECT_EQ(lots.back().site, m_home.site());
    enter("45");
    enter("111");
    EXPECT_EQ(verdict(), "✖ Ikke godkjent");
    EXPECT_EQ(why(), "Nivå «Høy» er for høyt: 111 mg/L. Godkjent område er 90–110.");
}

TEST_F(LotWalk, WhatCannotBeIsSaidAndNothingTypedIsLost) {
    askForOtherLot();
    click("lotSave");
    EXPECT_TRUE(says("Skriv lotnummeret"));
    type("lotNumber", "30001");
    click("lotSave");
    EXPECT_TRUE(says("Skriv utløpsdatoen")) << label("lotMessage").toStdString();
    type("lotExpiry", "06.2027");
    click("lotSave");
    EXPECT_TRUE(says("Skriv laveste og høyeste verdi")) << label("lotMessage").toStdString();
    type("lotLow1", "4o");
    type("lotHigh1", "50");
    click("lotSave");
    EXPECT_TRUE(says("Dette er ikke et tall."));
    EXPECT_EQ(QApplication::focusWidget(), field("lotLow1"));
    type("lotLow1", "60");
    click("lotSave");
    EXPECT_TRUE(says("Laveste verdi må være mindre"));
    EXPECT_EQ(field("lotNumber")->text(), QStringLiteral("30001"));
    type("lotExpiry", "31.01.2026");
    type("lotLow1", "40");
    click("lotSave");
    EXPECT_TRUE(says("Denne loten er gått ut på dato."));
}

TEST_F(LotWalk, ALotThatIsKnownIsNotEnteredOnceMore) {
    const auto before = storage::Database::open(m_home.file())->catalogue();
    askForOtherLot();
    type("lotNumber", "24517");
    type("lotExpiry", "30.06.2027");
    click("lotSave");
    EXPECT_TRUE(isMeasured("Flaske 4 av lot 24517"));
    const auto after = storage::Database::open(m_home.file())->catalogue();
    EXPECT_EQ(after.lots.size(), before.lots.size());
    EXPECT_EQ(after.bottles.size(), before.bottles.size() + 1);
}

TEST_F(LotWalk, WhatWasTypedOfTheControlStandsThereWithTheNewLot) {
    openCardOf("CRP");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("45"));
    click("otherLot");
    type("lotNumber", "30001");
    type("lotExpiry", "30.06.2027");
    type("lotLow1", "40");
    type("lotHigh1", "50");
    type("lotLow2", "90");
    type("lotHigh2", "110");
    click("lotSave");
    ASSERT_TRUE(isMeasured("30001 (foreløpig)"));
    EXPECT_EQ(field("value1")->text(), QStringLiteral("45"));
    field("value2")->setFocus();
    enter("100");
    EXPECT_EQ(verdict(), "✔ Godkjent");
}

TEST_F(LotWalk, TheBarcodeOfTheBottleIsHeldAgainstTheExpectedLot) {
    openCardOf("CRP");
    const auto scan = [this](const char* code) {
        field("scanBottle")->setFocus();
        QTest::keyClicks(field("scanBottle"), QString::fromLatin1(code));
        QTest::keyClick(field("scanBottle"), Qt::Key_Return);
        return label("scanAnswer").toStdString();
    };
    EXPECT_EQ(scan("]d217270630"
                   "1024517"),
              "✔ Lot 24517 stemmer.");
    EXPECT_EQ(QApplication::focusWidget(), field("value1"));
    EXPECT_EQ(scan("]d217260630"
                   "1024517"),
              "⚠ Lot 24517 stemmer, men den gikk ut på dato 30.06.2026.");
    EXPECT_EQ(scan("7038010"), "⚠ Denne strekkoden viser ingen lot. Sammenlign loten med flasken selv.");
    EXPECT_EQ(scan("]d217280131"
                   "1030001"),
              "⚠ Flasken har lot 30001. Her er lot 24517 ventet.");
    EXPECT_TRUE(field("value1")->text().isEmpty());
}

TEST_F(LotWalk, TheBarcodeFillsTheFormOfANewLot) {
    openCardOf("CRP");
    field("scanBottle")->setFocus();
    QTest::keyClicks(field("scanBottle"), QStringLiteral("]d2172801311030001"));
    QTest::keyClick(field("scanBottle"), Qt::Key_Return);
    click("otherLot");
    EXPECT_EQ(field("lotNumber")->text(), QStringLiteral("30001"));
    EXPECT_EQ(field("lotExpiry")->text(), QStringLiteral("31.01.2028"));
}

} // namespace
} // namespace fasit::pages
