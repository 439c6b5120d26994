// What is shown is saved as picture, drawing, PDF and table, in another thread.
#include "app/desktop/chart_export.h"
#include "app/pages/chart_tabs.h"
#include "app/pages/control_chart_page.h"
#include "tests/app/charts/example_charts.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::desktop {
namespace {

using pages::ExportKind;

class ChartExport_ : public testing::Test {
  protected:
    ChartExport_()
        : m_export(m_page, nullptr) {
        auto chart = charts::exampleChart();
        chart.analyteId = {7};
        m_page.setChart(chart);
        m_page.resize(1280, 720);
        m_page.show();
    }

    /// The bytes of the file; empty where it could not be saved.
    QByteArray saved(ExportKind kind, const char* name) {
        QSignalSpy ended(&m_export, &ChartExport::ended);
        m_export.save(kind, m_folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(ended.count() == 1 || ended.wait());
        EXPECT_EQ(ended.count(), 1);
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    pages::ControlChartPage m_page;
    ChartExport m_export;
};

TEST_F(ChartExport_, WritesAPictureWithColours) {
    const auto image = QImage::fromData(saved(ExportKind::Png, "chart.png"));
    EXPECT_EQ(image.size(), QSize(2560, 1600));
    int coloured = 0;
    for (int x = 0; x < image.width(); x += 4) {
        for (int y = 0; y < image.height(); y += 4) {
            coloured += image.pixelColor(x, y).saturation() > 40 ? 1 : 0;
        }
    }
    EXPECT_GT(coloured, 500);
}

TEST_F(ChartExport_, WritesADrawingWithItsTexts) {
    const auto svg = saved(ExportKind::Svg, "chart.svg");
    EXPECT_TRUE(svg.contains("<svg"));
    EXPECT_TRUE(svg.contains("CRP"));
}

TEST_F(ChartExport_, WritesAPdfPage) {
    const auto pdf = saved(ExportKind::Pdf, "chart.pdf");
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("%%EOF"));
    EXPECT_GT(pdf.size(), 5000);
}

TEST_F(ChartExport_, WritesThePointsInViewAsATable) {
    const auto lines = saved(ExportKind::Csv, "chart.csv").count("\r\n");
    qsizetype points = 0;
    for (const auto& level : m_page.chart().levels) {
        points += static_cast<qsizetype>(level.points.size());
    }
    EXPECT_EQ(lines, points + 1);
}

TEST_F(ChartExport_, WritesTheDiagramOfTheTabThatIsOpen) {
    const auto chart = saved(ExportKind::Png, "chart.png");
    m_page.findChild<pages::ChartTabs*>()->setCurrentIndex(pages::ChartTabs::HistogramTab);
    const auto histogram = saved(ExportKind::Png, "histogram.png");
    EXPECT_FALSE(histogram.isEmpty());
    EXPECT_NE(chart, histogram);
}

TEST_F(ChartExport_, TellsWhereNothingCanBeWritten) {
    QSignalSpy ended(&m_export, &ChartExport::ended);
    m_export.save(ExportKind::Pdf, m_folder.filePath(QStringLiteral("nowhere/chart.pdf")));
    ASSERT_TRUE(ended.wait());
    EXPECT_FALSE(ended.first().first().toBool());
}

} // namespace
} // namespace fasit::desktop
