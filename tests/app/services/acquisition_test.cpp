// What arrives on lines is stored in a real database, each delivery in one transaction, and answered only
// then.
#include "app/services/acquisition.h"
#include "tests/app/services/small_home.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

namespace fasit::services {
namespace {

using instruments::Delivery;

domain::ControlReading crp(const char* value, const char* level, const char* serial = "QR-1") {
    domain::ControlReading reading;
    reading.driver = "quikread";
    reading.serial = serial;
    reading.lot = "24517";
    reading.level = level;
    reading.code = "CRP";
    reading.value = value;
    reading.unit = "mg/L";
    reading.measuredAt = parseTime("2026-11-20T07:30")->time;
    return reading;
}

Delivery of(std::vector<domain::ControlReading> readings) {
    Delivery delivery;
    delivery.token = 1;
    delivery.decoded.readings = std::move(readings);
    return delivery;
}

struct AcquisitionTest : testing::Test {
    /// Stores it and waits for the answer.
    std::optional<bool> store(Delivery delivery, std::optional<domain::SiteId> site = std::nullopt) {
        std::optional<bool> answer;
        acquisition.sinkOf({QStringLiteral("Vaktrom"), site}).store(std::move(delivery), [&](bool isStored) {
            answer = isStored;
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
        return answer;
    }

    SmallHome home;
    LaboratoryLink link{home.file(), home.clock()};
    Acquisition acquisition{link};
};

TEST_F(AcquisitionTest, ADeliveryIsStoredAndJudgedBeforeItIsAnswered) {
    QSignalSpy stored(&acquisition, &Acquisition::stored);
    EXPECT_EQ(store(of({crp("25", "Lav"), crp("80", "Høy")})), true);
    ASSERT_EQ(stored.count(), 1);
    const auto report = stored.first().at(1).value<workflow::RegisterReport>();
    ASSERT_EQ(report.controls.size(), 1u);
    EXPECT_EQ(report.controls[0].verdict.kind, domain::VerdictKind::Accept);
    EXPECT_EQ(acquisition.counts().taken, 2);
}

TEST_F(AcquisitionTest, AResendIsAnsweredAndChangesNothing) {
    EXPECT_EQ(store(of({crp("25", "Lav")})), true);
    EXPECT_EQ(store(of({crp("25", "Lav")})), true);
    EXPECT_EQ(acquisition.counts().taken, 1);
    EXPECT_EQ(acquisition.counts().duplicates, 1);
}

TEST_F(AcquisitionTest, AnAnalyserThatIsNotKnownGoesToTheInbox) {
    EXPECT_EQ(store(of({crp("25", "Lav", "XX-9")})), true);
    EXPECT_EQ(acquisition.counts().inbox, 1);
}

TEST_F(AcquisitionTest, AnAnalyserOfAnotherHomeThanTheLinesGoesToTheInbox) {
    EXPECT_EQ(store(of({crp("25", "Lav")}), domain::SiteId{4711}), true);
    EXPECT_EQ(acquisition.counts().taken, 0);
    EXPECT_EQ(acquisition.counts().inbox, 1);
}

TEST_F(AcquisitionTest, PatientResultsAreOnlyCounted) {
    QSignalSpy remarked(&acquisition, &Acquisition::remarked);
    Delivery delivery;
    delivery.decoded.patientResultsDropped = 3;
    EXPECT_EQ(store(std::move(delivery)), true);
    EXPECT_EQ(acquisition.counts().patients, 3);
    EXPECT_EQ(remarked.count(), 1);
}

TEST_F(AcquisitionTest, TheAnswersComeInTheOrderOfTheDeliveries) {
    auto& sink = acquisition.sinkOf({QStringLiteral("Vaktrom"), {}});
    std::vector<int> order;
    for (int i = 0; i < 20; ++i) {
        domain::ControlReading reading = crp("25", "Lav");
        reading.ordinal = i;
        sink.store(of({reading}), [&order, i](bool isStored) {
            EXPECT_TRUE(isStored);
            order.push_back(i);
        });
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return order.size() == 20; }, 20'000));
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

TEST(AcquisitionFailure, WhatTheDatabaseCannotTakeIsNotAcknowledged) {
    const SmallHome home;
    LaboratoryLink link(std::filesystem::path("/nowhere/at/all/fasit.db"), home.clock());
    Acquisition acquisition(link);
    QSignalSpy failures(&acquisition, &Acquisition::notStored);
    std::optional<bool> answer;
    acquisition.sinkOf({QStringLiteral("Vaktrom"), {}}).store(of({crp("25", "Lav")}), [&](bool isStored) {
        answer = isStored;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }));
    EXPECT_EQ(answer, false);
    ASSERT_EQ(failures.count(), 1);
    EXPECT_EQ(failures.first().at(1).value<FailureKind>(), FailureKind::CannotOpen);
}

TEST(AcquisitionFailure, AServiceThatHasEndedAnswersNobody) {
    const SmallHome home;
    LaboratoryLink link(home.file(), home.clock());
    bool isAnswered = false;
    {
        Acquisition acquisition(link);
        acquisition.sinkOf({QStringLiteral("Vaktrom"), {}}).store(of({crp("25", "Lav")}), [&](bool) {
            isAnswered = true;
        });
    }
    QTest::qWait(50);
    EXPECT_FALSE(isAnswered);
}

} // namespace
} // namespace fasit::services
