// ChartLayout: where everything of a Levey-Jennings chart stands, without drawing it.
//
// Marks that belong to the axes (bands, lines, markers) are in axis units and map through
// ChartPanel::toPixel; texts are in pixels. Both renderers draw this. Needs a QGuiApplication for its fonts;
// safe on any thread.
#pragma once

#include "app/charts/chart_fonts.h"
#include "app/charts/chart_options.h"
#include "app/charts/chart_texts.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace fasit::charts {

enum class LineRole { Mean, MeanThin, Sd1, Sd2, Sd3, Limit, LimitThin, LotChange, BottleChange, Trace };
enum class BandRole { Sd1, Sd2, Sd3, Approved };
enum class LabelRole { Tick, Title, Lot, Limit, Value, Rejected, Warned, Legend, Notice };

struct Line {
    LineRole role = LineRole::Mean;
    int levelIndex = 0;
    QPolygonF points;
};

struct Band {
    BandRole role = BandRole::Approved;
    QPolygonF upper;
    QPolygonF lower;
};

struct Tick {
    double at = 0;
    QString text;
};

struct Marker {
    QPointF at;
    int levelIndex = 0;
    int pointIndex = 0;
    domain::FactKey key;
    reports::PointState state = reports::PointState::Accepted;
    reports::OffScale edge = reports::OffScale::No; ///< Kept at this edge: its value lies beyond.
    bool provisional = false;
    double radius = 4;
};

struct Label {
    QRectF box;
    QString text;
    LabelRole role = LabelRole::Tick;
    Qt::Alignment alignment = Qt::AlignCenter;
    bool onPlot = false;            ///< Lies over lines: drawn on a patch of background.
    std::optional<QLineF> leader{}; ///< To the point it belongs to, where it had to move away.
};

struct ChartPanel {
    QRectF frame;
    QRectF plot;
    Scale x;
    Scale y;
    std::vector<int> levelIndexes;
    std::vector<Tick> xTicks;
    std::vector<Tick> yTicks;
    std::vector<Band> bands;
    std::vector<Line> lines;
    std::vector<Marker> markers; ///< In time order, level by level.
    std::vector<Label> labels;

    QPointF toPixel(QPointF value) const { return {x.toPixel(value.x()), y.toPixel(value.y())}; }
};

/// An event under the time axis. Its text is empty where there was no room; `full` is for the pointer.
struct Flag {
    double x = 0;
    QRectF box;
    Label label;
    QString full;
};

enum class LegendSymbol {
    Accepted,
    Warned,
    Rejected,
    CannotJudge,
    Excluded,
    Provisional,
    Level,
    Approved,
    Bottle
};

struct LegendEntry {
    LegendSymbol symbol = LegendSymbol::Accepted;
    int levelIndex = 0;
    QRectF symbolBox;
    Label label;
};

enum class Nothing { No, NoPoints, NoSuchLevel, NoDistanceInSd };

struct ChartLayout {
    QSizeF size;
    LevelMode levels = LevelMode::Stacked;
    AxisMode axis = AxisMode::Date;
    Theme theme = Theme::Light;
    ChartFonts fonts;
    double unit = 1;      ///< Pixels of line width and marker size; grows with the text.
    AxisRange everything; ///< The x axis when nothing is zoomed.
    std::vector<ChartPanel> panels;
    std::vector<Flag> flags;
    std::vector<LegendEntry> legend;
    Nothing nothing = Nothing::No;
    Label notice; ///< Said instead of a chart.

    bool nothingToShow() const { return nothing != Nothing::No; }
};

ChartLayout layOut(const reports::LeveyJennings& chart, const ChartOptions& options, const ChartTexts& texts,
                   QSizeF size);

} // namespace fasit::charts
