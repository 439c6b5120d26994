#include "instruments/transport/tls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace fasit::instruments::transport {
namespace {

QSslKey keyIn(const QString& path) {
    QFile file(path);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull()) {
            return key;
        }
    }
    return {};
}

bool takeOwn(const TlsFiles& files, QSslConfiguration& configuration) {
    const auto chain = QSslCertificate::fromPath(files.certificate);
    const QSslKey key = keyIn(files.key);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return !chain.isEmpty() && !key.isNull();
}

} // namespace

std::optional<QSslConfiguration> tlsConfiguration(const TlsFiles& files, bool isListener) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(isListener && files.authorities.isEmpty() ? QSslSocket::VerifyNone
                                                                              : QSslSocket::VerifyPeer);
    if (!files.authorities.isEmpty()) {
        const auto authorities = QSslCertificate::fromPath(files.authorities);
        if (authorities.isEmpty()) {
            return std::nullopt;
        }
        configuration.setCaCertificates(authorities);
    }
    const bool needsOwn = isListener || !files.certificate.isEmpty();
    if (needsOwn && !takeOwn(files, configuration)) {
        return std::nullopt;
    }
    return configuration;
}

} // namespace fasit::instruments::transport
