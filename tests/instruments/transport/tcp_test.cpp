// Lines over TCP: answers only to what is stored, bounds that hold, and peers that harm nobody but
// themselves.
#include "instruments/transport/tcp_dialer.h"
#include "instruments/transport/tcp_listener.h"
#include "tests/instruments/transport/text_link.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::instruments::transport {
namespace {

using std::chrono::milliseconds;

ListenParameters onLoopback(int connections = 4) {
    ListenParameters parameters;
    parameters.address = QHostAddress::LocalHost;
    parameters.allowed.add(QStringLiteral("127.0.0.1"));
    parameters.connections = connections;
    return parameters;
}

/// An analyser at the other end.
class Peer {
  public:
    explicit Peer(quint16 port) { m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port); }

    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    /// Until all this has come, in this order.
    testing::AssertionResult gets(const QByteArray& expected) {
        const bool isHere = QTest::qWaitFor([&] {
            m_received += m_socket.readAll();
            return m_received.startsWith(expected);
        });
        return isHere ? testing::AssertionSuccess()
                      : testing::AssertionFailure() << "got " << m_received.toStdString();
    }
    bool isClosed() {
        return QTest::qWaitFor([&] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }
    QTcpSocket& socket() { return m_socket; }

  private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

struct TcpLine : testing::Test {
    KeepingSink sink;
};

TEST_F(TcpLine, AnswersOnlyWhatIsStored) {
    sink.answers = KeepingSink::Answers::Later;
    TcpListener line(onLoopback(), textContext(sink));
    line.start();
    Peer peer(line.port());
    peer.send("one\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return sink.open.size() == 1; }));
    QTest::qWait(50);
    ASSERT_TRUE(peer.gets("HELLO\n"));
    EXPECT_EQ(peer.socket().bytesAvailable(), 0);
    sink.answerAll(true);
    EXPECT_TRUE(peer.gets("HELLO\nACK one\n"));
}

TEST_F(TcpLine, WhatCannotBeStoredIsRefusedAndHeardAgain) {
    sink.answers = KeepingSink::Answers::NotStored;
    TcpListener line(onLoopback(), textContext(sink));
    line.start();
    Peer peer(line.port());
    peer.send("one\n");
    ASSERT_TRUE(peer.gets("HELLO\nNAK\n"));
    sink.answers = KeepingSink::Answers::Stored;
    peer.send("one\n");
    EXPECT_TRUE(peer.gets("HELLO\nNAK\nACK one\n"));
}

TEST_F(TcpLine, TellsItsState) {
    TcpListener line(onLoopback(), textContext(sink));
    line.start();
    EXPECT_EQ(line.state().phase, LinePhase::Waiting);
    Peer peer(line.port());
    ASSERT_TRUE(peer.gets("HELLO\n"));
    EXPECT_EQ(line.state().phase, LinePhase::Connected);
    EXPECT_EQ(line.state().connections, 1);
    peer.socket().disconnectFromHost();
    ASSERT_TRUE(QTest::qWaitFor([&] { return line.state().connections == 0; }));
    EXPECT_EQ(line.state().phase, LinePhase::Waiting);
    EXPECT_EQ(line.state().reason, CloseReason::PeerClosed);
}

TEST_F(TcpLine, WhoIsNotOnTheListIsNotLetIn) {
    ListenParameters parameters = onLoopback();
    parameters.allowed = {};
    parameters.allowed.add(QStringLiteral("10.0.0.0/8"));
    TcpListener line(parameters, textContext(sink));
    QSignalSpy refused(&line, &TcpListener::peerRefused);
    line.start();
    Peer peer(line.port());
    peer.send("one\n");
    ASSERT_TRUE(refused.wait());
    EXPECT_EQ(refused.first().at(0).toString(), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(refused.first().at(1).value<CloseReason>(), CloseReason::PeerNotAllowed);
    EXPECT_TRUE(peer.isClosed());
    EXPECT_TRUE(sink.deliveries.empty());
}

TEST_F(TcpLine, MorePeersThanAllowedAreNotLetIn) {
    TcpListener line(onLoopback(2), textContext(sink));
    QSignalSpy refused(&line, &TcpListener::peerRefused);
    line.start();
    Peer first(line.port());
    Peer second(line.port());
    ASSERT_TRUE(first.gets("HELLO\n") && second.gets("HELLO\n"));
    Peer third(line.port());
    EXPECT_TRUE(third.isClosed());
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.first().at(1).value<CloseReason>(), CloseReason::TooManyPeers);
    first.send("still here\n");
    EXPECT_TRUE(first.gets("HELLO\nACK still here\n"));
}

TEST_F(TcpLine, ASilentConnectionGivesWayToItsPeersNext) {
    ListenParameters parameters = onLoopback(1);
    parameters.replaceAfter = milliseconds(20);
    TcpListener line(parameters, textContext(sink));
    line.start();
    Peer before(line.port());
    ASSERT_TRUE(before.gets("HELLO\n"));
    QTest::qWait(30);
    Peer after(line.port());
    after.send("one\n");
    EXPECT_TRUE(after.gets("HELLO\nACK one\n"));
    EXPECT_TRUE(before.isClosed());
}

TEST_F(TcpLine, APeerThatReadsNothingIsHungUpOnAndTheOthersGoOn) {
    LineContext context = textContext(sink);
    TcpListener line(onLoopback(), context);
    line.start();
    Peer stalled(line.port());
    ASSERT_TRUE(stalled.gets("HELLO\n"));
    stalled.socket().setReadBufferSize(1);
    Peer other(line.port());
    stalled.send("more 8000000\n");
    other.send("one\n");
    EXPECT_TRUE(other.gets("HELLO\nACK one\n"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return line.state().connections == 1; }));
    EXPECT_EQ(line.state().reason, CloseReason::TooMuchUnsent);
}

TEST_F(TcpLine, AFloodLeavesTheOthersTheirTurn) {
    TcpListener line(onLoopback(), textContext(sink));
    line.start();
    Peer flood(line.port());
    Peer other(line.port());
    ASSERT_TRUE(flood.gets("HELLO\n") && other.gets("HELLO\n"));
    const QByteArray noise(32 * 1024 * 1024, '?'); // Ten seconds at the pace of one line.
    flood.send(noise);
    QElapsedTimer timer;
    timer.start();
    other.send("one\n");
    EXPECT_TRUE(other.gets("HELLO\nACK one\n"));
    EXPECT_LT(timer.elapsed(), 1000);
    EXPECT_GT(flood.socket().bytesToWrite(), 0) << "it was over before the other had its turn";
}

TEST_F(TcpLine, NothingMoreIsReadWhileTooMuchWaitsToBeStored) {
    sink.answers = KeepingSink::Answers::Later;
    LineContext context = textContext(sink);
    context.limits.openDeliveries = 3;
    context.limits.bytesPerTurn = 4;
    TcpListener line(onLoopback(), context);
    line.start();
    Peer peer(line.port());
    peer.send("aaa\nbbb\nccc\nddd\neee\n");
    QTest::qWait(100);
    EXPECT_EQ(sink.open.size(), 3u);
    sink.answerAll(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sink.open.size() == 2; }));
    sink.answerAll(true);
    EXPECT_TRUE(peer.gets("HELLO\nACK aaa\nACK bbb\nACK ccc\nACK ddd\nACK eee\n"));
}

