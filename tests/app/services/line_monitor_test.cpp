// The monitor shows what happens on a line, and nothing that is said on it.
#include "app/services/line_monitor.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace fasit::services {
namespace {

using instruments::transport::Direction;

TEST(LineMonitorTest, ShowsBothDirectionsMaskedAndWhatWasDecoded) {
    LineMonitor monitor;
    QSignalSpy happened(&monitor, &LineMonitor::happened);
    auto& line = monitor.observerOf(QStringLiteral("Vaktrom"));
    line.onTraffic(Direction::Received, "\x02"
                                        "1P|1||12345678901\r");
    instruments::Delivery delivery;
    delivery.decoded.patientResultsDropped = 2;
    line.onDelivery(delivery);
    line.onAnswer(true);
    line.onTraffic(Direction::Sent, "\x06");
    const auto events = monitor.events(QStringLiteral("Vaktrom"));
    ASSERT_EQ(events.size(), 4u);
    EXPECT_EQ(events[0].kind, LineEvent::Kind::Received);
    EXPECT_EQ(events[0].text, QStringLiteral("<STX>1P|[1]||[11]<CR>"));
    EXPECT_EQ(events[1].kind, LineEvent::Kind::Decoded);
    EXPECT_EQ(events[1].patients, 2);
    EXPECT_EQ(events[2].kind, LineEvent::Kind::Stored);
    EXPECT_EQ(events[3].text, QStringLiteral("<ACK>"));
    EXPECT_EQ(happened.count(), 4);
}

TEST(LineMonitorTest, KeepsTheLastOfEachLineAndCutsWhatIsLong) {
    LineMonitor monitor;
    auto& busy = monitor.observerOf(QStringLiteral("busy"));
    monitor.observerOf(QStringLiteral("quiet")).onTraffic(Direction::Sent, "\x05");
    for (std::size_t i = 0; i < 3 * LineMonitor::kEvents; ++i) {
        busy.onAnswer(true);
    }
    EXPECT_EQ(monitor.events(QStringLiteral("busy")).size(), LineMonitor::kEvents);
    for (std::size_t i = 0; i < LineMonitor::kEvents; ++i) {
        busy.onTraffic(Direction::Received, std::string(100'000, '\x05'));
    }
    const auto events = monitor.events(QStringLiteral("busy"));
    EXPECT_LE(events.size() * static_cast<std::size_t>(events.back().text.size()),
              static_cast<std::size_t>(LineMonitor::kCharacters));
    EXPECT_GE(events.size(), 10u);
    EXPECT_LT(events.back().text.size(), 6 * 4096);
    EXPECT_TRUE(events.back().text.endsWith(QStringLiteral("...[100000]")));
    EXPECT_EQ(monitor.events(QStringLiteral("quiet")).size(), 1u);
    EXPECT_TRUE(monitor.events(QStringLiteral("unknown")).empty());
}

} // namespace
} // namespace fasit::services
