#include "instruments/sysmex_kx/kx_link.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::sysmex_kx {
namespace {

constexpr std::string_view kAck = "\x06";
constexpr std::string_view kNak = "\x15";

} // namespace

KxLink::KxLink(ControlPatterns controls, KxOptions options)
    : TurnLink(description().name, options.commitDeadline)
    , m_controls(std::move(controls))
    , m_options(options) {}

void KxLink::take(char c) {
    if (const auto piece = m_cutter.take(c)) {
        takeRecord(*piece);
    }
}

void KxLink::settle(bool isCommitted) {
    answer(isCommitted);
}

void KxLink::answer(bool isGood) {
    if (m_options.lineClass == KxOptions::Class::B) {
        send(isGood ? kAck : kNak);
    }
}

void KxLink::takeRecord(const RecordCutter::Piece& piece) {
    Decoded decoded;
    const bool isGood = !piece.damage && interpret(piece.text, piece.offset, m_controls, decoded);
    if (piece.damage) {
        decoded.report({*piece.damage, piece.offset, std::nullopt, {}});
    }
    for (Problem& problem : std::exchange(decoded.problems, {})) {
        report(std::move(problem));
    }
    if (!decoded.readings.empty() || decoded.patientResultsDropped > 0) {
        std::string raw = decoded.readings.empty() ? std::string() : '\x02' + piece.text + '\x03';
        hand(std::move(decoded), std::move(raw));
        return;
    }
    tell();
    // A record that began within another one: only what ends is answered.
    if (isGood || !piece.damage) {
        answer(isGood);
    }
}

void KxLink::hand(Decoded decoded, std::string raw) {
    if (m_options.lineClass == KxOptions::Class::B) {
        await(deliver(std::move(decoded), std::move(raw)));
        return;
    }
    const std::uint64_t token = deliver(decoded, raw);
    if (!decoded.readings.empty()) {
        retain(token, std::move(decoded), std::move(raw));
    }
}

void KxLink::retain(std::uint64_t token, Decoded decoded, std::string raw) {
    m_retained.push_back({{token, std::move(decoded), std::move(raw)}, std::nullopt});
    if (m_retained.size() > kMostRetained) {
        m_retained.pop_front();
        report({ProblemKind::TooLarge, 0, std::nullopt, "records not stored"});
        tell();
    }
}

void KxLink::decided(std::uint64_t token, bool isCommitted) {
    const auto found = std::find_if(m_retained.begin(), m_retained.end(), [token](const Retained& retained) {
        return retained.delivery.token == token;
    });
    if (found == m_retained.end()) {
        return;
    }
    if (isCommitted) {
        m_retained.erase(found);
    } else {
        found->offerAt = now() + kOfferPause;
    }
}

void KxLink::tick() {
    offerWhatIsDue(now());
}

void KxLink::offerWhatIsDue(LinkTime until) {
    for (Retained& retained : m_retained) {
        if (retained.offerAt && *retained.offerAt <= until) {
            retained.offerAt.reset();
            retained.delivery.token = deliver(retained.delivery.decoded, retained.delivery.raw);
        }
    }
}

std::optional<LinkTime> KxLink::nextTick() const {
    std::optional<LinkTime> next;
    for (const Retained& retained : m_retained) {
        if (retained.offerAt) {
            next = std::min(next.value_or(*retained.offerAt), *retained.offerAt);
        }
    }
    return next;
}

void KxLink::end() {
    m_cutter.finish();
    offerWhatIsDue(now() + kOfferPause);
}

} // namespace fasit::instruments::sysmex_kx
