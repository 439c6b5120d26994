#include "qc-core/planning/goals/goal_allowance.h"
#include "qc-core/planning/goals/goal_lookup.h"
#include "qc-core/reports/approved_area.h"
#include "qc-core/reports/chart_facts.h"

#include <algorithm>

namespace fasit::reports {
namespace {

using namespace domain;

double placeOf(const ControlValue& value) {
    if (const auto* quantity = std::get_if<Quantity>(&value)) {
        return quantity->number.toDouble();
    }
    if (const auto* censored = std::get_if<Censored>(&value)) {
        return censored->bound ? censored->bound->toDouble() : 0;
    }
    if (const auto* step = std::get_if<OrdinalStep>(&value)) {
        return step->step;
    }
    if (const auto* outcome = std::get_if<Qualitative>(&value)) {
        return static_cast<double>(*outcome);
    }
    return 0;
}

OffScale censoring(const ControlValue& value) {
    const auto* censored = std::get_if<Censored>(&value);
    if (!censored) {
        return OffScale::No;
    }
    return censored->direction == Censored::Direction::Below ? OffScale::Below : OffScale::Above;
}

bool concerns(const Violation& violation, int level) {
    return !violation.level || *violation.level == level;
}

PointState stateOf(const StoredResult& stored, const std::vector<Violation>& violations) {
    if (stored.excluded) {
        return PointState::Excluded;
    }
    const auto has = [&](RuleAction action) {
        return std::any_of(violations.begin(), violations.end(),
                           [action](const Violation& v) { return v.action == action; });
    };
    if (has(RuleAction::Reject)) {
        return PointState::Rejected;
    }
    const ControlValue& value = stored.result.value;
    if (std::holds_alternative<Censored>(value) || std::holds_alternative<NoValue>(value)) {
        return PointState::CannotJudge;
    }
    return has(RuleAction::Warn) ? PointState::Warned : PointState::Accepted;
}

std::optional<double> distanceInSd(const ControlValue& value, const Target* target) {
    const auto number = numberOf(value);
    if (!number || !target || target->basis != TargetBasis::Sd || !target->mean || !target->spread) {
        return std::nullopt;
    }
    const auto deviation = static_cast<double>(number->micros() - target->mean->micros()) /
                           static_cast<double>(Decimal::kMicrosPerUnit);
    return deviation / target->spread->sd();
}

std::optional<double> asDouble(const std::optional<Decimal>& number) {
    return number ? std::optional(number->toDouble()) : std::nullopt;
}

TargetSegment segmentOf(const Target& target, const ChartPoint& first, int decimals) {
    TargetSegment segment;
    segment.from = segment.to = first.at;
    segment.fromRun = segment.toRun = first.runNumber;
    segment.basis = target.basis;
    segment.mean = asDouble(target.mean);
    if (target.basis == TargetBasis::Sd && target.spread) {
        segment.sd = target.spread->sd();
    }
    segment.low = asDouble(target.low);
    segment.high = asDouble(target.high);
    const ApprovedArea area = approvedArea(target, decimals);
    segment.approvedLow = asDouble(area.low);
    segment.approvedHigh = asDouble(area.high);
    segment.allowedSteps = target.allowedSteps;
    segment.lot = first.lot;
    segment.preliminary = target.preliminary;
    return segment;
}

/// Another lot, or another bottle of the lot, than the points before have.
void addChanges(LevelSeries& series, const ChartPoint& next) {
    if (series.points.empty()) {
        return;
    }
    if (series.points.back().lot != next.lot) {
        series.lotChanges.push_back({next.at, next.runNumber, series.points.back().lot, next.lot});
        return;
    }
    const auto stated =
        std::find_if(series.points.rbegin(), series.points.rend(),
                     [&](const ChartPoint& point) { return point.lot != next.lot || point.bottle != 0; });
    const bool hasBefore = stated != series.points.rend() && stated->lot == next.lot;
    if (next.bottle != 0 && hasBefore && stated->bottle != next.bottle) {
        series.bottleChanges.push_back({next.at, next.runNumber, next.bottle});
    }
}

class Builder {
  public:
    explicit Builder(const ChartFacts& facts)
        : m_facts(facts)
        , m_catalogue(*facts.catalogue) {
        for (const Run& run : facts.runs) {
            m_runNumbers.emplace(run.key, static_cast<int>(m_runNumbers.size()) + 1);
        }
    }

    LevelSeries level(const LevelFacts& facts) const {
        LevelSeries series;
        series.level = facts.level;
        series.establishing = facts.establishing;
        series.name = levelName(facts);
        TargetId shown;
        for (const StoredResult& stored : facts.results) {
            const ChartPoint point = pointOf(stored, facts.level);
            addChanges(series, point);
            const Target* target = judgingTarget(stored.result);
            if (target && target->id != shown) {
                series.targets.push_back(segmentOf(*target, point, decimals()));
                series.targets.back().allowedPercent = allowedPercent(*target, dateOf(point.at));
                shown = target->id;
            } else if (!series.targets.empty()) {
                series.targets.back().to = point.at;
                series.targets.back().toRun = point.runNumber;
            }
            series.points.push_back(point);
        }
        return series;
    }

    int runAtOrAfter(WallTime at) const {
        int number = 1;
        for (const Run& run : m_facts.runs) {
            if (run.openedAt >= at) {
                return number;
            }
            ++number;
        }
        return number;
    }

  private:
    /// The newest run opened at `at` or before; the first where there is none.
    int runBeside(WallTime at) const {
        const auto behind =
            std::upper_bound(m_facts.runs.begin(), m_facts.runs.end(), at,
                             [](WallTime time, const Run& run) { return time < run.openedAt; });
        return std::max(1, static_cast<int>(behind - m_facts.runs.begin()));
    }

