#include "instruments/transport/socket_reason.h"

namespace fasit::instruments::transport {

CloseReason reasonOf(QAbstractSocket::SocketError error) {
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        return CloseReason::PeerClosed;
    case QAbstractSocket::ConnectionRefusedError:
        return CloseReason::Refused;
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::SocketAddressNotAvailableError:
        return CloseReason::NotFound;
    case QAbstractSocket::SocketAccessError:
        return CloseReason::NotPermitted;
    case QAbstractSocket::AddressInUseError:
        return CloseReason::InUse;
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::NetworkError:
        return CloseReason::Unreachable;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return CloseReason::TlsFailed;
    default:
        return CloseReason::Failed;
    }
}

} // namespace fasit::instruments::transport
