#include "app/cli/number_column.h"

#include "app/cli/input_file.h"
#include "instruments/delimited/rows.h"
#include "qc-core/base/ascii.h"
#include "qc-core/base/decimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

namespace fasit::cli {
namespace {

using instruments::delimited::LineCutter;
using instruments::delimited::Row;
using instruments::delimited::splitRow;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::vector<std::string> trimmedCells(std::string_view line, char separator) {
    std::vector<std::string> cells;
    for (const std::string& cell : splitRow(line, separator).cells) {
        cells.emplace_back(ascii::trimmed(cell));
    }
    return cells;
}

bool isNumber(std::string_view text) {
    return Decimal::parse(text).has_value();
}

class ColumnReader {
  public:
    ColumnReader(NumberColumn& column, std::string_view wanted)
        : m_column(column)
        , m_wanted(ascii::trimmed(wanted)) {}

    void line(const LineCutter::Line& line) {
        if (line.tooLong) {
            report(line.number, ColumnFault::LineTooLong, {});
        } else if (!m_hasHeading) {
            readHeading(line);
        } else if (m_isFound && !ascii::trimmed(line.text).empty()) {
            readRow(line);
        }
    }

    void finish() {
        if (!m_hasHeading) {
            report(1, ColumnFault::NoHeading, {});
        }
    }

  private:
    void report(int line, ColumnFault fault, std::string_view text) {
        m_column.problems.push_back({line, fault, std::string(text)});
    }

    std::size_t count(const std::vector<std::string>& names) const {
        return static_cast<std::size_t>(std::count_if(names.begin(), names.end(), [&](const auto& name) {
            return ascii::equalsIgnoringCase(name, m_wanted);
        }));
    }

    void readHeading(const LineCutter::Line& line) {
        std::string_view text = line.text;
        if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
            text.remove_prefix(kByteOrderMark.size());
        }
        if (ascii::trimmed(text).empty()) {
            return;
        }
        m_hasHeading = true;
        m_column.columns = trimmedCells(text, m_separator);
        for (const char separator : {',', '\t'}) {
            auto names = trimmedCells(text, separator);
            const bool knowsMore = count(names) > count(m_column.columns);
            if (knowsMore || (count(m_column.columns) == 0 && names.size() > m_column.columns.size())) {
                m_separator = separator;
                m_column.columns = std::move(names);
            }
        }
        findColumn(line.number);
    }

    void findColumn(int line) {
        const auto& names = m_column.columns;
        if (m_wanted.empty() && names.size() == 1) {
            m_wanted = names.front();
            if (isNumber(m_wanted)) {
                report(line, ColumnFault::NumberAsHeading, m_wanted);
                return;
            }
        }
        const std::size_t found = count(names);
        if (found != 1) {
            report(line, found == 0 ? ColumnFault::UnknownColumn : ColumnFault::SameName, m_wanted);
            return;
        }
        const auto place = std::find_if(names.begin(), names.end(), [&](const auto& name) {
            return ascii::equalsIgnoringCase(name, m_wanted);
        });
        m_index = static_cast<std::size_t>(place - names.begin());
        m_column.name = *place;
        m_isFound = true;
    }

    void readRow(const LineCutter::Line& line) {
        const Row row = splitRow(line.text, m_separator);
        if (row.state != Row::State::Whole) {
            report(line.number, ColumnFault::BadQuotes, {});
        } else if (row.cells.size() != m_column.columns.size()) {
            report(line.number, ColumnFault::WrongColumns, {});
        } else {
            readNumber(line.number, ascii::trimmed(row.cells[m_index]));
        }
    }

    void readNumber(int line, std::string_view written) {
        std::string text(written);
        if (std::count(text.begin(), text.end(), ',') == 1 && text.find('.') == std::string::npos) {
            std::replace(text.begin(), text.end(), ',', '.');
        }
        const char* begin = text.data() + (text.size() > 1 && text[0] == '+' && text[1] != '-' ? 1 : 0);
        const char* end = text.data() + text.size();
        double value = 0;
        const auto [rest, error] = std::from_chars(begin, end, value);
        if (text.empty()) {
            report(line, ColumnFault::Empty, {});
        } else if (rest != end || error == std::errc::invalid_argument) {
            report(line, ColumnFault::NotANumber, written);
        } else if (error == std::errc::result_out_of_range || !std::isfinite(value)) {
            report(line, ColumnFault::NotFinite, written);
        } else {
            m_column.values.push_back(value);
        }
    }

    NumberColumn& m_column;
    std::string m_wanted;
    std::size_t m_index = 0;
    char m_separator = ';';
    bool m_hasHeading = false;
    bool m_isFound = false;
};

} // namespace

NumberColumn readNumberColumn(const std::filesystem::path& file, const std::string& name) {
    NumberColumn column;
    ColumnReader reader(column, name);
    LineCutter lines([&](const LineCutter::Line& line) { reader.line(line); });
    if (!readInPieces(file, [&](std::string_view piece) { lines.feed(piece); })) {
        column.problems = {{0, ColumnFault::CannotRead, {}}};
        return column;
    }
    lines.finish();
    reader.finish();
    return column;
}

} // namespace fasit::cli