TEST_F(TcpLine, WhatWasSentBeforeTheEndIsStillRead) {
    TcpListener line(onLoopback(), textContext(sink));
    line.start();
    {
        Peer peer(line.port());
        ASSERT_TRUE(peer.gets("HELLO\n"));
        peer.send("one\ntwo\nlast.");
        peer.socket().disconnectFromHost();
        ASSERT_TRUE(peer.isClosed());
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return line.state().connections == 0; }));
    EXPECT_THAT(sink.values(), testing::ElementsAre("one", "two", "last."));
}

TEST_F(TcpLine, AnAnswerForAPeerThatHasGoneDoesNothing) {
    sink.answers = KeepingSink::Answers::Later;
    TcpListener line(onLoopback(), textContext(sink));
    line.start();
    {
        Peer peer(line.port());
        peer.send("one\n");
        ASSERT_TRUE(QTest::qWaitFor([&] { return sink.open.size() == 1; }));
        peer.socket().abort();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return line.state().connections == 0; }));
    QTest::qWait(10); // Its conversation is deleted.
    sink.answerAll(true);
    EXPECT_EQ(sink.deliveries.size(), 1u);
}

TEST_F(TcpLine, WakesTheLinkWhenItAskedFor) {
    TcpListener line(onLoopback(), textContext(sink));
    line.start();
    Peer peer(line.port());
    QElapsedTimer timer;
    timer.start();
    peer.send("wait\n");
    EXPECT_TRUE(peer.gets("HELLO\nTICK\n"));
    EXPECT_GE(timer.elapsed(), 29);
}

