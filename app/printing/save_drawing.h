// Writes a drawing as PNG, SVG or PDF, or prints it. Files are written whole or not at all. Any thread; needs
// a QGuiApplication.
#pragma once

#include "app/printing/chart_picture.h"
#include "qc-core/base/expected.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace fasit::printing {

enum class PictureError { CannotWrite };

using Saved = Expected<void, PictureError>;

Saved savePng(const QString& path, const QImage& picture);
Saved saveSvg(const QString& path, const Drawing& drawing, const QString& title);
/// A4, lying, the drawing as large as the page holds.
Saved savePdf(const QString& path, const Drawing& drawing, const QString& title);
Saved saveBytes(const QString& path, const QByteArray& bytes);

/// On the page that is set up: a printer's or a PDF's.
bool paintOnPage(QPagedPaintDevice& device, const Drawing& drawing);

} // namespace fasit::printing
