#include "app/pages/diagram_words.h"

#include "app/text/level_name.h"
#include "app/text/numbers.h"
#include "app/text/point_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace fasit::pages {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartDiagram)
};

QString sd(double value) {
    return QLocale().toString(value, 'f', 1);
}

QString whyNoYouden(reports::YoudenMissing missing) {
    switch (missing) {
    case reports::YoudenMissing::OneLevel:
        return Words::tr("A Youden plot needs two levels.");
    case reports::YoudenMissing::NoSd:
        return Words::tr("This control has no mean and SD, so its levels cannot be compared in SD.");
    default:
        return Words::tr("No controls with both levels in this period.");
    }
}

QString youdenTitle(const reports::YoudenPlot& plot) {
    const auto count = QString::number(plot.points.size());
    if (plot.ellipse.empty()) {
        return Words::tr("Controls with both levels: %1; an ellipse needs %2")
            .arg(count, QString::number(reports::kFewestForEllipse));
    }
    return Words::tr("Controls with both levels: %1; the ellipse holds 95 %").arg(count);
}

QString histogramTitle(const reports::LevelHistogram& shape) {
    const auto level = text::levelCalled(shape.level, shape.name);
    const auto title = Words::tr("%1, lot %2, n = %3")
                           .arg(level, QString::fromStdString(shape.lot), QString::number(shape.n));
    return shape.mean ? title : title + Words::tr(" – too few for a curve");
}

void name(charts::YoudenTexts& texts, const reports::YoudenPlot& plot) {
    texts.title = youdenTitle(plot);
    texts.nameA = Words::tr("%1, SD from the mean").arg(text::levelCalled(plot.levelA, plot.nameA));
    texts.nameB = Words::tr("%1, SD from the mean").arg(text::levelCalled(plot.levelB, plot.nameB));
    texts.notice = whyNoYouden(plot.missing);
    texts.spoken = [a = text::levelCalled(plot.levelA, plot.nameA),
                    b = text::levelCalled(plot.levelB, plot.nameB)](const reports::YoudenPoint& point) {
        return Words::tr("%1: %2 at %3 SD, %4 at %5 SD, %6")
            .arg(text::timeText(point.at), a, sd(point.a), b, sd(point.b), text::pointStateText(point.state));
    };
}

void name(charts::HistogramTexts& texts, const reports::LeveyJennings& chart) {
    texts.title = histogramTitle;
    texts.unit = text::unitText(chart.unit);
    texts.count = Words::tr("Number of results");
    texts.notice = chart.kind == domain::ValueKind::Quantity
                       ? Words::tr("No controls in this period.")
                       : Words::tr("A control of steps has no histogram of values.");
}

void name(charts::ShiftTexts& texts) {
    texts.cusumTitle = [](const reports::LevelShift& level) {
        return Words::tr("%1: CUSUM (k 0.5, h 5), in SD").arg(text::levelCalled(level.level, level.name));
    };
    texts.ewmaTitle = [](const reports::LevelShift& level) {
        return Words::tr("%1: EWMA (λ 0.2), in SD").arg(text::levelCalled(level.level, level.name));
    };
    texts.spoken = [](const reports::ShiftPoint& point) {
        const bool alarm = point.cusumAlarm || point.ewmaAlarm;
        return Words::tr("%1: sums +%2 and −%3 SD, average %4 SD%5")
            .arg(text::timeText(point.at), sd(point.upper), sd(point.lower), sd(point.average),
                 alarm ? Words::tr(", beyond its limit") : QString());
    };
    texts.notice = Words::tr("CUSUM and EWMA need a mean and an SD; this control has none in this period.");
}

} // namespace

charts::YoudenTexts youdenWords(const reports::YoudenPlot& plot) {
    charts::YoudenTexts texts;
    name(texts, plot);
    return texts;
}

charts::HistogramTexts histogramWords(const reports::LeveyJennings& chart) {
    charts::HistogramTexts texts;
    name(texts, chart);
    return texts;
}

charts::ShiftTexts shiftWords() {
    charts::ShiftTexts texts;
    name(texts);
    return texts;
}

} // namespace fasit::pages