TEST_F(TcpLine, HangsUpBehindTheLastByte) {
    TcpListener line(onLoopback(), textContext(sink));
    line.start();
    Peer peer(line.port());
    peer.send("bye\n");
    EXPECT_TRUE(peer.gets("HELLO\nBYE\n"));
    EXPECT_TRUE(peer.isClosed());
}

TEST_F(TcpLine, ClosesWhatIsIdleForTooLong) {
    LineContext context = textContext(sink);
    context.limits.idle = milliseconds(60);
    TcpListener line(onLoopback(), context);
    line.start();
    Peer peer(line.port());
    ASSERT_TRUE(peer.gets("HELLO\n"));
    EXPECT_TRUE(peer.isClosed());
    EXPECT_EQ(line.state().reason, CloseReason::Idle);
}

TEST_F(TcpLine, StopsWhenWhatIsBeingStoredIsAnswered) {
    sink.answers = KeepingSink::Answers::Later;
    TcpListener line(onLoopback(), textContext(sink));
    QSignalSpy stopped(&line, &Line::stopped);
    line.start();
    Peer peer(line.port());
    peer.send("one\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return sink.open.size() == 1; }));
    line.stop();
    QTest::qWait(30);
    EXPECT_EQ(stopped.count(), 0);
    sink.answerAll(true);
    EXPECT_TRUE(peer.gets("HELLO\nACK one\n"));
    EXPECT_EQ(stopped.count(), 1);
    EXPECT_EQ(line.state().phase, LinePhase::Closed);
}

TEST_F(TcpLine, APortInUseIsTriedAgain) {
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    ListenParameters parameters = onLoopback();
    parameters.port = other.serverPort();
    parameters.retry = {milliseconds(20), milliseconds(20)};
    TcpListener line(parameters, textContext(sink));
    line.start();
    EXPECT_EQ(line.state().phase, LinePhase::Closed);
    EXPECT_EQ(line.state().reason, CloseReason::InUse);
    other.close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return line.state().phase == LinePhase::Waiting; }));
}

DialParameters to(quint16 port) {
    DialParameters parameters;
    parameters.host = QStringLiteral("127.0.0.1");
    parameters.port = port;
    parameters.retry = {milliseconds(20), milliseconds(80)};
    return parameters;
}

TEST_F(TcpLine, DialsAndConverses) {
    QTcpServer analyser;
    ASSERT_TRUE(analyser.listen(QHostAddress::LocalHost));
    TcpDialer line(to(analyser.serverPort()), textContext(sink));
    line.start();
    EXPECT_EQ(line.state().phase, LinePhase::Connecting);
    ASSERT_TRUE(QTest::qWaitFor([&] { return analyser.hasPendingConnections(); }));
    QTcpSocket* peer = analyser.nextPendingConnection();
    peer->write("one\n");
    QByteArray received;
    EXPECT_TRUE(QTest::qWaitFor([&] { return (received += peer->readAll()) == "HELLO\nACK one\n"; }));
    EXPECT_EQ(line.state().phase, LinePhase::Connected);
}

