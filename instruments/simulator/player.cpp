#include "instruments/simulator/player.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::simulator {
namespace {

using std::chrono::milliseconds;

constexpr char kAck = 0x06;
constexpr char kStx = 0x02;
constexpr char kEnq = 0x05;
constexpr std::size_t kFloodPiece = 16 * 1024;
constexpr std::size_t kNoise = 40;

LinkTime now() {
    return LinkTime::clock::now();
}

astm::SenderOptions senderOptions(const PlayerOptions& options) {
    astm::SenderOptions sender;
    sender.reply = options.reply;
    sender.afterRefusal = options.afterRefusal;
    return sender;
}

} // namespace

Player::Player(std::unique_ptr<QIODevice> device, PlayerOptions options, QObject* parent)
    : QObject(parent)
    , m_device(std::move(device))
    , m_options(std::move(options))
    , m_sender(senderOptions(m_options))
    , m_random(m_options.seed) {
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] { perform(m_sender.onTick(now())); });
    connect(&m_byte, &QTimer::timeout, this, &Player::putSlowly);
    connect(m_device.get(), &QIODevice::readyRead, this, &Player::heard);
}

Player::~Player() {
    m_device->disconnect(this);
}

void Player::play(std::vector<Message> messages) {
    m_isOver = false;
    for (Message& message : messages) {
        if (has(Fault::Duplicate)) {
            m_messages.push_back(message);
        }
        m_messages.push_back(std::move(message));
    }
    if (has(Fault::Flood)) {
        connect(m_device.get(), &QIODevice::bytesWritten, this, &Player::floodOn);
        floodOn();
        return;
    }
    next();
}

void Player::next() {
    if (m_messages.empty()) {
        m_isOver = true;
        emit finished();
        return;
    }
    m_current = std::move(m_messages.front());
    m_messages.pop_front();
    m_spoilt.clear();
    m_isAckLost = false;
    m_hasSentFrame = false;
    if (has(Fault::Silence)) {
        put(std::string(1, kEnq));
        QTimer::singleShot(m_options.silence, this, [this] {
            ++m_counts.givenUp;
            next();
        });
        return;
    }
    if (has(Fault::Noise)) {
        put(noise(kNoise));
    }
    perform(m_sender.send(m_current.frames, now()));
}

void Player::heard() {
    const QByteArray bytes = m_device->readAll();
    std::string reply(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const bool isLost = has(Fault::LostAck) && m_hasSentFrame && !m_isAckLost;
    if (isLost && reply == std::string(1, kAck)) {
        m_isAckLost = true;
        return;
    }
    if (!m_isOver) {
        perform(m_sender.onBytes(reply, now()));
    }
}

void Player::perform(astm::SenderActions actions) {
    put(std::move(actions.toSend));
    if (actions.wakeAt) {
        m_wake.start(std::max(milliseconds(0), std::chrono::ceil<milliseconds>(*actions.wakeAt - now())));
    } else {
        m_wake.stop();
    }
    if (actions.outcome) {
        outcome(*actions.outcome);
    }
}

void Player::outcome(astm::SendOutcome outcome) {
    if (outcome == astm::SendOutcome::Acknowledged) {
        ++m_counts.acknowledged;
        m_counts.controls += m_current.controls;
        m_counts.patients += m_current.patients;
        emit acknowledged(std::chrono::duration_cast<std::chrono::microseconds>(now() - m_lastWritten));
    } else {
        ++m_counts.givenUp;
    }
    QMetaObject::invokeMethod(this, &Player::next, Qt::QueuedConnection);
}

/// A frame goes wrong once; sent again it is right.
std::string Player::spoilt(std::string bytes) {
    const bool isFrame = !bytes.empty() && bytes.front() == kStx && bytes.size() > 6;
    if (!isFrame || !m_spoilt.insert(bytes).second) {
        return bytes;
    }
    if (has(Fault::WrongChecksum)) {
        char& digit = bytes[bytes.size() - 3];
        digit = digit == '0' ? '1' : '0';
    }
    if (has(Fault::Cut) && m_spoilt.size() == 1) {
        bytes.resize(bytes.size() / 2);
    }
    return bytes;
}

void Player::put(std::string bytes) {
    if (bytes.empty()) {
        return;
    }
    bytes = spoilt(std::move(bytes));
    if (bytes.front() == kStx) {
        m_hasSentFrame = true;
        m_lastWritten = now();
    }
    if (has(Fault::Slow)) {
        m_slow += bytes;
        m_byte.start(m_options.betweenBytes);
        return;
    }
    m_device->write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void Player::putSlowly() {
    if (m_slow.empty()) {
        m_byte.stop();
        return;
    }
    m_device->write(m_slow.data(), 1);
    m_lastWritten = now();
    m_slow.erase(0, 1);
}

void Player::floodOn() {
    if (m_device->bytesToWrite() < static_cast<qint64>(kFloodPiece)) {
        const std::string bytes = noise(kFloodPiece);
        m_device->write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
}

/// Never what asks for the line: that would be a conversation.
std::string Player::noise(std::size_t bytes) {
    std::string noise;
    while (noise.size() < bytes) {
        const char byte = static_cast<char>(m_random() & 0xFF);
        noise += byte == kEnq ? ' ' : byte;
    }
    return noise;
}

} // namespace fasit::instruments::simulator
