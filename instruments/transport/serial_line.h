// SerialLine: an analyser on a serial port, or on an adapter that looks like one.
#pragma once

#include "instruments/transport/backoff.h"
#include "instruments/transport/line.h"

#include <QSerialPort>
#include <QTimer>

namespace fasit::instruments::transport {

class Conversation;

struct SerialParameters {
    QString port; ///< "/dev/ttyUSB0", "/dev/serial/by-id/...", "COM3".
    qint32 baud = 9600;
    QSerialPort::DataBits dataBits = QSerialPort::Data8;
    QSerialPort::Parity parity = QSerialPort::NoParity;
    QSerialPort::StopBits stopBits = QSerialPort::OneStop;
    QSerialPort::FlowControl flow = QSerialPort::NoFlowControl;
    BackoffBounds retry;
};

class SerialLine final : public Line {
    Q_OBJECT

  public:
    SerialLine(SerialParameters parameters, LineContext context, QObject* parent = nullptr);

    void start() override;
    void stop() override;

  private:
    void open();
    void ended(CloseReason reason);
    void retry(CloseReason reason);

    SerialParameters m_parameters;
    Backoff m_backoff;
    QTimer m_retry;
    Conversation* m_conversation = nullptr;
    bool m_isStopping = false;
};

} // namespace fasit::instruments::transport
