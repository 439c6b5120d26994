// Rows: from bytes to the lines of a delimited file, and from a row to its cells. RFC 4180 quotes; LF or
// CRLF.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace fasit::instruments::delimited {

/// A row taken apart, quotes taken off.
struct Row {
    enum class State {
        Whole,
        InsideQuotes, ///< The row ends inside quotes: it may go on in the next line.
        Malformed,    ///< Something else than a separator follows a closing quote.
    };
    State state = State::Whole;
    std::vector<std::string> cells;
};

/// White space around quotes is ignored; a quote inside an unquoted cell is text.
Row splitRow(std::string_view row, char separator);

/// Cuts a stream into lines, however its bytes arrive. Memory is bounded by the longest line.
class LineCutter {
  public:
    static constexpr std::size_t kMaxLine = 64 * 1024;

    struct Line {
        std::string_view text; ///< Without its line end; valid during the call.
        std::size_t offset = 0;
        int number = 1;
        bool tooLong = false; ///< Over kMaxLine; the text is empty.
    };
    using OnLine = std::function<void(const Line&)>;

    explicit LineCutter(OnLine onLine);

    void feed(std::string_view bytes);
    /// The last line may lack its line end.
    void finish();

  private:
    void add(std::string_view piece);
    void lineDone();

    OnLine m_onLine;
    std::string m_line;
    std::size_t m_lineLength = 0; ///< Of the line at hand, its dropped bytes included.
    std::size_t m_lineOffset = 0;
    int m_number = 1;
};

} // namespace fasit::instruments::delimited
