// Numbers, units and days as the reader writes them: decimal comma in Norwegian, 07.10.2026, 24-hour clock.
//
// The language is the one that installTranslation chose. Nothing is rounded or computed here.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/base/time.h"

#include <QString>

#include <optional>
#include <string>

namespace fasit::text {

/// A value as it was sent or typed ("5.4", "<5", "neg"), with the reader's decimal separator.
QString valueText(const std::string& asSent);
QString numberText(Decimal number);

/// The unit as people write it: "µmol/L" for UCUM's "umol/L". Empty for a measurand without a unit.
QString unitText(const std::string& unit);
/// "31 mg/L"; the value alone where there is no unit.
QString withUnit(const QString& value, const std::string& unit);

/// "22–28", "at least 22", "at most 28"; empty where nothing is known.
QString rangeText(std::optional<Decimal> low, std::optional<Decimal> high);

/// "07.10.2026", "07.10." and "07.10.2026 07:10".
QString dayText(Date date);
QString shortDayText(Date date);
QString timeText(WallTime time);
/// When something was recorded, by the clock of this computer.
QString momentText(UtcTime time);

} // namespace fasit::text
