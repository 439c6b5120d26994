#include "app/cli/named_table.h"

#include "app/cli/input_file.h"
#include "instruments/delimited/rows.h"
#include "qc-core/base/ascii.h"

#include <algorithm>

namespace fasit::cli {
namespace {

using instruments::delimited::LineCutter;
using instruments::delimited::Row;
using instruments::delimited::splitRow;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

class TableReader {
  public:
    TableReader(NamedTable& table, const TableColumns& expected)
        : m_table(table)
        , m_expected(expected) {}

    void line(const LineCutter::Line& line) {
        if (line.tooLong) {
            m_table.problems.push_back({line.number, TableFault::LineTooLong, {}});
        } else if (!m_hasHeading) {
            readHeading(line);
        } else if (!ascii::trimmed(line.text).empty()) {
            readRow(line);
        }
    }

    void finish() {
        if (!m_hasHeading) {
            m_table.problems.push_back({1, TableFault::NoHeading, {}});
        } else if (m_table.rows.empty() && m_table.problems.empty()) {
            m_table.problems.push_back({1, TableFault::NoRows, {}});
        }
    }

  private:
    [[nodiscard]] std::string columnNamed(std::string_view cell) const {
        for (const std::string_view known : m_expected.known) {
            if (ascii::equalsIgnoringCase(ascii::trimmed(cell), known)) {
                return std::string(known);
            }
        }
        return {};
    }

    void readHeading(const LineCutter::Line& line) {
        std::string_view text = line.text;
        if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
            text.remove_prefix(kByteOrderMark.size());
        }
        if (ascii::trimmed(text).empty()) {
            return;
        }
        std::ptrdiff_t most = -1;
        for (const char separator : {';', ',', '\t'}) {
            std::vector<std::string> columns;
            for (const std::string& cell : splitRow(text, separator).cells) {
                columns.push_back(columnNamed(cell));
            }
            const auto known =
                std::count_if(columns.begin(), columns.end(), [](const auto& c) { return !c.empty(); });
            if (known > most) {
                most = known;
                m_separator = separator;
                m_columns = std::move(columns);
            }
        }
        m_hasHeading = true;
        checkColumns(line.number);
    }

    void checkColumns(int line) {
        for (const std::string& column : m_expected.needed) {
            if (std::find(m_columns.begin(), m_columns.end(), column) == m_columns.end()) {
                m_table.problems.push_back({line, TableFault::MissingColumn, column});
                m_readable = false;
            }
        }
        for (const std::string_view known : m_expected.known) {
            if (std::count(m_columns.begin(), m_columns.end(), known) > 1) {
                m_table.problems.push_back({line, TableFault::SameColumn, std::string(known)});
                m_readable = false;
            }
        }
    }

    void readRow(const LineCutter::Line& line) {
        if (!m_readable) {
            return; // The heading's problem is said once, not for every line.
        }
        const Row row = splitRow(line.text, m_separator);
        if (row.state != Row::State::Whole) {
            m_table.problems.push_back({line.number, TableFault::BadQuotes, {}});
            return;
        }
        if (row.cells.size() != m_columns.size()) {
            m_table.problems.push_back({line.number, TableFault::WrongColumns, {}});
            return;
        }
        NamedRow read{line.number, {}};
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_columns[i].empty()) {
                read.cells.emplace(m_columns[i], row.cells[i]);
            }
        }
        m_table.rows.push_back(std::move(read));
    }

    NamedTable& m_table;
    const TableColumns& m_expected;
    std::vector<std::string> m_columns;
    char m_separator = ';';
    bool m_hasHeading = false;
    bool m_readable = true;
};

} // namespace

NamedTable readNamedTable(const std::filesystem::path& file, const TableColumns& columns) {
    NamedTable table;
    TableReader reader(table, columns);
    LineCutter lines([&](const LineCutter::Line& line) { reader.line(line); });
    if (!readInPieces(file, [&](std::string_view piece) { lines.feed(piece); })) {
        return {{}, {{0, TableFault::CannotRead, {}}}};
    }
    lines.finish();
    reader.finish();
    return table;
}

} // namespace fasit::cli
