// The least program that shows a chart by Qt Charts: what the start of fasit-desktop is measured against.
// Says '.' when its first frame is painted, and ends.
#include "tests/bench/first_frame.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    auto* line = new QLineSeries;
    line->replace({{0, 1}, {1, 3}, {2, 2}});
    QChartView view;
    view.chart()->addSeries(line);
    view.chart()->createDefaultAxes();
    view.resize(1280, 720);
    fasit::bench::FirstFrame first(*view.viewport(), [] { return true; });
    view.show();
    return QApplication::exec();
}
