// From one row of a delimited file to a control reading, or the reason why it is none.
#pragma once

#include "instruments/delimited/heading.h"
#include "qc-core/base/expected.h"
#include "qc-core/domain/reading.h"

#include <span>
#include <string>

namespace fasit::instruments::delimited {

/// The reason, and the column where it stands.
struct BadCell {
    ProblemKind kind = ProblemKind::NoValue;
    Column column = Column::Value;
};

/// Whether the row is a control: its kind of sample says so, is empty, or is no column. Anything else is a
/// patient's.
bool isControl(const Heading& heading, std::span<const std::string> cells);

/// As many cells as the heading has, in UTF-8. Values are not judged; times, limits, target, SD and the
/// analyser's judgement must be readable.
Expected<domain::ControlReading, BadCell> toReading(const Heading& heading,
                                                    std::span<const std::string> cells);

} // namespace fasit::instruments::delimited
