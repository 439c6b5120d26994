// The page of control charts against a real database: from the tree to the cause, the point beside the chart,
// leaving a result out and taking it in again, comments, the five ways to see a chart.
#include "app/charts/diagram_view.h"
#include "app/charts/levey_jennings_view.h"
#include "app/desktop/chart_wiring.h"
#include "app/desktop/main_window.h"
#include "app/pages/chart_tabs.h"
#include "app/pages/control_chart_page.h"
#include "app/pages/point_details.h"
#include "app/services/services.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/register_control.h"
#include "qc-core/workflow/users.h"
#include "tests/app/services/small_home.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace fasit::pages {
namespace {

using charts::LeveyJenningsView;

/// A PT-INR result of the small home.
domain::ControlReading reading(const domain::Catalogue& catalogue, WallTime at, const char* value) {
    const auto* meter = catalogue.instrumentWithSerial("CC-1");
    const auto lot = std::find_if(catalogue.lots.begin(), catalogue.lots.end(),
                                  [](const auto& own) { return own.number == "7781"; });
    domain::ControlReading made;
    for (const auto& schedule : catalogue.schedules) {
        if (schedule.instrument == meter->id) {
            made.place = domain::ReadingPlace{meter->site, meter->id, schedule.analyte, lot->id, 1, {}};
        }
    }
    made.value = value;
    made.measuredAt = at;
    made.origin = domain::ResultOrigin::Typed;
    made.specimen = isoText(at);
    return made;
}

class ChartWalk : public testing::Test {
  protected:
    ChartWalk()
        : m_actor(fill())
        , m_services(m_home.file(), m_home.clock())
        , m_window(m_services) {
        m_services.session.signIn(m_actor, QStringLiteral("Ansvarlig"));
        m_window.resize(1280, 720);
        m_window.show();
        m_window.findChild<QListWidget*>(QStringLiteral("menu"))->setCurrentRow(1);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        const bool shown = QTest::qWaitFor([this] { return page()->chart().runCount == kRuns; });
        EXPECT_TRUE(shown) << page()->chart().analyte << page()->chart().runCount;
    }

    /// Twenty-four weeks of PT-INR, the last one far too high.
    domain::Actor fill() {
        const auto database = storage::Database::open(m_home.file());
        const workflow::Laboratory laboratory{*database, *m_home.clock()};
        const domain::SiteId site = database->catalogue().sites.at(0).id;
        const auto first = workflow::addFirstAdministrator(laboratory, {"Administrator", "AD", ""},
                                                           crypto::Secret("grønne bølger slår"));
        const domain::Actor administrator{first.value(), domain::kProgramme, domain::Role::Administrator};
        const auto user = workflow::addUser(
            laboratory, administrator,
            {site, domain::Role::LaboratoryResponsible, {"Ansvarlig Nummer En", "AN", ""}, {}});
        const WallTime last = parseTime("2026-11-19T07:00")->time;
        for (int week = kRuns - 1; week >= 0; --week) {
            const WallTime at{last.seconds - week * 7 * kSecondsPerDay};
            const char* value = week == 0 ? "2.9" : (week % 2 == 0 ? "2.5" : "2.6");
            const auto own = reading(database->catalogue(), at, value);
            const auto report = workflow::registerControls(laboratory, std::vector{own}, "test");
            EXPECT_EQ(report.controls.size(), 1U);
        }
        return {user.value(), site, domain::Role::LaboratoryResponsible, {}};
    }

