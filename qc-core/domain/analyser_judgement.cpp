#include "qc-core/domain/analyser_judgement.h"

#include "qc-core/base/ascii.h"

#include <algorithm>
#include <array>

namespace fasit::domain {
namespace {

struct Word {
    std::string_view text;
    AnalyserJudgement judgement;
};

constexpr std::array kWords{
    Word{"ok", AnalyserJudgement::Passed},
    Word{"passed", AnalyserJudgement::Passed},
    Word{"godkjent", AnalyserJudgement::Passed},
    Word{"failed", AnalyserJudgement::Failed},
    Word{"feil", AnalyserJudgement::Failed},
    Word{"ikke godkjent", AnalyserJudgement::Failed},
    Word{"ikkje godkjent", AnalyserJudgement::Failed},
};

} // namespace

std::optional<AnalyserJudgement> analyserJudgementNamed(std::string_view word) {
    const auto* const found = std::find_if(kWords.begin(), kWords.end(), [&](const Word& known) {
        return ascii::equalsIgnoringCase(known.text, ascii::trimmed(word));
    });
    return found == kWords.end() ? std::nullopt : std::optional(found->judgement);
}

} // namespace fasit::domain
