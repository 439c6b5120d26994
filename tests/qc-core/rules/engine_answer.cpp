#include "tests/qc-core/rules/engine_answer.h"

#include "qc-core/domain/analyser_judgement.h"
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

/// Only the analyser's own judgement is of one result and of no side.
Flag flagOf(const Firing& firing) {
    const bool isAnalyser = firing.scope == domain::RuleScope::Result && firing.side == domain::Side::Both;
    return {isAnalyser ? kAnalyser : firing.rule, scopeOf(firing.scope), firing.level + 1,
            sideOf(firing.side)};
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
    set.onlyAfterWarning = rules.onlyAfterWarning;
    set.continuesAcrossLots = rules.continuesAcrossLots;
    set.keepsAfterAction = rules.keepsAfterAction;
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
    series.failedByAnalyser = result.failedByAnalyser;
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

namespace {

/// A history as the engine takes it.
struct Question {
    std::vector<SeriesResult> results;
    std::vector<Bounds> bounds;
    std::vector<std::uint32_t> restarts;

    Question(const CompiledRules& rules, std::span<const Result> history) {
        for (const Result& result : history) {
            if (result.afterAction &&
                (results.empty() || results.back().run != static_cast<std::uint32_t>(result.run))) {
                restarts.push_back(static_cast<std::uint32_t>(result.run));
            }
            results.push_back(seriesResultOf(result));
            results.back().target = static_cast<std::uint32_t>(bounds.size());
            bounds.push_back(rules.boundsOf(targetOf(result)).value());
        }
    }
};

} // namespace

std::vector<RunVerdict> engineAnswer(const CompiledRules& rules, std::span<const Result> history) {
    const Question question(rules, history);
    const Evaluation evaluation =
        evaluateHistory(rules, question.results, question.bounds, {-1, question.restarts});
    std::vector<RunVerdict> verdicts;
    for (const auto& run : evaluation.runs) {
        verdicts.push_back(inOracleWords(evaluation, run));
    }
    return verdicts;
}

namespace {

RunVerdict inOracleWords(std::uint32_t run, const JudgedRun& judged) {
    RunVerdict verdict{static_cast<int>(run), verdictOf(judged.kind), {}};
    for (const Firing& firing : judged.firings) {
        verdict.flags.push_back(flagOf(firing));
    }
    std::sort(verdict.flags.begin(), verdict.flags.end());
    return verdict;
}

/// Hands an evaluator one run after the other.
class RunByRun {
  public:
    RunByRun(const CompiledRules& rules, std::span<const Result> history)
        : m_question(rules, history)
        , m_evaluator(rules)
        , m_next(m_question.results.begin()) {
        int levels = 0;
        for (const Result& result : history) {
            levels = std::max(levels, result.level);
        }
        m_state.resize(m_evaluator.stateWords(static_cast<std::size_t>(levels)));
    }

    bool isAtEnd() const { return m_next == m_question.results.end(); }

    RunVerdict judgeNext() {
        const auto run = begin();
        m_next = run.end();
        return inOracleWords(run.front().run,
                             m_evaluator.judge(m_state, {run.begin(), run.end()}, m_question.bounds));
    }

    /// The next run as an open one.
    RunVerdict judgeOpen() {
        const auto run = begin();
        return inOracleWords(run.front().run,
                             m_evaluator.judgeOpen(m_state, {run.begin(), run.end()}, m_question.bounds));
    }

    bool isAtLastRun() const { return !isAtEnd() && m_next->run == m_question.results.back().run; }

  private:
    using Position = std::vector<SeriesResult>::const_iterator;

    struct Run {
        Position first;
        Position last;
        Position begin() const { return first; }
        Position end() const { return last; }
        const SeriesResult& front() const { return *first; }
    };

    Run begin() {
        const auto last = std::find_if(m_next, m_question.results.cend(),
                                       [&](const SeriesResult& result) { return result.run != m_next->run; });
        if (std::binary_search(m_question.restarts.begin(), m_question.restarts.end(), m_next->run)) {
            m_evaluator.restart(m_state);
        }
        return {m_next, last};
    }

    const Question m_question;
    IncrementalEvaluator m_evaluator;
    std::vector<std::uint64_t> m_state;
    Position m_next;
};

} // namespace

std::vector<RunVerdict> incrementalAnswer(const CompiledRules& rules, std::span<const Result> history) {
    RunByRun runs(rules, history);
    std::vector<RunVerdict> verdicts;
    while (!runs.isAtEnd()) {
        verdicts.push_back(runs.judgeNext());
    }
    return verdicts;
}

OpenAnswer openAnswer(const CompiledRules& rules, std::span<const Result> history) {
    const Question question(rules, history);
    const auto evaluation = evaluateHistory(rules, question.results, question.bounds,
                                            {question.results.back().run, question.restarts});
    RunByRun runs(rules, history);
    while (!runs.isAtLastRun()) {
        runs.judgeNext();
    }
    return {inOracleWords(evaluation, evaluation.runs.back()), runs.judgeOpen()};
}

std::string described(std::span<const Result> history) {
    std::string text;
    for (const Result& result : history) {
        text += "run " + std::to_string(result.run) + " level " + std::to_string(result.level) + " lot " +
                std::to_string(result.lot) + (result.excluded ? " excluded" : "") +
                (result.failedByAnalyser ? " failed by analyser" : "") + " kind " +
                std::to_string(static_cast<int>(result.kind)) + " value " + std::to_string(result.value);
        text += result.mean ? " mean " + std::to_string(*result.mean) + " sd " +
                                  std::to_string(result.width) + "/" + std::to_string(result.divisor)
                            : " no sd";
        text += " at " + std::to_string(result.seconds) + (result.afterAction ? " after action\n" : "\n");
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
            text += " " +
                    (flag.rule == kAnalyser ? std::string(domain::kAnalyserRule)
                                            : rules.list[static_cast<std::size_t>(flag.rule)].text) +
                    "/" + kScopes[static_cast<std::size_t>(flag.scope)] + "/" + std::to_string(flag.level) +
                    "/" + kSides[static_cast<std::size_t>(flag.side)];
        }
        text += "\n";
    }
    return text;
}

} // namespace fasit::rules::naive
