#include "instruments/hl7/message.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>

namespace fasit::instruments::hl7 {
namespace {

/// More segments than this no analyser sends; a message of more is refused.
constexpr std::size_t kMaxSegments = 50'000;

bool isPunctuation(char c) {
    return c > ' ' && c < '\x7F' && !ascii::isDigit(c) &&
           !(ascii::toLower(c) >= 'a' && ascii::toLower(c) <= 'z');
}

bool isNameByte(char c) {
    return (c >= 'A' && c <= 'Z') || ascii::isDigit(c);
}

/// Where the line that begins at `at` ends.
std::size_t endOfLine(std::string_view bytes, std::size_t at) {
    while (at < bytes.size() && bytes[at] != '\r' && bytes[at] != '\n') {
        ++at;
    }
    return at;
}

std::string_view firstLine(std::string_view bytes) {
    return bytes.substr(0, endOfLine(bytes, 0));
}

} // namespace

std::optional<Delimiters> Delimiters::fromHeader(std::string_view segment) {
    if (segment.size() < 8 || segment.substr(0, 3) != "MSH") {
        return std::nullopt;
    }
    Delimiters found;
    found.field = segment[3];
    const std::string_view marks = piece(segment.substr(4), 1, found.field);
    if (marks.size() < 3 || marks.size() > 5) { // a fifth one (truncation, version 2.7) means nothing here
        return std::nullopt;
    }
    found.component = marks[0];
    found.repeat = marks[1];
    if (marks.size() > 3) {
        found.escape = marks[2];
    }
    found.subcomponent = marks[marks.size() == 3 ? 2 : 3];
    std::array all{found.field, found.component, found.repeat, found.escape, found.subcomponent};
    std::sort(all.begin(), all.end());
    const bool differ = std::adjacent_find(all.begin(), all.end()) == all.end();
    return differ && std::all_of(all.begin(), all.end(), isPunctuation) ? std::optional(found) : std::nullopt;
}

std::string_view piece(std::string_view text, std::size_t number, char delimiter) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == delimiter) {
            if (--number == 0) {
                return text.substr(begin, i - begin);
            }
            begin = i + 1;
        }
    }
    return number == 1 ? text.substr(begin) : std::string_view();
}

Expected<Message, Problem> Message::parse(std::string_view bytes, std::size_t offset) {
    const auto fail = [offset](ProblemKind kind, std::size_t at) {
        return Unexpected<Problem>(Problem{kind, offset + at, std::nullopt, {}});
    };
    const std::size_t start = std::min(bytes.find_first_not_of("\r\n"), bytes.size());
    const auto delimiters = Delimiters::fromHeader(firstLine(bytes.substr(start)));
    if (!delimiters) {
        return fail(ProblemKind::UnknownDelimiters, start);
    }
    Message message;
    message.m_delimiters = *delimiters;
    for (std::size_t at = start; at < bytes.size();) {
        const std::size_t end = endOfLine(bytes, at);
        const bool isBehindLf = at > 1 && bytes[at - 1] == '\n' && bytes[at - 2] != '\r';
        const bool isGood = end == at || message.addLine(bytes.substr(at, end - at), offset + at, isBehindLf);
        if (!isGood || message.m_segments.size() > kMaxSegments) {
            return fail(ProblemKind::UnreadableMessage, at);
        }
        at = end + 1;
    }
    return message;
}

bool Message::beginsSegment(std::string_view line) const {
    return line.size() >= 3 && std::all_of(line.begin(), line.begin() + 3, isNameByte) &&
           (line.size() == 3 || line[3] == m_delimiters.field);
}

/// A line that can be no segment, and a second header, make the whole message unreadable: what was lost with
/// them is not known.
bool Message::addLine(std::string_view line, std::size_t offset, bool isBehindLf) {
    if (beginsSegment(line)) {
        m_segments.push_back({line, offset});
        return m_segments.size() == 1 || line.substr(0, 3) != "MSH";
    }
    if (ascii::trimmed(line).empty()) {
        return true;
    }
    if (isBehindLf && !m_segments.empty()) {
        Segment& last = m_segments.back();
        last.text = {last.text.data(), offset - last.offset + line.size()};
        return true;
    }
    return false;
}

std::string_view Message::field(const Segment& segment, std::size_t number) const {
    const bool isHeader = segment.name() == "MSH";
    if (isHeader && number == 1) {
        return segment.text.substr(3, 1);
    }
    return piece(segment.text, isHeader ? number : number + 1, m_delimiters.field);
}

} // namespace fasit::instruments::hl7
