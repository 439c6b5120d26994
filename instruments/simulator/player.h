// Player: a made-up analyser at the other end of a real line, well-behaved or not. One thread, with an event
// loop.
#pragma once

#include "instruments/simulator/analyser_side.h"
#include "instruments/simulator/fault.h"

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

struct PlayerOptions {
    std::set<Fault> faults;
    std::uint32_t seed = 1;
    int attempts = 1;                          ///< Times that a message which was given up is sent.
    std::chrono::milliseconds betweenBytes{1}; ///< Where it is slow.
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
    /// The device is open or opening; the player owns it.
    Player(std::unique_ptr<QIODevice> device, std::unique_ptr<AnalyserSide> side, PlayerOptions options,
           QObject* parent = nullptr);
    ~Player() override;

    void play(std::vector<Message> messages);
    const PlayCounts& counts() const { return m_counts; }

  signals:
    /// From the last byte of a message to its acknowledgement.
    void acknowledged(std::chrono::microseconds wait);
    void finished();

  private:
    enum class State { Idle, Playing, Finishing };

    void next();
    void begin();
    void beSilent();
    void heard();
    void woken();
    void perform(SideActions actions);
    void put(std::string bytes);
    std::string spoilt(std::string bytes);
    void write(const std::string& bytes);
    void putSlowly();
    void floodOn();
    void end(Outcome outcome);
    void finish();
    bool has(Fault fault) const { return m_options.faults.count(fault) > 0; }

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<AnalyserSide> m_side;
    PlayerOptions m_options;
    std::mt19937 m_random;
    State m_state = State::Idle;
    std::deque<Message> m_messages;
    Message m_current;
    int m_attempts = 0;             ///< Of the message.
    std::set<std::string> m_spoilt; ///< Units of the message that went wrong once.
    std::string m_slow;             ///< Not written yet.
    LinkTime m_lastWritten;
    bool m_hasSentUnit = false; ///< Of the message.
    bool m_isAckLost = false;
    PlayCounts m_counts;
    QTimer m_wake;
    QTimer m_byte;
};

} // namespace fasit::instruments::simulator
