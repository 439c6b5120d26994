#include "instruments/simulator/hl7_draft.h"

#include <algorithm>

namespace fasit::instruments::simulator {
namespace {

/// The text with its piece `number`, from 1, replaced.
std::string withPiece(const std::string& text, std::size_t number, char delimiter, const std::string& piece) {
    std::vector<std::string> pieces(1);
    for (const char c : text) {
        if (c == delimiter) {
            pieces.emplace_back();
        } else {
            pieces.back() += c;
        }
    }
    pieces.resize(std::max(pieces.size(), number));
    pieces[number - 1] = piece;
    std::string out = pieces.front();
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        out += delimiter + pieces[i];
    }
    return out;
}

std::string pieceOf(const std::string& text, std::size_t number, char delimiter) {
    std::size_t begin = 0;
    for (; number > 1 && begin != std::string::npos; --number) {
        begin = text.find(delimiter, begin);
        begin += begin == std::string::npos ? 0 : 1;
    }
    return begin == std::string::npos ? "" : text.substr(begin, text.find(delimiter, begin) - begin);
}

} // namespace

void Hl7Draft::begin(const std::string& name) {
    m_open[name] = m_segments.size();
    m_segments.push_back({name, {}});
}

void Hl7Draft::set(const drivers::Place& place, std::string_view text) {
    const auto found = m_open.find(place.segment);
    if (place.isNowhere() || found == m_open.end() || text.empty()) {
        return;
    }
    std::string& field = m_segments[found->second].fields[place.field];
    const std::size_t repeat = std::max<std::size_t>(place.repeat, 1);
    std::string one = pieceOf(field, repeat, '~');
    one = place.component > 0 ? withPiece(one, place.component, '^', std::string(text)) : std::string(text);
    field = withPiece(field, repeat, '~', one);
}

void Hl7Draft::fulfil(const drivers::Marker& marker) {
    set(marker.place, marker.how == drivers::Marker::How::Any ? "1" : marker.word);
}

std::string Hl7Draft::at(const std::string& segment, std::size_t field) const {
    const auto found = m_open.find(segment);
    if (found == m_open.end()) {
        return {};
    }
    const auto& fields = m_segments[found->second].fields;
    const auto text = fields.find(field);
    return text == fields.end() ? "" : text->second;
}

std::string Hl7Draft::block() const {
    std::string text = "\x0B";
    for (const Segment& segment : m_segments) {
        text += segment.name;
        const std::size_t last = segment.fields.empty() ? 0 : segment.fields.rbegin()->first;
        for (std::size_t field = segment.name == "MSH" ? 2 : 1; field <= last; ++field) {
            const auto found = segment.fields.find(field);
            text += '|' + (found == segment.fields.end() ? std::string() : found->second);
        }
        text += '\r';
    }
    return text + "\x1C\r";
}

} // namespace fasit::instruments::simulator
