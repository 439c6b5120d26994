#include "app/cli/chart_pictures.h"

#include "app/pages/chart_words.h"
#include "app/printing/save_drawing.h"
#include "qc-core/workflow/control_chart.h"

#include <QFutureSynchronizer>
#include <QtConcurrentRun>

#include <atomic>

namespace fasit::cli {
namespace {

/// A file name that every system takes: letters, digits and hyphens.
QString fileName(const reports::SiteState& site, const reports::InstrumentState& instrument,
                 const reports::AnalyteState& analyte) {
    QString name = QString::fromStdString(site.name + " " + analyte.name + " " + instrument.serial).toLower();
    name.replace(QStringLiteral("æ"), QStringLiteral("ae"));
    name.replace(QStringLiteral("ø"), QStringLiteral("o"));
    name.replace(QStringLiteral("å"), QStringLiteral("a"));
    QString plain;
    for (const QChar c : std::as_const(name)) {
        plain += c.isLetterOrNumber() && c.unicode() < 128 ? c : QLatin1Char('-');
    }
    return plain + QStringLiteral(".png");
}

} // namespace

int drawCharts(const workflow::Laboratory& laboratory, const std::vector<reports::SiteState>& sites,
               const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    std::atomic<bool> failed = error.operator bool();
    int drawn = 0;
    QFutureSynchronizer<void> painting;
    for (const auto& site : sites) {
        for (const auto& instrument : site.instruments) {
            for (const auto& analyte : instrument.analytes) {
                auto chart = workflow::controlChart(laboratory, instrument.instrument, analyte.analyte);
                if (chart.levels.empty()) {
                    continue; // Only on-board control: nothing to draw.
                }
                ++drawn;
                const auto path = folder / fileName(site, instrument, analyte).toStdString();
                painting.addFuture(QtConcurrent::run([chart = std::move(chart), path, &failed] {
                    const auto picture = printing::chartPicture(chart, {}, pages::chartWords(chart));
                    if (!printing::savePng(QString::fromStdString(path.string()), picture)) {
                        failed = true;
                    }
                }));
            }
        }
    }
    painting.waitForFinished();
    return failed ? -1 : drawn;
}

} // namespace fasit::cli
