// The lines of the window run in a thread of their own, go on where they are the same, and name what is
// wrong.
#include "app/services/line_service.h"
#include "tests/app/services/small_home.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::services {
namespace {

using namespace instruments::transport;

struct LineServiceTest : testing::Test {
    static quint16 freePort() {
        QTcpServer server;
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
        return server.serverPort();
    }
    static HostedLine listening(const char* name, quint16 port) {
        HostedLine line;
        line.setup.name = QString::fromUtf8(name);
        line.setup.driver = "afinion2";
        ListenParameters parameters;
        parameters.address = QHostAddress::LocalHost;
        parameters.port = port;
        EXPECT_TRUE(parameters.allowed.add(QStringLiteral("127.0.0.1")));
        line.setup.transport = parameters;
        line.identity = QStringLiteral("%1 %2").arg(line.setup.name).arg(port);
        return line;
    }
    bool waitFor(LinePhase phase) {
        return QTest::qWaitFor(
            [&] { return lines.lines().size() == 1 && lines.lines()[0].state.phase == phase; });
    }

    SmallHome home;
    LaboratoryLink link{home.file(), home.clock()};
    LineService lines{link};
};

TEST_F(LineServiceTest, ALineThatIsTheSameGoesOnAndAnotherTakesItsPlace) {
    const quint16 port = freePort();
    lines.run({listening("A", port)});
    ASSERT_TRUE(waitFor(LinePhase::Waiting));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    ASSERT_TRUE(waitFor(LinePhase::Connected));
    lines.run({listening("A", port)});
    QTest::qWait(200);
    EXPECT_EQ(socket.state(), QAbstractSocket::ConnectedState);
    lines.run({listening("A", freePort())});
    EXPECT_TRUE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    ASSERT_TRUE(waitFor(LinePhase::Waiting));
    lines.run({});
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines.lines().empty(); }));
}

TEST_F(LineServiceTest, ALineOfAHomeThatIsNotThereIsNotOpened) {
    HostedLine line = listening("A", freePort());
    line.setup.site = QStringLiteral("Finst ikkje");
    lines.run({line});
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines.lines().size() == 1 && !lines.lines()[0].isHomeKnown; }));
    line.setup.site = QStringLiteral("prøveheimen");
    line.identity += QStringLiteral(" again");
    lines.run({line});
    EXPECT_TRUE(waitFor(LinePhase::Waiting));
}

TEST_F(LineServiceTest, AskedManyTimesForEventsItAnswersOnceATime) {
    lines.run({listening("A", freePort())});
    ASSERT_TRUE(waitFor(LinePhase::Waiting));
    QSignalSpy ready(&lines, &LineService::eventsReady);
    for (int i = 0; i < 100; ++i) {
        lines.requestEvents(QStringLiteral("A"));
    }
    ASSERT_TRUE(ready.wait());
    QTest::qWait(100);
    EXPECT_EQ(ready.count(), 1);
    EXPECT_FALSE(ready.first().at(1).value<std::vector<LineEvent>>().empty());
}

TEST_F(LineServiceTest, ATestOfItsPortLetsTheLineGoOnAfterwards) {
    const HostedLine line = listening("A", freePort());
    lines.run({line});
    ASSERT_TRUE(waitFor(LinePhase::Waiting));
    std::vector<TestFinding> found;
    QObject::connect(&lines, &LineService::tested, &lines,
                     [&](const TestFinding& each) { found.push_back(each); });
    lines.beginTest(line.setup);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !found.empty() && found.back().kind == TestFinding::Kind::Waiting; }));
    EXPECT_TRUE(waitFor(LinePhase::Closed)); // It has the port now.
    lines.endTest();
    EXPECT_TRUE(waitFor(LinePhase::Waiting));
    EXPECT_EQ(found.back().kind, TestFinding::Kind::Ended);
}

TEST_F(LineServiceTest, EndsWithConnectionsOpenAndATestRunning) {
    QTcpSocket socket;
    {
        LineService ending(link);
        const quint16 port = freePort();
        ending.run({listening("A", port)});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !ending.lines().empty(); }));
        ASSERT_TRUE(QTest::qWaitFor([&] {
            if (socket.state() == QAbstractSocket::UnconnectedState) {
                socket.connectToHost(QHostAddress::LocalHost, port);
            }
            return socket.state() == QAbstractSocket::ConnectedState;
        }));
        ending.beginTest(listening("B", freePort()).setup);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
}

TEST(ConnectionTestTest, SaysSilenceAndBytesWithoutMeaningAfterTheirWaits) {
    QTcpServer analyser;
    ASSERT_TRUE(analyser.listen(QHostAddress::LocalHost));
    LineSetup setup;
    setup.driver = "afinion2";
    DialParameters parameters;
    parameters.host = QStringLiteral("127.0.0.1");
    parameters.port = analyser.serverPort();
    setup.transport = parameters;
    ConnectionTest test(setup, {std::chrono::milliseconds(100), std::chrono::milliseconds(100)});
    std::vector<TestFinding> found;
    QObject::connect(&test, &ConnectionTest::found, &test,
                     [&](const TestFinding& each) { found.push_back(each); });
    const auto isLast = [&](TestFinding::Kind kind) {
        return QTest::qWaitFor([&] { return !found.empty() && found.back().kind == kind; });
    };
    test.start();
    EXPECT_EQ(found.at(0).kind, TestFinding::Kind::Opening);
    EXPECT_TRUE(isLast(TestFinding::Kind::Silent));
    auto* peer = analyser.nextPendingConnection();
    ASSERT_NE(peer, nullptr);
    peer->write("\x0bMSH|^~\\&|A|B|||20261120080000||ORU^R01|1|P|2.5\r");
    EXPECT_TRUE(isLast(TestFinding::Kind::NotUnderstood));
    EXPECT_EQ(found.back().looksLike, instruments::drivers::Format::Hl7);
    EXPECT_GT(found.back().bytes, 10);
}

} // namespace
} // namespace fasit::services
