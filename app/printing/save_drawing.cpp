#include "app/printing/save_drawing.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace fasit::printing {
namespace {

constexpr int kDotsPerInch = 300;
constexpr double kPageMargin = 12; ///< Millimetres.

} // namespace

Saved saveBytes(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Unexpected<PictureError>(PictureError::CannotWrite);
    }
    return {};
}

Saved savePng(const QString& path, const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG")) {
        return Unexpected<PictureError>(PictureError::CannotWrite);
    }
    return saveBytes(path, bytes);
}

Saved saveSvg(const QString& path, const Drawing& drawing, const QString& title) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(drawing.size.toSize());
    generator.setViewBox(QRectF(QPointF(), drawing.size));
    generator.setTitle(title);
    QPainter painter;
    if (!painter.begin(&generator)) {
        return Unexpected<PictureError>(PictureError::CannotWrite);
    }
    drawing.paint(painter);
    painter.end();
    return saveBytes(path, bytes);
}

Saved savePdf(const QString& path, const Drawing& drawing, const QString& title) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(kPageMargin, kPageMargin, kPageMargin, kPageMargin),
                                     QPageLayout::Millimeter));
    writer.setTitle(title);
    if (!paintOnPage(writer, drawing)) {
        return Unexpected<PictureError>(PictureError::CannotWrite);
    }
    return saveBytes(path, bytes);
}

bool paintOnPage(QPagedPaintDevice& device, const Drawing& drawing) {
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const QSizeF page(device.width(), device.height());
    const double scale = std::min(page.width() / drawing.size.width(), page.height() / drawing.size.height());
    painter.scale(scale, scale);
    drawing.paint(painter);
    return painter.end();
}

} // namespace fasit::printing
