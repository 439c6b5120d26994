#include "instruments/transport/conversation.h"

#include <QPointer>
#include <QSslSocket>

#include <algorithm>

namespace fasit::instruments::transport {
namespace {

using std::chrono::ceil;
using std::chrono::milliseconds;

LinkTime now() {
    return LinkTime::clock::now();
}

} // namespace

Conversation::Conversation(const LineContext& context, std::unique_ptr<QIODevice> device, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_device(std::move(device))
    , m_link(context.makeLink())
    , m_lastBytes(now()) {
    for (QTimer* timer : {&m_wake, &m_reading, &m_idle, &m_lastWait}) {
        timer->setSingleShot(true);
    }
    m_wake.setTimerType(Qt::PreciseTimer);
    m_reading.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &Conversation::tick);
    connect(&m_reading, &QTimer::timeout, this, &Conversation::readSome);
    connect(&m_idle, &QTimer::timeout, this, [this] { finish(CloseReason::Idle); });
    connect(&m_lastWait, &QTimer::timeout, this, [this] { end(m_finishing); });
    connect(m_device.get(), &QIODevice::readyRead, this, &Conversation::readSome);
    connect(m_device.get(), &QIODevice::bytesWritten, this, &Conversation::endWhenSent);
    if (auto* encrypted = qobject_cast<QSslSocket*>(m_device.get())) {
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &Conversation::endWhenSent);
    }
}

Conversation::~Conversation() {
    m_device->disconnect(this); // It may tell of its end while it is destroyed.
}

void Conversation::begin() {
    if (m_context.limits.idle.count() > 0) {
        m_idle.start(m_context.limits.idle);
    }
    perform(m_link->onConnected(now()));
    readSome();
}

milliseconds Conversation::silence() const {
    return std::chrono::duration_cast<milliseconds>(now() - m_lastBytes);
}

bool Conversation::mayRead() const {
    return !m_hasEnded && m_finishing == CloseReason::None && !m_reading.isActive() &&
           m_open < m_context.limits.openDeliveries;
}

void Conversation::readLater(milliseconds pause) {
    m_reading.start(pause);
}

/// One turn. A full one is followed by a pause, so that a flood leaves time for every other line.
void Conversation::readSome() {
    if (!mayRead()) {
        return;
    }
    const auto most = static_cast<qint64>(m_context.limits.bytesPerTurn);
    const QByteArray bytes = m_device->read(most);
    if (bytes.isEmpty()) {
        return;
    }
    m_lastBytes = now();
    if (m_idle.isActive()) {
        m_idle.start();
    }
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (m_context.observer) {
        m_context.observer->onTraffic(Direction::Received, view);
    }
    if (bytes.size() == most) {
        readLater(m_context.limits.fullTurnPause);
    }
    perform(m_link->onBytes(view, now()));
    if (mayRead() && m_device->bytesAvailable() > 0) {
        readLater(milliseconds(0));
    }
}

void Conversation::tick() {
    if (!m_hasEnded) {
        perform(m_link->onTick(now()));
    }
}

void Conversation::answered(std::uint64_t token, bool isStored) {
    --m_open;
    m_hasStored = m_hasStored || isStored;
    if (m_context.observer) {
        m_context.observer->onAnswer(isStored);
    }
    if (m_hasEnded) {
        return;
    }
    if (!isStored) {
        readLater(m_context.limits.refusalPause);
    }
    m_answers.emplace_back(token, isStored);
    if (!m_isActing) {
        actOnAnswers();
        readSome();
    }
}

/// What the link says, and then what it says to the answers that came meanwhile.
void Conversation::perform(LinkActions actions) {
    m_isActing = true;
    act(actions);
    actOnAnswers();
}

void Conversation::actOnAnswers() {
    m_isActing = true;
    while (!m_answers.empty() && !m_hasEnded) {
        const auto answer = m_answers.front();
        m_answers.pop_front();
        LinkActions next =
            answer.second ? m_link->onCommitted(answer.first, now()) : m_link->onRefused(answer.first, now());
        act(next);
    }
    m_isActing = false;
    endWhenSent();
}

void Conversation::act(LinkActions& actions) {
    send(actions.toSend);
    wakeAt(actions.wakeAt);
    for (Delivery& delivery : actions.deliveries) {
        handOver(delivery);
    }
    if (actions.hangUp) {
        finish(CloseReason::HungUp);
    }
}

void Conversation::send(const std::string& bytes) {
    if (bytes.empty() || m_hasEnded) {
        return;
    }
    if (m_context.observer) {
        m_context.observer->onTraffic(Direction::Sent, bytes);
    }
    m_device->write(bytes.data(), static_cast<qint64>(bytes.size()));
    if (unsent() > m_context.limits.unsentBytes) {
        end(CloseReason::TooMuchUnsent);
    }
}

qint64 Conversation::unsent() const {
    const auto* encrypted = qobject_cast<const QSslSocket*>(m_device.get());
    return m_device->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

void Conversation::handOver(Delivery& delivery) {
    ++m_open;
    if (m_context.observer) {
        m_context.observer->onDelivery(delivery);
    }
    const std::uint64_t token = delivery.token;
    m_context.sink->store(std::move(delivery), [self = QPointer<Conversation>(this), token](bool isStored) {
        if (self) {
            self->answered(token, isStored);
        }
    });
}

void Conversation::wakeAt(std::optional<LinkTime> time) {
    if (!time || m_hasEnded) {
        m_wake.stop();
        return;
    }
    m_wake.start(std::max(milliseconds(0), ceil<milliseconds>(*time - now())));
}

void Conversation::finish(CloseReason reason) {
    if (m_hasEnded || m_finishing != CloseReason::None) {
        return;
    }
    m_finishing = reason;
    m_lastWait.start(m_context.limits.hangUpWait);
    if (!m_isActing) {
        endWhenSent();
    }
}

void Conversation::endWhenSent() {
    const bool isFinished = m_finishing != CloseReason::None && !m_hasEnded && !m_isActing;
    const bool mayStillAnswer = m_open > 0 && m_finishing != CloseReason::HungUp;
    if (isFinished && !mayStillAnswer && unsent() == 0) {
        end(m_finishing);
    }
}

/// What the analyser sent before it went is read to its last byte: no more than is read ahead.
void Conversation::readTheRest(bool hasGone) {
    const QByteArray rest = hasGone && m_device->isOpen() ? m_device->readAll() : QByteArray();
    LinkActions last;
    if (!rest.isEmpty()) {
        const std::string_view view(rest.constData(), static_cast<std::size_t>(rest.size()));
        if (m_context.observer) {
            m_context.observer->onTraffic(Direction::Received, view);
        }
        last = m_link->onBytes(view, now());
    }
    LinkActions end = m_link->onDisconnected(now());
    for (auto* actions : {&last, &end}) {
        for (Delivery& delivery : actions->deliveries) {
            handOver(delivery);
        }
    }
}

void Conversation::end(CloseReason reason) {
    if (m_hasEnded) {
        return;
    }
    m_hasEnded = true;
    for (QTimer* timer : {&m_wake, &m_reading, &m_idle, &m_lastWait}) {
        timer->stop();
    }
    readTheRest(reason == CloseReason::PeerClosed || reason == CloseReason::DeviceGone);
    m_device->disconnect(this);
    m_device->close();
    emit ended(reason);
}

} // namespace fasit::instruments::transport
