// The table of a chart: one line a point, and nothing in it that a spreadsheet would run.
#include "tests/qc-core/reports/plain_chart.h"

#include "qc-core/reports/chart_csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::reports {
namespace {

ChartCsvWords words() {
    return {{"målt", "nivå"}, {"godkjent", "følg med", "ikke godkjent", "kan ikke", "utelatt"}, ','};
}

TEST(ChartCsv, HasALineForEachPointInView) {
    const auto chart = plainChart({plainLevel(1, {{"A", 100, 2, {101.5, 98}}})});
    const auto csv = chartCsv(chart, {WallTime{0}, WallTime{kSecondsPerDay}}, words());
    EXPECT_EQ(csv, "\xEF\xBB\xBFmålt;nivå\r\n"
                   "1970-01-02 00:00:00;1;101,5;mg/L;0,75;godkjent;;A;;;;\r\n");
}

TEST(ChartCsv, KeepsFreeTextInItsCellAndFromBeingAFormula) {
    auto chart = plainChart({plainLevel(1, {{"A", 100, 2, {100}}})});
    chart.levels[0].points[0].comment = "ny \"flaske\"; ny pakning";
    chart.levels[0].points[0].reason = "=1+1";
    const auto csv = chartCsv(chart, {}, words());
    EXPECT_THAT(csv, testing::HasSubstr("\"ny \"\"flaske\"\"; ny pakning\";'=1+1\r\n"));
}

TEST(ChartCsv, ACodeOfTheAnalyserIsNoFormulaEvenWhereThePointIsLeftOut) {
    auto chart = plainChart({plainLevel(1, {{"A", 100, 2, {100}}})});
    auto& point = chart.levels[0].points[0];
    point.state = PointState::Excluded;
    point.valueText = "+++;1.5";
    EXPECT_THAT(chartCsv(chart, {}, words()), testing::HasSubstr(";\"'+++;1.5\";mg/L"));
    point.valueText = "-1.5";
    EXPECT_THAT(chartCsv(chart, {}, words()), testing::HasSubstr(";-1,5;mg/L")) << "a number stays one";
}

} // namespace
} // namespace fasit::reports
