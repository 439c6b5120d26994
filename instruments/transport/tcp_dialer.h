// TcpDialer: connects to an analyser, or to the adapter before it, and again whenever the line breaks.
#pragma once

#include "instruments/transport/backoff.h"
#include "instruments/transport/line.h"
#include "instruments/transport/tls.h"

#include <QSslSocket>
#include <QTimer>

#include <optional>

namespace fasit::instruments::transport {

class Conversation;

struct DialParameters {
    QString host;
    quint16 port = 0;
    std::optional<QSslConfiguration> tls;
    BackoffBounds retry;
    std::chrono::milliseconds connectWait{10'000};
};

class TcpDialer final : public Line {
    Q_OBJECT

  public:
    TcpDialer(DialParameters parameters, LineContext context, QObject* parent = nullptr);
    ~TcpDialer() override;

    void start() override;
    void stop() override;

  private:
    void dial();
    void connected();
    void failed(QAbstractSocket::SocketError error);
    void ended(CloseReason reason);
    void retry(CloseReason reason);

    DialParameters m_parameters;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_connectWait;
    std::unique_ptr<QSslSocket> m_dialling; ///< Until it is connected; then the conversation's.
    Conversation* m_conversation = nullptr;
    bool m_isStopping = false;
};

} // namespace fasit::instruments::transport
