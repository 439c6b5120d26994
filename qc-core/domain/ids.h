// The identities of what laboratory people talk about. Each is a type of its own: a lot is never a target.
#pragma once

#include "qc-core/base/id.h"

#include <compare>
#include <cstdint>

namespace fasit::domain {

using SiteId = Id<struct SiteTag>;
using InstrumentId = Id<struct InstrumentTag>;
using AnalyteId = Id<struct AnalyteTag>;
using MaterialId = Id<struct MaterialTag>;
using LotId = Id<struct LotTag>;
using BottleId = Id<struct BottleTag>;
using TargetId = Id<struct TargetTag>;
using ScheduleId = Id<struct ScheduleTag>;
using RuleSetId = Id<struct RuleSetTag>;
using UserId = Id<struct UserTag>;

/// Site 0: rows that belong to the whole programme and that every site may read.
inline constexpr SiteId kProgramme{};

/// The identity of an appended fact: unique within its site, drawn by the database it was first written in.
struct FactKey {
    std::int64_t origin = 0;
    std::int64_t seq = 0;

    friend constexpr auto operator<=>(FactKey, FactKey) = default;
};

} // namespace fasit::domain
