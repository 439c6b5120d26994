// Heading: which column of a delimited file means what.
#pragma once

#include "instruments/core/problem.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace fasit::instruments::delimited {

enum class Column {
    Serial,
    Analyte,
    Value,
    Time,
    Material,
    Lot,
    Level,
    Unit,
    Operator,
    ReagentLot,
    Low,
    High,
    Target,
    Sd,
    Flags,
    Comment,
    AnalyserJudgement,
    SampleKind
};
constexpr std::size_t kColumns = 18;

class Heading {
  public:
    /// Reads a heading line, already in UTF-8. The separator is the one of tab, semicolon and comma that
    /// finds most headings; nothing where none finds two: then the line is no heading.
    static std::optional<Heading> read(std::string_view line);

    char separator() const { return m_separator; }
    std::size_t cells() const { return m_cells; }

    /// What keeps the file from being read: columns that are missing or there twice.
    std::vector<Problem> problems() const;

    /// Where the column stands; nothing where the file does not have it.
    std::optional<std::size_t> position(Column column) const {
        return m_positions[static_cast<std::size_t>(column)];
    }

    /// The heading as Fasit writes it, for a problem's detail.
    static std::string_view nameOf(Column column);

  private:
    Heading(std::string_view line, char separator);
    std::size_t known() const;

    char m_separator = ';';
    std::size_t m_cells = 0;
    std::array<std::optional<std::size_t>, kColumns> m_positions;
    std::vector<Column> m_twice;
};

} // namespace fasit::instruments::delimited
