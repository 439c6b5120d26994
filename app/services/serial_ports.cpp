#include "app/services/serial_ports.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkInterface>
#include <QSerialPortInfo>
#include <QStringList>

namespace fasit::services {
namespace {

/// Linux names an adapter by what is printed in it; ttyUSB0 is whichever was plugged in first.
QString lastingName(const QString& location) {
    const QDir byId(QStringLiteral("/dev/serial/by-id"));
    for (const QFileInfo& link : byId.entryInfoList(QDir::System | QDir::Files)) {
        if (link.canonicalFilePath() == location) {
            return link.absoluteFilePath();
        }
    }
    return location;
}

} // namespace

std::vector<SerialPort> serialPorts() {
    std::vector<SerialPort> ports;
    for (const QSerialPortInfo& info : QSerialPortInfo::availablePorts()) {
#ifdef Q_OS_WIN
        const QString name = info.portName();
#else
        const QString name = lastingName(info.systemLocation());
#endif
        QStringList words{info.description(), info.manufacturer()};
        words.removeAll(QString());
        ports.push_back({name, words.join(QStringLiteral(", "))});
    }
    return ports;
}

QStringList ownAddresses() {
    QStringList addresses;
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol) {
            addresses << address.toString();
        }
    }
    return addresses;
}

} // namespace fasit::services
