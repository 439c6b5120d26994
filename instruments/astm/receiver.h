// Receiver: LIS01-A2 as the receiving side of a line, as a Link.
//
// It answers frames; what they hold is its content's matter. The frame that completes a message is
// acknowledged when the message is committed, and refused when it is refused or takes too long. It never
// sends ENQ itself, so that contention is the other side's. One thread.
#pragma once

#include "instruments/astm/framer.h"
#include "instruments/astm/receiver_content.h"
#include "instruments/core/link.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::astm {

struct ReceiverOptions {
    /// Any: the sender does not count its frames as the standard has it. A frame like the one before it is
    /// then the same one sent again.
    enum class FrameNumbers { Strict, Any };

    FramerOptions framer; ///< A strict line end refuses a frame without LF.
    FrameNumbers frameNumbers = FrameNumbers::Strict;
    std::chrono::milliseconds silence{30'000};        ///< Between frames; then the message is discarded.
    std::chrono::milliseconds commitDeadline{10'000}; ///< Shorter than the sender's 15 s.
};

class Receiver final : public Link, private FramerEvents {
  public:
    /// A CR LF behind the checksum, or the rest of a damaged frame, is waited for this long.
    static constexpr std::chrono::milliseconds kQuiet{200};
    /// An ENQ that follows an answered ENQ faster is the same one.
    static constexpr std::chrono::milliseconds kEcho{1'000};
    /// Frames refused in a row before the session is left unanswered; a sender gives up after six.
    static constexpr int kMaxRefusals = 8;
    /// Problems alone are handed over this seldom, however often a sender tries.
    static constexpr std::chrono::seconds kProblemPause{60};
    /// Bytes kept while a commit is awaited; a sender that floods the line beyond that is hung up on.
    static constexpr std::size_t kMaxKept = 4 * 1024 * 1024;

    explicit Receiver(std::unique_ptr<ReceiverContent> content, ReceiverOptions options = {});

    LinkActions onConnected(LinkTime now) override;
    LinkActions onBytes(std::string_view bytes, LinkTime now) override;
    LinkActions onTick(LinkTime now) override;
    LinkActions onCommitted(std::uint64_t token, LinkTime now) override;
    LinkActions onRefused(std::uint64_t token, LinkTime now) override;
    LinkActions onDisconnected(LinkTime now) override;

  private:
    enum class State { Neutral, Receiving, Committing };
    enum class Answer { Awaited, Committed, Refused };

    /// A frame on its way to its answer.
    struct Held {
        Frame frame; ///< Its text is `text`.
        std::string text;
    };

    void onFrame(const Frame& frame) override;
    void onDamage(const Damage& damage) override;
    void onRemark(ProblemKind kind, std::size_t offset) override;
    void onEnquiry(std::size_t offset) override;
    void onEndOfTransmission(std::size_t offset) override;

    void enter(LinkTime now);
    void take(std::string_view bytes);
    std::size_t takeSome(std::string_view bytes);
    void keep(std::string_view bytes);
    bool isKeptForLater(char c);
    bool standsAlone() const;
    void settle();
    void judge(Held held);
    bool isNext(const Held& held) const;
    bool hasMovedOn(const Held& held) const;
    void accept(Held held);
    void offer(Delivery delivery);
    void offerAgain();
    void handOver(Delivery& delivery);
    void reportProblems();
    void answered(std::uint64_t token, Answer answer);
    void acknowledge();
    void refuse();
    void answer(char c);
    bool isEarly() const;
    void refuseFrame();
    void goOn();
    void endSession(bool complete);
    LinkActions done();

    std::unique_ptr<ReceiverContent> m_content;
    ReceiverOptions m_options;
    Framer m_framer;
    State m_state = State::Neutral;
    bool m_connected = false;
    LinkTime m_now;
    LinkTime m_lastByte;
    LinkActions m_actions;
    std::string m_kept; ///< Came while a commit was awaited.

    char m_previous = '\n';    ///< The byte before the one at hand; a pause counts as a line end.
    bool m_wasInFrame = false; ///< Before the byte at hand.

    // What was sent before which answer; counted in calls from outside.
    std::uint64_t m_call = 0;
    std::uint64_t m_beganIn = 0; ///< The frame at hand.
    std::uint64_t m_answeredIn = 0;
    bool m_wasRefusal = false; ///< That answer.

    // The session.
    LinkTime m_enquiredAt;
    int m_frames = 0;                ///< Accepted.
    int m_refusals = 0;              ///< In a row.
    std::optional<Held> m_held;      ///< Whole, but its line end is awaited.
    bool m_refusalDue = false;       ///< A damaged frame; its end is awaited.
    std::optional<Problem> m_damage; ///< The first since a frame was accepted.
    std::optional<Held> m_last;      ///< The last one acknowledged.
    bool m_isLost = false; ///< Frames of it are lost or cannot be read: from there on it is refused.

    // Deliveries.
    std::optional<Held> m_unanswered; ///< Handed to the content, and its message delivered.
    Delivery m_offered;               ///< That message, to be delivered again.
    Answer m_answer = Answer::Awaited;
    LinkTime m_commitBy;
    std::vector<std::uint64_t> m_open; ///< Deliveries without an answer.
    std::uint64_t m_lastToken = 0;
    std::optional<LinkTime> m_refusedEnquiryAt;
    std::optional<LinkTime> m_problemsAt;
};

} // namespace fasit::instruments::astm
