// What a socket's error means for a line. Internal to the room.
#pragma once

#include "instruments/transport/line.h"

#include <QAbstractSocket>

namespace fasit::instruments::transport {

CloseReason reasonOf(QAbstractSocket::SocketError error);

} // namespace fasit::instruments::transport
