#include "instruments/transport/serial_line.h"

#include "instruments/transport/conversation.h"

namespace fasit::instruments::transport {
namespace {

CloseReason reasonOf(QSerialPort::SerialPortError error) {
    switch (error) {
    case QSerialPort::DeviceNotFoundError:
        return CloseReason::NotFound;
    case QSerialPort::PermissionError: // Also where another program has it to itself.
        return CloseReason::NotPermitted;
    case QSerialPort::OpenError:
        return CloseReason::InUse;
    case QSerialPort::UnsupportedOperationError:
        return CloseReason::BadParameters;
    case QSerialPort::ResourceError:
        return CloseReason::DeviceGone;
    default:
        return CloseReason::Failed;
    }
}

bool isFatal(QSerialPort::SerialPortError error) {
    return error != QSerialPort::NoError && error != QSerialPort::TimeoutError;
}

} // namespace

SerialLine::SerialLine(SerialParameters parameters, LineContext context, QObject* parent)
    : Line(std::move(context), parent)
    , m_parameters(std::move(parameters))
    , m_backoff(m_parameters.retry) {
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SerialLine::open);
}

void SerialLine::start() {
    m_isStopping = false;
    open();
}

void SerialLine::stop() {
    m_isStopping = true;
    m_retry.stop();
    if (m_conversation) {
        m_conversation->finish(CloseReason::Stopped);
        return;
    }
    setState({LinePhase::Closed, CloseReason::Stopped, 0, {}});
    emit stopped();
}

void SerialLine::open() {
    setState({LinePhase::Connecting, CloseReason::None, 0, {}});
    auto port = std::make_unique<QSerialPort>(m_parameters.port);
    port->setBaudRate(m_parameters.baud);
    port->setDataBits(m_parameters.dataBits);
    port->setParity(m_parameters.parity);
    port->setStopBits(m_parameters.stopBits);
    port->setFlowControl(m_parameters.flow);
    port->setReadBufferSize(static_cast<qint64>(context().limits.readAhead));
    if (!port->open(QIODevice::ReadWrite)) {
        retry(reasonOf(port->error()));
        return;
    }
    QSerialPort* raw = port.get();
    m_conversation = new Conversation(context(), std::move(port), this);
    connect(raw, &QSerialPort::errorOccurred, m_conversation, [this](QSerialPort::SerialPortError error) {
        if (isFatal(error) && m_conversation) {
            m_conversation->end(reasonOf(error));
        }
    });
    connect(m_conversation, &Conversation::ended, this, &SerialLine::ended);
    setState({LinePhase::Connected, CloseReason::None, 1, {}});
    m_conversation->begin();
}

void SerialLine::ended(CloseReason reason) {
    if (m_conversation->hasStored() || reason == CloseReason::HungUp) {
        m_backoff.succeeded();
    }
    m_conversation->deleteLater();
    m_conversation = nullptr;
    if (m_isStopping) {
        setState({LinePhase::Closed, CloseReason::Stopped, 0, {}});
        emit stopped();
        return;
    }
    retry(reason);
}

void SerialLine::retry(CloseReason reason) {
    const auto wait = m_backoff.next();
    m_retry.start(wait);
    setState({LinePhase::Closed, reason, 0, wait});
}

} // namespace fasit::instruments::transport
