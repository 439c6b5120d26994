// Tls: what an encrypted line needs, and the settings of Qt that follow from it.
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace fasit::instruments::transport {

struct TlsFiles {
    QString certificate; ///< PEM. Ours; a listener must have one.
    QString key;         ///< PEM, without a passphrase.
    QString
        authorities; ///< PEM. Whom we believe; a listener that has it lets in only those with a certificate.
};

/// TLS 1.2 and newer; nothing where a file cannot be read or holds no certificate or key.
std::optional<QSslConfiguration> tlsConfiguration(const TlsFiles& files, bool isListener);

} // namespace fasit::instruments::transport
