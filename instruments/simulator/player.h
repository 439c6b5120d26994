// Player: a made-up analyser at the other end of a real line, well-behaved or not. One thread, with an event
// loop.
#pragma once

#include "instruments/astm/sender.h"
#include "instruments/simulator/script.h"

#include <QIODevice>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <random>
#include <set>
#include <vector>

namespace fasit::instruments::simulator {

enum class Fault {
    WrongChecksum, ///< Of each frame's first sending.
    Cut,           ///< Each message's first frame breaks off once.
    Duplicate,     ///< Each message is sent twice, as after a lost acknowledgement.
    LostAck,       ///< The first acknowledgement of each message is not heard.
    Silence,       ///< Asks for the line and then says nothing.
    Noise,         ///< Bytes of no meaning before each message.
    Slow,          ///< Byte by byte.
    Flood,         ///< Bytes of no meaning without end.
};

struct PlayerOptions {
    std::set<Fault> faults;
    std::uint32_t seed = 1;
    std::chrono::milliseconds reply{15'000};
    std::chrono::milliseconds afterRefusal{10'000};
    std::chrono::milliseconds betweenBytes{10}; ///< Where it is slow.
    std::chrono::milliseconds silence{20'000};
};

struct PlayCounts {
    int acknowledged = 0; ///< Messages that the other side owns now.
    int givenUp = 0;
    int controls = 0; ///< Results in what was acknowledged.
    int patients = 0;
};

class Player : public QObject {
    Q_OBJECT

  public:
    /// The device is open; the player owns it.
    Player(std::unique_ptr<QIODevice> device, PlayerOptions options, QObject* parent = nullptr);
    ~Player() override;

    void play(std::vector<Message> messages);
    const PlayCounts& counts() const { return m_counts; }

  signals:
    /// From the last byte of a message's last frame to its acknowledgement.
    void acknowledged(std::chrono::microseconds wait);
    void finished();

  private:
    void next();
    void heard();
    void perform(astm::SenderActions actions);
    void put(std::string bytes);
    std::string spoilt(std::string bytes);
    void putSlowly();
    void floodOn();
    void outcome(astm::SendOutcome outcome);
    bool has(Fault fault) const { return m_options.faults.count(fault) > 0; }
    std::string noise(std::size_t bytes);

    std::unique_ptr<QIODevice> m_device;
    PlayerOptions m_options;
    astm::Sender m_sender;
    std::mt19937 m_random;
    std::deque<Message> m_messages;
    Message m_current;
    std::set<std::string> m_spoilt; ///< Frames of the message that went wrong once.
    std::string m_slow;             ///< Not written yet.
    LinkTime m_lastWritten;
    bool m_hasSentFrame = false; ///< Of the message.
    bool m_isAckLost = false;
    bool m_isOver = false;
    PlayCounts m_counts;
    QTimer m_wake;
    QTimer m_byte;
};

} // namespace fasit::instruments::simulator
