#include "instruments/sysmex_kx/kx_link.h"

#include <utility>

namespace fasit::instruments::sysmex_kx {
namespace {

constexpr char kAck = '\x06';
constexpr char kNak = '\x15';
constexpr std::size_t kMaxProblems = 50;

} // namespace

KxLink::KxLink(ControlPatterns controls, KxOptions options)
    : m_controls(std::move(controls))
    , m_options(options) {}

LinkActions KxLink::onConnected(LinkTime now) {
    m_now = now;
    m_connected = true;
    m_cutter.finish();
    m_awaited.reset();
    m_kept.clear();
    return done();
}

LinkActions KxLink::onBytes(std::string_view bytes, LinkTime now) {
    m_now = now;
    m_connected = true;
    take(bytes);
    return done();
}

LinkActions KxLink::onTick(LinkTime now) {
    m_now = now;
    if (m_awaited && now >= m_commitBy) {
        settle(kNak);
    }
    return done();
}

LinkActions KxLink::onCommitted(std::uint64_t token, LinkTime now) {
    m_now = now;
    if (m_awaited == token) {
        settle(kAck);
    }
    return done();
}

LinkActions KxLink::onRefused(std::uint64_t token, LinkTime now) {
    m_now = now;
    if (m_awaited == token) {
        settle(kNak);
    }
    return done();
}

/// Whole records that were kept are handed over; nobody is left to be answered.
LinkActions KxLink::onDisconnected(LinkTime now) {
    m_now = now;
    m_connected = false;
    m_awaited.reset();
    take(std::exchange(m_kept, {}));
    m_cutter.finish();
    m_actions.toSend.clear();
    return done();
}

void KxLink::take(std::string_view bytes) {
    while (!bytes.empty()) {
        if (m_awaited) {
            m_kept += bytes;
            break;
        }
        const char c = bytes.front();
        bytes.remove_prefix(1);
        if (const auto piece = m_cutter.take(c)) {
            takeRecord(*piece);
        }
    }
    if (m_kept.size() > kMaxKept) {
        m_kept.clear();
        m_actions.hangUp = true;
    }
}

void KxLink::takeRecord(const RecordCutter::Piece& piece) {
    const bool isGood = !piece.damage && interpret(piece.text, piece.offset, m_controls, m_decoded);
    if (piece.damage) {
        m_decoded.report({*piece.damage, piece.offset, std::nullopt, {}});
    }
    if (m_decoded.problems.size() > kMaxProblems) {
        m_decoded.problems.resize(kMaxProblems);
    }
    if (!m_decoded.readings.empty() || m_decoded.patientResultsDropped > 0) {
        deliver(m_decoded.readings.empty() ? std::string() : '\x02' + piece.text + '\x03');
        return;
    }
    reportProblems();
    // A record that began within another one: only what ends is answered.
    if (isGood || !piece.damage) {
        answer(isGood ? kAck : kNak);
    }
}

void KxLink::deliver(std::string raw) {
    Delivery delivery{++m_lastToken, std::exchange(m_decoded, {}), std::move(raw)};
    delivery.decoded.driver = description().name;
    m_actions.deliveries.push_back(std::move(delivery));
    if (m_connected && m_options.lineClass == KxOptions::Class::B) {
        m_awaited = m_lastToken;
        m_commitBy = m_now + m_options.commitDeadline;
    }
}

void KxLink::reportProblems() {
    if (m_decoded.problems.empty() || (m_problemsAt && m_now - *m_problemsAt < kProblemPause)) {
        return;
    }
    m_problemsAt = m_now;
    Delivery delivery{++m_lastToken, std::exchange(m_decoded, {}), {}};
    delivery.decoded.driver = description().name;
    m_actions.deliveries.push_back(std::move(delivery));
}

void KxLink::answer(char c) {
    if (m_options.lineClass == KxOptions::Class::B) {
        m_actions.toSend += c;
    }
}

/// The awaited record has its answer; what was kept is read.
void KxLink::settle(char c) {
    m_awaited.reset();
    answer(c);
    take(std::exchange(m_kept, {}));
}

LinkActions KxLink::done() {
    if (m_awaited) {
        m_actions.wakeAt = m_commitBy;
    }
    return std::exchange(m_actions, {});
}

} // namespace fasit::instruments::sysmex_kx
