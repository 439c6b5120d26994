#include "tests/qc-core/rules/naive_oracle.h"

#include "qc-core/base/wide.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace fasit::rules::naive {
namespace {

using Window = std::vector<const Result*>;

bool entersWindows(const Result& result) {
    return !result.excluded && result.kind == Result::Kind::Number;
}

bool onSide(const Result& result, Side side) {
    return result.mean && (side == Side::High ? result.value > *result.mean : result.value < *result.mean);
}

/// |x - mean| > k w / d, multiplied out.
bool beyond(const Result& result, std::int64_t hundredths, Side side) {
    if (!onSide(result, side)) {
        return false;
    }
    const Int128 deviation = static_cast<Int128>(result.value) - *result.mean;
    const Int128 distance = deviation < 0 ? -deviation : deviation;
    return distance * 100 * result.divisor > static_cast<Int128>(hundredths) * result.width;
}

bool satisfies(const Rule& rule, const Result& result, Side side) {
    const bool anywhere = rule.kind == Rule::Kind::SameSide || rule.kind == Rule::Kind::SomeOnSide;
    return anywhere ? onSide(result, side) : beyond(result, rule.hundredths, side);
}

bool isSome(const Rule& rule) {
    return rule.kind == Rule::Kind::SomeBeyond || rule.kind == Rule::Kind::SomeOnSide;
}

/// z as a fraction: numerator over denominator > 0.
struct Fraction {
    Int128 numerator;
    Int128 denominator;
};

Fraction zOf(const Result& result) {
    return {(static_cast<Int128>(result.value) - *result.mean) * result.divisor, result.width};
}

/// a - b > k
bool exceedsBy(Fraction a, Fraction b, int k) {
    const Int128 difference = a.numerator * b.denominator - b.numerator * a.denominator;
    return difference > k * (a.denominator * b.denominator);
}

/// Each z strictly above the one before (or below, on the low side).
bool isTrend(const Window& window, Side side) {
    for (std::size_t i = 0; i < window.size(); ++i) {
        if (!window[i]->mean) {
            return false;
        }
        if (i > 0) {
            const Fraction before = zOf(*window[i - 1]);
            const Fraction now = zOf(*window[i]);
            if (!(side == Side::High ? exceedsBy(now, before, 0) : exceedsBy(before, now, 0))) {
                return false;
            }
        }
    }
    return true;
}

bool all(const Rule& rule, const Window& window, Side side) {
    return std::all_of(window.begin(), window.end(),
                       [&](const Result* result) { return satisfies(rule, *result, side); });
}

bool outsideLimits(const Result& result, Side side) {
    switch (result.kind) {
    case Result::Kind::Number:
        return side == Side::High ? result.high && result.value > *result.high
                                  : result.low && result.value < *result.low;
    case Result::Kind::Below: // All of "less than value" lies below low.
        return side == Side::Low && result.low && result.value <= *result.low;
    case Result::Kind::Above:
        return side == Side::High && result.high && result.value >= *result.high;
    case Result::Kind::NoValue:
        break;
    }
    return false;
}

bool beginsAnew(std::span<const Result> history, std::size_t i) {
    return history[i].afterAction && (i == 0 || history[i - 1].run != history[i].run);
}

/// The results of one level that follow its newest lot change and action, `newest` the last.
Window sequenceOfLevel(const Rules& rules, std::span<const Result> upToNewest) {
    Window sequence;
    for (std::size_t i = 0; i < upToNewest.size(); ++i) {
        const Result& result = upToNewest[i];
        if (!rules.keepsAfterAction && beginsAnew(upToNewest, i)) {
            sequence.clear();
        }
        if (entersWindows(result) && result.level == upToNewest.back().level) {
            if (!sequence.empty() && sequence.back()->lot != result.lot && !rules.continuesAcrossLots) {
                sequence.clear();
            }
            sequence.push_back(&result);
        }
    }
    return sequence;
}

/// The results of all levels that follow the newest lot change of any of them, and the newest action.
Window sequenceAcross(const Rules& rules, std::span<const Result> history) {
    Window sequence;
    std::map<int, int> lotOfLevel;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const Result& result = history[i];
        if (!rules.keepsAfterAction && beginsAnew(history, i)) {
            sequence.clear();
        }
        if (entersWindows(result)) {
            const auto known = lotOfLevel.find(result.level);
            if (known != lotOfLevel.end() && known->second != result.lot && !rules.continuesAcrossLots) {
                sequence.clear();
            }
            lotOfLevel[result.level] = result.lot;
            sequence.push_back(&result);
        }
    }
    return sequence;
}

