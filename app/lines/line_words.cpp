#include "app/lines/line_words.h"

#include <QCoreApplication>

namespace fasit::lines {
namespace {

using instruments::transport::CloseReason;
using instruments::transport::LinePhase;
using instruments::transport::LineState;

struct LineWords {
    Q_DECLARE_TR_FUNCTIONS(LineWords)

  public:
    static QString ofPeer(CloseReason reason);
    static QString ofPlace(CloseReason reason);
};

QString LineWords::ofPeer(CloseReason reason) {
    switch (reason) {
    case CloseReason::Stopped:
        return tr("it was stopped");
    case CloseReason::PeerClosed:
        return tr("the analyser closed it");
    case CloseReason::HungUp:
        return tr("the conversation has ended");
    case CloseReason::Idle:
        return tr("nothing came for too long");
    case CloseReason::TooMuchUnsent:
        return tr("the analyser does not read what it is answered; look at its connection");
    case CloseReason::PeerNotAllowed:
        return tr("its address is not on the line's list; add it to allow if it is an analyser of yours");
    case CloseReason::TooManyPeers:
        return tr("all connections of the line are in use; raise connections if there are more analysers");
    case CloseReason::Replaced:
        return tr("the analyser connected anew");
    case CloseReason::TlsFailed:
        return tr("they could not agree on an encrypted connection; look at the certificates at both ends");
    default:
        return ofPlace(reason);
    }
}

QString LineWords::ofPlace(CloseReason reason) {
    switch (reason) {
    case CloseReason::NotFound:
        return tr("there is no such port, folder or computer; look at its name and whether it is plugged in");
    case CloseReason::NotPermitted:
        return tr("the system does not allow it; the user that runs Fasit needs the right to it (for serial "
                  "ports the group "
                  "dialout)");
    case CloseReason::InUse:
        return tr("another program has it; end that program or choose another port");
    case CloseReason::Refused:
        return tr("nothing listens there; look at the address, and whether the analyser is on");
    case CloseReason::Unreachable:
        return tr("nothing answers there; look at the address and the network");
    case CloseReason::DeviceGone:
        return tr("it is unplugged, or the adapter failed");
    case CloseReason::BadParameters:
        return tr("the port does not know this speed or form");
    case CloseReason::NotReadWhole:
        return tr("a file could not be read to its end, or it changed meanwhile; look whether it is copied "
                  "under another name and then renamed");
    case CloseReason::CannotMove:
        return tr("a file that was read cannot be moved away; look at the rights to the folder");
    default:
        return tr("it failed");
    }
}

} // namespace

QString closeReasonText(CloseReason reason) {
    return LineWords::ofPeer(reason);
}

QString lineStateText(const LineState& state) {
    switch (state.phase) {
    case LinePhase::Connecting:
        return LineWords::tr("is being opened");
    case LinePhase::Waiting:
        return LineWords::tr("waits for an analyser");
    case LinePhase::Connected:
        return LineWords::tr("connected (%1)").arg(state.connections);
    case LinePhase::Closed:
        break;
    }
    const QString closed = LineWords::tr("closed: %1").arg(closeReasonText(state.reason));
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(state.retryIn).count();
    return seconds > 0 ? closed + LineWords::tr("; tried again in %1 s").arg(seconds) : closed;
}

} // namespace fasit::lines
