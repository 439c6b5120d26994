#include "instruments/delimited/row_to_reading.h"

#include "qc-core/base/ascii.h"
#include "qc-core/base/decimal.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fasit::instruments::delimited {
namespace {

using domain::ControlReading;

std::string_view textAt(const Heading& heading, std::span<const std::string> cells, Column column) {
    const auto position = heading.position(column);
    return position ? ascii::trimmed(cells[*position]) : std::string_view();
}

/// A column whose text is taken as it stands.
struct Plain {
    Column column;
    std::optional<std::string> ControlReading::*member;
};

constexpr std::array kPlain = {
    Plain{Column::Serial, &ControlReading::serial},
    Plain{Column::Material, &ControlReading::material},
    Plain{Column::Lot, &ControlReading::lot},
    Plain{Column::Level, &ControlReading::level},
    Plain{Column::Unit, &ControlReading::unit},
    Plain{Column::Operator, &ControlReading::operatorId},
    Plain{Column::Low, &ControlReading::low},
    Plain{Column::High, &ControlReading::high},
    Plain{Column::Target, &ControlReading::target},
    Plain{Column::Sd, &ControlReading::sd},
    Plain{Column::Flags, &ControlReading::flags},
    Plain{Column::Comment, &ControlReading::comment},
    Plain{Column::ReagentLot, &ControlReading::reagentLot},
};

constexpr std::array kRequired = {Column::Serial, Column::Analyte, Column::Value, Column::Time};
constexpr std::array kNumbers = {Column::Low, Column::High, Column::Target, Column::Sd};

std::optional<ParsedTime> readTime(std::string_view text) {
    const auto time = parseTime(text);
    return time ? time : parseCompactTime(text);
}

std::optional<BadCell> findBadCell(const Heading& heading, std::span<const std::string> cells) {
    for (const Column column : kRequired) {
        if (textAt(heading, cells, column).empty()) {
            return BadCell{ProblemKind::NoValue, column};
        }
    }
    if (!readTime(textAt(heading, cells, Column::Time))) {
        return BadCell{ProblemKind::NoSuchDate, Column::Time};
    }
    for (const Column column : kNumbers) {
        const std::string_view text = textAt(heading, cells, column);
        if (!text.empty() && !Decimal::parse(text)) {
            return BadCell{ProblemKind::NotANumber, column};
        }
    }
    const std::string_view judgement = textAt(heading, cells, Column::AnalyserJudgement);
    if (!judgement.empty() && !domain::analyserJudgementNamed(judgement)) {
        return BadCell{ProblemKind::UnknownWord, Column::AnalyserJudgement};
    }
    return std::nullopt;
}

/// Tells apart controls that were measured at the same time and gave the same value.
std::string specimenOf(const ControlReading& reading) {
    std::string specimen;
    for (const auto* text : {&reading.material, &reading.lot, &reading.level}) {
        specimen += specimen.empty() ? "" : "/";
        specimen += text->value_or("-");
    }
    return specimen;
}

} // namespace

bool isControl(const Heading& heading, std::span<const std::string> cells) {
    constexpr std::array<std::string_view, 4> controls = {"", "kontroll", "control", "qc"};
    const std::string_view kind = textAt(heading, cells, Column::SampleKind);
    return std::any_of(controls.begin(), controls.end(),
                       [kind](std::string_view name) { return ascii::equalsIgnoringCase(kind, name); });
}

Expected<ControlReading, BadCell> toReading(const Heading& heading, std::span<const std::string> cells) {
    if (const auto bad = findBadCell(heading, cells)) {
        return Unexpected<BadCell>(*bad);
    }
    ControlReading reading;
    reading.driver = "delimited";
    reading.origin = domain::ResultOrigin::Imported;
    reading.code = textAt(heading, cells, Column::Analyte);
    reading.value = textAt(heading, cells, Column::Value);
    for (const Plain& plain : kPlain) {
        reading.*plain.member = ascii::presentText(textAt(heading, cells, plain.column));
    }
    reading.analyserJudgement =
        domain::analyserJudgementNamed(textAt(heading, cells, Column::AnalyserJudgement));
    const auto time = readTime(textAt(heading, cells, Column::Time));
    reading.measuredAt = time->time;
    reading.hasTimeOfDay = time->hasTimeOfDay;
    reading.specimen = specimenOf(reading);
    return reading;
}

} // namespace fasit::instruments::delimited
