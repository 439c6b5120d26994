#include "app/charts/diagram.h"

#include <QFontMetricsF>

namespace fasit::charts {
namespace {

constexpr double kPlainTextPixels = 14.67;
constexpr double kLeft = 62; ///< Room for the ticks of the y axis, in units.
constexpr double kRight = 24;

} // namespace

Diagram emptyDiagram(const DiagramFrame& frame, const QString& notice) {
    Diagram diagram;
    diagram.size = frame.size;
    diagram.theme = frame.theme;
    diagram.fonts = ChartFonts::sized(frame.textPixels);
    diagram.unit = frame.textPixels / kPlainTextPixels;
    diagram.locale = frame.locale;
    diagram.notice = notice;
    return diagram;
}

DiagramPanel placedPanel(const Diagram& diagram, const PanelWords& words, int index, int count) {
    const double unit = diagram.unit;
    const double line = QFontMetricsF(diagram.fonts.text).height();
    const double each = diagram.size.height() / count;
    const double top = index * each;
    DiagramPanel panel;
    const double header =
        1.5 * QFontMetricsF(diagram.fonts.title).height() + (words.yName.isEmpty() ? 0 : line);
    const double footer = (words.xName.isEmpty() ? 1.6 : 2.8) * line;
    panel.plot = QRectF(kLeft * unit, top + header, diagram.size.width() - (kLeft + kRight) * unit,
                        std::max(20.0, each - header - footer));
    panel.labels.push_back({QRectF(0, top, diagram.size.width(), 1.3 * line), words.title, LabelRole::Title,
                            Qt::AlignLeft | Qt::AlignVCenter});
    if (!words.yName.isEmpty()) {
        panel.labels.push_back({QRectF(0, panel.plot.top() - 1.4 * line, diagram.size.width(), line),
                                words.yName, LabelRole::Tick, Qt::AlignLeft | Qt::AlignVCenter});
    }
    if (!words.xName.isEmpty()) {
        panel.labels.push_back(
            {QRectF(panel.plot.left(), panel.plot.bottom() + 1.5 * line, panel.plot.width(), line),
             words.xName, LabelRole::Tick, Qt::AlignRight | Qt::AlignVCenter});
    }
    return panel;
}

void setAxes(DiagramPanel& panel, const Diagram& diagram, std::vector<Tick> xTicks,
             std::vector<Tick> yTicks) {
    const QFontMetricsF metrics(diagram.fonts.text);
    panel.xTicks = std::move(xTicks);
    panel.yTicks = std::move(yTicks);
    for (const Tick& tick : panel.xTicks) {
        const double width = metrics.horizontalAdvance(tick.text) + 4;
        panel.labels.push_back({QRectF(panel.x.toPixel(tick.at) - width / 2,
                                       panel.plot.bottom() + 4 * diagram.unit, width, metrics.height()),
                                tick.text, LabelRole::Tick});
    }
    for (const Tick& tick : panel.yTicks) {
        panel.labels.push_back({QRectF(0, panel.y.toPixel(tick.at) - metrics.height() / 2,
                                       panel.plot.left() - 6 * diagram.unit, metrics.height()),
                                tick.text, LabelRole::Tick, Qt::AlignRight | Qt::AlignVCenter});
    }
}

} // namespace fasit::charts