    int decimals() const {
        const Analyte* analyte = m_catalogue.analyte(m_facts.analyte);
        return analyte ? analyte->decimals : 0;
    }

    std::string levelName(const LevelFacts& facts) const {
        const ControlLot* lot =
            facts.results.empty() ? nullptr : m_catalogue.lot(facts.results.back().result.lot);
        const ControlMaterial* material = lot ? m_catalogue.material(lot->material) : nullptr;
        if (material) {
            for (const ControlLevel& level : material->levels) {
                if (level.number == facts.level) {
                    return level.name;
                }
            }
        }
        return std::to_string(facts.level);
    }

    const Target* judgingTarget(const ControlResult& result) const {
        return m_catalogue.judgingTarget(result.target, m_facts.instrument, dateOf(result.measuredAt));
    }

    /// The limit for a result of the programme's rounds stands for the allowable total error.
    std::optional<double> allowedPercent(const Target& target, Date day) const {
        const Analyte* analyte = m_catalogue.analyte(m_facts.analyte);
        if (!m_facts.goals || !analyte || !target.mean || target.mean->micros() <= 0) {
            return std::nullopt;
        }
        const auto goal = planning::goalInForce(
            *m_facts.goals, {analyte->code, planning::GoalQuantity::Eqa, day, analyte->unit, target.mean});
        return goal ? std::optional(100 * planning::allowedDeviation(goal->goal.allowed, *target.mean) /
                                    target.mean->toDouble())
                    : std::nullopt;
    }

    ChartPoint pointOf(const StoredResult& stored, int level) const {
        const ControlResult& result = stored.result;
        ChartPoint point;
        point.key = result.key;
        point.at = result.measuredAt;
        const auto run = m_runNumbers.find(result.run);
        point.runNumber = run == m_runNumbers.end() ? runBeside(result.measuredAt) : run->second;
        point.value = placeOf(result.value);
        point.valueText = result.valueAsSent;
        point.censored = censoring(result.value);
        point.hasNumber = !std::holds_alternative<NoValue>(result.value);
        point.z = distanceInSd(result.value, judgingTarget(result));
        const auto verdict = m_facts.verdicts.find(result.run);
        if (verdict != m_facts.verdicts.end()) {
            point.provisional = verdict->second.provisional;
            for (const Violation& violation : verdict->second.violations) {
                if (concerns(violation, level) && !stored.excluded) {
                    point.violations.push_back(violation);
                }
            }
        }
        point.state = stateOf(stored, point.violations);
        const ControlLot* lot = m_catalogue.lot(result.lot);
        point.lot = lot ? lot->number : std::string();
        const auto* bottle = result.bottle ? m_catalogue.bottle(*result.bottle) : nullptr;
        point.bottle = bottle ? bottle->runningNumber : 0;
        point.reagentLot = result.reagentLot;
        const auto user = m_facts.users.find(result.operatorId);
        point.measuredBy = user == m_facts.users.end() ? result.operatorId : user->second;
        point.comment = result.comment;
        point.reason = stored.reason;
        point.run = result.run;
        return point;
    }

    const ChartFacts& m_facts;
    const Catalogue& m_catalogue;
    std::map<FactKey, int> m_runNumbers;
};

void addHeading(LeveyJennings& chart, const ChartFacts& facts) {
    chart.instrumentId = facts.instrument;
    chart.analyteId = facts.analyte;
    chart.allowedSource = facts.goals ? facts.goals->name : std::string();
    const Catalogue& catalogue = *facts.catalogue;
    if (const Instrument* instrument = catalogue.instrument(facts.instrument)) {
        chart.instrument = instrument->localName.empty() ? instrument->model
                                                         : instrument->model + " · " + instrument->localName;
        const Site* site = catalogue.site(instrument->site);
        chart.siteId = instrument->site;
        chart.site = site ? site->name : std::string();
    }
    if (const Analyte* analyte = catalogue.analyte(facts.analyte)) {
        chart.analyte = analyte->nameNb;
        chart.unit = analyte->unit;
        chart.decimals = analyte->decimals;
        chart.kind = analyte->kind;
        chart.steps = analyte->steps;
    }
}

/// The lot of a pack, and what was said of it.
std::string flagText(const Event& event) {
    const bool hasBoth = !event.reagentLot.empty() && !event.text.empty();
    return event.reagentLot + (hasBoth ? ", " : "") + event.text;
}

} // namespace

void coverPoints(LeveyJennings& chart) {
    chart.from.reset();
    chart.to.reset();
    for (const LevelSeries& level : chart.levels) {
        if (!level.points.empty()) {
            chart.from = std::min(chart.from.value_or(level.points.front().at), level.points.front().at);
            chart.to = std::max(chart.to.value_or(level.points.back().at), level.points.back().at);
        }
    }
}

LeveyJennings leveyJennings(const ChartFacts& facts) {
    LeveyJennings chart;
    addHeading(chart, facts);
    const Builder builder(facts);
    for (const LevelFacts& level : facts.levels) {
        if (!level.results.empty()) {
            chart.levels.push_back(builder.level(level));
        }
    }
    for (const LevelFacts& level : facts.parallel) {
        if (!level.results.empty()) {
            chart.parallel.push_back(builder.level(level));
        }
    }
    for (const Event& event : facts.events) {
        if (!event.analyte || *event.analyte == facts.analyte) {
            chart.events.push_back({event.at, builder.runAtOrAfter(event.at), event.kind, flagText(event)});
        }
    }
    chart.runCount = static_cast<int>(facts.runs.size());
    coverPoints(chart);
    return chart;
}

} // namespace fasit::reports
