#include "qc-core/reports/chart_numbers.h"

#include "qc-core/planning/design/sigma.h"
#include "qc-core/stats/inference/lots.h"
#include "qc-core/stats/moments.h"
#include "qc-core/stats/uncertainty/bias.h"

#include <algorithm>
#include <cmath>

namespace fasit::reports {
namespace {

/// Values under one lot and one target mean.
struct Group {
    std::string lot;
    std::optional<double> target;
    std::vector<double> values;
};

/// What a row adds up to before its figures are made.
struct Collected {
    NumbersRow row;
    std::vector<Group> groups;
    std::vector<double> deviations; ///< Percent of each own target mean.
    bool oneAllowance = true;
};

Group& groupFor(Collected& into, const std::string& lot, std::optional<double> target) {
    const auto own = std::find_if(into.groups.begin(), into.groups.end(), [&](const Group& group) {
        return group.lot == lot && group.target == target;
    });
    return own != into.groups.end() ? *own : into.groups.emplace_back(Group{lot, target, {}});
}

/// A rule that fired in several ways at one point, within the level and over the run, counts once.
void countRules(NumbersRow& row, const ChartPoint& point) {
    for (const domain::Violation& violation : point.violations) {
        const auto sameRule = [&](const domain::Violation& other) { return other.rule == violation.rule; };
        const auto first = std::find_if(point.violations.begin(), point.violations.end(), sameRule);
        if (&*first != &violation) {
            continue;
        }
        const auto own = std::find_if(row.rules.begin(), row.rules.end(),
                                      [&](const RuleCount& count) { return sameRule(count.rule); });
        if (own == row.rules.end()) {
            row.rules.push_back({violation, 1});
        } else {
            ++own->points;
        }
    }
}

void takeAllowance(Collected& into, std::optional<double> allowed) {
    const bool first = into.row.n == 1;
    into.oneAllowance = into.oneAllowance && (first || into.row.allowedPercent == allowed);
    into.row.allowedPercent = into.oneAllowance ? allowed : std::nullopt;
}

void take(Collected& into, const LevelSeries& level, const ChartPoint& point) {
    countRules(into.row, point);
    if (!isPlainNumber(point)) {
        ++(point.state == PointState::Excluded ? into.row.excluded : into.row.withoutNumber);
        return;
    }
    ++into.row.n;
    const TargetSegment* target = targetAt(level, point);
    const auto mean = target ? target->mean : std::nullopt;
    groupFor(into, point.lot, mean).values.push_back(point.value);
    takeAllowance(into, target ? target->allowedPercent : std::nullopt);
    if (mean && *mean > 0) {
        into.deviations.push_back(100 * (point.value - *mean) / *mean);
    }
}

void addSpread(NumbersRow& row, const std::vector<Group>& groups) {
    std::vector<stats::Summary> summaries;
    for (const Group& group : groups) {
        const auto mean = stats::mean(group.values);
        const auto sd = stats::sampleSd(group.values);
        summaries.push_back({group.values.size(), mean.value_or(0), sd.value_or(0)});
    }
    if (groups.size() == 1) {
        row.sd = summaries.front().sd;
    }
    if (const auto pooled = stats::pooledCv(summaries)) {
        row.cv = pooled->value;
    }
}

void addErrors(NumbersRow& row) {
    if (!row.bias || !row.cv) {
        return;
    }
    if (const auto total = stats::totalError(std::abs(*row.bias), *row.cv)) {
        row.totalError = *total;
    }
    if (row.allowedPercent) {
        const auto sigma = planning::sigmaMetric({*row.allowedPercent, *row.bias, *row.cv});
        row.sigma = sigma ? std::optional(*sigma) : std::nullopt;
    }
}

NumbersRow finished(Collected collected) {
    NumbersRow& row = collected.row;
    if (collected.groups.size() == 1) {
        const auto mean = stats::mean(collected.groups.front().values);
        row.mean = mean ? std::optional(*mean) : std::nullopt;
    }
    if (!collected.deviations.empty() && static_cast<int>(collected.deviations.size()) == row.n) {
        const auto bias = stats::mean(collected.deviations);
        row.bias = bias ? std::optional(*bias) : std::nullopt;
    }
    if (row.carriesSpread()) {
        addSpread(row, collected.groups);
        addErrors(row);
    }
    return row;
}

Collected startOf(const LevelSeries& level, const std::string& lot) {
    Collected collected;
    collected.row.level = level.level;
    collected.row.levelName = level.name;
    collected.row.lot = lot;
    return collected;
}

void addLevel(std::vector<NumbersRow>& rows, const LevelSeries& level, const ChartStretch& stretch,
              bool inNumbers) {
    std::vector<Collected> lots;
    Collected all = startOf(level, {});
    for (const ChartPoint& point : level.points) {
        if (!stretch.holds(point)) {
            continue;
        }
        auto own = std::find_if(lots.begin(), lots.end(),
                                [&](const Collected& lot) { return lot.row.lot == point.lot; });
        own = own != lots.end() ? own : lots.insert(lots.end(), startOf(level, point.lot));
        take(*own, level, point);
        take(all, level, point);
    }
    if (lots.size() > 1) {
        lots.push_back(std::move(all));
    }
    for (Collected& lot : lots) {
        rows.push_back(inNumbers ? finished(std::move(lot)) : std::move(lot.row));
    }
}

} // namespace

std::vector<NumbersRow> chartNumbers(const LeveyJennings& chart, const ChartStretch& stretch) {
    std::vector<NumbersRow> rows;
    for (const LevelSeries& level : chart.levels) {
        addLevel(rows, level, stretch, chart.kind == domain::ValueKind::Quantity);
    }
    return rows;
}

} // namespace fasit::reports
