// Lines over pseudo-terminals: what a serial adapter is to a program, with a cable that can be pulled.
#include "instruments/transport/serial_line.h"
#include "tests/instruments/transport/text_link.h"

#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

#include <filesystem>

namespace fasit::instruments::transport {
namespace {

using std::chrono::milliseconds;

/// Both ends of a cable; the analyser has this one.
class Cable {
  public:
    Cable() {
        char name[128] = {};
        termios raw{};
        cfmakeraw(&raw);
        if (openpty(&m_ours, &m_theirs, name, &raw, nullptr) != 0) {
            throw std::runtime_error("no pseudo-terminal");
        }
        fcntl(m_ours, F_SETFL, O_NONBLOCK);
        m_name = QString::fromLatin1(name);
    }
    ~Cable() { pull(); }

    const QString& name() const { return m_name; }
    void send(std::string_view bytes) {
        EXPECT_EQ(write(m_ours, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    }
    testing::AssertionResult gets(const std::string& expected) {
        const bool isHere = QTest::qWaitFor([&] {
            char bytes[256];
            for (ssize_t n = read(m_ours, bytes, sizeof bytes); n > 0;
                 n = read(m_ours, bytes, sizeof bytes)) {
                m_received.append(bytes, static_cast<std::size_t>(n));
            }
            return m_received == expected;
        });
        return isHere ? testing::AssertionSuccess() : testing::AssertionFailure() << "got " << m_received;
    }
    void pull() {
        for (int* end : {&m_theirs, &m_ours}) {
            if (*end >= 0) {
                close(*end);
            }
            *end = -1;
        }
    }
    termios settings() const {
        termios found{};
        tcgetattr(m_theirs, &found);
        return found;
    }

  private:
    int m_ours = -1;
    int m_theirs = -1;
    QString m_name;
    std::string m_received;
};

SerialParameters portOf(const Cable& cable) {
    SerialParameters parameters;
    parameters.port = cable.name();
    parameters.retry = {milliseconds(20), milliseconds(40)};
    return parameters;
}

TEST(Serial, Converses) {
    KeepingSink sink;
    Cable cable;
    SerialLine line(portOf(cable), textContext(sink));
    line.start();
    ASSERT_EQ(line.state().phase, LinePhase::Connected);
    ASSERT_TRUE(cable.gets("HELLO\n"));
    cable.send("one\ntw");
    cable.send("o\n");
    EXPECT_TRUE(cable.gets("HELLO\nACK one\nACK two\n"));
}

TEST(Serial, EveryByteArrivesAsItIs) {
    KeepingSink sink;
    Cable cable;
    SerialLine line(portOf(cable), textContext(sink));
    line.start();
    std::string all;
    for (int byte = 0; byte < 256; ++byte) {
        all += byte == '\n' ? ' ' : static_cast<char>(byte); // XON, XOFF, CR, DLE and NUL among them.
    }
    cable.send(all + "\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return sink.deliveries.size() == 1; }));
    EXPECT_THAT(sink.values(), testing::ElementsAre(all));
}

TEST(Serial, SpeedAndFormAreThoseAskedFor) {
    KeepingSink sink;
    Cable cable;
    SerialParameters parameters = portOf(cable);
    parameters.baud = 4800;
    parameters.stopBits = QSerialPort::TwoStop;
    parameters.flow = QSerialPort::SoftwareControl;
    SerialLine line(parameters, textContext(sink));
    line.start();
    ASSERT_EQ(line.state().phase, LinePhase::Connected);
    const termios found = cable.settings();
    EXPECT_EQ(cfgetispeed(&found), static_cast<speed_t>(B4800));
    EXPECT_TRUE((found.c_cflag & CSTOPB) != 0);
    EXPECT_TRUE((found.c_iflag & (IXON | IXOFF)) == (IXON | IXOFF));
}

TEST(Serial, APulledCableIsLookedForAgain) {
    KeepingSink sink;
    Cable cable;
    SerialLine line(portOf(cable), textContext(sink));
    line.start();
    ASSERT_TRUE(cable.gets("HELLO\n"));
    cable.pull();
    ASSERT_TRUE(QTest::qWaitFor([&] { return line.state().phase == LinePhase::Closed; }));
    EXPECT_GT(line.state().retryIn.count(), 0);
    EXPECT_NE(line.state().reason, CloseReason::None);
}

TEST(Serial, APortThatIsNotThereIsTriedAgain) {
    KeepingSink sink;
    SerialParameters parameters;
    parameters.port = QStringLiteral("/dev/fasit-no-such-port");
    parameters.retry = {milliseconds(20), milliseconds(20)};
    SerialLine line(parameters, textContext(sink));
    QSignalSpy states(&line, &Line::stateChanged);
    line.start();
    EXPECT_EQ(line.state().reason, CloseReason::NotFound);
    EXPECT_TRUE(QTest::qWaitFor([&] { return states.count() >= 4; }));
    line.stop();
    EXPECT_EQ(line.state().reason, CloseReason::Stopped);
}

} // namespace
} // namespace fasit::instruments::transport