    ControlChartPage* page() { return m_window.findChild<ControlChartPage*>(); }
    ChartTabs* tabs() { return m_window.findChild<ChartTabs*>(QStringLiteral("chartTabs")); }
    LeveyJenningsView* view() { return m_window.findChild<LeveyJenningsView*>(); }
    PointDetails* details() { return &page()->details(); }
    template <class Widget>
    Widget* own(const char* name) {
        return m_window.findChild<Widget*>(QString::fromLatin1(name));
    }
    std::string textOf(const char* name) { return own<QLabel>(name)->text().toStdString(); }
    const reports::ChartPoint& point(int index) {
        return page()->chart().levels.at(0).points.at(static_cast<std::size_t>(index));
    }
    void choose(int index) {
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Home);
        for (int i = 0; i < index; ++i) {
            QTest::keyClick(view(), Qt::Key_Right);
        }
        ASSERT_EQ(details()->point()->key, point(index).key);
    }
    testing::AssertionResult waitForSaid(const char* words) {
        const auto* said = own<QLabel>("pointSaid");
        const bool came = QTest::qWaitFor(
            [&] { return said->isVisible() && said->text().contains(QString::fromUtf8(words)); });
        return came ? testing::AssertionSuccess() : testing::AssertionFailure() << textOf("pointSaid");
    }

    static constexpr int kRuns = 24;
    static constexpr int kHigh = 23;
    services::SmallHome m_home;
    domain::Actor m_actor;
    services::Services m_services;
    desktop::MainWindow m_window;
};

TEST_F(ChartWalk, ARedRowOpensAtThePointThatCausedIt) {
    EXPECT_EQ(point(kHigh).state, reports::PointState::Rejected);
    ASSERT_TRUE(details()->point());
    EXPECT_EQ(details()->point()->key, point(kHigh).key);
    EXPECT_EQ(view()->selectedPoint(), point(kHigh).key);
    EXPECT_NE(textOf("pointFacts").find("2,9"), std::string::npos);
    EXPECT_NE(textOf("pointFacts").find("+4,0 SD fra middelverdien"), std::string::npos);
}

TEST_F(ChartWalk, ArrowKeysAndButtonsStepFromPointToPoint) {
    choose(3);
    QTest::keyClick(view(), Qt::Key_Right);
    EXPECT_EQ(details()->point()->key, point(4).key);
    QTest::mouseClick(own<QPushButton>("previousPoint"), Qt::LeftButton);
    EXPECT_EQ(details()->point()->key, point(3).key);
    QTest::keyClick(own<QPushButton>("nextPoint"), Qt::Key_Return);
    EXPECT_EQ(details()->point()->key, point(4).key);
}

TEST_F(ChartWalk, AResultIsLeftOutWithAReasonAndTakenInAgain) {
    choose(kHigh);
    QTest::mouseClick(own<QPushButton>("markPoint"), Qt::LeftButton);
    EXPECT_TRUE(waitForSaid("Skriv grunnen"));
    QTest::keyClicks(own<QLineEdit>("pointWords"), QStringLiteral("feil flaske"));
    QTest::mouseClick(own<QPushButton>("markPoint"), Qt::LeftButton);
    ASSERT_TRUE(waitForSaid("1 vurdering ble endret: 19.11.2026"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return point(kHigh).state == reports::PointState::Excluded; }));
    EXPECT_EQ(view()->selectedPoint(), point(kHigh).key);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return textOf("pointVerdicts").find("et resultat ble utelatt") != std::string::npos; }));
    EXPECT_NE(textOf("pointMarks").find("Utelatt: feil flaske (Ansvarlig Nummer En)"), std::string::npos);
    EXPECT_EQ(own<QPushButton>("markPoint")->text(), QStringLiteral("Ta resultatet med igjen"));
    QTest::keyClicks(own<QLineEdit>("pointWords"), QStringLiteral("rett likevel"));
    QTest::mouseClick(own<QPushButton>("markPoint"), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return point(kHigh).state == reports::PointState::Rejected; }));
}

