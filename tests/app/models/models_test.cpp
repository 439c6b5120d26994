// The models keep Qt's contract and show exactly what they are given, in the order they are given it.
#include "app/models/audit_model.h"
#include "app/models/chart_numbers_model.h"
#include "app/models/chart_points_model.h"
#include "app/models/due_list_model.h"
#include "app/models/site_tree_model.h"
#include "app/models/user_table_model.h"
#include "app/text/status_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace fasit::models {
namespace {

using reports::ControlStatus;

QString numberWord(ControlStatus status) {
    return QString::number(static_cast<int>(status));
}

std::vector<reports::SiteState> twoHomes() {
    const reports::AnalyteState crp{{11}, "CRP", "mg/L", ControlStatus::Stopped, {}, {}, 0};
    const reports::AnalyteState hba1c{{12}, "HbA1c", "mmol/mol", ControlStatus::Accepted, {}, {}, 0};
    reports::InstrumentState afinion;
    afinion.instrument = {101};
    afinion.model = "Afinion 2";
    afinion.serial = "AF-1";
    afinion.place = "Skyllerom";
    afinion.status = ControlStatus::Stopped;
    afinion.analytes = {crp, hba1c};
    reports::InstrumentState quikread;
    quikread.instrument = {102};
    quikread.model = "QuikRead go";
    quikread.localName = "CRP-apparatet";
    quikread.place = "Vaktrom";
    quikread.analytes = {crp};
    return {{{1}, "Solbakken sykehjem", "Lillevik", ControlStatus::Stopped, {afinion, quikread}},
            {{2}, "Åsheim", "Storvik", ControlStatus::Accepted, {}}};
}

TEST(SiteTreeModel, KeepsTheContractOfItemModels) {
    SiteTreeModel model(numberWord);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSites(twoHomes());
    model.setSites({});
    model.setSites(twoHomes());
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(SiteTreeModel, EveryRowKnowsWhereItStands) {
    SiteTreeModel model(numberWord);
    model.setSites(twoHomes());
    const auto site = model.index(0, 0);
    const auto instrument = model.index(1, 0, site);
    const auto analyte = model.index(0, 0, instrument);
    EXPECT_EQ(site.data().toString(), QStringLiteral("Solbakken sykehjem"));
    EXPECT_EQ(site.data(SiteTreeModel::AnalyteRole).toLongLong(), 0);
    EXPECT_EQ(instrument.data().toString(), QStringLiteral("CRP-apparatet"));
    EXPECT_EQ(instrument.data(SiteTreeModel::PlaceRole).toString(), QStringLiteral("QuikRead go · Vaktrom"));
    EXPECT_EQ(analyte.data().toString(), QStringLiteral("CRP"));
    EXPECT_EQ(analyte.data(SiteTreeModel::SiteRole).toLongLong(), 1);
    EXPECT_EQ(analyte.data(SiteTreeModel::InstrumentRole).toLongLong(), 102);
    EXPECT_EQ(analyte.data(SiteTreeModel::AnalyteRole).toLongLong(), 11);
    EXPECT_EQ(analyte.data(SiteTreeModel::StatusRole).toInt(), static_cast<int>(ControlStatus::Stopped));
    EXPECT_EQ(analyte.data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("CRP, ") + numberWord(ControlStatus::Stopped));
    EXPECT_EQ(analyte.parent(), instrument);
    EXPECT_EQ(instrument.parent(), site);
}

TEST(SiteTreeModel, TellsWhatNobodyHasSeen) {
    SiteTreeModel model(numberWord);
    auto homes = twoHomes();
    homes[0].unseen = 2;
    model.setSites(homes);
    EXPECT_EQ(model.index(0, 0).data(SiteTreeModel::UnseenRole).toInt(), 2);
    EXPECT_TRUE(model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(text::unseenText(2)));
    EXPECT_EQ(model.index(1, 0).data(SiteTreeModel::UnseenRole).toInt(), 0);
}

TEST(SiteTreeModel, FindsAnAnalyteOfOneInstrument) {
    SiteTreeModel model(numberWord);
    model.setSites(twoHomes());
    const auto found = model.indexOf({101}, {12});
    EXPECT_EQ(found.data().toString(), QStringLiteral("HbA1c"));
    EXPECT_EQ(found, model.index(1, 0, model.index(0, 0, model.index(0, 0))));
    EXPECT_FALSE(model.indexOf({102}, {12}).isValid());
}

TEST(DueListModel, KeepsTheContractAndTheOrder) {
    DueListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    reports::DueControl crp;
    crp.instrument = {101};
    crp.analyte = {11};
    crp.analyteName = "CRP";
    auto inr = crp;
    inr.analyte = {13};
    inr.analyteName = "INR";
    model.setControls({inr, crp});
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.find({101}, {11})->analyteName, "CRP");
    EXPECT_FALSE(model.find({102}, {11}));
    const auto first = model.index(0).data(DueListModel::ControlRole).value<reports::DueControl>();
    EXPECT_EQ(first.analyteName, "INR");
    EXPECT_TRUE(model.index(0).data().toString().startsWith(QStringLiteral("INR")));
}

TEST(DueListModel, IdenticalMetersAreOneCard) {
    DueListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    reports::DueControl meter;
    meter.instrument = {101};
    meter.analyte = {11};
    meter.model = "Contour";
    meter.levels.resize(1);
    auto other = meter;
    other.instrument = {102};
    auto stopped = meter;
    stopped.instrument = {103};
    stopped.stopped = true;
    model.setControls({meter, stopped, other});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data(DueListModel::MetersRole).toInt(), 2);
    EXPECT_EQ(model.index(1).data(DueListModel::MetersRole).toInt(), 1);
    EXPECT_EQ(model.find({102}, {11})->instrument, (domain::InstrumentId{102}));
}

