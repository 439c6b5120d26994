#include "instruments/transport/tcp_dialer.h"

#include "instruments/transport/conversation.h"
#include "instruments/transport/socket_reason.h"

namespace fasit::instruments::transport {

TcpDialer::TcpDialer(DialParameters parameters, LineContext context, QObject* parent)
    : Line(std::move(context), parent)
    , m_parameters(std::move(parameters))
    , m_backoff(m_parameters.retry) {
    m_retry.setSingleShot(true);
    m_connectWait.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &TcpDialer::dial);
    connect(&m_connectWait, &QTimer::timeout, this, [this] { failed(QAbstractSocket::SocketTimeoutError); });
}

TcpDialer::~TcpDialer() {
    if (m_dialling) {
        m_dialling->disconnect(this);
    }
}

void TcpDialer::start() {
    m_isStopping = false;
    dial();
}

void TcpDialer::stop() {
    m_isStopping = true;
    m_retry.stop();
    if (m_conversation) {
        m_conversation->finish(CloseReason::Stopped);
        return;
    }
    failed(QAbstractSocket::OperationError);
}

void TcpDialer::dial() {
    setState({LinePhase::Connecting, CloseReason::None, 0, {}});
    m_dialling = std::make_unique<QSslSocket>();
    QSslSocket* socket = m_dialling.get();
    socket->setReadBufferSize(static_cast<qint64>(context().limits.readAhead));
    connect(socket, &QAbstractSocket::errorOccurred, this, &TcpDialer::failed);
    m_connectWait.start(m_parameters.connectWait);
    if (m_parameters.tls) {
        connect(socket, &QSslSocket::encrypted, this, &TcpDialer::connected);
        socket->setSslConfiguration(*m_parameters.tls);
        socket->connectToHostEncrypted(m_parameters.host, m_parameters.port);
    } else {
        connect(socket, &QAbstractSocket::connected, this, &TcpDialer::connected);
        socket->connectToHost(m_parameters.host, m_parameters.port);
    }
}

void TcpDialer::connected() {
    m_connectWait.stop();
    QSslSocket* socket = m_dialling.get();
    socket->disconnect(this);
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_conversation = new Conversation(context(), std::move(m_dialling), this);
    connect(socket, &QAbstractSocket::errorOccurred, m_conversation,
            [conversation = m_conversation](auto error) { conversation->end(reasonOf(error)); });
    connect(m_conversation, &Conversation::ended, this, &TcpDialer::ended);
    setState({LinePhase::Connected, CloseReason::None, 1, {}});
    m_conversation->begin();
}

void TcpDialer::failed(QAbstractSocket::SocketError error) {
    m_connectWait.stop();
    if (m_dialling) {
        m_dialling->disconnect(this);
        m_dialling.release()->deleteLater(); // It may be telling us so itself.
    }
    retry(reasonOf(error));
}

void TcpDialer::ended(CloseReason reason) {
    if (m_conversation->hasStored()) {
        m_backoff.succeeded();
    }
    m_conversation->deleteLater();
    m_conversation = nullptr;
    retry(reason);
}

void TcpDialer::retry(CloseReason reason) {
    if (m_isStopping) {
        setState({LinePhase::Closed, CloseReason::Stopped, 0, {}});
        emit stopped();
        return;
    }
    const auto wait = m_backoff.next();
    m_retry.start(wait);
    setState({LinePhase::Closed, reason, 0, wait});
}

} // namespace fasit::instruments::transport
