#include "instruments/core/turn_link.h"

#include <iterator>
#include <utility>

namespace fasit::instruments {

LinkActions TurnLink::onConnected(LinkTime now) {
    m_now = now;
    m_isConnected = true;
    m_awaited.reset();
    m_kept.clear();
    end();
    begin();
    return done();
}

LinkActions TurnLink::onBytes(std::string_view bytes, LinkTime now) {
    m_now = now;
    m_isConnected = true;
    takeAll(bytes);
    return done();
}

LinkActions TurnLink::onTick(LinkTime now) {
    m_now = now;
    if (m_awaited && now >= m_commitBy) {
        settleNow(false);
    }
    if (!m_awaited) {
        tick();
    }
    return done();
}

LinkActions TurnLink::onCommitted(std::uint64_t token, LinkTime now) {
    m_now = now;
    decide(token, true);
    return done();
}

LinkActions TurnLink::onRefused(std::uint64_t token, LinkTime now) {
    m_now = now;
    decide(token, false);
    return done();
}

/// Whole messages that were kept are handed over; nobody is left to be answered.
LinkActions TurnLink::onDisconnected(LinkTime now) {
    m_now = now;
    m_isConnected = false;
    m_awaited.reset();
    takeAll(std::exchange(m_kept, {}));
    end();
    m_actions.toSend.clear();
    return done();
}

void TurnLink::takeAll(std::string_view bytes) {
    while (!bytes.empty() && !m_awaited) {
        const char c = bytes.front();
        bytes.remove_prefix(1);
        take(c);
    }
    m_kept += bytes;
    if (m_kept.size() > kMaxKept) {
        m_kept.clear();
        m_actions.hangUp = true;
    }
}

void TurnLink::report(Problem problem) {
    if (m_problems.problems.size() < kMaxProblems) {
        m_problems.report(std::move(problem));
    }
}

void TurnLink::tell() {
    const bool isTooSoon = m_toldAt && m_now - *m_toldAt < kProblemPause;
    if (!m_problems.problems.empty() && !isTooSoon) {
        m_toldAt = m_now;
        deliver({}, {});
    }
}

std::uint64_t TurnLink::deliver(Decoded decoded, std::string raw) {
    decoded.driver = m_driver;
    auto& problems = m_problems.problems;
    decoded.problems.insert(decoded.problems.begin(), std::make_move_iterator(problems.begin()),
                            std::make_move_iterator(problems.end()));
    problems.clear();
    m_actions.deliveries.push_back({++m_lastToken, std::move(decoded), std::move(raw)});
    return m_lastToken;
}

void TurnLink::await(std::uint64_t token) {
    if (m_isConnected) {
        m_awaited = token;
        m_commitBy = m_now + m_commitDeadline;
    }
}

void TurnLink::decide(std::uint64_t token, bool isCommitted) {
    if (m_awaited == token) {
        settleNow(isCommitted);
    } else {
        decided(token, isCommitted);
    }
}

void TurnLink::settleNow(bool isCommitted) {
    m_awaited.reset();
    settle(isCommitted);
    takeAll(std::exchange(m_kept, {}));
}

LinkActions TurnLink::done() {
    if (m_isConnected) {
        m_actions.wakeAt = m_awaited ? std::optional(m_commitBy) : nextTick();
    }
    return std::exchange(m_actions, {});
}

} // namespace fasit::instruments
