#include "instruments/astm/sender.h"

#include "instruments/astm/control_bytes.h"

#include <cassert>
#include <utility>

namespace fasit::instruments::astm {
namespace {

SenderOptions completed(SenderOptions options) {
    using namespace std::chrono_literals;
    if (options.afterContention == 0ms) {
        options.afterContention = options.role == SenderOptions::Role::Instrument ? 1'000ms : 20'000ms;
    }
    return options;
}

} // namespace

Sender::Sender(SenderOptions options)
    : m_options(completed(options)) {}

SenderActions Sender::send(std::vector<std::string> frames, LinkTime now) {
    assert(isFree() && !frames.empty());
    m_now = now;
    m_frames = std::move(frames);
    m_messageTries = 0;
    ask();
    return done();
}

/// One byte is an answer; what comes with it in one piece is no answer to anything that was sent.
SenderActions Sender::onBytes(std::string_view bytes, LinkTime now) {
    m_now = now;
    if (m_state == State::Sending && !bytes.empty()) {
        transferred(bytes.front());
    } else if (m_state == State::Asking) {
        const std::size_t at = bytes.find_first_of({"\x06\x15\x05", 3});
        if (at != std::string_view::npos) {
            established(bytes[at]);
        }
    }
    return done();
}

SenderActions Sender::onTick(LinkTime now) {
    m_now = now;
    if (m_state == State::Free || !m_wakeAt || now < *m_wakeAt) {
        return done();
    }
    if (m_state == State::Waiting) {
        ask();
    } else {
        breakOff();
    }
    return done();
}

SenderActions Sender::onDisconnected() {
    if (m_state != State::Free) {
        finish(SendOutcome::GivenUp);
    }
    return done();
}

void Sender::ask() {
    if (++m_messageTries > m_options.messageTries) {
        finish(SendOutcome::GivenUp);
        return;
    }
    m_state = State::Asking;
    m_actions.toSend += kEnq;
    m_wakeAt = m_now + m_options.reply;
}

void Sender::established(char reply) {
    if (reply == kAck) {
        m_state = State::Sending;
        m_frame = 0;
        m_frameTries = 0;
        sendFrame();
    } else {
        wait(reply == kNak ? m_options.afterRefusal : m_options.afterContention);
    }
}

/// EOT is ACK and the wish to be sent nothing more, which a sender need not follow; all else is NAK.
void Sender::transferred(char reply) {
    if (reply != kAck && reply != kEot) {
        sendFrame();
        return;
    }
    m_frameTries = 0;
    if (++m_frame < m_frames.size()) {
        sendFrame();
        return;
    }
    m_actions.toSend += kEot;
    finish(SendOutcome::Acknowledged);
}

void Sender::sendFrame() {
    if (++m_frameTries > kFrameTries) {
        breakOff();
        return;
    }
    m_actions.toSend += m_frames[m_frame];
    m_wakeAt = m_now + m_options.reply;
}

/// The whole message begins anew, later.
void Sender::breakOff() {
    m_actions.toSend += kEot;
    wait(m_options.afterRefusal);
}

void Sender::wait(std::chrono::milliseconds time) {
    m_state = State::Waiting;
    m_wakeAt = m_now + time;
}

void Sender::finish(SendOutcome outcome) {
    m_state = State::Free;
    m_wakeAt.reset();
    m_frames.clear();
    m_actions.outcome = outcome;
}

SenderActions Sender::done() {
    m_actions.wakeAt = m_wakeAt;
    return std::exchange(m_actions, {});
}

} // namespace fasit::instruments::astm
