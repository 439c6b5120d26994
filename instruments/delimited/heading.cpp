#include "instruments/delimited/heading.h"

#include "instruments/delimited/rows.h"
#include "qc-core/base/ascii.h"

#include <algorithm>

namespace fasit::instruments::delimited {
namespace {

struct Name {
    std::string_view text;
    Column column;
};

/// The first of each column is the one that problems name.
constexpr std::array kNames = {
    Name{"serienummer", Column::Serial},
    Name{"apparat", Column::Serial},
    Name{"serial", Column::Serial},
    Name{"instrument", Column::Serial},
    Name{"analytt", Column::Analyte},
    Name{"analyse", Column::Analyte},
    Name{"analyte", Column::Analyte},
    Name{"code", Column::Analyte},
    Name{"test", Column::Analyte},
    Name{"verdi", Column::Value},
    Name{"resultat", Column::Value},
    Name{"value", Column::Value},
    Name{"result", Column::Value},
    Name{"tidspunkt", Column::Time},
    Name{"målt", Column::Time},
    Name{"dato", Column::Time},
    Name{"time", Column::Time},
    Name{"measured at", Column::Time},
    Name{"date", Column::Time},
    Name{"materiale", Column::Material},
    Name{"kontroll", Column::Material},
    Name{"kontrollmateriale", Column::Material},
    Name{"material", Column::Material},
    Name{"control", Column::Material},
    Name{"lot", Column::Lot},
    Name{"lotnummer", Column::Lot},
    Name{"kontrollot", Column::Lot},
    Name{"control lot", Column::Lot},
    Name{"nivå", Column::Level},
    Name{"level", Column::Level},
    Name{"enhet", Column::Unit},
    Name{"unit", Column::Unit},
    Name{"operatør", Column::Operator},
    Name{"utført av", Column::Operator},
    Name{"operator", Column::Operator},
    Name{"reagenslot", Column::ReagentLot},
    Name{"reagent lot", Column::ReagentLot},
    Name{"nedre", Column::Low},
    Name{"low", Column::Low},
    Name{"øvre", Column::High},
    Name{"high", Column::High},
    Name{"fasit", Column::Target},
    Name{"target", Column::Target},
    Name{"sd", Column::Sd},
    Name{"flagg", Column::Flags},
    Name{"flags", Column::Flags},
    Name{"kommentar", Column::Comment},
    Name{"merknad", Column::Comment},
    Name{"comment", Column::Comment},
    Name{"analysatorens vurdering", Column::AnalyserJudgement},
    Name{"apparatets vurdering", Column::AnalyserJudgement},
    Name{"analyser judgement", Column::AnalyserJudgement},
    Name{"prøvetype", Column::SampleKind},
    Name{"type", Column::SampleKind},
    Name{"sample type", Column::SampleKind},
};

/// Trimmed, in lower case (æ, ø and å included), a blank for an underscore.
std::string normalised(std::string_view heading) {
    std::string text(ascii::trimmed(heading));
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool norwegian =
            i > 0 && text[i - 1] == '\xC3' && (text[i] == '\x85' || text[i] == '\x86' || text[i] == '\x98');
        text[i] = norwegian ? static_cast<char>(text[i] + 0x20) : ascii::toLower(text[i]);
        text[i] = text[i] == '_' ? ' ' : text[i];
    }
    return text;
}

std::optional<Column> columnOf(std::string_view heading) {
    const std::string wanted = normalised(heading);
    const auto* const found =
        std::find_if(kNames.begin(), kNames.end(), [&](const Name& name) { return name.text == wanted; });
    return found == kNames.end() ? std::nullopt : std::optional(found->column);
}

constexpr std::array kRequired = {Column::Serial, Column::Analyte, Column::Value, Column::Time};

} // namespace

Heading::Heading(std::string_view line, char separator)
    : m_separator(separator) {
    const Row row = splitRow(line, separator);
    if (row.state != Row::State::Whole) {
        return;
    }
    m_cells = row.cells.size();
    while (m_cells > 0 && ascii::trimmed(row.cells[m_cells - 1]).empty()) {
        --m_cells; // separators at the end of the line are no columns
    }
    for (std::size_t i = 0; i < m_cells; ++i) {
        const auto column = columnOf(row.cells[i]);
        if (!column) {
            continue;
        }
        auto& position = m_positions[static_cast<std::size_t>(*column)];
        if (position) {
            m_twice.push_back(*column);
        } else {
            position = i;
        }
    }
}

std::size_t Heading::known() const {
    return static_cast<std::size_t>(
        std::count_if(m_positions.begin(), m_positions.end(), [](const auto& p) { return p.has_value(); }));
}

std::optional<Heading> Heading::read(std::string_view line) {
    std::optional<Heading> best;
    for (const char separator : {'\t', ';', ','}) {
        Heading heading(line, separator);
        if (heading.known() >= 2 && (!best || heading.known() > best->known())) {
            best = std::move(heading);
        }
    }
    return best;
}

std::vector<Problem> Heading::problems() const {
    std::vector<Problem> problems;
    for (const Column column : kRequired) {
        if (!position(column)) {
            problems.push_back({ProblemKind::MissingColumn, 0, 1, std::string(nameOf(column))});
        }
    }
    for (const Column column : m_twice) {
        problems.push_back({ProblemKind::DuplicateColumn, 0, 1, std::string(nameOf(column))});
    }
    return problems;
}

std::string_view Heading::nameOf(Column column) {
    return std::find_if(kNames.begin(), kNames.end(), [&](const Name& name) { return name.column == column; })
        ->text;
}

} // namespace fasit::instruments::delimited
