// LeveyJennings: everything a control chart of one instrument and analyte shows, as plain numbers and texts.
//
// Pure function from facts to a struct; drawing is app/charts, which computes nothing of this.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/control_result.h"
#include "qc-core/domain/stop.h"
#include "qc-core/domain/target.h"
#include "qc-core/domain/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace fasit::reports {

enum class PointState { Accepted, Warned, Rejected, CannotJudge, Excluded };

/// Where a value lies that the chart cannot place by its number.
enum class OffScale { No, Below, Above };

struct ChartPoint {
    domain::FactKey key;
    WallTime at;
    int runNumber = 0;     ///< 1 for the first run shown; equal for points measured together.
    double value = 0;      ///< Quantity in the analyte's unit, or the step of an ordinal analyte.
    std::string valueText; ///< As sent.
    OffScale censored = OffScale::No;
    bool hasNumber = true;   ///< Not so where the analyser gave a code instead of a value.
    std::optional<double> z; ///< Distance from the mean in SD; only where the target has an SD.
    PointState state = PointState::Accepted;
    bool provisional = false;                  ///< A due level of its run is still missing.
    std::vector<domain::Violation> violations; ///< Those that concern this point, worst first.
    std::string lot;
    int bottle = 0; ///< Which of the home's bottles of the lot; 0: not stated.
    std::string reagentLot;
    std::string measuredBy; ///< The user's name, or the operator as the analyser sent it.
    std::string comment;
    std::string reason; ///< Why it is excluded.
    domain::FactKey run;
};

/// A stretch of the chart in which one target was in force.
struct TargetSegment {
    WallTime from;
    WallTime to;
    int fromRun = 0;
    int toRun = 0;
    domain::TargetBasis basis = domain::TargetBasis::Insert;
    std::optional<double> mean;
    std::optional<double> sd; ///< Only for basis Sd: no SD is derived from a range.
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> approvedLow; ///< What the bench is told, as approved_area.h has it.
    std::optional<double> approvedHigh;
    std::vector<int> allowedSteps;
    std::string lot;
    bool preliminary = false;
    std::optional<double> allowedPercent; ///< Allowable total error at this mean, where a goal is known.
};

struct LotChange {
    WallTime at;
    int beforeRun = 0; ///< The line stands before this run.
    std::string fromLot;
    std::string toLot;
};

/// The first control of another bottle of the same lot.
struct BottleChange {
    WallTime at;
    int beforeRun = 0;
    int bottle = 0;
};

struct ChartEvent {
    WallTime at;
    int beforeRun = 0;
    domain::EventKind kind = domain::EventKind::Comment;
    std::string text;
};

/// One level: one line of the chart, points in time order.
struct LevelSeries {
    int level = 1;
    std::string name;
    std::vector<ChartPoint> points;
    std::vector<TargetSegment> targets;
    std::vector<LotChange> lotChanges;
    std::vector<BottleChange> bottleChanges;
    /// The lot in whose parallel period it was measured; a point then stands beside the newest run opened
    /// before it. None: the current lots.
    domain::LotId establishing = {};
};

struct LeveyJennings {
    std::string site;
    std::string instrument; ///< Model and local name.
    std::string analyte;
    std::string unit;
    int decimals = 0;
    domain::ValueKind kind = domain::ValueKind::Quantity;
    std::vector<std::string> steps; ///< Step names of an ordinal analyte, lowest first.
    std::vector<LevelSeries> levels;
    std::vector<LevelSeries> parallel; ///< By lot, then level: beside the levels and part of no sequence.
    std::vector<ChartEvent> events;
    std::optional<WallTime> from; ///< First and last point of all levels.
    std::optional<WallTime> to;
    int runCount = 0;
    domain::SiteId siteId;
    domain::InstrumentId instrumentId;
    domain::AnalyteId analyteId;
    std::string allowedSource; ///< Whose figure the allowable total error is.
};

/// Sets `from` and `to` to what the points of the levels span.
void coverPoints(LeveyJennings& chart);

} // namespace fasit::reports
