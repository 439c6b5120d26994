// TcpListener: lets analysers connect to a port of ours; each connection is a conversation of its own.
#pragma once

#include "instruments/transport/backoff.h"
#include "instruments/transport/line.h"
#include "instruments/transport/peer_list.h"
#include "instruments/transport/tls.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

class QSslSocket;

namespace fasit::instruments::transport {

class Conversation;

struct ListenParameters {
    QHostAddress address = QHostAddress::Any;
    quint16 port = 0; ///< 0: any free one; port() tells.
    PeerList allowed; ///< Empty: nobody.
    int connections = 4;
    std::optional<QSslConfiguration> tls;
    BackoffBounds retry;
    std::chrono::milliseconds handshakeWait{10'000};
    std::chrono::milliseconds replaceAfter{
        30'000}; ///< A connection as silent as this gives way to its peer's next.
};

class TcpListener final : public Line {
    Q_OBJECT

  public:
    TcpListener(ListenParameters parameters, LineContext context, QObject* parent = nullptr);
    ~TcpListener() override;

    void start() override;
    void stop() override;

    /// The port that is listened on.
    quint16 port() const;

  private:
    class Server;

    void listen();
    void arrived(qintptr descriptor);
    /// Null where it is let in.
    CloseReason whyNot(const QHostAddress& peer);
    void replaceSilent(const QHostAddress& peer);
    void shakeHands(std::unique_ptr<QSslSocket> socket);
    void converse(std::unique_ptr<QSslSocket> socket);
    void ended(Conversation* conversation, CloseReason reason);
    void tellState(CloseReason reason);
    int inUse() const { return static_cast<int>(m_conversations.size()) + m_handshakes; }

    ListenParameters m_parameters;
    Backoff m_backoff;
    QTimer m_retry;
    std::unique_ptr<Server> m_server;
    std::map<Conversation*, QHostAddress> m_conversations;
    int m_handshakes = 0;
    bool m_isStopping = false;
};

} // namespace fasit::instruments::transport
