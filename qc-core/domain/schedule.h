// Schedule: when which controls are due. What is due follows from it and from what was done
// (workflow/due_list.h).
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"

#include <optional>
#include <vector>

namespace fasit::domain {

enum class ScheduleKind { ControlMaterial, OnBoardControl, ComparisonSample };

enum class Occasion { Interval, NewPack, NewBottle, DayOfUse, AfterServiceDropOrError };

enum class LevelPlan { All, AlternateEachTime, AlternateEachBottle };

struct PeriodNotInUse {
    Date from;
    Date to; ///< Included.
};

struct Schedule {
    ScheduleId id;
    SiteId site;
    InstrumentId instrument;
    AnalyteId analyte;
    ScheduleKind kind = ScheduleKind::ControlMaterial;
    Occasion occasion = Occasion::Interval;
    int intervalDays = 7;
    int graceDays = 0;
    LevelPlan levels = LevelPlan::All;
    std::vector<int> levelNumbers; ///< The levels of the plan, lowest first.
    std::vector<PeriodNotInUse> notInUse;
    Date validFrom;
    std::vector<Occasion> alsoOn = {}; ///< Occasions beside `occasion` that make a control due at once.
};

} // namespace fasit::domain
