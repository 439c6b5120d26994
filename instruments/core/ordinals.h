// Ordinals: tell apart readings of one message or file that are alike in every respect.
#pragma once

#include "qc-core/domain/reading.h"

#include <cstdint>
#include <span>

namespace fasit::instruments {

/// Alike for the fingerprint: same analyser, specimen, time, code, value and unit; where no time of day was
/// sent, the rest of the record as well.
bool areAlike(const domain::ControlReading& a, const domain::ControlReading& b);

/// Equal for readings that are alike.
std::uint64_t likenessHash(const domain::ControlReading& reading);

/// Numbers alike readings 0, 1, 2 ... in their order. About n log n, however many are alike.
void assignOrdinals(std::span<domain::ControlReading> readings);

} // namespace fasit::instruments
