#include "instruments/astm/framer.h"

#include "instruments/astm/byte_block.h"
#include "instruments/astm/control_bytes.h"
#include "qc-core/base/ascii.h"

#include <algorithm>
#include <bit>

namespace fasit::instruments::astm {
namespace {

/// What ends the text of a frame, well or badly. Other control bytes (10 and 13 hex among them) are text.
constexpr char kEnderBytes[] = {kEtx, kEtb, kStx, kEot, kEnq};
constexpr std::string_view kEnders(kEnderBytes, sizeof kEnderBytes);
constexpr unsigned char kAboveEnders = 0x18;

/// Where in the block a text ends, as a mask.
std::uint32_t textEnds(const ByteBlock& block) {
    if (block.below(kAboveEnders) == 0) {
        return 0;
    }
    std::uint32_t ends = 0;
    for (const char c : kEnders) {
        ends |= block.equal(c);
    }
    return ends;
}

/// Where the text ends in `bytes` from `at` on (its size where it does not), adding what it passes to `sum`.
std::size_t scanText(std::string_view bytes, std::size_t at, std::uint32_t& sum) {
    const auto addUpTo = [&](std::size_t end) {
        for (; at < end; ++at) {
            sum += static_cast<unsigned char>(bytes[at]);
        }
        return at;
    };
    while (at + kBlockSize <= bytes.size()) {
        const ByteBlock block(bytes.data() + at);
        if (const std::uint32_t ends = textEnds(block); ends != 0) {
            return addUpTo(at + static_cast<std::size_t>(std::countr_zero(ends)));
        }
        sum += block.sum();
        at += kBlockSize;
    }
    return addUpTo(std::min(bytes.size(), bytes.find_first_of(kEnders, at)));
}

int hexDigit(char c) {
    if (ascii::isDigit(c)) {
        return c - '0';
    }
    const char lower = ascii::toLower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

Framer::Framer(FramerEvents& events, FramerOptions options)
    : m_events(events)
    , m_options(options) {}

void Framer::feed(std::string_view bytes) {
    const std::size_t start = m_offset;
    for (std::size_t at = 0; at < bytes.size();) {
        m_offset = start + at;
        at = step(bytes, at);
    }
    m_offset = start + bytes.size();
    if (!m_whole.empty()) { // the bytes go away, the frame goes on
        m_buffer.assign(m_whole);
        m_whole = {};
    }
}

void Framer::finish() {
    if (m_state != State::Between) {
        damage(ProblemKind::FrameCut);
    }
    m_strayReported = false;
    m_lineEndOpen = false;
}

std::size_t Framer::step(std::string_view bytes, std::size_t at) {
    const char c = bytes[at];
    switch (m_state) {
    case State::Between:
        between(c);
        break;
    case State::Number:
        number(c);
        break;
    case State::Text:
        return text(bytes, at);
    case State::FirstDigit:
        firstDigit(c);
        break;
    case State::SecondDigit:
        secondDigit(c);
        break;
    }
    return at + 1;
}

void Framer::between(char c) {
    const bool lineEnd = c == '\r' || c == '\n';
    if (m_lineEndOpen && !lineEnd && m_options.lineEnd == FramerOptions::LineEnd::Strict) {
        m_events.onRemark(ProblemKind::MissingLineEnd, m_frameOffset);
    }
    m_lineEndOpen = false;
    if (lineEnd || c == kAck || c == kNak) { // answers of the host, in a recording of both directions
        return;
    }
    if (!restartedBy(c)) {
        strayByte();
    }
}

void Framer::strayByte() {
    if (!m_strayReported) {
        m_strayReported = true;
        m_events.onDamage({ProblemKind::BytesBeforeStx, m_offset, '\0'});
    }
}

/// Acts on STX, ENQ and EOT, which mean the same in every state.
bool Framer::restartedBy(char c) {
    if (c != kStx && c != kEnq && c != kEot) {
        return false;
    }
    m_strayReported = false;
    m_state = State::Between;
    if (c == kStx) {
        m_state = State::Number;
        m_frameOffset = m_offset;
        m_buffer.clear();
        m_whole = {};
        m_sum = 0;
    } else if (c == kEnq) {
        m_events.onEnquiry(m_offset);
    } else {
        m_events.onEndOfTransmission(m_offset);
    }
    return true;
}

void Framer::damage(ProblemKind kind) {
    const char number = m_state == State::Number ? '\0' : m_frame.number;
    m_state = State::Between;
    m_buffer.clear();
    m_whole = {};
    m_lineEndOpen = false;
    m_strayReported = true; // the rest of the damaged frame is not reported once more
    m_events.onDamage({kind, m_frameOffset, number});
}

void Framer::number(char c) {
    if (c < '0' || c > '7') {
        damage(ProblemKind::FrameCut);
        restartedBy(c);
        return;
    }
    m_frame.number = c;
    m_sum = static_cast<unsigned char>(c);
    m_state = State::Text;
}

std::size_t Framer::text(std::string_view bytes, std::size_t at) {
    const std::size_t end = scanText(bytes, at, m_sum);
    const std::string_view piece = bytes.substr(at, end - at);
    if (m_buffer.size() + piece.size() > kMaxFrame) {
        damage(ProblemKind::TooLarge);
        return end;
    }
    if (m_buffer.empty()) {
        m_whole = piece;
    } else {
        m_buffer.append(piece);
    }
    if (end < bytes.size()) {
        m_offset += end - at;
        endOfText(bytes[end]);
        return end + 1;
    }
    return end;
}

void Framer::endOfText(char c) {
    if (c != kEtx && c != kEtb) {
        damage(ProblemKind::FrameCut);
        restartedBy(c);
        return;
    }
    m_sum += static_cast<unsigned char>(c);
    m_frame.endsRecord = c == kEtx;
    m_state = State::FirstDigit;
}

void Framer::firstDigit(char c) {
    m_firstDigit = hexDigit(c);
    m_state = State::SecondDigit;
    if (m_firstDigit < 0) {
        frameDone(-1);
        between(c);
    }
}

void Framer::secondDigit(char c) {
    const int second = hexDigit(c);
    if (second < 0) {
        frameDone(-1);
        between(c);
        return;
    }
    frameDone(m_firstDigit * 16 + second);
}

/// `checksum` is negative where none was sent.
void Framer::frameDone(int checksum) {
    m_state = State::Between;
    m_strayReported = false;
    m_lineEndOpen = true;
    const bool good = checksum >= 0 && static_cast<std::uint32_t>(checksum) == m_sum % 256;
    if (!good && m_options.checksum == FramerOptions::Checksum::Strict) {
        damage(ProblemKind::BadChecksum);
        return;
    }
    if (!good) {
        m_events.onRemark(ProblemKind::BadChecksum, m_frameOffset);
    }
    m_frame.offset = m_frameOffset;
    m_frame.text = m_buffer.empty() ? m_whole : std::string_view(m_buffer);
    m_events.onFrame(m_frame);
    m_buffer.clear();
    m_whole = {};
}

} // namespace fasit::instruments::astm
