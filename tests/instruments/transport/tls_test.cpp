// Encrypted lines: both ends must know each other, and nothing is said to those who are not known.
#include "instruments/transport/tcp_dialer.h"
#include "instruments/transport/tcp_listener.h"
#include "tests/instruments/transport/text_link.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::instruments::transport {
namespace {

using std::chrono::milliseconds;

/// A certificate for 127.0.0.1 that vouches for itself, and its key.
class Certificate {
  public:
    Certificate() {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                       QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                       QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                       QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                       QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), files().key,
                       QStringLiteral("-out"), files().certificate});
        EXPECT_TRUE(openssl.waitForFinished() && openssl.exitCode() == 0);
    }
    TlsFiles files() const {
        return {QString::fromStdString(m_folder.file("certificate.pem").string()),
                QString::fromStdString(m_folder.file("key.pem").string()),
                {}};
    }
    TlsFiles authority() const { return {{}, {}, files().certificate}; }

  private:
    test::TemporaryFolder m_folder;
};

ListenParameters listening(const TlsFiles& files) {
    ListenParameters parameters;
    parameters.address = QHostAddress::LocalHost;
    parameters.allowed.add(QStringLiteral("127.0.0.1"));
    parameters.tls = tlsConfiguration(files, true);
    parameters.handshakeWait = milliseconds(300);
    EXPECT_TRUE(parameters.tls.has_value());
    return parameters;
}

DialParameters dialling(quint16 port, const TlsFiles& files) {
    DialParameters parameters;
    parameters.host = QStringLiteral("127.0.0.1");
    parameters.port = port;
    parameters.tls = tlsConfiguration(files, false);
    parameters.retry = {milliseconds(20), milliseconds(80)};
    EXPECT_TRUE(parameters.tls.has_value());
    return parameters;
}

TEST(Tls, BothEndsConverse) {
    const Certificate certificate;
    KeepingSink here;
    KeepingSink there;
    TcpListener listener(listening(certificate.files()), textContext(here));
    listener.start();
    TcpDialer dialer(dialling(listener.port(), certificate.authority()), textContext(there));
    dialer.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !there.values().empty() && !here.values().empty(); }));
    EXPECT_EQ(there.values().front(), "HELLO");
    EXPECT_EQ(here.values().front(), "HELLO");
}

TEST(Tls, AnUnknownCertificateIsNotBelieved) {
    const Certificate certificate;
    const Certificate other;
    KeepingSink sink;
    TcpListener listener(listening(certificate.files()), textContext(sink));
    listener.start();
    TcpDialer dialer(dialling(listener.port(), other.authority()), textContext(sink));
    dialer.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialer.state().reason == CloseReason::TlsFailed; }));
    EXPECT_TRUE(sink.deliveries.empty());
}

TEST(Tls, WhoDoesNotSpeakItIsLetGo) {
    const Certificate certificate;
    KeepingSink sink;
    TcpListener listener(listening(certificate.files()), textContext(sink));
    QSignalSpy refused(&listener, &TcpListener::peerRefused);
    listener.start();
    QTcpSocket silent;
    silent.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    QTcpSocket plain;
    plain.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    plain.write("one\n");
    EXPECT_TRUE(QTest::qWaitFor([&] { return refused.count() == 2; }));
    EXPECT_TRUE(sink.deliveries.empty());
    EXPECT_EQ(listener.state().phase, LinePhase::Waiting);
}

TEST(Tls, AListenerWithAuthoritiesAsksForACertificate) {
    const Certificate certificate;
    TlsFiles files = certificate.files();
    files.authorities = files.certificate;
    KeepingSink sink;
    TcpListener listener(listening(files), textContext(sink));
    QSignalSpy refused(&listener, &TcpListener::peerRefused);
    listener.start();
    TcpDialer nameless(dialling(listener.port(), certificate.authority()), textContext(sink));
    nameless.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return refused.count() > 0; }));
    EXPECT_EQ(listener.state().connections, 0);
    nameless.stop();
    KeepingSink known;
    TcpDialer named(dialling(listener.port(), files), textContext(known));
    named.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !known.values().empty(); }));
}

TEST(Tls, FilesThatHoldNoCertificateOrKeyAreRefused) {
    const Certificate certificate;
    TlsFiles files = certificate.files();
    EXPECT_FALSE(tlsConfiguration({files.key, files.certificate, {}}, true));
    EXPECT_FALSE(tlsConfiguration({files.certificate, {}, {}}, true));
    EXPECT_FALSE(tlsConfiguration({}, true));
    EXPECT_FALSE(tlsConfiguration({{}, {}, files.key}, false));
}

} // namespace
} // namespace fasit::instruments::transport