TEST_F(ChartWalk, ACommentStandsUnderTheChart) {
    choose(5);
    QTest::keyClicks(own<QLineEdit>("pointWords"), QStringLiteral("nytt batteri"));
    QTest::mouseClick(own<QPushButton>("commentPoint"), Qt::LeftButton);
    ASSERT_TRUE(waitForSaid("Kommentaren er lagret"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page()->chart().events.size() == 1; }));
    EXPECT_EQ(page()->chart().events[0].text, "nytt batteri");
    EXPECT_EQ(page()->chart().events[0].at, point(5).at);
    EXPECT_TRUE(own<QLineEdit>("pointWords")->text().isEmpty());
}

TEST_F(ChartWalk, AnIdentityNumberIsNotStored) {
    choose(5);
    QTest::keyClicks(own<QLineEdit>("pointWords"), QStringLiteral("gjelder 01010112345"));
    QTest::mouseClick(own<QPushButton>("commentPoint"), Qt::LeftButton);
    EXPECT_TRUE(waitForSaid("elleve sifre"));
    EXPECT_EQ(own<QLineEdit>("pointWords")->text(), QStringLiteral("gjelder 01010112345"));
}

TEST_F(ChartWalk, WhoIsNotAllowedIsTold) {
    choose(5);
    auto staff = m_actor;
    staff.role = domain::Role::Staff; // whose window has no such button
    m_services.point.exclude(staff, *reports::refOf(page()->chart(), point(5).key), QStringLiteral("fordi"));
    EXPECT_TRUE(waitForSaid("Bare laboratorieansvarlig"));
    EXPECT_EQ(point(5).state, reports::PointState::Accepted);
}

TEST_F(ChartWalk, EveryTabShowsTheSamePoint) {
    tabs()->setCurrentIndex(ChartTabs::ShiftTab);
    auto* shift = own<charts::DiagramView>("shift");
    ASSERT_EQ(shift->diagram().panels.size(), 2U);
    EXPECT_EQ(shift->diagram().panels[0].points.size(), static_cast<std::size_t>(kRuns));
    shift->setFocus();
    QTest::keyClick(shift, Qt::Key_Home);
    QTest::keyClick(shift, Qt::Key_Right);
    EXPECT_EQ(details()->point()->key, point(1).key);
    tabs()->setCurrentIndex(ChartTabs::TableTab);
    auto* table = own<QTableView>("pointTable");
    EXPECT_EQ(table->model()->rowCount(), kRuns);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up);
    EXPECT_EQ(details()->point()->key, point(2).key);
    EXPECT_EQ(view()->selectedPoint(), point(2).key);
}

TEST_F(ChartWalk, TheTableIsSortedByWhatThePersonChooses) {
    auto* table = own<QTableView>("pointTable");
    table->sortByColumn(models::ChartPointsModel::Value, Qt::DescendingOrder);
    EXPECT_TRUE(table->model()
                    ->index(0, models::ChartPointsModel::Value)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("2,9")));
}

TEST_F(ChartWalk, FiguresFollowWhatIsInView) {
    const auto* numbers = own<QTableView>("numbers");
    const auto count = [&] { return numbers->model()->index(0, 2).data().toString(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return count() == QStringLiteral("24"); }));
    view()->showTimes(point(0).at, point(9).at);
    EXPECT_TRUE(QTest::qWaitFor([&] { return count() == QStringLiteral("10"); }));
    EXPECT_EQ(numbers->model()->index(0, 4).data().toString(), QStringLiteral("n < 20"));
}

TEST_F(ChartWalk, StaffSeeTheLastTwentyPointsWithoutSdAndRules) {
    m_actor.role = domain::Role::Staff;
    m_services.session.signIn(m_actor, QStringLiteral("Ansatt"));
    EXPECT_EQ(page()->chart().levels.at(0).points.size(), 20U);
    EXPECT_FALSE(own<QTableView>("numbers")->isVisible());
    EXPECT_FALSE(own<QPushButton>("markPoint")->isVisible());
    EXPECT_FALSE(tabs()->isTabVisible(ChartTabs::ShiftTab));
    EXPECT_EQ(textOf("pointFacts").find("SD"), std::string::npos);
}

} // namespace
} // namespace fasit::pages
