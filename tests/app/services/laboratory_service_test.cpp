// The service answers by signals from a thread of its own, drops stale answers, and tells a failing world
// once.
#include "app/services/laboratory_service.h"
#include "tests/app/services/small_home.h"

#include <QSignalSpy>
#include <QThread>

#include <gtest/gtest.h>

#include <fstream>

namespace fasit::services {
namespace {

std::vector<reports::SiteState> overviewOf(LaboratoryService& service) {
    QSignalSpy ready(&service, &LaboratoryService::overviewReady);
    service.requestOverview();
    EXPECT_TRUE(ready.wait());
    return ready.isEmpty() ? std::vector<reports::SiteState>{}
                           : ready.first().first().value<std::vector<reports::SiteState>>();
}

std::vector<reports::DueControl> dueListOf(LaboratoryService& service, domain::SiteId site) {
    QSignalSpy ready(&service, &LaboratoryService::dueListReady);
    service.requestDueList(site);
    EXPECT_TRUE(ready.wait());
    return ready.isEmpty() ? std::vector<reports::DueControl>{}
                           : ready.first().at(1).value<std::vector<reports::DueControl>>();
}

TEST(LaboratoryService, AnswersWithPlainStructs) {
    const SmallHome home;
    LaboratoryService service(home.file(), home.clock());
    const auto sites = overviewOf(service);
    ASSERT_EQ(sites.size(), 1u);
    EXPECT_EQ(sites[0].name, "Prøveheimen");
    EXPECT_EQ(dueListOf(service, sites[0].site).size(), 3u);
}

TEST(LaboratoryService, AskingReturnsAtOnce) {
    const SmallHome home;
    LaboratoryService service(home.file(), home.clock());
    QSignalSpy ready(&service, &LaboratoryService::overviewReady);
    service.requestOverview();
    EXPECT_TRUE(ready.isEmpty()); // Only the event loop delivers.
    EXPECT_TRUE(ready.wait());
}

TEST(LaboratoryService, OnlyTheNewestRequestOfAKindIsAnswered) {
    const SmallHome home;
    LaboratoryService service(home.file(), home.clock());
    const auto site = overviewOf(service).at(0);
    const auto instrument = site.instruments.at(0);
    const auto other = site.instruments.at(1);
    QSignalSpy charts(&service, &LaboratoryService::chartReady);
    QSignalSpy overviews(&service, &LaboratoryService::overviewReady);
    for (int i = 0; i < 20; ++i) {
        service.requestChart(instrument.instrument, instrument.analytes.at(0).analyte);
    }
    service.requestChart(other.instrument, other.analytes.at(0).analyte);
    service.requestOverview();
    EXPECT_TRUE(overviews.wait());
    ASSERT_EQ(charts.count(), 1);
    EXPECT_EQ(charts.first().first().value<domain::InstrumentId>(), other.instrument);
}

TEST(LaboratoryService, ANewBottleIsInTheNextList) {
    const SmallHome home;
    LaboratoryService service(home.file(), home.clock());
    const auto site = overviewOf(service).at(0).site;
    const auto before = dueListOf(service, site);
    const auto crp =
        std::find_if(before.begin(), before.end(), [](const auto& due) { return due.analyteName == "CRP"; });
    ASSERT_NE(crp, before.end());
    EXPECT_EQ(crp->levels.at(0).bottleNumber, 3);
    QSignalSpy opened(&service, &LaboratoryService::bottleOpened);
    service.openBottle(site, crp->levels.at(0).lot, QStringLiteral("AB"));
    ASSERT_TRUE(opened.wait());
    EXPECT_EQ(opened.first().first().value<domain::ControlBottle>().runningNumber, 4);
    for (const auto& due : dueListOf(service, site)) {
        if (due.analyteName == "CRP") {
            EXPECT_EQ(due.levels.at(0).bottleNumber, 4);
        }
    }
}

Failure failureOf(const std::filesystem::path& file, const SmallHome& home) {
    LaboratoryService service(file, home.clock());
    QSignalSpy failed(&service, &LaboratoryService::failed);
    service.requestDueList({1});
    EXPECT_TRUE(failed.wait());
    EXPECT_EQ(failed.count(), 1);
    return failed.isEmpty() ? Failure{} : failed.first().first().value<Failure>();
}

TEST(LaboratoryService, AFileThatIsNoDatabaseIsTold) {
    const SmallHome home;
    std::ofstream(home.in("letter.db")) << "Kjære laboratorierådgiver, dette er et brev og ingen database, "
                                           "og det er langt nok til å fylle et filhode.";
    const auto failure = failureOf(home.in("letter.db"), home);
    EXPECT_EQ(failure.request, Request::DueList);
    EXPECT_EQ(failure.kind, FailureKind::NotADatabase);
}

TEST(LaboratoryService, AFolderThatIsNotThereIsToldAndTriedAgain) {
    const SmallHome home;
    LaboratoryService service(home.in("nowhere") / "home.db", home.clock());
    QSignalSpy failed(&service, &LaboratoryService::failed);
    service.requestOverview();
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(failed.first().first().value<Failure>().kind, FailureKind::CannotOpen);
    std::filesystem::create_directory(home.in("nowhere"));
    EXPECT_TRUE(overviewOf(service).empty());
    EXPECT_EQ(failed.count(), 1);
}

TEST(LaboratoryService, EndsWhileWorkIsWaiting) {
    const SmallHome home;
    for (int i = 0; i < 10; ++i) {
        LaboratoryService service(home.file(), home.clock());
        service.requestOverview();
        service.requestDueList({1});
    }
}

} // namespace
} // namespace fasit::services
