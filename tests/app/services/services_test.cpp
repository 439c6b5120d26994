// The services answer by signals from other threads, drop stale answers, and tell a failing world once.
#include "app/services/first_home.h"
#include "app/services/services.h"
#include "tests/app/services/small_home.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <fstream>
#include <future>
#include <optional>
#include <set>
#include <stdexcept>
#include <utility>

namespace fasit::services {
namespace {

std::vector<reports::SiteState> overviewOf(OverviewService& service) {
    QSignalSpy ready(&service, &OverviewService::ready);
    service.request();
    EXPECT_TRUE(ready.wait());
    return ready.isEmpty() ? std::vector<reports::SiteState>{}
                           : ready.first().first().value<std::vector<reports::SiteState>>();
}

std::vector<reports::DueControl> dueListOf(BenchService& service, domain::SiteId site) {
    QSignalSpy ready(&service, &BenchService::dueListReady);
    service.requestDueList(site);
    EXPECT_TRUE(ready.wait());
    return ready.isEmpty() ? std::vector<reports::DueControl>{}
                           : ready.first().at(1).value<std::vector<reports::DueControl>>();
}

TEST(Services, AnswersWithPlainStructs) {
    const SmallHome home;
    Services services(home.file(), home.clock());
    const auto sites = overviewOf(services.overview);
    ASSERT_EQ(sites.size(), 1u);
    EXPECT_EQ(sites[0].name, "Prøveheimen");
    EXPECT_EQ(dueListOf(services.bench, sites[0].site).size(), 3u);
}

TEST(Services, AskingReturnsAtOnce) {
    const SmallHome home;
    Services services(home.file(), home.clock());
    QSignalSpy ready(&services.overview, &OverviewService::ready);
    services.overview.request();
    EXPECT_TRUE(ready.isEmpty()); // Only the event loop delivers.
    EXPECT_TRUE(ready.wait());
}

TEST(Services, OnlyTheNewestRequestOfAKindIsAnswered) {
    const SmallHome home;
    Services services(home.file(), home.clock());
    const auto site = overviewOf(services.overview).at(0);
    const auto instrument = site.instruments.at(0);
    const auto other = site.instruments.at(1);
    QSignalSpy charts(&services.chart, &ChartService::ready);
    QSignalSpy overviews(&services.overview, &OverviewService::ready);
    for (int i = 0; i < 20; ++i) {
        services.chart.request(instrument.instrument, instrument.analytes.at(0).analyte);
    }
    services.chart.request(other.instrument, other.analytes.at(0).analyte);
    services.overview.request();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !charts.isEmpty() && !overviews.isEmpty(); }));
    ASSERT_EQ(charts.count(), 1);
    EXPECT_EQ(charts.first().first().value<domain::InstrumentId>(), other.instrument);
}

TEST(Services, ANewBottleIsInTheNextList) {
    const SmallHome home;
    Services services(home.file(), home.clock());
    const auto site = overviewOf(services.overview).at(0).site;
    const auto before = dueListOf(services.bench, site);
    const auto crp =
        std::find_if(before.begin(), before.end(), [](const auto& due) { return due.analyteName == "CRP"; });
    ASSERT_NE(crp, before.end());
    EXPECT_EQ(crp->levels.at(0).bottleNumber, 3);
    QSignalSpy opened(&services.bench, &BenchService::bottleOpened);
    services.bench.openBottle({{7}, site, domain::Role::Staff}, site, crp->levels.at(0).lot);
    ASSERT_TRUE(opened.wait());
    EXPECT_EQ(opened.first().first().value<domain::ControlBottle>().runningNumber, 4);
    for (const auto& due : dueListOf(services.bench, site)) {
        if (due.analyteName == "CRP") {
            EXPECT_EQ(due.levels.at(0).bottleNumber, 4);
        }
    }
}

Failure failureOf(const std::filesystem::path& file, const SmallHome& home) {
    Services services(file, home.clock());
    QSignalSpy failed(&services.bench, &LaboratoryClient::failed);
    services.bench.requestDueList({1});
    EXPECT_TRUE(failed.wait());
    EXPECT_EQ(failed.count(), 1);
    return failed.isEmpty() ? Failure{} : failed.first().first().value<Failure>();
}

