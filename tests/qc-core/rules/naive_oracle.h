// A second, deliberately naive reading of docs/validation.md: windows are built as vectors, anew for every
// run, and numbers are compared as fractions. It shares nothing with qc-core/rules. For tests only.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fasit::rules::naive {

enum class Scope { Result, Within, Run, Across };
enum class Side { Low, High, Both };
enum class Action { Finding, Warn, Reject };
enum class Verdict { None, Accept, Warn, CannotJudge, Reject };

struct Rule {
    enum class Kind { Limits, Beyond, SameSide, Opposite, SomeBeyond, SomeOnSide, Trend, Range };

    std::string text; ///< As a rule list has it.
    Kind kind = Kind::Limits;
    int count = 1;
    std::int64_t hundredths = 0; ///< k in hundredths of an SD.
    std::vector<Scope> scopes;
    Action action = Action::Reject;
    int window = 0; ///< n of m-of-n, where `count` is m.
};

/// One result with the target it is judged by; numbers in one unit of any size.
struct Result {
    enum class Kind { Number, Below, Above, NoValue };

    int run = 1;
    int level = 1;
    Kind kind = Kind::Number;
    std::int64_t value = 0;
    std::optional<std::int64_t> mean; ///< Missing: no SD rule judges.
    std::int64_t width = 1;           ///< SD = width / divisor.
    std::int64_t divisor = 1;
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> high;
    int lot = 1;
    bool excluded = false;
    std::int64_t seconds = 0;
    bool failedByAnalyser = false; ///< The analyser judged its own control so.
    bool afterAction = false;      ///< A corrective action came before the run: all its results say so.
};

/// Stands for the analyser's own judgement, which is no rule of the list.
inline constexpr int kAnalyser = 1000;

struct Flag {
    int rule = 0; ///< Index in the list of rules, or kAnalyser.
    Scope scope = Scope::Result;
    int level = 0; ///< 0: over a run or across materials.
    Side side = Side::High;

    friend auto operator<=>(const Flag&, const Flag&) = default;
};

struct RunVerdict {
    int run = 0;
    Verdict verdict = Verdict::None;
    std::vector<Flag> flags; ///< Sorted, each once.

    friend bool operator==(const RunVerdict&, const RunVerdict&) = default;
};

struct Rules {
    std::vector<Rule> list;
    std::optional<std::int64_t> lookBackSeconds;
    bool onlyAfterWarning = false;
    bool continuesAcrossLots = false;
    bool keepsAfterAction = false;
};

/// Judges the last run of a history. `complete`: every due level is in.
RunVerdict judgeNewestRun(const Rules& rules, std::span<const Result> history, bool complete = true);

/// Judges every run as if it were the newest.
std::vector<RunVerdict> judge(const Rules& rules, std::span<const Result> history);

} // namespace fasit::rules::naive
