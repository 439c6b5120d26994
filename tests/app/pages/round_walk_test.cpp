// A round over two identical meters, walked in the window against a real database.
#include "app/pages/guided_steps.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/history_reader.h"
#include "tests/app/pages/bench_walk.h"

namespace fasit::pages {
namespace {

class RoundWalk : public BenchWalk {
  protected:
    RoundWalk()
        : BenchWalk(true) {}

    /// The field of this meter and level, counted from 1 and from 0.
    QLineEdit* field(int row, int column) {
        return m_window.findChild<QWidget*>(QStringLiteral("round%1_%2").arg(row).arg(column))
            ->findChild<QLineEdit*>();
    }
    std::string answer(int row) {
        auto* label = m_window.findChild<QLabel*>(QStringLiteral("roundAnswer%1").arg(row));
        EXPECT_TRUE(QTest::qWaitFor([&] { return label->isVisible(); })) << row;
        return label->text().replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
    }
};

TEST_F(RoundWalk, EnterGoesDownAndEachRowIsJudgedByItself) {
    openCardOf("CRP");
    EXPECT_EQ(QApplication::focusWidget(), field(1, 0));
    enter("25");
    EXPECT_EQ(QApplication::focusWidget(), field(2, 0));
    enter("26");
    EXPECT_EQ(QApplication::focusWidget(), field(1, 1));
    enter("81");
    EXPECT_EQ(answer(1), "✔ Godkjent");
    EXPECT_EQ(QApplication::focusWidget(), field(2, 1));
    enter("82");
    EXPECT_EQ(answer(2), "✔ Godkjent");
    EXPECT_FALSE(field(1, 0)->isEnabled());
    click("roundBack");
    EXPECT_TRUE(QTest::qWaitFor([this] { return list()->model()->rowCount() == 3; }));
}

TEST_F(RoundWalk, ARowThatIsNotWholeIsSavedWhereSomebodySaysSo) {
    openCardOf("CRP");
    enter("25");
    click("roundSave1");
    EXPECT_EQ(answer(1), "◐ Nivå «Lav» er innenfor. Nivå «Høy» gjenstår.");
    EXPECT_TRUE(field(2, 0)->isEnabled());
}

TEST_F(RoundWalk, ARejectedRowLeadsToTheSteps) {
    openCardOf("CRP");
    enter("31");
    field(1, 1)->setFocus();
    enter("81");
    EXPECT_EQ(answer(1), "✖ Ikke godkjent\nNivå «Lav» er for høyt: 31 mg/L. Godkjent område er 22–28.");
    click("roundSteps1");
    EXPECT_TRUE(m_window.findChild<GuidedSteps*>()->isVisible());
}

TEST_F(RoundWalk, ANumberFarAwayIsAskedAboutInItsRow) {
    openCardOf("CRP");
    enter("250");
    EXPECT_EQ(QApplication::focusWidget(), field(1, 0)) << "nothing is saved, and nobody goes on";
    EXPECT_EQ(field(1, 0)->text(), QStringLiteral("250"));
}

TEST_F(RoundWalk, WhatWasTypedStandsThereWhenTheRoundIsOpenedAgain) {
    openCardOf("CRP");
    enter("25");
    enter("26");
    click("roundBack");
    list()->setFocus();
    openCardOf("PT-INR");
    click("back");
    list()->setFocus();
    openCardOf("CRP");
    EXPECT_EQ(field(1, 0)->text(), QStringLiteral("25"));
    EXPECT_EQ(field(2, 0)->text(), QStringLiteral("26"));
    field(1, 1)->setFocus();
    enter("81");
    EXPECT_EQ(answer(1), "✔ Godkjent") << "and is saved as what was typed";
}

TEST_F(RoundWalk, AMeterThatIsNotInUseIsNoted) {
    openCardOf("CRP");
    click("roundNotInUse2");
    EXPECT_EQ(answer(2), "– Ikke i bruk, sagt på runden");
    EXPECT_FALSE(field(2, 0)->isEnabled());
    EXPECT_TRUE(field(1, 0)->isEnabled());
    const auto database = storage::Database::open(m_home.file());
    const auto* meter = database->catalogue().instrumentWithSerial("QR-1");
    const auto events = database->history().events(m_home.site(), meter->id);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].kind, domain::EventKind::OutOfUse);
}

} // namespace
} // namespace fasit::pages
