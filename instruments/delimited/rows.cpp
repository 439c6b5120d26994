#include "instruments/delimited/rows.h"

#include <utility>

namespace fasit::instruments::delimited {
namespace {

/// Walks over one row, cell by cell.
class Splitter {
  public:
    Splitter(std::string_view row, char separator)
        : m_rest(row)
        , m_separator(separator) {}

    Row split() {
        Row row;
        do {
            skipBlanks();
            std::string& cell = row.cells.emplace_back();
            row.state = !m_rest.empty() && m_rest.front() == '"' ? quoted(cell) : unquoted(cell);
        } while (row.state == Row::State::Whole && nextCell());
        return row;
    }

  private:
    bool isBlank(char c) const { return (c == ' ' || c == '\t') && c != m_separator; }

    void skipBlanks() {
        while (!m_rest.empty() && isBlank(m_rest.front())) {
            m_rest.remove_prefix(1);
        }
    }

    bool nextCell() {
        if (m_rest.empty()) {
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }

    Row::State unquoted(std::string& cell) {
        cell.assign(m_rest.substr(0, m_rest.find(m_separator)));
        m_rest.remove_prefix(cell.size());
        return Row::State::Whole;
    }

    Row::State quoted(std::string& cell) {
        m_rest.remove_prefix(1);
        while (true) {
            const std::size_t end = m_rest.find('"');
            cell.append(m_rest.substr(0, end));
            if (end == std::string_view::npos) {
                return Row::State::InsideQuotes;
            }
            m_rest.remove_prefix(end + 1);
            if (m_rest.empty() || m_rest.front() != '"') {
                break;
            }
            cell += '"';
            m_rest.remove_prefix(1);
        }
        skipBlanks();
        return m_rest.empty() || m_rest.front() == m_separator ? Row::State::Whole : Row::State::Malformed;
    }

    std::string_view m_rest;
    char m_separator;
};

} // namespace

Row splitRow(std::string_view row, char separator) {
    return Splitter(row, separator).split();
}

LineCutter::LineCutter(OnLine onLine)
    : m_onLine(std::move(onLine)) {}

void LineCutter::feed(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        add(bytes.substr(0, end));
        if (end == std::string_view::npos) {
            return;
        }
        lineDone();
        bytes.remove_prefix(end + 1);
    }
}

void LineCutter::finish() {
    if (m_lineLength > 0) {
        lineDone();
    }
}

void LineCutter::add(std::string_view piece) {
    m_lineLength += piece.size();
    if (m_lineLength <= kMaxLine) {
        m_line.append(piece);
    } else {
        m_line.clear();
    }
}

void LineCutter::lineDone() {
    std::string_view text = m_line;
    if (!text.empty() && text.back() == '\r') {
        text.remove_suffix(1);
    }
    m_onLine({text, m_lineOffset, m_number, m_lineLength > kMaxLine});
    m_lineOffset += m_lineLength + 1;
    m_lineLength = 0;
    m_line.clear();
    ++m_number;
}

} // namespace fasit::instruments::delimited
