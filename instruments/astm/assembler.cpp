#include "instruments/astm/assembler.h"

#include <utility>

namespace fasit::instruments::astm {
namespace {

/// A sender gives up after six attempts.
constexpr int kMaxAttempts = 6;

} // namespace

Assembler::Assembler(MessageEvents& events)
    : m_events(events) {}

void Assembler::onFrame(const Frame& frame) {
    m_sawFrame = true;
    if (isRepetition(frame)) {
        if (m_hole && m_hole->onlyLast && m_consecutive) {
            m_hole.reset();
        }
        return;
    }
    if (!m_hole && isGap(frame)) {
        m_hole.emplace(Hole{0, false, false});
    }
    if (m_hole && !fillsHole(frame)) {
        if (m_inside) {
            closeMessage(false);
        }
        leave(ProblemKind::ResultsNotTrusted);
        forgetText();
        m_skipPartial = true;
    }
    m_hole.reset();
    m_consecutive = m_consecutive && isNext(frame.number);
    remember(frame);
    takeText(frame);
}

/// The acknowledgement of a frame was lost and the sender repeats it.
bool Assembler::isRepetition(const Frame& frame) const {
    return frame.number == m_lastNumber && frame.text == m_lastText;
}

bool Assembler::isNext(char number) const {
    return m_lastNumber == '\0' || number == static_cast<char>('0' + (m_lastNumber - '0' + 1) % 8);
}

/// Frames were lost without a trace: the number is neither the next one nor, where a sender does not count,
/// the same as ever. A frame that begins a message needs none before it, and a Yumizen numbers its M records
/// anew.
bool Assembler::isGap(const Frame& frame) const {
    if (!m_inside || isNext(frame.number) || (m_sameNumber && frame.number == m_lastNumber)) {
        return false;
    }
    const char letter = m_recordBegin == m_text.size() ? recordLetter(frame.text) : '\0';
    const bool beginsMessage = letter == 'H' && Delimiters::fromHeader(frame.text).has_value();
    return !beginsMessage && letter != 'M';
}

bool Assembler::fillsHole(const Frame& frame) const {
    return m_inside && m_consecutive && m_hole->onlyNext && m_hole->frames < kMaxAttempts &&
           isNext(frame.number);
}

void Assembler::remember(const Frame& frame) {
    m_sameNumber = m_lastNumber == '\0' || (m_sameNumber && frame.number == m_lastNumber);
    m_lastNumber = frame.number;
    m_lastText.assign(frame.text);
}

void Assembler::onDamage(const Damage& damage) {
    m_events.onProblem({damage.kind, damage.offset, std::nullopt, {}});
    if (!m_hole) {
        m_hole.emplace();
    }
    ++m_hole->frames;
    const bool known = damage.kind == ProblemKind::BadChecksum && m_lastNumber != '\0';
    m_hole->onlyNext = m_hole->onlyNext && known && isNext(damage.number);
    m_hole->onlyLast = m_hole->onlyLast && known && damage.number == m_lastNumber;
}

void Assembler::onRemark(ProblemKind kind, std::size_t offset) {
    m_events.onProblem({kind, offset, std::nullopt, {}});
}

void Assembler::onEnquiry(std::size_t) {
    endSession(false);
}

void Assembler::onEndOfTransmission(std::size_t) {
    endSession(true);
}

void Assembler::finish() {
    endSession(false);
}

void Assembler::endSession(bool complete) {
    if (m_inside) {
        closeMessage(complete && !m_hole && endsWhole());
    }
    if (m_hole) {
        leave(ProblemKind::ResultsNotTrusted);
    }
    reportLost();
    m_lostReason = ProblemKind::MissingHeader;
    m_hasLostResults = false;
    m_hole.reset();
    forgetText();
    m_skipPartial = false;
    m_consecutive = true;
    m_sameNumber = true;
    m_lastNumber = '\0';
    m_lastText.clear();
}

/// The sender said that this was all: with a whole record, or with an end record whose CR it left out.
bool Assembler::endsWhole() const {
    const std::string_view rest = std::string_view(m_text).substr(m_recordBegin);
    return rest.empty() || recordLetter(rest) == 'L';
}

void Assembler::takeText(const Frame& frame) {
    const std::size_t frameBegin = m_text.size();
    const std::size_t frameOffset = frame.offset + 2; // behind STX and number
    if (m_recordBegin == frameBegin) {
        m_recordOffset = frameOffset;
    }
    m_text.append(frame.text);
    if (frame.endsRecord && m_recordBegin < m_text.size() && m_text.back() != '\r') {
        m_text += '\r'; // some senders leave it out before ETX
    }
    for (std::size_t cr = m_text.find('\r', frameBegin); cr != std::string::npos;
         cr = m_text.find('\r', cr + 1)) {
        const Place place{m_recordBegin, cr, m_recordOffset};
        m_recordBegin = cr + 1;
        m_recordOffset = frameOffset + (m_recordBegin - frameBegin);
        recordDone(place);
    }
    forgetConsumed();
    if (m_text.size() > kMaxMessage) {
        m_events.onProblem({ProblemKind::TooLarge, frame.offset, std::nullopt, {}});
        m_hasLostResults = true;
        if (m_inside) {
            closeMessage(false);
        }
        leave(ProblemKind::ResultsNotTrusted);
        forgetText();
        m_skipPartial = true;
    }
}

/// Drops the text of messages that were handed over, and of records outside messages.
void Assembler::forgetConsumed() {
    const std::size_t consumed = m_inside ? m_messageBegin : m_recordBegin;
    if (consumed == 0) {
        return;
    }
    m_text.erase(0, consumed);
    m_recordBegin -= consumed;
    m_messageBegin = 0;
    for (Place& place : m_places) {
        place.begin -= consumed;
        place.end -= consumed;
    }
}

void Assembler::recordDone(Place place) {
    while (place.begin < place.end && m_text[place.begin] == '\n') {
        ++place.begin;
        ++place.offset;
    }
    const std::string_view record = std::string_view(m_text).substr(place.begin, place.end - place.begin);
    const char letter = recordLetter(record);
    const bool mayBeHalf = std::exchange(m_skipPartial, false);
    if (letter == 'H' && (!mayBeHalf || Delimiters::fromHeader(record))) {
        header(place, record);
        return;
    }
    if (!m_inside) {
        countLost(letter, place.offset);
        return;
    }
    if (!record.empty()) {
        m_places.push_back(place);
    }
    if (letter == 'L') {
        closeMessage(true);
        leave(ProblemKind::MissingHeader);
    }
}

void Assembler::header(Place place, std::string_view record) {
    if (m_inside) {
        closeMessage(true);
    }
    reportLost();
    const auto delimiters = Delimiters::fromHeader(record);
    if (!delimiters) {
        m_events.onProblem({ProblemKind::UnknownDelimiters, place.offset, std::nullopt, {}});
        m_hasLostResults = true;
        leave(ProblemKind::ResultsNotTrusted);
        return;
    }
    m_delimiters = *delimiters;
    m_inside = true;
    m_consecutive = true;
    m_messageBegin = place.begin;
    m_places.assign(1, place);
}

/// Hands over the whole records; the one at hand stays.
void Assembler::closeMessage(bool complete) {
    m_records.clear();
    for (const Place& place : m_places) {
        m_records.push_back(
            {std::string_view(m_text).substr(place.begin, place.end - place.begin), place.offset});
    }
    if (!complete) {
        m_events.onProblem({ProblemKind::MessageCut, m_places.front().offset, std::nullopt, {}});
    }
    m_events.onMessage({m_delimiters, m_records, complete});
    m_places.clear();
    m_inside = false;
}

/// From here on no record is trusted until a header comes.
void Assembler::leave(ProblemKind reason) {
    m_inside = false;
    m_lostReason = reason;
}

void Assembler::forgetText() {
    m_text.clear();
    m_recordBegin = 0;
    m_messageBegin = 0;
}

void Assembler::countLost(char letter, std::size_t offset) {
    if (letter == 'R' && m_lost++ == 0) {
        m_lostOffset = offset;
        m_hasLostResults = true;
    }
}

void Assembler::reportLost() {
    if (m_lost > 0) {
        m_events.onProblem({m_lostReason, m_lostOffset, std::nullopt, std::to_string(m_lost)});
    }
    m_lost = 0;
}

} // namespace fasit::instruments::astm
