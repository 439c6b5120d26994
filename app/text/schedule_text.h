// A schedule as the sentence it means: "Every week, levels 1 and 2". Pure, thread-safe.
#pragma once

#include "qc-core/domain/schedule.h"

#include <QString>

#include <vector>

namespace fasit::text {

QString scheduleText(const domain::Schedule& schedule);

/// "Every week", "Every 10 days".
QString intervalText(int days);

/// "level 1", "levels 1 and 2".
QString levelsText(const std::vector<int>& levels);

/// "at a new pack".
QString occasionText(domain::Occasion occasion);

QString scheduleKindText(domain::ScheduleKind kind);
QString levelPlanText(domain::LevelPlan plan);

} // namespace fasit::text
