#include "tests/qc-core/rules/engine_answer.h"

#include "qc-core/rules/rule_names.h"

#include <algorithm>
#include <array>

namespace fasit::rules::naive {
namespace {

Decimal decimal(std::int64_t micros) {
    return Decimal::fromMicros(micros, Decimal::kMaxDecimals).value();
}

std::optional<Decimal> decimal(const std::optional<std::int64_t>& micros) {
    return micros ? std::optional(decimal(*micros)) : std::nullopt;
}

ResultKind kindOf(Result::Kind kind) {
    switch (kind) {
    case Result::Kind::Number:
        return ResultKind::Number;
    case Result::Kind::Below:
        return ResultKind::BelowBound;
    case Result::Kind::Above:
        return ResultKind::AboveBound;
    case Result::Kind::NoValue:
        break;
    }
    return ResultKind::NotJudgeable;
}

Scope scopeOf(domain::RuleScope scope) {
    switch (scope) {
    case domain::RuleScope::Result:
        return Scope::Result;
    case domain::RuleScope::WithinMaterial:
        return Scope::Within;
    case domain::RuleScope::WithinRun:
        return Scope::Run;
    case domain::RuleScope::AcrossMaterials:
        break;
    }
    return Scope::Across;
}

Side sideOf(domain::Side side) {
    return side == domain::Side::Low ? Side::Low : side == domain::Side::High ? Side::High : Side::Both;
}

Verdict verdictOf(domain::VerdictKind kind) {
    switch (kind) {
    case domain::VerdictKind::None:
        return Verdict::None;
    case domain::VerdictKind::Accept:
        return Verdict::Accept;
    case domain::VerdictKind::Warn:
        return Verdict::Warn;
    case domain::VerdictKind::CannotJudge:
        return Verdict::CannotJudge;
    case domain::VerdictKind::Reject:
        break;
    }
    return Verdict::Reject;
}

Flag flagOf(const Firing& firing) {
    return {firing.rule, scopeOf(firing.scope), firing.level + 1, sideOf(firing.side)};
}

} // namespace

std::string listOf(const std::vector<Rule>& rules) {
    std::string list;
    for (const Rule& rule : rules) {
        list += (list.empty() ? "" : ",") + rule.text;
    }
    return list;
}

CompiledRules compiled(const Rules& rules) {
    domain::RuleSet set = parseRuleList(listOf(rules.list)).value();
    if (rules.lookBackSeconds) {
        set.lookBackDays = static_cast<int>(*rules.lookBackSeconds / kSecondsPerDay);
    }
    return CompiledRules(set);
}

domain::Target targetOf(const Result& result) {
    domain::Target target;
    target.basis = result.mean ? domain::TargetBasis::Sd : domain::TargetBasis::Insert;
    target.mean = decimal(result.mean);
    if (result.mean) {
        target.spread = domain::Spread{decimal(result.width), static_cast<int>(result.divisor)};
    }
    target.low = decimal(result.low);
    target.high = decimal(result.high);
    return target;
}

SeriesResult seriesResultOf(const Result& result) {
    SeriesResult series;
    series.micros = result.value;
    series.measuredAtSeconds = result.seconds;
    series.run = static_cast<std::uint32_t>(result.run);
    series.lot = static_cast<std::uint32_t>(result.lot);
    series.level = static_cast<std::uint16_t>(result.level - 1);
    series.kind = kindOf(result.kind);
    series.excluded = result.excluded;
    return series;
}

RunVerdict inOracleWords(const Evaluation& evaluation, const fasit::rules::RunVerdict& run) {
    RunVerdict verdict{static_cast<int>(run.run), verdictOf(run.kind), {}};
    const auto firings = std::span(evaluation.firings).subspan(run.firstFiring, run.firingCount);
    for (const Firing& firing : firings) {
        verdict.flags.push_back(flagOf(firing));
    }
    std::sort(verdict.flags.begin(), verdict.flags.end());
    return verdict;
}

bool isSame(const Evaluation& evaluation, const fasit::rules::RunVerdict& run, const RunVerdict& expected) {
    const auto firings = std::span(evaluation.firings).subspan(run.firstFiring, run.firingCount);
    return verdictOf(run.kind) == expected.verdict && firings.size() == expected.flags.size() &&
           std::all_of(firings.begin(), firings.end(), [&](const Firing& firing) {
               return std::binary_search(expected.flags.begin(), expected.flags.end(), flagOf(firing));
           });
}

std::vector<RunVerdict> engineAnswer(const CompiledRules& rules, std::span<const Result> history) {
    std::vector<SeriesResult> results;
    std::vector<Bounds> bounds;
    for (const Result& result : history) {
        results.push_back(seriesResultOf(result));
        results.back().target = static_cast<std::uint32_t>(bounds.size());
        bounds.push_back(rules.boundsOf(targetOf(result)).value());
    }
    const Evaluation evaluation = evaluateHistory(rules, results, bounds);
    std::vector<RunVerdict> verdicts;
    for (const auto& run : evaluation.runs) {
        verdicts.push_back(inOracleWords(evaluation, run));
    }
    return verdicts;
}

std::string described(std::span<const Result> history) {
    std::string text;
    for (const Result& result : history) {
        text += "run " + std::to_string(result.run) + " level " + std::to_string(result.level) + " lot " +
                std::to_string(result.lot) + (result.excluded ? " excluded" : "") + " kind " +
                std::to_string(static_cast<int>(result.kind)) + " value " + std::to_string(result.value);
        text += result.mean ? " mean " + std::to_string(*result.mean) + " sd " +
                                  std::to_string(result.width) + "/" + std::to_string(result.divisor)
                            : " no sd";
        text += " at " + std::to_string(result.seconds) + "\n";
    }
    return text;
}

std::string described(const Rules& rules, const std::vector<RunVerdict>& verdicts) {
    static constexpr std::array<const char*, 4> kScopes{"result", "within", "run", "across"};
    static constexpr std::array<const char*, 3> kSides{"low", "high", "both"};
    static constexpr std::array<const char*, 5> kVerdicts{"none", "accept", "warn", "cannot judge", "reject"};
    std::string text;
    for (const RunVerdict& verdict : verdicts) {
        text += "run " + std::to_string(verdict.run) + " " +
                kVerdicts[static_cast<std::size_t>(verdict.verdict)] + ":";
        for (const Flag& flag : verdict.flags) {
            text += " " + rules.list[static_cast<std::size_t>(flag.rule)].text + "/" +
                    kScopes[static_cast<std::size_t>(flag.scope)] + "/" + std::to_string(flag.level) + "/" +
                    kSides[static_cast<std::size_t>(flag.side)];
        }
        text += "\n";
    }
    return text;
}

} // namespace fasit::rules::naive
