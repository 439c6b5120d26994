// History: what one home measured, week by week. Made in three steps: planned, told (stories), measured.
#pragma once

#include "qc-core/base/time.h"
#include "sample-data/generator/home.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fasit::sample {

struct Reading {
    int level = 1;       ///< As recorded.
    int bottleTaken = 1; ///< The level that was really in the analyser.
    WallTime time{};
    std::int64_t deviate = 0; ///< Distance from the true mean in thousandths of an SD.
    int step = 0;             ///< Of an ordinal analyte.
    std::string shown{};      ///< What was recorded; a story may set it beforehand.
    std::string comment{};
};

struct Run {
    const Series* series = nullptr;
    Date planned{};
    std::string_view operatorId{};
    std::string_view lot{};
    std::string_view reagentLot{};
    std::vector<Reading> readings{};
    bool isRepeat = false;

    WallTime start() const { return readings.front().time; }
};

struct Event {
    std::string_view instrument{};
    std::string_view analyte{}; ///< Empty: all of the instrument.
    std::string_view type{};
    WallTime time{};
    std::string text{};
};

struct Exclusion {
    std::string_view instrument{};
    std::string_view analyte{};
    int level = 1;
    WallTime time{};
    std::string_view reason{};
};

struct History {
    const Home* home = nullptr;
    std::vector<Run> runs{};
    std::vector<Event> events{};
    std::vector<Exclusion> exclusions{};
};

/// The home's whole history, in the order it was measured.
History historyOf(const Home& home);

/// The runs that every week asks for, with times, people, lots and ordinary scatter.
std::vector<Run> plannedRuns(const Home& home);

/// Gives every reading without a text the value its deviate and lot lead to.
void measure(const Home& home, Run& run);

/// Whether every value is within what the insert allows.
bool isInsideInsert(const Home& home, const Run& run);

/// Whether the run came by line and therefore stands in a capture instead of the home's file.
bool cameByLine(const Home& home, const Run& run);

} // namespace fasit::sample