bool hasSeveralLevels(const Window& window) {
    return std::any_of(window.begin(), window.end(),
                       [&](const Result* result) { return result->level != window.front()->level; });
}

/// Collects the flags of one run.
class Jury {
  public:
    Jury(const Rules& rules, std::span<const Result> history)
        : m_rules(rules)
        , m_history(history)
        , m_run(history.back().run) {
        for (const Result& result : history) {
            if (result.run == m_run && entersWindows(result)) {
                m_own.push_back(&result);
            }
        }
    }

    RunVerdict verdict(bool complete) {
        for (std::size_t i = 0; i < m_history.size(); ++i) {
            if (m_history[i].run == m_run && !m_history[i].excluded) {
                judgeResult(m_history.first(i + 1));
            }
        }
        if (complete && !m_own.empty()) {
            judgeRun();
            judgeAcross();
        }
        keepBehindGate();
        believeAnalyser();
        for (const Flag& flag : m_flags) {
            const Action action = flag.rule == kAnalyser
                                      ? Action::Reject
                                      : m_rules.list[static_cast<std::size_t>(flag.rule)].action;
            worsen(action == Action::Reject ? Verdict::Reject
                   : action == Action::Warn ? Verdict::Warn
                                            : Verdict::Accept);
        }
        std::sort(m_flags.begin(), m_flags.end());
        m_flags.erase(std::unique(m_flags.begin(), m_flags.end()), m_flags.end());
        return {m_run, m_verdict, m_flags};
    }

  private:
    void judgeResult(std::span<const Result> upToNewest) {
        const Result& newest = upToNewest.back();
        const bool judged = newest.kind == Result::Kind::Number;
        const Window sequence = judged ? sequenceOfLevel(m_rules, upToNewest) : Window();
        bool fired = false;
        for (int index = 0; index < static_cast<int>(m_rules.list.size()); ++index) {
            const Rule& rule = m_rules.list[static_cast<std::size_t>(index)];
            for (const Side side : {Side::Low, Side::High}) {
                if (rule.kind == Rule::Kind::Limits ? outsideLimits(newest, side)
                                                    : judged && firesAlone(rule, newest, side)) {
                    raise({index, Scope::Result, newest.level, side});
                    fired = true;
                }
                if (judged && has(rule, Scope::Within) && firesInWindow(rule, sequence, side)) {
                    raise({index, Scope::Within, newest.level, side});
                }
            }
        }
        worsen(judged || fired ? Verdict::Accept : Verdict::CannotJudge);
    }

    static bool firesAlone(const Rule& rule, const Result& result, Side side) {
        return rule.kind == Rule::Kind::Beyond && rule.count == 1 && beyond(result, rule.hundredths, side);
    }

    static bool has(const Rule& rule, Scope scope) {
        return std::find(rule.scopes.begin(), rule.scopes.end(), scope) != rule.scopes.end();
    }

    std::optional<Window> newestOf(const Window& sequence, int count) const {
        if (sequence.size() < static_cast<std::size_t>(count)) {
            return std::nullopt;
        }
        Window window(sequence.end() - count, sequence.end());
        const bool tooOld = std::any_of(window.begin(), window.end(), [&](const Result* result) {
            return m_rules.lookBackSeconds &&
                   window.back()->seconds - result->seconds > *m_rules.lookBackSeconds;
        });
        return tooOld ? std::nullopt : std::optional(window);
    }

    bool isYoung(const Result& result, const Result& newest) const {
        return !m_rules.lookBackSeconds || newest.seconds - result.seconds <= *m_rules.lookBackSeconds;
    }

    /// The newest satisfies it, and m of the newest n or fewer do.
    bool firesForSome(const Rule& rule, const Window& sequence, Side side) const {
        const Result& newest = *sequence.back();
        int count = 0;
        for (std::size_t back = 0; back < sequence.size() && back < static_cast<std::size_t>(rule.window);
             ++back) {
            const Result& result = *sequence[sequence.size() - 1 - back];
            if (!result.mean) {
                break; // A result without an SD starts every sequence anew.
            }
            count += isYoung(result, newest) && satisfies(rule, result, side) ? 1 : 0;
        }
        return satisfies(rule, newest, side) && count >= rule.count;
    }

