// HomeSetup: how a home is set up: its instruments, what each measures, how often and with which lot.
#pragma once

#include "qc-core/domain/home_rules.h"
#include "qc-core/domain/schedule.h"
#include "qc-core/domain/site.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

struct MeasuredLevel {
    int level = 1;
    std::string name;           ///< As on the bottle.
    std::string lotNumber;      ///< Of the lot in use; empty where no lot has a target for it.
    std::optional<Date> expiry; ///< Of that lot.
};

/// What an instrument is scheduled to measure.
struct MeasuredAnalyte {
    std::string name;
    std::string unit;
    domain::Schedule schedule;
    std::vector<MeasuredLevel> levels;
};

/// What an instrument could be scheduled to measure.
struct AnalyteChoice {
    domain::AnalyteId analyte;
    std::string name;
    std::vector<int> levels; ///< Those that any lot has a target for there, lowest first.
};

struct OutOfUse {
    WallTime since;
    std::string reason; ///< As said to those at the bench.
};

struct InstrumentSetup {
    domain::Instrument instrument;
    std::optional<OutOfUse> outOfUse; ///< The instrument as a whole.
    std::vector<MeasuredAnalyte> measures;
    std::vector<AnalyteChoice> choices; ///< By name.
};

struct HomeSetup {
    domain::Site site;
    domain::HomeRules rules;                  ///< Its own, else the programme's.
    domain::HomeRules programmeRules;         ///< Of every home that has none of its own.
    std::vector<InstrumentSetup> instruments; ///< By name.
};

/// A home in the list of all.
struct HomeRow {
    domain::Site site;
    int instruments = 0;
};

} // namespace fasit::reports
