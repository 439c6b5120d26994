// The serial ports that this computer has now. GUI thread; reads no port.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fasit::services {

struct SerialPort {
    QString port;        ///< As SerialParameters takes it: the name that stays the same, where there is one.
    QString description; ///< "FT232R USB UART, FTDI"; may be empty.
};

std::vector<SerialPort> serialPorts();

/// The addresses of this computer in its networks, for an analyser that connects to it.
QStringList ownAddresses();

} // namespace fasit::services
