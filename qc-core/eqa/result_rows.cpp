#include "qc-core/eqa/result_rows.h"

#include "qc-core/base/ascii.h"

#include <charconv>
#include <string_view>

namespace fasit::eqa {
namespace {

constexpr int kMostReplicates = 99;

RowFault faultOf(DecimalError error) {
    switch (error) {
    case DecimalError::Empty:
        return RowFault::Missing;
    case DecimalError::TooManyDecimals:
        return RowFault::TooManyDecimals;
    case DecimalError::TooLarge:
        return RowFault::TooLarge;
    case DecimalError::NotANumber:
        break;
    }
    return RowFault::NotANumber;
}

/// Reads cell by cell and keeps the first problem.
class RowReader {
  public:
    RowReader(int line, const RowCells& cells)
        : m_line(line)
        , m_cells(cells) {}

    [[nodiscard]] std::string_view cell(const char* column) const {
        const auto found = m_cells.find(column);
        return found == m_cells.end() ? std::string_view() : ascii::trimmed(found->second);
    }

    void report(const char* column, RowFault fault) {
        if (!m_problem) {
            m_problem = RowProblem{m_line, column, std::string(cell(column)), fault};
        }
    }

    std::string text(const char* column) {
        if (cell(column).empty()) {
            report(column, RowFault::Missing);
        }
        return std::string(cell(column));
    }

    Decimal number(const char* column) {
        const auto number = Decimal::parse(cell(column));
        if (!number) {
            report(column, faultOf(number.error()));
        }
        return number.value_or(Decimal());
    }

    int replicate(const char* column) {
        const std::string_view text = cell(column);
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end != text.data() + text.size() || number < 1 ||
            number > kMostReplicates) {
            report(column, text.empty() ? RowFault::Missing : RowFault::NotAReplicate);
        }
        return number;
    }

    void checkUnit(const std::string& unit) {
        if (!cell("unit").empty() && cell("unit") != unit) {
            report("unit", RowFault::OtherUnit);
        }
    }

    void checkDate(Date deadline) {
        if (cell("received").empty()) {
            return;
        }
        const auto received = parseTime(cell("received"));
        if (!received) {
            report("received", RowFault::NotADate);
        } else if (dateOf(received->time) > deadline) {
            report("received", RowFault::TooLate);
        }
    }

    [[nodiscard]] const std::optional<RowProblem>& problem() const { return m_problem; }

  private:
    int m_line;
    const RowCells& m_cells;
    std::optional<RowProblem> m_problem;
};

} // namespace

Expected<Measurement, RowProblem> readMeasurement(int line, const RowCells& cells, const RowRules& rules) {
    RowReader row(line, cells);
    Measurement read;
    read.line = line;
    read.participant = row.text("participant");
    read.group = row.text("group");
    read.sample = row.text("sample");
    read.replicate = row.replicate("replicate");
    read.value = row.number("value");
    read.lot = row.cell("lot");
    if (!row.cell("u").empty()) {
        read.standardUncertainty = row.number("u");
        if (*read.standardUncertainty < Decimal()) {
            row.report("u", RowFault::Negative);
        }
    }
    if (rules.unit) {
        row.checkUnit(*rules.unit);
    }
    if (rules.deadline) {
        row.checkDate(*rules.deadline);
    }
    if (row.problem()) {
        return Unexpected<RowProblem>(*row.problem());
    }
    return read;
}

} // namespace fasit::eqa
