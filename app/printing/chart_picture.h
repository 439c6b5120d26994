// A chart as a picture with its heading, without a display. Needs a QGuiApplication; safe on any thread.
#pragma once

#include "app/charts/chart_options.h"
#include "app/charts/chart_texts.h"
#include "app/charts/diagram.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace fasit::printing {

struct PictureOptions {
    charts::ChartOptions chart;
    QSize size{1280, 720}; ///< In pixels of the layout.
    double scale = 1;      ///< Pixels of the picture for each of these; 2 for print.
};

/// Something to be painted from (0, 0) over its size, by any painter on any thread.
struct Drawing {
    QSizeF size;
    std::function<void(QPainter&)> paint;
};

/// What stands above a picture: large, and small beside it.
struct PictureHeading {
    QString large;
    QString small;
};
PictureHeading headingOf(const reports::LeveyJennings& chart);

/// Heading, chart and legend. The chart is laid out now and kept; the texts are not called again.
Drawing chartDrawing(const reports::LeveyJennings& chart, const PictureOptions& options,
                     const charts::ChartTexts& texts);
/// A diagram under the same heading.
Drawing diagramDrawing(const PictureHeading& heading, const PictureOptions& options,
                       const std::function<charts::Diagram(const charts::DiagramFrame&)>& make);

QImage imageOf(const Drawing& drawing, double scale);

/// Heading (analyte and unit; home and instrument), chart and legend.
QImage chartPicture(const reports::LeveyJennings& chart, const PictureOptions& options,
                    const charts::ChartTexts& texts);

} // namespace fasit::printing
