#include "tests/qc-core/rules/judged.h"

#include "qc-core/base/time.h"
#include "qc-core/rules/rule_names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fasit::rules::testing {
namespace {

Decimal decimal(const std::string& text) {
    return Decimal::parse(text).value();
}

std::optional<Decimal> decimal(const std::optional<std::string>& text) {
    return text ? std::optional(decimal(*text)) : std::nullopt;
}

domain::Target targetOf(const Row& row) {
    domain::Target target;
    target.basis = row.mean ? domain::TargetBasis::Sd : domain::TargetBasis::Insert;
    target.mean = decimal(row.mean);
    if (row.mean) {
        target.spread = domain::Spread{decimal(row.sd), row.divisor};
    }
    target.low = decimal(row.low);
    target.high = decimal(row.high);
    return target;
}

SeriesResult resultOf(const Row& row) {
    SeriesResult result;
    const bool censored = row.value.front() == '<' || row.value.front() == '>';
    if (censored) {
        result.kind = row.value.front() == '<' ? ResultKind::BelowBound : ResultKind::AboveBound;
    }
    result.micros = decimal(row.value.substr(censored ? 1 : 0)).micros();
    result.measuredAtSeconds = row.day * kSecondsPerDay;
    result.run = static_cast<std::uint32_t>(row.run);
    result.level = static_cast<std::uint16_t>(row.level - 1);
    result.lot = static_cast<std::uint32_t>(row.lot);
    result.excluded = row.isExcluded;
    result.failedByAnalyser = row.isFailedByAnalyser;
    return result;
}

std::string textOf(const domain::Violation& violation) {
    std::string text = violation.rule;
    if (violation.scope != domain::RuleScope::Result) {
        text += "@" + std::string(scopeName(violation.scope));
    }
    if (violation.level) {
        text += ":" + std::to_string(*violation.level);
    }
    return text + ":" + std::string(sideName(violation.side));
}

std::string textOf(domain::VerdictKind kind) {
    constexpr std::array<const char*, 5> kNames{"none", "accept", "warn", "cannot judge", "reject"};
    return kNames[static_cast<std::size_t>(kind)];
}

} // namespace

Row Row::against(std::string_view newMean, std::string_view newSd, int newDivisor) const {
    Row changed = *this;
    changed.mean = newMean;
    changed.sd = newSd;
    changed.divisor = newDivisor;
    return changed;
}

Row Row::between(std::string_view newLow, std::string_view newHigh) const {
    Row changed = *this;
    changed.low = newLow;
    changed.high = newHigh;
    return changed;
}

Row Row::withoutSd() const {
    Row changed = *this;
    changed.mean.reset();
    return changed;
}

Row Row::ofLot(int number) const {
    Row changed = *this;
    changed.lot = number;
    return changed;
}

Row Row::onDay(int number) const {
    Row changed = *this;
    changed.day = number;
    return changed;
}

Row Row::excluded() const {
    Row changed = *this;
    changed.isExcluded = true;
    return changed;
}

Row Row::failedByAnalyser() const {
    Row changed = *this;
    changed.isFailedByAnalyser = true;
    return changed;
}

Row row(int run, int level, std::string_view value) {
    Row made;
    made.run = run;
    made.level = level;
    made.value = value;
    return made;
}

Row atZ(int run, int level, double z) {
    const auto hundredths = static_cast<std::int64_t>(std::llround((100 + 10 * z) * 100));
    return row(run, level, Decimal::fromMicros(hundredths * 10'000, 2).value().toString());
}

std::vector<Row> runsOfOneLevel(const std::vector<double>& z) {
    std::vector<Row> rows;
    for (const double deviation : z) {
        rows.push_back(atZ(static_cast<int>(rows.size()) + 1, 1, deviation));
    }
    return rows;
}

std::vector<std::string> judged(const Asked& asked, const std::vector<Row>& rows) {
    domain::RuleSet set = parseRuleList(asked.rules).value();
    set.lookBackDays = asked.lookBackDays;
    set.onlyAfterWarning = set.onlyAfterWarning || asked.onlyAfterWarning;
    set.continuesAcrossLots = set.continuesAcrossLots || asked.continuesAcrossLots;
    const CompiledRules rules(set);
    std::vector<SeriesResult> results;
    std::vector<Bounds> bounds;
    std::vector<int> levels;
    for (const Row& row : rows) {
        results.push_back(resultOf(row));
        results.back().target = static_cast<std::uint32_t>(bounds.size());
        bounds.push_back(rules.boundsOf(targetOf(row)).value());
        for (int level = static_cast<int>(levels.size()) + 1; level <= row.level; ++level) {
            levels.push_back(level);
        }
    }
    const Evaluation evaluation = evaluateHistory(rules, results, bounds, {asked.openRun, asked.restarts});
    std::vector<std::string> lines;
    for (const RunVerdict& run : evaluation.runs) {
        std::string line = textOf(run.kind);
        for (const auto& violation : violationsOf(rules, evaluation, run, levels)) {
            line += " " + textOf(violation);
        }
        lines.push_back(line);
    }
    return lines;
}

std::string lastJudged(std::string_view rules, const std::vector<Row>& rows) {
    return judged({.rules = std::string(rules)}, rows).back();
}

} // namespace fasit::rules::testing
