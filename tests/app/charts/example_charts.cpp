#include "example_charts.h"

#include <array>
#include <cmath>
#include <utility>

namespace fasit::charts {
namespace {

using reports::ChartPoint;
using reports::LevelSeries;
using reports::OffScale;
using reports::PointState;
using reports::TargetSegment;

WallTime morning(int day) {
    return *wallTimeOf(Date{dateOf(2026, 9, 7)->days + day}, 7, 10, 0);
}

/// Repeats for ever, looks like scatter, needs no generator.
double scatter(int i) {
    return std::sin(i * 12.9898) * 0.8 + std::sin(i * 4.1414 + 1) * 0.7;
}

domain::Violation violation(const char* rule, domain::RuleAction action, domain::Side side) {
    domain::Violation result;
    result.rule = rule;
    result.action = action;
    result.side = side;
    return result;
}

std::string written(double value, int decimals) {
    return QString::number(value, 'f', decimals).toStdString();
}

ChartPoint pointAt(int day, int run, double value, int decimals) {
    ChartPoint point;
    point.key = {7, run};
    point.at = morning(day);
    point.runNumber = run;
    point.value = value;
    point.valueText = written(value, decimals);
    return point;
}

struct LevelPlan {
    int level;
    const char* name;
    double low;
    double high;
    double mean;
    double sd;
};

TargetSegment insertTarget(const LevelPlan& plan, int lastRun) {
    TargetSegment target;
    target.from = morning(0);
    target.to = morning(7 * (lastRun - 1));
    target.fromRun = 1;
    target.toRun = lastRun;
    target.low = plan.low;
    target.high = plan.high;
    target.mean = (plan.low + plan.high) / 2;
    target.approvedLow = target.low;
    target.approvedHigh = target.high;
    target.lot = "2511-A";
    return target;
}

TargetSegment sdTarget(const LevelPlan& plan, int firstRun, int lastRun) {
    TargetSegment target;
    target.from = morning(7 * (firstRun - 1));
    target.to = morning(7 * (lastRun - 1));
    target.fromRun = firstRun;
    target.toRun = lastRun;
    target.basis = domain::TargetBasis::Sd;
    target.mean = plan.mean;
    target.sd = plan.sd;
    target.low = plan.mean - 4.2 * plan.sd;
    target.high = plan.mean + 4.2 * plan.sd;
    target.approvedLow = plan.mean - 3 * plan.sd;
    target.approvedHigh = plan.mean + 3 * plan.sd;
    target.lot = "2604-B";
    target.preliminary = plan.level == 2;
    return target;
}

TargetSegment stepTarget(int firstRun, int lastRun, const char* lot) {
    TargetSegment target;
    target.from = morning(7 * (firstRun - 1));
    target.to = morning(7 * (lastRun - 1));
    target.fromRun = firstRun;
    target.toRun = lastRun;
    target.allowedSteps = {2, 3};
    target.lot = lot;
    return target;
}

constexpr int kRuns = 44;
constexpr int kLotFrom = 16;

LevelSeries seriesOf(const LevelPlan& plan) {
    LevelSeries series;
    series.level = plan.level;
    series.name = plan.name;
    for (int run = 1; run <= kRuns; ++run) {
        const bool sd = run >= kLotFrom;
        const double centre = sd ? plan.mean : (plan.low + plan.high) / 2;
        const double spread = sd ? plan.sd : (plan.high - plan.low) / 7;
        auto point = pointAt(7 * (run - 1), run, centre + spread * scatter(run + 50 * plan.level), 1);
        point.key = {7, 100 * plan.level + run};
        point.lot = sd ? "2604-B" : "2511-A";
        if (sd) {
            point.z = (point.value - plan.mean) / plan.sd;
        }
        series.points.push_back(point);
    }
    series.targets = {insertTarget(plan, kLotFrom - 1), sdTarget(plan, kLotFrom, kRuns)};
    series.lotChanges = {{morning(7 * (kLotFrom - 1)), kLotFrom, "2511-A", "2604-B"}};
    return series;
}

void judge(LevelSeries& series, int run, double value, PointState state, domain::Violation why) {
    auto& point = series.points[static_cast<std::size_t>(run - 1)];
    point.value = value;
    point.valueText = written(value, 1);
    point.state = state;
    point.violations = {std::move(why)};
    for (const auto& target : series.targets) {
        if (target.sd && run >= target.fromRun) {
            point.z = (value - *target.mean) / *target.sd;
        }
    }
}

void addTroubles(LevelSeries& series, const LevelPlan& plan) {
    using domain::RuleAction;
    using domain::Side;
    judge(series, 7, plan.high * 1.04, PointState::Rejected,
          violation("limits", RuleAction::Reject, Side::High));
    judge(series, 20, plan.mean + 2.3 * plan.sd, PointState::Warned,
          violation("1_2s", RuleAction::Warn, Side::High));
    judge(series, 26, plan.mean - 3.4 * plan.sd, PointState::Rejected,
          violation("1_3s", RuleAction::Reject, Side::Low));
    judge(series, 33, plan.mean + 2.2 * plan.sd, PointState::Warned,
          violation("1_2s", RuleAction::Warn, Side::High));
    judge(series, 34, plan.mean + 2.6 * plan.sd, PointState::Rejected,
          violation("2_2s", RuleAction::Reject, Side::High));
    judge(series, 38, plan.mean + 9 * plan.sd, PointState::Rejected,
          violation("1_3s", RuleAction::Reject, Side::High));
}

void addOddities(LevelSeries& series) {
    auto& excluded = series.points[28];
    excluded.state = PointState::Excluded;
    excluded.reason = "Feil flaske";
    auto& censored = series.points[11];
    censored.state = PointState::CannotJudge;
    censored.censored = OffScale::Below;
    censored.valueText = "<5";
    auto& error = series.points[40];
    error.state = PointState::CannotJudge;
    error.valueText = "---";
    error.z.reset();
    series.points.back().provisional = true;
    series.points[30].violations = {violation("10x", domain::RuleAction::Finding, domain::Side::High)};
}

reports::ChartEvent eventAt(int run, domain::EventKind kind, const char* text) {
    return {morning(7 * (run - 1) - 1), run, kind, text};
}

void finish(reports::LeveyJennings& chart) {
    chart.from = chart.levels.front().points.front().at;
    chart.to = chart.levels.front().points.back().at;
    chart.runCount = static_cast<int>(chart.levels.front().points.size());
}

QString ruleText(const domain::Violation& violation) {
    if (violation.rule == "limits") {
        return violation.side == domain::Side::High ? QStringLiteral("for høy") : QStringLiteral("for lav");
    }
    return QString::fromStdString(violation.rule).replace(u'_', u'-');
}

QString detailsText(const ChartPoint& point, int level) {
    QString text = QStringLiteral("Nivå %1: %2 mg/L\n")
                       .arg(level)
                       .arg(QString::fromStdString(point.valueText).replace(u'.', u','));
    if (point.z) {
        text += QStringLiteral("SD-avstand %1\n")
                    .arg(QLocale(QLocale::NorwegianBokmal).toString(*point.z, 'f', 1));
    }
    return text + QStringLiteral("Målt %1").arg(
                      QString::fromStdString(isoText(point.at)).replace(u'T', u' ').left(16));
}

void setWords(ChartTexts& texts) {
    texts.lot = QStringLiteral("Lot %1");
    texts.preliminary = QStringLiteral("(foreløpig)");
    texts.mean = QStringLiteral("Middelverdi %1");
    texts.highest = QStringLiteral("Høyest %1");
    texts.lowest = QStringLiteral("Lavest %1");
    texts.sd = QStringLiteral("SD");
    texts.runNumber = QStringLiteral("Kontroll nr.");
    texts.levelPrefix = QStringLiteral("N%1 ");
    texts.approvedArea = QStringLiteral("Godkjent område");
    texts.accepted = QStringLiteral("Godkjent");
    texts.warned = QStringLiteral("Godkjent – følg med");
    texts.rejected = QStringLiteral("Ikke godkjent");
    texts.cannotJudge = QStringLiteral("Kan ikke vurderes");
    texts.excluded = QStringLiteral("Holdt utenfor");
    texts.provisional = QStringLiteral("Foreløpig");
    texts.noPoints = QStringLiteral("Ingen kontroller å vise.");
    texts.noDistanceInSd =
        QStringLiteral("Ingen av nivåene har SD. Velg ett nivå eller nivåene under hverandre.");
    texts.accessibleName = QStringLiteral("Kontrolldiagram");
}

} // namespace

ChartTexts norwegianChartTexts() {
    ChartTexts texts;
    setWords(texts);
    texts.rule = ruleText;
    texts.event = [](const reports::ChartEvent& event) { return QString::fromStdString(event.text); };
    texts.levelTitle = [](const LevelSeries& level) {
        return QStringLiteral("Nivå %1 – %2").arg(level.level).arg(QString::fromStdString(level.name));
    };
    texts.details = detailsText;
    return texts;
}

reports::LeveyJennings exampleChart() {
    constexpr LevelPlan kLow{1, "Lav (hvit kork)", 12, 18, 14.8, 0.7};
    constexpr LevelPlan kHigh{2, "Høy (rød kork)", 64, 86, 74.2, 2.9};
    reports::LeveyJennings chart;
    chart.site = "Bjørkelia sykehjem";
    chart.instrument = "Afinion 2, stue på første etasje";
    chart.analyte = "CRP";
    chart.unit = "mg/L";
    chart.decimals = 1;
    chart.levels = {seriesOf(kLow), seriesOf(kHigh)};
    addTroubles(chart.levels[0], kLow);
    addOddities(chart.levels[0]);
    judge(chart.levels[1], 34, 74.2 + 2.4 * 2.9, PointState::Warned,
          violation("1_2s", domain::RuleAction::Warn, domain::Side::High));
    judge(chart.levels[1], 42, 74.2 - 8 * 2.9, PointState::Rejected,
          violation("1_3s", domain::RuleAction::Reject, domain::Side::Low));
    chart.levels[1].points.back().provisional = true;
    chart.events = {eventAt(9, domain::EventKind::PackChange, "Ny pakning R-8812"),
                    eventAt(11, domain::EventKind::Comment, "Nyansatt kjørte kontrollen"),
                    eventAt(27, domain::EventKind::Service, "Service: optikk rengjort av leverandøren"),
                    eventAt(39, domain::EventKind::Calibration, "Kalibrert")};
    finish(chart);
    return chart;
}

reports::LeveyJennings exampleSteps() {
    reports::LeveyJennings chart;
    chart.site = "Bjørkelia sykehjem";
    chart.instrument = "Urinstrimmel, visuell";
    chart.analyte = "U-Protein";
    chart.kind = domain::ValueKind::Ordinal;
    chart.steps = {"neg", "spor", "1+", "2+", "3+"};
    LevelSeries series;
    series.name = "Positiv";
    series.level = 2;
    constexpr std::array<int, 24> kSteps{2, 2, 3, 2, 2, 2, 3, 3, 2, 2, 1, 2,
                                         2, 3, 2, 2, 3, 3, 3, 2, 3, 4, 3, 3};
    for (int run = 1; run <= static_cast<int>(kSteps.size()); ++run) {
        const int step = kSteps[static_cast<std::size_t>(run - 1)];
        auto point = pointAt(7 * (run - 1), run, step, 0);
        point.valueText = chart.steps[static_cast<std::size_t>(step)];
        point.lot = run < 15 ? "U-41" : "U-44";
        if (step == 1 || step == 4) {
            point.state = PointState::Rejected;
            point.violations = {violation("limits", domain::RuleAction::Reject,
                                          step == 1 ? domain::Side::Low : domain::Side::High)};
        }
        series.points.push_back(point);
    }
    series.targets = {stepTarget(1, 14, "U-41"), stepTarget(15, 24, "U-44")};
    series.lotChanges = {{morning(7 * 14), 15, "U-41", "U-44"}};
    chart.levels = {series};
    finish(chart);
    return chart;
}

reports::LeveyJennings chartOf(const std::vector<double>& values) {
    reports::LeveyJennings chart;
    chart.analyte = "Glukose";
    chart.unit = "mmol/L";
    chart.decimals = 1;
    LevelSeries series;
    series.name = "Lav";
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        auto point = pointAt(i, i + 1, values[static_cast<std::size_t>(i)], 1);
        point.lot = "G-1";
        point.z = (point.value - 100) / 2;
        series.points.push_back(point);
    }
    TargetSegment target;
    target.basis = domain::TargetBasis::Sd;
    target.mean = 100;
    target.sd = 2;
    target.approvedLow = 94;
    target.approvedHigh = 106;
    target.fromRun = 1;
    target.toRun = static_cast<int>(values.size());
    target.from = series.points.front().at;
    target.to = series.points.back().at;
    target.lot = "G-1";
    series.targets = {target};
    chart.levels = {series};
    finish(chart);
    return chart;
}

reports::LeveyJennings longChart(int days) {
    std::vector<double> values;
    for (int day = 0; day < days; ++day) {
        values.push_back(100 + 2 * scatter(day));
    }
    auto chart = chartOf(values);
    chart.levels.push_back(chartOf(values).levels.front());
    chart.levels[1].level = 2;
    for (auto& level : chart.levels) {
        for (auto& point : level.points) {
            point.key = {level.level, point.runNumber};
            if (point.runNumber % 29 == 0) {
                judge(level, point.runNumber, 104.6, PointState::Warned,
                      violation("1_2s", domain::RuleAction::Warn, domain::Side::High));
            } else if (point.runNumber % 97 == 0) {
                judge(level, point.runNumber, 93.5, PointState::Rejected,
                      violation("1_3s", domain::RuleAction::Reject, domain::Side::Low));
            }
        }
    }
    return chart;
}

} // namespace fasit::charts
