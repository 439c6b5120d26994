#include "app/printing/chart_picture.h"

#include "app/charts/diagram_painter.h"
#include "app/charts/palette.h"
#include "app/charts/paper_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace fasit::printing {
namespace {

constexpr double kMargin = 14;

/// The heading with the fonts and the theme that it is painted in.
struct Heading {
    PictureHeading words;
    QFont large;
    QFont small;
    charts::Theme theme = charts::Theme::Light;

    double height() const { return QFontMetricsF(large).height() * 1.35; }
};

QString joined(std::initializer_list<std::string> words, const QString& separator) {
    QStringList kept;
    for (const auto& word : words) {
        if (!word.empty()) {
            kept.append(QString::fromStdString(word));
        }
    }
    return kept.join(separator);
}

Heading fontedHeading(const PictureHeading& words, const charts::ChartOptions& options) {
    const auto fonts = charts::ChartFonts::sized(options.textPixels);
    Heading heading{words, fonts.title, fonts.text, options.theme};
    heading.large.setPixelSize(static_cast<int>(options.textPixels * 1.35));
    return heading;
}

void paintHeading(QPainter& painter, const Heading& heading, double width) {
    const auto& palette = charts::Palette::of(heading.theme);
    const QFontMetricsF large(heading.large);
    const double baseline = large.ascent();
    const double analyteWidth = std::min(large.horizontalAdvance(heading.words.large), width);
    painter.setPen(palette.text);
    painter.setFont(heading.large);
    painter.drawText(QPointF(0, baseline), large.elidedText(heading.words.large, Qt::ElideRight, width));
    const double left = analyteWidth + large.height();
    painter.setPen(palette.mutedText);
    painter.setFont(heading.small);
    painter.drawText(
        QPointF(left, baseline),
        QFontMetricsF(heading.small).elidedText(heading.words.small, Qt::ElideRight, width - left));
}

/// Background, heading, and the rest below it.
Drawing headed(const Heading& heading, QSizeF size, std::function<void(QPainter&)> rest) {
    return {size, [heading, size, rest = std::move(rest)](QPainter& painter) {
                painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                painter.fillRect(QRectF(QPointF(), size), charts::Palette::of(heading.theme).background);
                painter.translate(kMargin, kMargin);
                paintHeading(painter, heading, size.width() - 2 * kMargin);
                painter.translate(0, heading.height());
                rest(painter);
            }};
}

QSizeF below(const Heading& heading, QSizeF size) {
    return {size.width() - 2 * kMargin, size.height() - 2 * kMargin - heading.height()};
}

} // namespace

PictureHeading headingOf(const reports::LeveyJennings& chart) {
    return {joined({chart.analyte, chart.unit}, QStringLiteral(", ")),
            joined({chart.site, chart.instrument}, QStringLiteral(" · "))};
}

Drawing chartDrawing(const reports::LeveyJennings& chart, const PictureOptions& options,
                     const charts::ChartTexts& texts) {
    const Heading heading = fontedHeading(headingOf(chart), options.chart);
    const QSizeF size(options.size);
    return headed(heading, size,
                  [layout = charts::layOut(chart, options.chart, texts, below(heading, size))](
                      QPainter& painter) { charts::paintChart(painter, layout); });
}

Drawing diagramDrawing(const PictureHeading& words, const PictureOptions& options,
                       const std::function<charts::Diagram(const charts::DiagramFrame&)>& make) {
    const Heading heading = fontedHeading(words, options.chart);
    const QSizeF size(options.size);
    return headed(
        heading, size,
        [diagram = make({below(heading, size), options.chart.theme, options.chart.textPixels, QLocale()})](
            QPainter& painter) { charts::paintDiagram(painter, diagram); });
}

QImage imageOf(const Drawing& drawing, double scale) {
    QImage picture((drawing.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(scale, scale);
    drawing.paint(painter);
    return picture;
}

QImage chartPicture(const reports::LeveyJennings& chart, const PictureOptions& options,
                    const charts::ChartTexts& texts) {
    return imageOf(chartDrawing(chart, options, texts), options.scale);
}

} // namespace fasit::printing
