// Conversation: holds one Link and the open device it speaks on, and does what the link says.
//
// Bounded in every direction: what is read in one turn, what waits to be stored, what waits to be sent. A
// peer that floods, stalls or repeats itself slows down nobody but itself. One thread, with an event loop.
#pragma once

#include "instruments/transport/line.h"

#include <QIODevice>
#include <QTimer>

#include <deque>
#include <memory>
#include <utility>

namespace fasit::instruments::transport {

class Conversation : public QObject {
    Q_OBJECT

  public:
    /// The device is open; the conversation owns it, and reads what comes on it.
    Conversation(const LineContext& context, std::unique_ptr<QIODevice> device, QObject* parent = nullptr);
    ~Conversation() override;

    void begin();
    /// Reads nothing more, and ends when what is being stored has been answered.
    void finish(CloseReason reason);
    /// Ends at once: the device is gone, or has to go. What was received until now is still read.
    void end(CloseReason reason);

    QIODevice& device() { return *m_device; }
    bool hasEnded() const { return m_hasEnded; }
    /// Since bytes last came.
    std::chrono::milliseconds silence() const;
    /// Something was stored: the line is worth being opened again at once.
    bool hasStored() const { return m_hasStored; }

  signals:
    /// Once. The conversation may be deleted later, not within.
    void ended(fasit::instruments::transport::CloseReason reason);

  private:
    void readSome();
    void readLater(std::chrono::milliseconds pause);
    bool mayRead() const;
    void readTheRest(bool hasGone);
    void actOnAnswers();
    qint64 unsent() const;
    void tick();
    void answered(std::uint64_t token, bool isStored);
    void perform(LinkActions actions);
    void act(LinkActions& actions);
    void send(const std::string& bytes);
    void handOver(Delivery& delivery);
    void wakeAt(std::optional<LinkTime> time);
    void endWhenSent();

    const LineContext& m_context;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<Link> m_link;
    QTimer m_wake;
    QTimer m_reading; ///< Runs while the next turn waits.
    QTimer m_idle;
    QTimer m_lastWait;
    std::deque<std::pair<std::uint64_t, bool>> m_answers; ///< Given while the link was at work.
    std::size_t m_open = 0;                               ///< Deliveries without an answer.
    LinkTime m_lastBytes;
    CloseReason m_finishing = CloseReason::None;
    bool m_isActing = false;
    bool m_hasEnded = false;
    bool m_hasStored = false;
};

} // namespace fasit::instruments::transport
