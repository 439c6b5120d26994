// A reading whose lot was not certain is placed from today's list, or left out with a reason.
#include "qc-core/storage/database.h"
#include "qc-core/workflow/register_control.h"
#include "tests/app/pages/bench_walk.h"

#include <QComboBox>
#include <QListWidget>

namespace fasit::pages {
namespace {

class InboxWalk : public BenchWalk {
  protected:
    /// As an analyser sends them, with a lot that is spelt otherwise than in the library.
    void receive(std::initializer_list<const char*> values) {
        const auto database = storage::Database::open(m_home.file());
        std::vector<domain::ControlReading> readings;
        for (const char* value : values) {
            domain::ControlReading reading;
            reading.driver = "prøve";
            reading.instrument = "QuikRead go";
            reading.serial = "QR-1";
            reading.lot = "24517 B";
            reading.level = "Lav";
            reading.code = "CRP";
            reading.unit = "mg/L";
            reading.value = value;
            reading.ordinal = static_cast<int>(readings.size());
            reading.measuredAt = parseTime("2026-11-20T07:10")->time;
            readings.push_back(reading);
        }
        workflow::registerControls({*database, *m_home.clock()}, readings, "test");
        m_services.inbox.request(m_home.site());
    }
    template <class Part>
    Part* part(const char* name) {
        return m_window.findChild<Part*>(QString::fromLatin1(name));
    }
    bool says(const char* start) {
        return QTest::qWaitFor([&] { return label("inboxMessage").startsWith(QString::fromUtf8(start)); });
    }
};

TEST_F(InboxWalk, NothingIsShownWhileNothingWaits) {
    EXPECT_FALSE(part<QPushButton>("inbox")->isVisible());
}

TEST_F(InboxWalk, APlacedReadingIsJudgedAndThoseThatSayTheSameComeWithIt) {
    receive({"25", "31"});
    EXPECT_EQ(button("inbox")->text(), QStringLiteral("⚠ 2 målinger mangler plassering"));
    click("inbox");
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QListWidget>("inboxList")->count() == 2; }));
    EXPECT_TRUE(label("inboxWhy").contains(QStringLiteral("24517 B"))) << label("inboxWhy").toStdString();
    click("inboxPlace");
    EXPECT_TRUE(says("Velg lot og nivå"));
    auto* choice = part<QComboBox>("inboxChoice");
    ASSERT_EQ(choice->count(), 3);
    EXPECT_EQ(choice->itemText(1), QStringLiteral("Lot 24517, Nivå «Lav»"));
    QTest::keyClick(choice, Qt::Key_Down);
    click("inboxPlace");
    EXPECT_TRUE(says("✖ Plassert.")) << label("inboxMessage").toStdString(); // 31 is too high.
    EXPECT_TRUE(QTest::qWaitFor([&] { return part<QListWidget>("inboxList")->count() == 0; }));
    click("inboxBack");
    EXPECT_FALSE(part<QPushButton>("inbox")->isVisible());
}

TEST_F(InboxWalk, AReadingIsLeftOutOnlyWithAReason) {
    receive({"25"});
    click("inbox");
    click("inboxDiscard");
    EXPECT_TRUE(says("Det mangler en grunn.")) << label("inboxMessage").toStdString();
    QTest::keyClicks(part<QComboBox>("inboxReason")->lineEdit(), QStringLiteral("Prøvekjøring"));
    click("inboxDiscard");
    EXPECT_TRUE(QTest::qWaitFor([&] { return part<QListWidget>("inboxList")->count() == 0; }));
}

TEST_F(InboxWalk, WhoMayNotIsToldSo) {
    receive({"25"});
    click("inbox");
    m_services.session.signIn({{18}, domain::kProgramme, domain::Role::Administrator},
                              QStringLiteral("Administrator"));
    part<QComboBox>("inboxChoice")->setCurrentIndex(1);
    click("inboxPlace");
    EXPECT_TRUE(says("Du har ikke lov")) << label("inboxMessage").toStdString();
}

} // namespace
} // namespace fasit::pages
