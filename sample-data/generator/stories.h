// The stories worth finding: each changes one home's planned history in one way (sample-data/README.md lists
// them).
//
// They run before values are shown. Runs are named by the day they were planned for.
#pragma once

#include "sample-data/generator/history.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fasit::sample {

struct SeriesName {
    std::string_view instrument;
    std::string_view analyte;
};

struct RunName {
    SeriesName series;
    std::string_view planned;
};

/// Throws std::logic_error where no such run was planned.
std::size_t indexOf(const History& history, const RunName& name);

/// The same levels again ten minutes later, by the next person of the home, close to the mean.
std::size_t addRepeat(History& history, std::size_t run, std::string_view comment);
bool hasRepeat(const History& history, std::size_t run);

/// No control was done on the days planned in this period.
void missedWeeks(History& history, const Period& period);
void missedWeeks(History& history, const SeriesName& series, const Period& period);

struct Outage {
    std::string_view instrument;
    std::string_view from; ///< ISO time: out of use.
    std::string_view to;   ///< ISO time: back in use.
    std::string_view reason;
    std::string_view remedy;
};
void outOfUse(History& history, const Outage& outage);

/// The display said what it should, the person typed something else; excluded, and controlled anew.
void typingSlip(History& history, const RunName& name, int level, std::string_view typed);

/// Level 1 in the place of level 2 and the reverse; excluded, and controlled anew.
void swappedLevels(History& history, const RunName& name);

/// The cuvette was run without its reagent: the display shows `<5`.
void reagentForgotten(History& history, const RunName& name, int level);

/// A field of the strip showed less than it should.
void paleField(History& history, const RunName& name, std::string_view shown);

/// All results of a person scatter more than the others'.
void impreciseOperator(History& history, const SeriesName& series, std::string_view operatorId, int percent);

/// From one day to another (excluded) the values lie this many thousandths of an SD higher.
void shift(History& history, const SeriesName& series, const Period& period, std::int64_t thousandths);

struct Drift {
    SeriesName series;
    std::string_view from;    ///< Where it begins.
    std::string_view full;    ///< Where it has reached `thousandths`.
    std::string_view to;      ///< Where it is found and ended (excluded).
    std::int64_t thousandths; ///< Of an SD.
    std::int64_t highest;     ///< No value goes beyond this before the drift is found.
};
/// The scatter is halved meanwhile, so that the drift is what one sees.
void slowDrift(History& history, const Drift& drift);

/// Sets one value's distance from the mean.
void place(History& history, const RunName& name, int level, std::int64_t thousandths);
void place(Run& run, int level, std::int64_t thousandths);

} // namespace fasit::sample
