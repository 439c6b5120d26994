#include "qc-core/domain/analyser_judgement.h"

#include <gtest/gtest.h>

namespace fasit::domain {
namespace {

TEST(AnalyserJudgementWords, AreReadInAnyCase) {
    for (const char* word : {"ok", "OK", "passed", "Godkjent", " ok "}) {
        EXPECT_EQ(analyserJudgementNamed(word), AnalyserJudgement::Passed) << word;
    }
    for (const char* word : {"failed", "Feil", "ikke godkjent", "IKKJE GODKJENT"}) {
        EXPECT_EQ(analyserJudgementNamed(word), AnalyserJudgement::Failed) << word;
    }
}

TEST(AnalyserJudgementWords, MeanNothingWhereTheyAreOthers) {
    for (const char* word : {"", "H", "L", "N", "0", "1", "ja", "nei", "<", "!", "fail", "okay"}) {
        EXPECT_FALSE(analyserJudgementNamed(word)) << word;
    }
}

} // namespace
} // namespace fasit::domain