std::vector<domain::User> twoUsers() {
    domain::User nurse;
    nurse.id = {7};
    nurse.person = {"Ansatt Nummer En", "", "sykepleier"};
    nurse.hasPin = true;
    domain::User gone;
    gone.id = {8};
    gone.isErased = true;
    gone.role = domain::Role::LaboratoryResponsible;
    gone.standing = domain::UserStanding::Inactive;
    return {nurse, gone};
}

TEST(UserTableModel, KeepsTheContractOfItemModels) {
    UserTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setUsers(twoUsers());
    model.setUsers({});
    model.setUsers(twoUsers());
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowOf({8}), 1);
    EXPECT_FALSE(model.rowOf({9}));
}

TEST(UserTableModel, TellsAStateBySymbolAndWordAndNoNameThatWasErased) {
    UserTableModel model;
    model.setUsers(twoUsers());
    EXPECT_EQ(model.index(0, UserTableModel::Standing).data().toString(), QStringLiteral("✔ active"));
    EXPECT_EQ(model.index(1, UserTableModel::Standing).data().toString(), QStringLiteral("– not active"));
    EXPECT_EQ(model.index(1, UserTableModel::Name).data().toString(), QStringLiteral("(name erased)"));
    EXPECT_EQ(model.index(1, UserTableModel::Proof).data().toString(), QStringLiteral("none"));
}

/// Norway's clock for as long as this lives.
class InNorway {
  public:
    InNorway()
        : m_before(qgetenv("TZ")) {
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
        tzset();
    }
    ~InNorway() {
        m_before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", m_before);
        tzset();
    }

  private:
    QByteArray m_before;
};

TEST(AuditModel, KeepsTheContractOfItemModelsAndShowsTheWallClockOfThatDay) {
    const InNorway zone;
    AuditModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    domain::AuditEntry entry;
    entry.at = {std::int64_t{1'795'935'600} * 1'000'000}; // 2026-11-29T07:00 UTC
    entry.what = "somethingNew";
    model.setRows({{entry, QStringLiteral("import"), {}}});
    EXPECT_EQ(model.index(0, AuditModel::When).data().toString(), QStringLiteral("29.11.2026 08:00"));
    EXPECT_EQ(model.index(0, AuditModel::Who).data().toString(), QStringLiteral("import"));
    EXPECT_EQ(model.index(0, AuditModel::What).data().toString(), QStringLiteral("somethingNew"));
    entry.at = {std::int64_t{1'785'394'800} * 1'000'000}; // 2026-07-30T07:00 UTC
    model.setRows({{entry, QStringLiteral("import"), {}}});
    EXPECT_EQ(model.index(0, AuditModel::When).data().toString(), QStringLiteral("30.07.2026 09:00"));
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

reports::LeveyJennings aChart() {
    reports::LeveyJennings chart;
    chart.unit = "mg/L";
    reports::LevelSeries level;
    level.name = "Lav";
    for (int run = 1; run <= 3; ++run) {
        reports::ChartPoint point;
        point.key = {1, run};
        point.at = WallTime{run * kSecondsPerDay};
        point.value = 20 + run;
        point.valueText = std::to_string(20 + run);
        point.lot = "A";
        level.points.push_back(point);
    }
    chart.levels = {level};
    return chart;
}

TEST(ChartPointsModel, KeepsTheContractNewestFirst) {
    ChartPointsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChart(aChart(), {});
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.keyAt(0), (domain::FactKey{1, 3}));
    EXPECT_EQ(model.rowOf({1, 1}), 2);
    EXPECT_EQ(model.rowOf({9, 9}), -1);
    model.setChart(aChart(), {WallTime{0}, WallTime{kSecondsPerDay}});
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(ChartNumbersModel, SaysWhatTheNumberOfResultsDoesNotCarry) {
    ChartNumbersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(reports::chartNumbers(aChart(), {}), 0, "");
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, ChartNumbersModel::Count).data().toString(), QStringLiteral("3"));
    for (const auto column : {ChartNumbersModel::Sd, ChartNumbersModel::Cv, ChartNumbersModel::Sigma}) {
        EXPECT_EQ(model.index(0, column).data().toString(), QStringLiteral("n < 20"));
        EXPECT_FALSE(model.index(0, column).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
}

} // namespace
} // namespace fasit::models