TEST(Services, AFileThatIsNoDatabaseIsTold) {
    const SmallHome home;
    std::ofstream(home.in("letter.db")) << "Kjære laboratorierådgiver, dette er et brev og ingen database, "
                                           "og det er langt nok til å fylle et filhode.";
    const auto failure = failureOf(home.in("letter.db"), home);
    EXPECT_EQ(failure.request, Request::Reading);
    EXPECT_EQ(failure.kind, FailureKind::NotADatabase);
}

TEST(Services, AFolderThatIsNotThereIsToldAndTriedAgain) {
    const SmallHome home;
    Services services(home.in("nowhere") / "home.db", home.clock());
    QSignalSpy failed(&services.overview, &LaboratoryClient::failed);
    services.overview.request();
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(failed.first().first().value<Failure>().kind, FailureKind::CannotOpen);
    std::filesystem::create_directory(home.in("nowhere"));
    EXPECT_TRUE(overviewOf(services.overview).empty());
    EXPECT_EQ(failed.count(), 1);
}

TEST(Services, AModelThatSpeaksSeveralProtocolsIsOneModel) {
    std::set<std::pair<QString, QString>> seen;
    for (const KnownModel& model : knownModels()) {
        EXPECT_TRUE(seen.emplace(model.manufacturer, model.model).second) << model.model.toStdString();
    }
    EXPECT_TRUE(seen.count({QStringLiteral("PixCell"), QStringLiteral("HemoScreen")}));
}

TEST(Services, AMistakeOfOursIsToldAndEndsNothing) {
    const SmallHome home;
    LaboratoryLink link(home.file(), home.clock());
    std::promise<FailureKind> told;
    link.write([](const auto&) { throw std::out_of_range("made for this test"); },
               [&](FailureKind kind) { told.set_value(kind); });
    EXPECT_EQ(told.get_future().get(), FailureKind::OurMistake);
    std::promise<bool> goesOn;
    link.write([&](const auto&) { goesOn.set_value(true); }, [&](FailureKind) { goesOn.set_value(false); });
    EXPECT_TRUE(goesOn.get_future().get());
}

/// What the pages do not do: waits in the line of what saves.
class LongWork : public LaboratoryClient {
  public:
    explicit LongWork(LaboratoryLink& link)
        : LaboratoryClient(link) {}

    void begin(std::shared_future<void> end) {
        save([end = std::move(end)](const auto&) { return end.wait_for(std::chrono::seconds(20)); },
             [this](std::future_status status) { ended = status; });
    }
    std::optional<std::future_status> ended;
};

TEST(Services, AChartIsReadWhileSomethingLongIsSaved) {
    const SmallHome home;
    Services services(home.file(), home.clock());
    const auto site = overviewOf(services.overview).at(0);
    std::promise<void> end;
    LongWork work(services.link);
    work.begin(end.get_future().share());
    QSignalSpy charts(&services.chart, &ChartService::ready);
    services.chart.request(site.instruments.at(0).instrument, site.instruments.at(0).analytes.at(0).analyte);
    EXPECT_TRUE(charts.wait());
    EXPECT_FALSE(work.ended.has_value());
    end.set_value();
    ASSERT_TRUE(QTest::qWaitFor([&] { return work.ended.has_value(); }));
    EXPECT_EQ(*work.ended, std::future_status::ready);
}

TEST(Services, AClientThatEndsWaitsForItsOwnWorkOnly) {
    const SmallHome home;
    Services services(home.file(), home.clock());
    const auto instrument = overviewOf(services.overview).at(0).instruments.at(0);
    for (int i = 0; i < 10; ++i) {
        ChartService chart(services.link);
        chart.request(instrument.instrument, instrument.analytes.at(0).analyte);
        OverviewService overview(services.link);
        overview.request();
    }
    EXPECT_EQ(overviewOf(services.overview).size(), 1u);
}

TEST(Services, EndWhileWorkIsWaiting) {
    const SmallHome home;
    for (int i = 0; i < 10; ++i) {
        Services services(home.file(), home.clock());
        services.overview.request();
        services.bench.requestDueList({1});
    }
}

} // namespace
} // namespace fasit::services
