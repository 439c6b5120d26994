#include "instruments/delimited/delimited_reader.h"

#include "instruments/core/ordinals.h"
#include "instruments/core/text_encoding.h"
#include "instruments/delimited/row_to_reading.h"
#include "qc-core/base/ascii.h"

#include <algorithm>
#include <utility>

namespace fasit::instruments::delimited {
namespace {

constexpr std::string_view kName = "delimited";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isBlank(const Row& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return ascii::trimmed(cell).empty(); });
}

/// In UTF-8; nothing where the bytes are no text.
std::optional<std::string> asText(std::string_view bytes) {
    return bytes.find('\0') == std::string_view::npos ? toUtf8(bytes, UndefinedBytes::Refuse) : std::nullopt;
}

/// Readings of one analyser, analyte and time were measured together.
std::string messageKey(const domain::ControlReading& reading) {
    const auto seconds = reading.measuredAt ? reading.measuredAt->seconds : 0;
    return reading.serial.value_or("") + '\x1f' + reading.code + '\x1f' + std::to_string(seconds) +
           (reading.hasTimeOfDay ? "t" : "d");
}

} // namespace

DriverDescription description() {
    return {kName, {}, {}, Evidence::OwnFormat};
}

DelimitedReader::DelimitedReader(Decoded& out)
    : m_out(out)
    , m_cutter([this](const LineCutter::Line& line) { onLine(line); }) {
    m_out.driver = kName;
}

void DelimitedReader::finish() {
    m_cutter.finish();
    processPending(true);
    if (!m_heading && !m_refused) {
        m_out.report({ProblemKind::UnknownFormat, 0, std::nullopt, {}});
    }
    assignOrdinals(m_out.readings);
}

void DelimitedReader::onLine(const LineCutter::Line& line) {
    if (m_refused) {
        return;
    }
    if (line.tooLong) {
        processPending(true); // a row does not go on past a line that is gone
        m_out.report({ProblemKind::TooLarge, line.offset, line.number, {}});
    } else if (!m_heading) {
        onHeading(line);
    } else {
        m_pending.push_back({std::string(line.text), line.offset, line.number});
        processPending(false);
    }
}

void DelimitedReader::onHeading(const LineCutter::Line& line) {
    std::string_view bytes = line.text;
    if (line.offset == 0 && bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        bytes.remove_prefix(kByteOrderMark.size());
    }
    if (ascii::trimmed(bytes).empty()) {
        return;
    }
    const auto text = asText(bytes);
    m_heading = text ? Heading::read(*text) : std::nullopt;
    if (!m_heading) {
        m_refused = true;
        m_out.report({ProblemKind::UnknownFormat, line.offset, line.number, {}});
        return;
    }
    for (Problem problem : m_heading->problems()) {
        m_refused = true;
        problem.offset = line.offset;
        problem.line = line.number;
        m_out.report(std::move(problem));
    }
}

/// How many of the pending lines the first row takes; 0 where no number of them makes it whole. The first
/// line alone is also taken where quotes inside it are wrong: that is reported, and the next line is read
/// afresh.
std::size_t DelimitedReader::linesOfRow(Row& row) const {
    std::string text;
    for (std::size_t lines = 1; lines <= m_pending.size(); ++lines) {
        text += lines == 1 ? "" : "\n";
        text += m_pending[lines - 1].text;
        row = splitRow(text, m_heading->separator());
        if (row.state == Row::State::Whole) {
            // Quotes that close in another line by chance seldom give the right number of cells.
            return lines == 1 || row.cells.size() == m_heading->cells() ? lines : 0;
        }
        if (row.state == Row::State::Malformed) {
            return lines == 1 ? 1 : 0;
        }
    }
    return 0;
}

void DelimitedReader::processPending(bool finished) {
    while (!m_pending.empty()) {
        Row row;
        const std::size_t lines = linesOfRow(row);
        const bool mayGoOn = row.state == Row::State::InsideQuotes && m_pending.size() < kMaxRowLines;
        if (lines == 0 && mayGoOn && !finished) {
            return;
        }
        if (lines == 0 || row.state != Row::State::Whole) {
            report(ProblemKind::UnterminatedQuote, m_pending.front());
        } else {
            onRow(row, m_pending.front());
        }
        for (std::size_t i = 0; i < std::max<std::size_t>(lines, 1); ++i) {
            m_pending.pop_front();
        }
    }
}

void DelimitedReader::onRow(const Row& row, const PendingLine& line) {
    if (isBlank(row)) {
        return;
    }
    Row text;
    for (const std::string& cell : row.cells) {
        auto converted = asText(cell);
        if (!converted) {
            report(ProblemKind::NotUtf8Nor1252, line);
            return;
        }
        text.cells.push_back(std::move(*converted));
    }
    while (text.cells.size() > m_heading->cells() && ascii::trimmed(text.cells.back()).empty()) {
        text.cells.pop_back();
    }
    if (text.cells.size() != m_heading->cells()) {
        const bool few = text.cells.size() < m_heading->cells();
        report(few ? ProblemKind::TooFewColumns : ProblemKind::TooManyColumns, line);
    } else if (!isControl(*m_heading, text.cells)) {
        ++m_out.patientResultsDropped;
    } else {
        addReading(text, line);
    }
}

void DelimitedReader::addReading(const Row& row, const PendingLine& line) {
    auto reading = toReading(*m_heading, row.cells);
    if (!reading) {
        report(reading.error().kind, line, Heading::nameOf(reading.error().column));
        return;
    }
    reading->offset = line.offset;
    reading->line = line.number;
    const int next = static_cast<int>(m_messages.size()) + 1;
    reading->message = m_messages.emplace(messageKey(*reading), next).first->second;
    m_out.readings.push_back(std::move(*reading));
}

void DelimitedReader::report(ProblemKind kind, const PendingLine& line, std::string_view detail) {
    m_out.report({kind, line.offset, line.number, std::string(detail)});
}

} // namespace fasit::instruments::delimited
