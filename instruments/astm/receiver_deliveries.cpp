// The receiver's deliveries: from a whole message to its commit, and the answer that follows.
#include "instruments/astm/control_bytes.h"
#include "instruments/astm/receiver.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::astm {

/// Hands it over; the frame at hand waits for the answer.
void Receiver::offer(Delivery delivery) {
    handOver(delivery);
    m_open.push_back(delivery.token);
    if (!m_connected) {
        m_last = std::exchange(m_unanswered, std::nullopt);
        return;
    }
    m_offered = std::move(delivery);
    m_answer = Answer::Awaited;
    m_state = State::Committing;
    m_commitBy = m_now + m_options.commitDeadline;
}

/// The frame that was refused for want of a commit came again.
void Receiver::offerAgain() {
    switch (m_answer) {
    case Answer::Committed:
        acknowledge();
        break;
    case Answer::Awaited: // the same delivery is still on its way
        m_state = State::Committing;
        m_commitBy = m_now + m_options.commitDeadline;
        break;
    case Answer::Refused:
        offer(std::move(m_offered));
        break;
    }
}

void Receiver::answered(std::uint64_t token, Answer answer) {
    const auto found = std::find(m_open.begin(), m_open.end(), token);
    if (found == m_open.end()) {
        return;
    }
    m_open.erase(found);
    if (!m_unanswered || token != m_offered.token) {
        return;
    }
    m_answer = answer;
    if (m_state != State::Committing) { // too late for this frame, in time for its repetition
        return;
    }
    m_state = State::Receiving;
    m_lastByte = m_now;
    if (answer == Answer::Committed) {
        acknowledge();
    } else {
        refuse();
    }
    goOn();
}

void Receiver::acknowledge() {
    m_last = std::exchange(m_unanswered, std::nullopt);
    m_offered = {};
    m_refusals = 0;
    answer(kAck);
}

void Receiver::endSession(bool complete) {
    if (m_state != State::Neutral && m_damage) {
        m_content->onProblem(*m_damage);
    }
    m_state = State::Neutral;
    m_held.reset();
    m_damage.reset();
    m_refusalDue = false;
    m_isLost = false;
    m_refusals = 0;
    m_frames = 0;
    m_last.reset();
    m_unanswered.reset();
    m_offered = {};
    if (complete) {
        m_content->onEnd();
    } else {
        m_content->onBreak();
    }
    if (auto delivery = m_content->take(ReceiverContent::Take::Messages)) {
        handOver(*delivery);
        m_open.push_back(delivery->token);
    }
    reportProblems();
}

void Receiver::handOver(Delivery& delivery) {
    delivery.token = ++m_lastToken;
    m_actions.deliveries.push_back(delivery);
}

/// Whether problems alone are stored matters to nobody on the line, so that no answer is awaited.
void Receiver::reportProblems() {
    if (m_problemsAt && m_now - *m_problemsAt < kProblemPause) {
        return;
    }
    if (auto delivery = m_content->take(ReceiverContent::Take::ProblemsToo)) {
        m_problemsAt = m_now;
        handOver(*delivery);
    }
}

} // namespace fasit::instruments::astm
