#include "app/desktop/chart_export.h"

#include "app/charts/diagram_view.h"
#include "app/charts/levey_jennings_view.h"
#include "app/pages/chart_tabs.h"
#include "app/pages/chart_words.h"
#include "app/pages/csv_words.h"
#include "app/printing/save_drawing.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

#include <memory>
#include <utility>

namespace fasit::desktop {
namespace {

using pages::ChartTabs;
using pages::ExportKind;

constexpr QSize kPicture(1280, 800);
constexpr double kPictureScale = 2;

QString endingOf(ExportKind kind) {
    switch (kind) {
    case ExportKind::Svg:
        return QStringLiteral("svg");
    case ExportKind::Pdf:
        return QStringLiteral("pdf");
    case ExportKind::Csv:
        return QStringLiteral("csv");
    default:
        return QStringLiteral("png");
    }
}

/// What is shown, taken now; it is laid out where it is painted.
std::function<printing::Drawing()> drawingOf(const pages::ControlChartPage& page, charts::Theme theme) {
    printing::PictureOptions options;
    options.size = kPicture;
    options.chart = page.tabs().chartView().options();
    options.chart.theme = theme;
    options.chart.textPixels = charts::ChartOptions().textPixels;
    const auto* diagram = page.tabs().diagram(static_cast<ChartTabs::Tab>(page.tabs().currentIndex()));
    if (diagram) {
        return [heading = printing::headingOf(page.chart()), options, make = diagram->maker()] {
            return printing::diagramDrawing(heading, options, make);
        };
    }
    return [chart = page.chart(), options, words = pages::chartWords(page.chart())] {
        return printing::chartDrawing(chart, options, words);
    };
}

printing::Saved write(ExportKind kind, const QString& path, const printing::Drawing& drawing,
                      const QString& title) {
    switch (kind) {
    case ExportKind::Svg:
        return printing::saveSvg(path, drawing, title);
    case ExportKind::Pdf:
        return printing::savePdf(path, drawing, title);
    default:
        return printing::savePng(path, printing::imageOf(drawing, kPictureScale));
    }
}

} // namespace

ChartExport::ChartExport(pages::ControlChartPage& page, QObject* parent)
    : QObject(parent)
    , m_page(page) {
    m_threads.setMaxThreadCount(1);
    connect(&page, &pages::ControlChartPage::exportWanted, this, &ChartExport::ask);
}

ChartExport::~ChartExport() {
    m_threads.waitForDone();
}

/// "CRP QuikRead go 2026-11-20.png", with nothing in it that a file name may not have.
QString ChartExport::nameFor(const QString& ending) const {
    const auto& chart = m_page.chart();
    const auto day = chart.to ? isoText(*chart.to).substr(0, 10) : std::string();
    auto name = QString::fromStdString(chart.analyte + ' ' + chart.instrument + ' ' + day).simplified();
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]")), QStringLiteral("-"));
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder + QLatin1Char('/') + name + QLatin1Char('.') + ending;
}

void ChartExport::ask(ExportKind kind) {
    if (kind == ExportKind::Print) {
        print();
        return;
    }
    const auto ending = endingOf(kind);
    const auto path = QFileDialog::getSaveFileName(&m_page, tr("Save the chart"), nameFor(ending),
                                                   QStringLiteral("*.%1").arg(ending));
    if (!path.isEmpty()) {
        save(kind, path);
    }
}

void ChartExport::save(ExportKind kind, const QString& path) {
    if (kind == ExportKind::Csv) {
        run(
            [path, chart = m_page.chart(), stretch = m_page.tabs().stretch(), words = pages::csvWords()] {
                const auto csv = reports::chartCsv(chart, stretch, words);
                return printing::saveBytes(path, QByteArray::fromStdString(csv)).has_value();
            },
            path);
        return;
    }
    const auto theme = kind == ExportKind::Pdf ? charts::Theme::Paper : charts::Theme::Light;
    run(
        [kind, path, make = drawingOf(m_page, theme), title = printing::headingOf(m_page.chart()).large] {
            return write(kind, path, make(), title).has_value();
        },
        path);
}

void ChartExport::print() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(printer.get(), &m_page);
    if (dialog.exec() == QDialog::Accepted) {
        run([printer, make = drawingOf(
                          m_page, charts::Theme::Paper)] { return printing::paintOnPage(*printer, make()); },
            {});
    }
}

void ChartExport::run(std::function<bool()> job, const QString& path) {
    emit begun();
    m_threads.start([this, job = std::move(job), path] {
        const bool done = job();
        QMetaObject::invokeMethod(this, [this, done, path] { emit ended(done, path); });
    });
}

} // namespace fasit::desktop
