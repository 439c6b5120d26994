// Line: one way on which an analyser reaches us: a serial port, a TCP port, a folder. And what all lines
// share.
//
// A line keeps itself open: what breaks is tried again, ever more slowly. Everything of a line happens in the
// one thread it was made in, which must have an event loop.
#pragma once

#include "instruments/core/link.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <string_view>

namespace fasit::instruments::transport {

/// Takes what is to be stored. `answer` is called in the thread of `store`, at once or later: true when it is
/// stored for good, false when it could not be. A line that has gone meanwhile takes the answer and does
/// nothing.
class DeliverySink {
  public:
    using Answer = std::function<void(bool isStored)>;

    virtual ~DeliverySink() = default;
    virtual void store(Delivery delivery, Answer answer) = 0;
};

enum class Direction { Received, Sent };

/// Sees everything on a line as it happens. It must copy what it keeps, and not what is a patient's.
class LineObserver {
  public:
    virtual ~LineObserver() = default;
    virtual void onTraffic(Direction direction, std::string_view bytes) = 0;
    virtual void onDelivery(const Delivery& delivery) = 0;
    virtual void onAnswer(bool isStored) = 0;
};

enum class LinePhase {
    Closed,     ///< Nothing is open. Where retryIn says so it is tried again.
    Connecting, ///< It is being opened.
    Waiting,    ///< Open for an analyser, and none is there.
    Connected,
};

enum class CloseReason {
    None,
    Stopped,        ///< By us.
    PeerClosed,     ///< By the analyser.
    HungUp,         ///< The conversation has come to its end.
    Idle,           ///< Nothing came for too long.
    TooMuchUnsent,  ///< The analyser does not read what we answer.
    PeerNotAllowed, ///< Its address is not on the list.
    TooManyPeers,   ///< All connections of the line are in use.
    Replaced,       ///< By a newer connection of the same address, after a silence.
    NotFound,       ///< No such port, folder or name of a computer.
    NotPermitted,   ///< By the operating system.
    InUse,          ///< Another program has the port.
    Refused,        ///< Nothing listens there.
    Unreachable,    ///< No answer, or no way there.
    DeviceGone,     ///< Unplugged, or the adapter failed.
    BadParameters,  ///< The port does not know such a speed or form.
    TlsFailed,      ///< No certificate that both trust, or no key.
    CannotMove,     ///< A file that was read cannot be moved away.
    NotReadWhole,   ///< A file could not be read to its end, or changed meanwhile.
    Failed,         ///< Anything else.
};

/// The stable name, for logs and JSON: "peer-not-allowed".
std::string_view nameOf(CloseReason reason);
std::string_view nameOf(LinePhase phase);

struct LineState {
    LinePhase phase = LinePhase::Closed;
    CloseReason reason = CloseReason::None; ///< Why the line, or its last connection, was closed.
    int connections = 0;
    std::chrono::milliseconds retryIn{0};
};

struct LineLimits {
    std::size_t bytesPerTurn = 16 * 1024; ///< Then it is the turn of the other lines.
    std::size_t readAhead = 64 * 1024;    ///< More is not taken from the operating system.
    qint64 unsentBytes = 64 * 1024;       ///< A peer that reads less than this is hung up on.
    std::size_t openDeliveries = 16;      ///< With as many not yet stored, nothing more is read.
    std::chrono::milliseconds fullTurnPause{2};
    std::chrono::milliseconds refusalPause{500}; ///< Not read for so long after what could not be stored.
    std::chrono::milliseconds idle{0};           ///< 0: however long nothing comes.
    std::chrono::milliseconds hangUpWait{5000};  ///< For the last bytes to leave.
};

struct LineContext {
    std::function<std::unique_ptr<Link>()> makeLink; ///< One for each connection.
    DeliverySink* sink = nullptr;                    ///< Outlives the line.
    LineObserver* observer = nullptr;                ///< Null, or outlives the line.
    LineLimits limits;
};

class Line : public QObject {
    Q_OBJECT

  public:
    explicit Line(LineContext context, QObject* parent = nullptr);

    virtual void start() = 0;
    /// Reads nothing more; what is being stored is still answered, then everything is closed and `stopped`
    /// told.
    virtual void stop() = 0;

    const LineState& state() const { return m_state; }

  signals:
    void stateChanged(const fasit::instruments::transport::LineState& state);
    /// Somebody came and was not let in.
    void peerRefused(const QString& address, fasit::instruments::transport::CloseReason reason);
    /// A file of which not everything could be used was laid aside.
    void laidAside();
    void stopped();

  protected:
    const LineContext& context() const { return m_context; }
    void setState(const LineState& state);

  private:
    LineContext m_context;
    LineState m_state;
};

} // namespace fasit::instruments::transport
