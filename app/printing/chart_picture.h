// A chart as a picture with its heading, without a display. Needs a QGuiApplication; safe on any thread.
#pragma once

#include "app/charts/chart_options.h"
#include "app/charts/chart_texts.h"
#include "qc-core/base/expected.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace fasit::printing {

struct PictureOptions {
    charts::ChartOptions chart;
    QSize size{1280, 720}; ///< In pixels of the layout.
    double scale = 1;      ///< Pixels of the picture for each of these; 2 for print.
};

enum class PictureError { CannotWrite };

/// Heading (analyte and unit; home and instrument), chart and legend.
QImage chartPicture(const reports::LeveyJennings& chart, const PictureOptions& options,
                    const charts::ChartTexts& texts);

/// Written whole or not at all.
Expected<void, PictureError> savePng(const QString& path, const QImage& picture);

} // namespace fasit::printing
