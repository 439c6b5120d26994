// The control chart on the screen beside Qt Charts with axes and two lines only, and a frame of ten years.
#include "app/charts/levey_jennings_view.h"
#include "tests/app/charts/example_charts.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <benchmark/benchmark.h>

namespace fasit::charts {
namespace {

const QSize kSize(1000, 600);
constexpr int kYear = 365;

/// A chart has no size and no axes before it is shown: a view that never was paints nothing.
template <class View>
void show(View& view) {
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(kSize);
    view.show();
    QApplication::sendPostedEvents();
}

template <class View>
void paint(View& view, QImage& image) {
    QPainter painter(&image);
    view.render(&painter);
}

/// Whether there is anything to see: a bench that paints nothing is no limit.
bool isPainted(const QImage& image) {
    int other = 0;
    for (int x = 0; x < image.width(); ++x) {
        other += image.pixel(x, image.height() / 2) != image.pixel(0, 0) ? 1 : 0;
    }
    return other > 10;
}

QImage canvas() {
    return QImage(kSize, QImage::Format_ARGB32_Premultiplied);
}

void BM_QtChartsTwoLines730(benchmark::State& state) {
    const auto chart = longChart(kYear);
    QImage image = canvas();
    for (auto _ : state) {
        QChartView view;
        view.setRenderHint(QPainter::Antialiasing);
        auto* x = new QValueAxis;
        auto* y = new QValueAxis;
        view.chart()->addAxis(x, Qt::AlignBottom);
        view.chart()->addAxis(y, Qt::AlignLeft);
        for (const auto& level : chart.levels) {
            QList<QPointF> points;
            for (const auto& point : level.points) {
                points.append({static_cast<double>(point.at.seconds), point.value});
            }
            auto* line = new QLineSeries;
            line->replace(points);
            view.chart()->addSeries(line);
            line->attachAxis(x);
            line->attachAxis(y);
            x->setRange(points.front().x(), points.back().x());
        }
        y->setRange(0, 150);
        show(view);
        paint(view, image);
    }
    if (!isPainted(image)) {
        state.SkipWithError("nothing was painted");
    }
}
BENCHMARK(BM_QtChartsTwoLines730)->Unit(benchmark::kMillisecond);

void BM_FirstPaint730(benchmark::State& state) {
    const auto chart = longChart(kYear);
    const auto texts = norwegianChartTexts();
    QImage image = canvas();
    for (auto _ : state) {
        LeveyJenningsView view;
        view.setTexts(texts);
        view.setChart(chart);
        show(view);
        paint(view, image);
    }
    if (!isPainted(image)) {
        state.SkipWithError("nothing was painted");
    }
}
BENCHMARK(BM_FirstPaint730)->Unit(benchmark::kMillisecond);

/// Ten years of two levels, all of it or a year of it in view; each frame is a little farther on.
void BM_FrameOfTenYears(benchmark::State& state) {
    const auto chart = longChart(10 * kYear);
    LeveyJenningsView view;
    view.setTexts(norwegianChartTexts());
    view.setChart(chart);
    show(view);
    QImage image = canvas();
    const std::int64_t span = state.range(0) * kYear * kSecondsPerDay;
    std::int64_t by = 0;
    for (auto _ : state) {
        by = (by + 7 * kSecondsPerDay) % (60 * kSecondsPerDay);
        const WallTime to{chart.to->seconds - by};
        view.showTimes(WallTime{to.seconds - span}, to);
        paint(view, image);
    }
}
BENCHMARK(BM_FrameOfTenYears)->Arg(10)->Arg(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace fasit::charts

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
