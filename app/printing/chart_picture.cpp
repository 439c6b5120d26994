#include "app/printing/chart_picture.h"

#include "app/charts/palette.h"
#include "app/charts/paper_chart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>

namespace fasit::printing {
namespace {

constexpr double kMargin = 14;

struct Heading {
    QString analyte;
    QString place;
    QFont large;
    QFont small;

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

Heading headingOf(const reports::LeveyJennings& chart, double textPixels) {
    const auto fonts = charts::ChartFonts::sized(textPixels);
    Heading heading{joined({chart.analyte, chart.unit}, QStringLiteral(", ")),
                    joined({chart.site, chart.instrument}, QStringLiteral(" · ")), fonts.title, fonts.text};
    heading.large.setPixelSize(static_cast<int>(textPixels * 1.35));
    return heading;
}

void paintHeading(QPainter& painter, const Heading& heading, double width, const charts::Palette& palette) {
    const QFontMetricsF large(heading.large);
    const double baseline = large.ascent();
    const double analyteWidth = std::min(large.horizontalAdvance(heading.analyte), width);
    painter.setPen(palette.text);
    painter.setFont(heading.large);
    painter.drawText(QPointF(0, baseline), large.elidedText(heading.analyte, Qt::ElideRight, width));
    const double left = analyteWidth + large.height();
    painter.setPen(palette.mutedText);
    painter.setFont(heading.small);
    painter.drawText(QPointF(left, baseline),
                     QFontMetricsF(heading.small).elidedText(heading.place, Qt::ElideRight, width - left));
}

} // namespace

QImage chartPicture(const reports::LeveyJennings& chart, const PictureOptions& options,
                    const charts::ChartTexts& texts) {
    const auto& palette = charts::Palette::of(options.chart.theme);
    QImage picture((QSizeF(options.size) * options.scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(palette.background);
    const Heading heading = headingOf(chart, options.chart.textPixels);
    const QSizeF inside(options.size.width() - 2 * kMargin, options.size.height() - 2 * kMargin);
    const auto layout =
        charts::layOut(chart, options.chart, texts, {inside.width(), inside.height() - heading.height()});
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(options.scale, options.scale);
    painter.translate(kMargin, kMargin);
    paintHeading(painter, heading, inside.width(), palette);
    painter.translate(0, heading.height());
    charts::paintChart(painter, layout);
    return picture;
}

Expected<void, PictureError> savePng(const QString& path, const QImage& picture) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit()) {
        return Unexpected<PictureError>(PictureError::CannotWrite);
    }
    return {};
}

} // namespace fasit::printing
