#include "app/printing/bench_paper.h"

#include "app/text/due_text.h"
#include "app/text/numbers.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QStringList>

#include <vector>

namespace fasit::printing {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BenchPaper)
};

constexpr int kEmptyRows = 10;

/// Writes down a page from its top; all lengths are in millimetres.
class Page {
  public:
    explicit Page(QPagedPaintDevice& paper)
        : m_painter(&paper)
        , m_dotsPerMm(paper.logicalDpiX() / 25.4)
        , m_width(m_painter.viewport().width() / m_dotsPerMm) {
        m_painter.scale(m_dotsPerMm, m_dotsPerMm);
    }

    double width() const { return m_width; }
    void skip(double height) { m_at += height; }

    /// A paragraph over the width, with letters of this height.
    void write(const QString& text, double letters, int flags = Qt::AlignLeft) {
        m_painter.setFont(fontOf(letters, flags & Qt::AlignHCenter));
        const auto used = textIn({0, m_at, m_width, 1000}, text, flags | Qt::TextWordWrap);
        m_at += used.height() + letters * 0.4;
    }

    /// A row of cells with a frame; `widths` are parts of the whole width.
    void row(const std::vector<double>& widths, const QStringList& cells, double height) {
        double left = 0;
        m_painter.setFont(fontOf(3.6, false));
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QRectF cell(left, m_at, widths[i] * m_width, height);
            m_painter.setPen(QPen(Qt::black, 0.25));
            m_painter.drawRect(cell);
            textIn(cell.adjusted(1.5, 0, -1.5, 0), cells.value(static_cast<int>(i)),
                   Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap);
            left += cell.width();
        }
        m_at += height;
    }

    void frame() {
        m_painter.setPen(QPen(Qt::black, 2));
        m_painter.drawRect(QRectF(1, 1, m_width - 2, m_at));
    }

  private:
    /// Fonts have whole pixels, and a millimetre is one here: text is laid out ten times larger.
    static constexpr double kFine = 10;

    static QFont fontOf(double letters, bool bold) {
        QFont font;
        font.setPixelSize(static_cast<int>(letters * kFine));
        font.setBold(bold);
        return font;
    }

    QRectF textIn(const QRectF& where, const QString& text, int flags) {
        const auto scaled = [](const QRectF& rect, double by) {
            return QRectF(rect.left() * by, rect.top() * by, rect.width() * by, rect.height() * by);
        };
        m_painter.save();
        m_painter.scale(1 / kFine, 1 / kFine);
        QRectF used;
        m_painter.setPen(Qt::black);
        m_painter.drawText(scaled(where, kFine), flags, text, &used);
        m_painter.restore();
        return scaled(used, 1 / kFine);
    }

    QPainter m_painter;
    double m_dotsPerMm;
    double m_width;
    double m_at = 0;
};

void writeLevels(Page& page, const reports::DueControl& control) {
    const std::vector<double> widths{0.25, 0.3, 0.45};
    page.row(widths, {Words::tr("Level"), Words::tr("Approved range"), Words::tr("Bottle")}, 8);
    for (const auto& level : control.levels) {
        page.row(widths,
                 {text::levelText(level), text::approvedText(control, level), text::bottleText(level)}, 12);
    }
}

void writeEmptyRows(Page& page, const reports::DueControl& control) {
    QStringList heading{Words::tr("Date"), Words::tr("Time")};
    for (const auto& level : control.levels) {
        heading << text::levelText(level);
    }
    heading << Words::tr("Inside? Yes / no") << Words::tr("Name");
    const auto columns = static_cast<std::size_t>(heading.size());
    const std::vector<double> widths(columns, 1.0 / static_cast<double>(columns));
    page.row(widths, heading, 11);
    for (int i = 0; i < kEmptyRows; ++i) {
        page.row(widths, {}, 11);
    }
}

} // namespace

void paintOutOfUseNote(QPagedPaintDevice& paper, const reports::DueControl& control, WallTime now) {
    Page page(paper);
    page.skip(20);
    page.write(Words::tr("NOT IN USE"), 26, Qt::AlignHCenter);
    page.write(QString::fromStdString(control.analyteName), 22, Qt::AlignHCenter);
    page.skip(8);
    page.write(text::placeText(control), 7, Qt::AlignHCenter);
    page.write(Words::tr("The control was not accepted. Do not measure patients with %1 here.")
                   .arg(QString::fromStdString(control.analyteName)),
               8, Qt::AlignHCenter);
    if (!control.whenStopped.empty()) {
        page.write(QString::fromStdString(control.whenStopped), 8, Qt::AlignHCenter);
    }
    page.skip(6);
    page.write(
        Words::tr("From %1. Take this note away when a new control is accepted.").arg(text::timeText(now)), 5,
        Qt::AlignHCenter);
    page.skip(10);
    page.frame();
}

void paintControlForm(QPagedPaintDevice& paper, const reports::DueControl& control) {
    Page page(paper);
    page.write(Words::tr("Control form: %1").arg(QString::fromStdString(control.analyteName)), 8);
    page.write(QString::fromStdString(control.homeName) + QStringLiteral(" · ") + text::placeText(control),
               4.5);
    page.skip(3);
    writeLevels(page, control);
    page.skip(4);
    page.write(
        Words::tr("Outside the approved range: do not measure patients with %1 here. %2")
            .arg(QString::fromStdString(control.analyteName), QString::fromStdString(control.whenStopped)),
        4.5);
    page.write(
        Words::tr("Look at number and bottle once more. Measure a new control from the same bottle, then "
                  "from a new one. Still outside: call laboratorieansvarlig."),
        4.5);
    page.skip(3);
    writeEmptyRows(page, control);
    page.skip(3);
    page.write(Words::tr("Enter the numbers in Fasit afterwards, with the time when they were measured."), 4);
}

} // namespace fasit::printing
