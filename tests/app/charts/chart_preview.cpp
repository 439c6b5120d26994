// Draws the example charts in every theme and several sizes, so that a person can look at them.
#include "app/charts/levey_jennings_view.h"
#include "app/printing/save_drawing.h"
#include "example_charts.h"

#include <QApplication>
#include <QDir>

namespace fasit::charts {
namespace {

struct Picture {
    const char* name;
    const reports::LeveyJennings& chart;
    ChartOptions options;
};

bool save(const QDir& folder, const Picture& picture, QSize size) {
    const QString name =
        QStringLiteral("%1-%2x%3.png").arg(QLatin1String(picture.name)).arg(size.width()).arg(size.height());
    const auto image =
        printing::chartPicture(picture.chart, {picture.options, size, 1}, norwegianChartTexts());
    return printing::savePng(folder.filePath(name), image).has_value();
}

bool grab(const QDir& folder, const Picture& picture, QSize size) {
    LeveyJenningsView view;
    view.setTexts(norwegianChartTexts());
    view.setOptions(picture.options);
    view.setChart(picture.chart);
    view.resize(size);
    view.selectPoint(picture.chart.levels.front().points[19].key);
    const QString name = QStringLiteral("view-%1-%2x%3.png")
                             .arg(QLatin1String(picture.name))
                             .arg(size.width())
                             .arg(size.height());
    return view.grab().save(folder.filePath(name));
}

ChartOptions options(LevelMode levels, Theme theme, AxisMode axis = AxisMode::Date) {
    ChartOptions result;
    result.levels = levels;
    result.theme = theme;
    result.axis = axis;
    return result;
}

int drawAll(const QDir& folder) {
    const auto crp = exampleChart();
    const auto steps = exampleSteps();
    const auto years = longChart(3650);
    const std::vector<Picture> pictures{
        {"stacked-light", crp, options(LevelMode::Stacked, Theme::Light)},
        {"stacked-dark", crp, options(LevelMode::Stacked, Theme::Dark)},
        {"stacked-paper", crp, options(LevelMode::Stacked, Theme::Paper)},
        {"one-light", crp, options(LevelMode::One, Theme::Light, AxisMode::RunNumber)},
        {"together-light", crp, options(LevelMode::TogetherInSd, Theme::Light)},
        {"together-paper", crp, options(LevelMode::TogetherInSd, Theme::Paper)},
        {"steps-light", steps, options(LevelMode::Stacked, Theme::Light)},
        {"steps-paper", steps, options(LevelMode::Stacked, Theme::Paper)},
        {"years-light", years, options(LevelMode::Stacked, Theme::Light)},
        {"nothing", steps, options(LevelMode::TogetherInSd, Theme::Light)},
    };
    bool saved = true;
    for (const auto& picture : pictures) {
        for (const QSize size : {QSize(900, 560), QSize(1280, 720), QSize(1800, 1000)}) {
            saved = save(folder, picture, size) && saved;
            saved = grab(folder, picture, size) && saved;
        }
    }
    return saved ? 0 : 1;
}

} // namespace
} // namespace fasit::charts

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    return arguments.size() == 2 ? fasit::charts::drawAll(QDir(arguments[1])) : 2;
}
