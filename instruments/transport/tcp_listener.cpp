#include "instruments/transport/tcp_listener.h"

#include "instruments/transport/conversation.h"
#include "instruments/transport/socket_reason.h"

#include <QSslSocket>

#include <algorithm>

namespace fasit::instruments::transport {

class TcpListener::Server final : public QTcpServer {
  public:
    explicit Server(TcpListener& line)
        : m_line(line) {}

  protected:
    void incomingConnection(qintptr descriptor) override { m_line.arrived(descriptor); }

  private:
    TcpListener& m_line;
};

TcpListener::TcpListener(ListenParameters parameters, LineContext context, QObject* parent)
    : Line(std::move(context), parent)
    , m_parameters(std::move(parameters))
    , m_backoff(m_parameters.retry)
    , m_server(std::make_unique<Server>(*this)) {
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &TcpListener::listen);
}

TcpListener::~TcpListener() = default;

quint16 TcpListener::port() const {
    return m_server->serverPort();
}

void TcpListener::start() {
    m_isStopping = false;
    listen();
}

void TcpListener::listen() {
    if (!m_server->listen(m_parameters.address, m_parameters.port)) {
        const auto wait = m_backoff.next();
        m_retry.start(wait);
        setState({LinePhase::Closed, reasonOf(m_server->serverError()), 0, wait});
        return;
    }
    m_backoff.succeeded();
    tellState(CloseReason::None);
}

void TcpListener::stop() {
    m_isStopping = true;
    m_retry.stop();
    m_server->close();
    const auto conversations = m_conversations; // They leave the list while they finish.
    for (const auto& [conversation, peer] : conversations) {
        conversation->finish(CloseReason::Stopped);
    }
    if (conversations.empty()) {
        tellState(CloseReason::Stopped);
    }
}

CloseReason TcpListener::whyNot(const QHostAddress& peer) {
    if (!m_parameters.allowed.holds(peer)) {
        return CloseReason::PeerNotAllowed;
    }
    if (inUse() >= m_parameters.connections) {
        replaceSilent(peer);
    }
    return inUse() >= m_parameters.connections ? CloseReason::TooManyPeers : CloseReason::None;
}

/// An analyser that lost its power comes back without having said goodbye.
void TcpListener::replaceSilent(const QHostAddress& peer) {
    Conversation* silent = nullptr;
    for (const auto& [conversation, address] : m_conversations) {
        const bool isCandidate = address == peer && conversation->silence() >= m_parameters.replaceAfter;
        if (isCandidate && (!silent || conversation->silence() > silent->silence())) {
            silent = conversation;
        }
    }
    if (silent) {
        silent->end(CloseReason::Replaced);
    }
}

void TcpListener::arrived(qintptr descriptor) {
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        return; // It has gone again.
    }
    const QHostAddress peer = plainAddress(socket->peerAddress());
    const CloseReason refusal = whyNot(peer);
    if (refusal != CloseReason::None) {
        socket->abort();
        emit peerRefused(peer.toString(), refusal);
        return;
    }
    socket->setReadBufferSize(static_cast<qint64>(context().limits.readAhead));
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_parameters.tls ? shakeHands(std::move(socket)) : converse(std::move(socket));
}

/// Whoever does not come to an end with it in time, or at all, is let go.
void TcpListener::shakeHands(std::unique_ptr<QSslSocket> socket) {
    QSslSocket* raw = socket.release();
    raw->setParent(this);
    ++m_handshakes;
    const auto giveUp = [this, raw] {
        raw->disconnect(this);
        --m_handshakes;
        emit peerRefused(plainAddress(raw->peerAddress()).toString(), CloseReason::TlsFailed);
        raw->deleteLater();
    };
    auto* wait = new QTimer(raw);
    connect(wait, &QTimer::timeout, this, giveUp);
    connect(raw, &QAbstractSocket::errorOccurred, this, giveUp);
    connect(raw, &QSslSocket::encrypted, this, [this, raw, wait] {
        raw->disconnect(this);
        wait->disconnect(this);
        wait->stop();
        --m_handshakes;
        raw->setParent(nullptr);
        std::unique_ptr<QSslSocket> ready(raw);
        m_isStopping ? ready.release()->deleteLater() : converse(std::move(ready));
    });
    wait->setSingleShot(true);
    wait->start(m_parameters.handshakeWait);
    raw->setSslConfiguration(*m_parameters.tls);
    raw->startServerEncryption();
}

void TcpListener::converse(std::unique_ptr<QSslSocket> socket) {
    QSslSocket* raw = socket.get();
    const QHostAddress peer = plainAddress(raw->peerAddress());
    auto* conversation = new Conversation(context(), std::move(socket), this);
    m_conversations.emplace(conversation, peer);
    connect(raw, &QAbstractSocket::errorOccurred, conversation,
            [conversation](auto error) { conversation->end(reasonOf(error)); });
    connect(conversation, &Conversation::ended, this,
            [this, conversation](CloseReason reason) { ended(conversation, reason); });
    tellState(CloseReason::None);
    conversation->begin();
    if (raw->state() != QAbstractSocket::ConnectedState) {
        conversation->end(CloseReason::PeerClosed);
    }
}

void TcpListener::ended(Conversation* conversation, CloseReason reason) {
    m_conversations.erase(conversation);
    conversation->deleteLater();
    tellState(reason);
}

void TcpListener::tellState(CloseReason reason) {
    const int connections = static_cast<int>(m_conversations.size());
    if (m_isStopping && connections == 0) {
        setState({LinePhase::Closed, CloseReason::Stopped, 0, {}});
        emit stopped();
        return;
    }
    setState({connections > 0 ? LinePhase::Connected : LinePhase::Waiting, reason, connections, {}});
}

} // namespace fasit::instruments::transport
