#include "instruments/simulator/player.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::simulator {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kFloodPiece = 16 * 1024;
constexpr std::size_t kNoise = 40;
constexpr milliseconds kStillWriting{100};

LinkTime now() {
    return LinkTime::clock::now();
}

} // namespace

Player::Player(std::unique_ptr<QIODevice> device, std::unique_ptr<AnalyserSide> side, PlayerOptions options,
               QObject* parent)
    : QObject(parent)
    , m_device(std::move(device))
    , m_side(std::move(side))
    , m_options(std::move(options))
    , m_random(m_options.seed) {
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Player::woken);
    connect(&m_byte, &QTimer::timeout, this, &Player::putSlowly);
    connect(m_device.get(), &QIODevice::readyRead, this, &Player::heard);
}

Player::~Player() {
    m_device->disconnect(this);
}

void Player::play(std::vector<Message> messages) {
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
        m_state = State::Finishing;
        perform(m_side->finish(now()));
        return;
    }
    m_state = State::Playing;
    m_current = std::move(m_messages.front());
    m_messages.pop_front();
    m_attempts = 0;
    m_spoilt.clear();
    m_isAckLost = false;
    begin();
}

void Player::begin() {
    ++m_attempts;
    m_hasSentUnit = false;
    if (has(Fault::Noise)) {
        write(noise(kNoise, m_random));
    }
    if (has(Fault::Silence)) {
        beSilent();
    } else {
        perform(m_side->send(m_current, now()));
    }
}

void Player::beSilent() {
    write(m_side->opening(m_current));
    m_state = State::Idle;
    QTimer::singleShot(m_options.silence, this, [this] {
        ++m_counts.givenUp;
        next();
    });
}

void Player::heard() {
    const QByteArray bytes = m_device->readAll();
    const std::string reply(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (has(Fault::LostAck) && m_hasSentUnit && !m_isAckLost && m_side->isAcknowledgement(reply)) {
        m_isAckLost = true;
        return;
    }
    if (m_state != State::Idle) {
        perform(m_side->onBytes(reply, now()));
    }
}

/// What is not written yet cannot be answered.
void Player::woken() {
    if (!m_slow.empty()) {
        m_wake.start(kStillWriting);
    } else if (m_state != State::Idle) {
        perform(m_side->onTick(now()));
    }
}

void Player::perform(SideActions actions) {
    put(std::move(actions.toSend));
    if (actions.wakeAt) {
        m_wake.start(std::max(milliseconds(0), std::chrono::ceil<milliseconds>(*actions.wakeAt - now())));
    } else {
        m_wake.stop();
    }
    if (actions.outcome && m_state == State::Playing) {
        end(*actions.outcome);
    } else if (actions.isOver && m_state == State::Finishing) {
        finish();
    }
}

void Player::end(Outcome outcome) {
    if (outcome == Outcome::GivenUp && m_attempts < m_options.attempts) {
        QMetaObject::invokeMethod(this, &Player::begin, Qt::QueuedConnection);
        return;
    }
    if (outcome == Outcome::Acknowledged) {
        ++m_counts.acknowledged;
        m_counts.controls += m_current.controls;
        m_counts.patients += m_current.patients;
        emit acknowledged(std::chrono::duration_cast<std::chrono::microseconds>(now() - m_lastWritten));
    } else {
        ++m_counts.givenUp;
    }
    QMetaObject::invokeMethod(this, &Player::next, Qt::QueuedConnection);
}

void Player::finish() {
    m_state = State::Idle;
    emit finished();
}

/// A unit goes wrong once; sent again it is right.
std::string Player::spoilt(std::string bytes) {
    if (!m_side->isUnit(bytes) || !m_spoilt.insert(bytes).second) {
        return bytes;
    }
    if (has(Fault::WrongChecksum)) {
        bytes = m_side->damaged(std::move(bytes));
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
    if (m_side->isUnit(bytes)) {
        m_hasSentUnit = true;
        m_lastWritten = now();
    }
    write(spoilt(std::move(bytes)));
}

void Player::write(const std::string& bytes) {
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
        const std::string bytes = noise(kFloodPiece, m_random);
        m_device->write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
}

} // namespace fasit::instruments::simulator
