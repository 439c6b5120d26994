// Message: one HL7 version 2 message as segments, fields and components: views into its bytes, nothing is
// copied.
//
// Fields are numbered as the standard does: MSH-1 is the field delimiter itself. Thread-safe where const.
#pragma once

#include "instruments/core/problem.h"
#include "instruments/core/text_encoding.h"
#include "qc-core/base/expected.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::hl7 {

struct Delimiters {
    char field = '|';
    char component = '^';
    char repeat = '~';
    char escape = '\\';
    char subcomponent = '&';

    /// From the beginning of MSH: five different punctuation marks, or four where the escape was left out
    /// (`|^~&`), as some analysers do. Nothing otherwise.
    static std::optional<Delimiters> fromHeader(std::string_view segment);

    friend bool operator==(const Delimiters&, const Delimiters&) = default;
};

/// Piece `number` from 1 of a text; empty where there is none.
std::string_view piece(std::string_view text, std::size_t number, char delimiter);

struct Segment {
    std::string_view text;  ///< Without its terminator.
    std::size_t offset = 0; ///< In the stream.

    std::string_view name() const { return text.substr(0, 3); }
};

/// How a text is written where MSH-18 does not say so.
enum class Charset {
    Utf8OrWindows1252, ///< UTF-8 where it is that, else Windows-1252, of which ISO 8859-1 is a part.
    Utf8OrCp850,       ///< The same with the code page of MS-DOS in Western Europe.
    Windows1252,
};

class Message {
  public:
    /// Segments may end by CR, LF or both, blank lines count for nothing, the last end may be missing. A line
    /// behind a bare LF that begins no segment belongs to the field before it.
    static Expected<Message, Problem> parse(std::string_view bytes, std::size_t offset);

    const Delimiters& delimiters() const { return m_delimiters; }
    /// The first one is MSH; there is no second MSH.
    const std::vector<Segment>& segments() const { return m_segments; }
    const Segment& header() const { return m_segments.front(); }

    /// Field `number` as sent; empty where the segment is shorter.
    std::string_view field(const Segment& segment, std::size_t number) const;
    std::string_view component(std::string_view field, std::size_t number) const {
        return piece(field, number, m_delimiters.component);
    }
    /// The trimmed text in UTF-8, escapes resolved; may be empty. Unknown escapes are kept as sent.
    std::string text(std::string_view part, Charset undeclared) const;

  private:
    bool addLine(std::string_view line, std::size_t offset, bool isBehindLf);
    bool beginsSegment(std::string_view line) const;

    Delimiters m_delimiters;
    std::vector<Segment> m_segments;
};

} // namespace fasit::instruments::hl7