TEST_F(TcpLine, DialsAgainEverMoreSlowlyUntilItStops) {
    quint16 port = 0;
    {
        QTcpServer analyser;
        ASSERT_TRUE(analyser.listen(QHostAddress::LocalHost));
        port = analyser.serverPort();
    }
    TcpDialer line(to(port), textContext(sink));
    std::vector<milliseconds> waits;
    QObject::connect(&line, &Line::stateChanged, [&](const LineState& state) {
        if (state.phase == LinePhase::Closed && state.retryIn.count() > 0) {
            EXPECT_EQ(state.reason, CloseReason::Refused);
            waits.push_back(state.retryIn);
        }
    });
    line.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return waits.size() == 4; }));
    EXPECT_LE(waits[0], milliseconds(20));
    EXPECT_GE(waits[2], milliseconds(40));
    EXPECT_LE(waits[3], milliseconds(80));
    line.stop();
    const auto tries = waits.size();
    QTest::qWait(120);
    EXPECT_EQ(waits.size(), tries);
    EXPECT_EQ(line.state().reason, CloseReason::Stopped);
}

TEST_F(TcpLine, ComesBackToAnAnalyserThatRestarts) {
    QTcpServer analyser;
    ASSERT_TRUE(analyser.listen(QHostAddress::LocalHost));
    TcpDialer line(to(analyser.serverPort()), textContext(sink));
    line.start();
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return analyser.hasPendingConnections(); })) << i;
        analyser.nextPendingConnection()->disconnectFromHost();
    }
}

TEST(PeerList, HoldsAddressesAndNets) {
    PeerList list;
    EXPECT_TRUE(list.add(QStringLiteral("10.1.2.3")));
    EXPECT_TRUE(list.add(QStringLiteral("192.168.7.0/24")));
    EXPECT_TRUE(list.add(QStringLiteral("fd00::/8")));
    EXPECT_TRUE(list.holds(QHostAddress(QStringLiteral("10.1.2.3"))));
    EXPECT_TRUE(list.holds(QHostAddress(QStringLiteral("::ffff:10.1.2.3"))));
    EXPECT_FALSE(list.holds(QHostAddress(QStringLiteral("10.1.2.4"))));
    EXPECT_TRUE(list.holds(QHostAddress(QStringLiteral("192.168.7.200"))));
    EXPECT_FALSE(list.holds(QHostAddress(QStringLiteral("192.168.8.1"))));
    EXPECT_TRUE(list.holds(QHostAddress(QStringLiteral("fd12::1"))));
    EXPECT_FALSE(list.holds(QHostAddress(QStringLiteral("fe80::1"))));
}

TEST(PeerList, RefusesWhatIsNoAddress) {
    PeerList list;
    for (const char* text : {"", "analyser", "10", "10.1.2", "10.1.2.3/33", "10.1.2.3/x", "300.1.1.1"}) {
        EXPECT_FALSE(list.add(QString::fromLatin1(text))) << text;
    }
    EXPECT_TRUE(list.isEmpty());
}

TEST(Backoff, DoublesWithinItsBoundsAndStartsAnew) {
    Backoff backoff({milliseconds(100), milliseconds(400)}, 7);
    for (const int due : {100, 200, 400, 400}) {
        const auto wait = backoff.next();
        EXPECT_GE(wait, milliseconds(due / 2));
        EXPECT_LE(wait, milliseconds(due));
    }
    backoff.succeeded();
    EXPECT_LE(backoff.next(), milliseconds(100));
}

} // namespace
} // namespace fasit::instruments::transport
