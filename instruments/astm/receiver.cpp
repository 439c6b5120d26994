#include "instruments/astm/receiver.h"

#include "instruments/astm/control_bytes.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::astm {
namespace {

constexpr char kSpecial[] = {kStx, kEtx, kEtb, kEot, kEnq};
constexpr std::string_view kSpecialBytes(kSpecial, sizeof kSpecial);

} // namespace

Receiver::Receiver(std::unique_ptr<ReceiverContent> content, ReceiverOptions options)
    : m_content(std::move(content))
    , m_options(options)
    , m_framer(*this, options.framer) {}

void Receiver::enter(LinkTime now) {
    m_now = now;
    ++m_call;
}

LinkActions Receiver::onConnected(LinkTime now) {
    enter(now);
    endSession(false);
    m_connected = true;
    return done();
}

LinkActions Receiver::onBytes(std::string_view bytes, LinkTime now) {
    enter(now);
    if (now - m_lastByte >= kQuiet && m_state != State::Committing) {
        m_previous = '\n';
    }
    m_lastByte = now;
    m_connected = true;
    take(bytes);
    return done();
}

LinkActions Receiver::onTick(LinkTime now) {
    enter(now);
    const bool quiet = now - m_lastByte >= kQuiet;
    if (m_state == State::Committing) {
        if (now >= m_commitBy) {
            m_state = State::Receiving;
            refuse();
            goOn();
        }
    } else if (quiet && m_held) {
        settle();
    } else if (quiet && m_refusalDue && !m_framer.isInFrame()) {
        refuseFrame();
    } else if (m_state == State::Receiving && now - m_lastByte >= m_options.silence) {
        endSession(false);
    }
    return done();
}

LinkActions Receiver::onCommitted(std::uint64_t token, LinkTime now) {
    enter(now);
    answered(token, Answer::Committed);
    return done();
}

LinkActions Receiver::onRefused(std::uint64_t token, LinkTime now) {
    enter(now);
    answered(token, Answer::Refused);
    return done();
}

/// What was kept behind a message that awaits its commit is read to its end: nothing more can be asked for.
LinkActions Receiver::onDisconnected(LinkTime now) {
    enter(now);
    m_connected = false;
    if (m_state == State::Committing) {
        m_state = State::Receiving;
        m_last = std::exchange(m_unanswered, std::nullopt);
    }
    goOn();
    settle();
    endSession(false);
    m_framer.finish();
    m_actions.toSend.clear();
    return done();
}

/// Feeds up to each byte that may end a frame or a session, so that none is read past a message that must be
/// committed first.
void Receiver::take(std::string_view bytes) {
    while (!bytes.empty()) {
        if (m_state == State::Committing) {
            keep(bytes);
            return;
        }
        bytes.remove_prefix(takeSome(bytes));
    }
}

std::size_t Receiver::takeSome(std::string_view bytes) {
    const char c = bytes.front();
    if (m_held && c != '\r' && c != '\n') {
        settle();
        return 0;
    }
    std::size_t size = 1;
    if (m_framer.isInText()) {
        size = std::max<std::size_t>(1, std::min(bytes.size(), bytes.find_first_of(kSpecialBytes)));
    }
    m_wasInFrame = m_framer.isInFrame();
    m_framer.feed(bytes.substr(0, size));
    m_previous = bytes[size - 1];
    if (c == '\n' && !m_wasInFrame && m_held) {
        judge(*std::exchange(m_held, std::nullopt));
    } else if (c == '\n' && !m_wasInFrame && m_refusalDue) {
        refuseFrame();
    } else if (c == kStx && m_framer.isInFrame()) {
        m_beganIn = m_call;
    }
    return size;
}

void Receiver::keep(std::string_view bytes) {
    m_kept += bytes;
    if (m_kept.size() > kMaxKept) {
        m_kept.clear();
        m_content->onProblem({ProblemKind::TooLarge, 0, std::nullopt, {}});
        m_actions.hangUp = true;
    }
}

void Receiver::onFrame(const Frame& frame) {
    m_held.emplace(Held{frame, std::string(frame.text)});
}

void Receiver::onDamage(const Damage& damage) {
    // What lies outside any frame is ignored, as the standard has it.
    if (m_state != State::Receiving || damage.kind == ProblemKind::BytesBeforeStx) {
        return;
    }
    if (!m_damage) {
        m_damage.emplace(Problem{damage.kind, damage.offset, std::nullopt, {}});
    }
    m_refusalDue = true;
}

void Receiver::onRemark(ProblemKind kind, std::size_t offset) {
    if (m_state == State::Receiving && kind != ProblemKind::MissingLineEnd) {
        m_content->onProblem({kind, offset, std::nullopt, {}});
    }
}

/// True where a frame that came before the byte must be committed first.
bool Receiver::isKeptForLater(char c) {
    settle();
    if (m_state == State::Committing) {
        keep({&c, 1});
        return true;
    }
    return false;
}

/// Behind a line end, another session or a pause. One amid other bytes is a damaged byte: a CR with one bit
/// turned is an ENQ, and the ACK to it would be taken for that of the frame.
bool Receiver::standsAlone() const {
    return m_previous == '\n' || m_previous == kEot || m_previous == kEnq;
}