    bool firesInWindow(const Rule& rule, const Window& sequence, Side side) const {
        if (isSome(rule)) {
            return firesForSome(rule, sequence, side);
        }
        if (rule.kind == Rule::Kind::Trend) {
            const auto trend = newestOf(sequence, rule.count);
            return trend && isTrend(*trend, side);
        }
        const auto window = newestOf(sequence, rule.count);
        return window && all(rule, *window, side);
    }

    void judgeRun() {
        for (int index = 0; index < static_cast<int>(m_rules.list.size()); ++index) {
            const Rule& rule = m_rules.list[static_cast<std::size_t>(index)];
            const auto count = [&](Side side) {
                return std::count_if(m_own.begin(), m_own.end(),
                                     [&](const Result* result) { return satisfies(rule, *result, side); });
            };
            if (rule.kind == Rule::Kind::Range) {
                judgeRange(index);
            } else if (rule.kind == Rule::Kind::Opposite) {
                if (count(Side::High) > 0 && count(Side::Low) > 0) {
                    raise({index, Scope::Run, 0, Side::Both});
                }
            } else if (has(rule, Scope::Run)) {
                for (const Side side : {Side::Low, Side::High}) {
                    if (count(side) >= rule.count && (!isSome(rule) || withSd() >= rule.window)) {
                        raise({index, Scope::Run, 0, side});
                    }
                }
            }
        }
    }

    std::int64_t withSd() const {
        return std::count_if(m_own.begin(), m_own.end(),
                             [](const Result* result) { return result->mean.has_value(); });
    }

    void judgeRange(int index) {
        for (const Result* a : m_own) {
            for (const Result* b : m_own) {
                if (a->mean && b->mean && exceedsBy(zOf(*a), zOf(*b), 4)) {
                    raise({index, Scope::Run, 0, Side::Both});
                }
            }
        }
    }

    /// The classic reading: without a warning at 2 SD in the run, only the limits have been looked at.
    void keepBehindGate() {
        const auto is = [&](const Flag& flag, auto condition) {
            return condition(m_rules.list[static_cast<std::size_t>(flag.rule)]);
        };
        const bool warned = std::any_of(m_flags.begin(), m_flags.end(), [&](const Flag& flag) {
            return is(flag, [](const Rule& rule) {
                return rule.kind == Rule::Kind::Beyond && rule.count == 1 && rule.hundredths == 200;
            });
        });
        if (m_rules.onlyAfterWarning && !warned) {
            std::vector<Flag> kept;
            std::copy_if(m_flags.begin(), m_flags.end(), std::back_inserter(kept), [&](const Flag& flag) {
                return is(flag, [](const Rule& rule) { return rule.kind == Rule::Kind::Limits; });
            });
            m_flags = kept;
        }
    }

    /// Whatever the rules say: a valid result that the analyser failed rejects the run.
    void believeAnalyser() {
        for (const Result& result : m_history) {
            if (result.run == m_run && result.failedByAnalyser && !result.excluded) {
                raise({kAnalyser, Scope::Result, result.level, Side::Both});
            }
        }
    }

    void judgeAcross() {
        const Window sequence = sequenceAcross(m_rules, m_history);
        for (int index = 0; index < static_cast<int>(m_rules.list.size()); ++index) {
            const Rule& rule = m_rules.list[static_cast<std::size_t>(index)];
            const auto window = has(rule, Scope::Across) ? newestOf(sequence, rule.count) : std::nullopt;
            for (const Side side : {Side::Low, Side::High}) {
                if (window && hasSeveralLevels(*window) && all(rule, *window, side)) {
                    raise({index, Scope::Across, 0, side});
                }
            }
        }
    }

    void raise(const Flag& flag) { m_flags.push_back(flag); }

    void worsen(Verdict verdict) { m_verdict = std::max(m_verdict, verdict); }

    const Rules& m_rules;
    std::span<const Result> m_history;
    int m_run;
    Window m_own; ///< The results of the run that enter windows.
    std::vector<Flag> m_flags;
    Verdict m_verdict = Verdict::None;
};

} // namespace

RunVerdict judgeNewestRun(const Rules& rules, std::span<const Result> history, bool complete) {
    return Jury(rules, history).verdict(complete);
}

std::vector<RunVerdict> judge(const Rules& rules, std::span<const Result> history) {
    std::vector<RunVerdict> verdicts;
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (i + 1 == history.size() || history[i + 1].run != history[i].run) {
            verdicts.push_back(judgeNewestRun(rules, history.first(i + 1)));
        }
    }
    return verdicts;
}

} // namespace fasit::rules::naive
