#include "app/cli/evaluation_table.h"

#include "app/cli/input_file.h"
#include "instruments/delimited/rows.h"
#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>

namespace fasit::cli {
namespace {

using instruments::delimited::LineCutter;
using instruments::delimited::Row;
using instruments::delimited::splitRow;

constexpr std::array<std::string_view, 13> kColumns{"run",       "level",   "value",   "mean", "sd",
                                                    "low",       "high",    "time",    "lot",  "excluded",
                                                    "replicate", "restart", "analyser"};
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string columnNamed(std::string_view cell) {
    for (const std::string_view known : kColumns) {
        if (ascii::equalsIgnoringCase(ascii::trimmed(cell), known)) {
            return std::string(known);
        }
    }
    return {};
}

class TableReader {
  public:
    TableReader(EvaluationTable& table, const std::vector<std::string>& needed)
        : m_table(table)
        , m_needed(needed) {}

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
        std::vector<std::string> needed{"run", "level", "value"};
        needed.insert(needed.end(), m_needed.begin(), m_needed.end());
        for (const std::string& column : needed) {
            if (std::find(m_columns.begin(), m_columns.end(), column) == m_columns.end()) {
                m_table.problems.push_back({line, TableFault::MissingColumn, column});
                m_readable = false;
            }
        }
        for (const std::string_view known : kColumns) {
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
        workflow::EvaluationRow read{line.number, {}};
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_columns[i].empty()) {
                read.cells.emplace(m_columns[i], row.cells[i]);
            }
        }
        m_table.rows.push_back(std::move(read));
    }

    EvaluationTable& m_table;
    const std::vector<std::string>& m_needed;
    std::vector<std::string> m_columns;
    char m_separator = ';';
    bool m_hasHeading = false;
    bool m_readable = true;
};

} // namespace

EvaluationTable readEvaluationTable(const std::filesystem::path& file,
                                    const std::vector<std::string>& neededColumns) {
    EvaluationTable table;
    TableReader reader(table, neededColumns);
    LineCutter lines([&](const LineCutter::Line& line) { reader.line(line); });
    if (!readInPieces(file, [&](std::string_view piece) { lines.feed(piece); })) {
        return {{}, {{0, TableFault::CannotRead, {}}}};
    }
    lines.finish();
    reader.finish();
    return table;
}

} // namespace fasit::cli