void Receiver::onEnquiry(std::size_t) {
    const bool isGenuine = standsAlone() || (m_state == State::Neutral && !m_wasInFrame);
    if (!isGenuine || isKeptForLater(kEnq)) {
        return;
    }
    if (m_state == State::Receiving && m_frames == 0 && !m_damage && m_now - m_enquiredAt < kEcho) {
        return;
    }
    endSession(false);
    m_actions.toSend.clear();             // who asks anew waits for no earlier answer
    if (m_connected && !m_open.empty()) { // busy
        if (!m_refusedEnquiryAt || m_now - *m_refusedEnquiryAt >= kEcho) {
            m_refusedEnquiryAt = m_now;
            answer(kNak);
        }
        return;
    }
    m_enquiredAt = m_now;
    m_state = State::Receiving;
    answer(kAck);
}

void Receiver::onEndOfTransmission(std::size_t) {
    const bool isGenuine = standsAlone() || !m_wasInFrame;
    if (isGenuine && !isKeptForLater(kEot) && m_state == State::Receiving) {
        endSession(!m_damage && !m_unanswered);
    }
}

/// No line end came behind the frame that is held.
void Receiver::settle() {
    if (!m_held) {
        return;
    }
    Held held = *std::exchange(m_held, std::nullopt);
    if (m_options.framer.lineEnd == FramerOptions::LineEnd::Lenient) {
        judge(std::move(held));
    } else if (m_state == State::Receiving) {
        m_damage.emplace(Problem{ProblemKind::MissingLineEnd, held.frame.offset, std::nullopt, {}});
        refuseFrame();
    }
}

void Receiver::judge(Held held) {
    if (m_state != State::Receiving) {
        return;
    }
    const auto isSame = [&](const std::optional<Held>& other) {
        return other && other->frame.number == held.frame.number && other->text == held.text;
    };
    if (isEarly() && m_wasRefusal) { // it comes again
        m_refusalDue = false;
    } else if (m_refusalDue || m_isLost) { // it began amid another frame: its beginning may be a damaged byte
        refuseFrame();
    } else if (isSame(m_unanswered)) {
        offerAgain();
    } else if (isSame(m_last)) {
        if (!isEarly()) {
            answer(kAck);
        }
    } else if (!m_unanswered && isNext(held)) {
        accept(std::move(held));
    } else {
        m_damage.emplace(Problem{ProblemKind::FrameCut, held.frame.offset, std::nullopt, "number"});
        m_isLost = m_isLost || hasMovedOn(held);
        refuseFrame();
    }
}

/// The sender goes on although a frame was refused: the next one with the right number would be eight too
/// far, and its results might belong to another order. An older frame that comes late is no such sign.
bool Receiver::hasMovedOn(const Held& held) const {
    constexpr int kAhead = 4;
    const int last = m_last ? m_last->frame.number - '0' : 0;
    return (held.frame.number - '0' - last + 8) % 8 <= kAhead;
}

bool Receiver::isNext(const Held& held) const {
    if (m_options.frameNumbers == ReceiverOptions::FrameNumbers::Any) {
        return true;
    }
    const int last = m_last ? m_last->frame.number - '0' : 0;
    return held.frame.number - '0' == (last + 1) % 8;
}

void Receiver::accept(Held held) {
    m_damage.reset();
    m_refusals = 0;
    ++m_frames;
    Frame frame = held.frame;
    frame.number = static_cast<char>('0' + m_frames % 8);
    frame.text = held.text;
    m_content->onFrame(frame);
    m_unanswered = std::move(held);
    if (m_content->hasLostResults()) {
        m_isLost = true;
        m_unanswered.reset();
        refuseFrame();
        return;
    }
    if (auto delivery = m_content->take(ReceiverContent::Take::Messages)) {
        offer(std::move(*delivery));
    } else {
        acknowledge();
    }
}

/// A sender that tries the same frame for ever is left without an answer until it begins anew.
void Receiver::refuse() {
    m_refusalDue = false;
    if (m_state != State::Receiving) {
        return;
    }
    if (++m_refusals > kMaxRefusals) {
        endSession(false);
        return;
    }
    answer(kNak);
}

void Receiver::answer(char c) {
    m_actions.toSend += c;
    m_answeredIn = m_call;
    m_wasRefusal = c == kNak;
}

/// It began before the last answer went out, so that it is no reply to it: a frame doubled on the line, or
/// from a sender that does not wait.
bool Receiver::isEarly() const {
    return m_beganIn <= m_answeredIn;
}

/// What is early gets no refusal: that would be taken for the answer to the frame behind it.
void Receiver::refuseFrame() {
    m_refusalDue = false;
    if (!isEarly()) {
        refuse();
    }
}

/// Reads what came while a commit was awaited.
void Receiver::goOn() {
    const std::string kept = std::exchange(m_kept, {});
    take(kept);
}

LinkActions Receiver::done() {
    const auto wake = [&](LinkTime at) { m_actions.wakeAt = std::min(m_actions.wakeAt.value_or(at), at); };
    if (m_state == State::Committing) {
        wake(m_commitBy);
    } else if (m_state == State::Receiving) {
        wake(m_lastByte + m_options.silence);
    }
    if (m_state != State::Committing && (m_held || (m_refusalDue && !m_framer.isInFrame()))) {
        wake(m_lastByte + kQuiet);
    }
    return std::exchange(m_actions, {});
}

} // namespace fasit::instruments::astm
