// Due controls as a home's list holds them: a CRP meter with two levels, a urine strip, a rapid test.
#pragma once

#include "qc-core/reports/due_control.h"
#include "qc-core/reports/overview.h"

#include <vector>

namespace fasit::pages {

/// 20 November 2026, 08:00: when the examples are looked at.
WallTime exampleNow();

reports::DueControl dueCrp();
reports::DueControl dueStrip();
reports::DueControl dueRapidTest();
std::vector<reports::DueControl> dueList();
std::vector<reports::SiteState> exampleSites();

} // namespace fasit::pages
