// AnalyserJudgement: what the analyser itself said of a control, beside what the rules say of it.
//
// Where it said nothing, or what it said is not certain, there is none: std::nullopt.
#pragma once

#include <optional>
#include <string_view>

namespace fasit::domain {

enum class AnalyserJudgement { Passed, Failed };

/// The rule word under which a failure stands among the violations. No rule list can hold it.
inline constexpr const char* kAnalyserRule = "analyser";

/// The word of a file: "ok", "passed", "godkjent", or "failed", "feil", "ikke godkjent", "ikkje godkjent", in
/// any case. Nothing for any other word: what it means is not known.
std::optional<AnalyserJudgement> analyserJudgementNamed(std::string_view word);

} // namespace fasit::domain
