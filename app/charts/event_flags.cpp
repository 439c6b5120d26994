#include "app/charts/horizontal.h"
#include "app/charts/layout_context.h"

#include <array>

namespace fasit::charts {
namespace {

constexpr double kPennant = 10; ///< Width of the flag itself.
constexpr double kWidestText = 320;

/// Up to two rows of words; a third event at the same place shows its pennant only.
class FlagRows {
  public:
    FlagRows(double height, int rows)
        : m_height(height)
        , m_rows(rows) {}

    /// The row that is free from here on, or nothing.
    std::optional<int> take(double from, double to) {
        for (int row = 0; row < m_rows; ++row) {
            double& end = m_end[static_cast<std::size_t>(row)];
            if (from >= end) {
                end = to + 6;
                return row;
            }
        }
        return std::nullopt;
    }

    double top(int row) const { return row * m_height; }

  private:
    double m_height;
    int m_rows;
    std::array<double, 2> m_end{-1e9, -1e9};
};

} // namespace

std::vector<Flag> eventFlags(const LayoutContext& context, const ChartPanel& panel, QRectF strip) {
    std::vector<Flag> flags;
    const double height = context.lineHeight();
    FlagRows rows(height, strip.height() >= 2 * height ? 2 : 1);
    const double pennant = kPennant * context.unit;
    for (const auto& event : context.chart.events) {
        const double value = axisX(event, context.options.axis);
        if (!context.x.contains(value)) {
            continue;
        }
        Flag flag;
        flag.x = panel.x.toPixel(value);
        flag.full = context.texts.event ? context.texts.event(event) : QString::fromStdString(event.text);
        const QString words = context.text.elidedText(flag.full, Qt::ElideRight, kWidestText * context.unit);
        const QSizeF size = context.sizeOf(words, context.text);
        const double left = flag.x + pennant + 3 * context.unit;
        const bool fits = left + size.width() <= panel.frame.right();
        const auto row = rows.take(flag.x - 2, fits ? left + size.width() : flag.x + pennant);
        flag.box = QRectF(flag.x, strip.top() + rows.top(row.value_or(0)), pennant, height);
        if (row && fits) {
            flag.label = {QRectF({left, flag.box.top()}, QSizeF(size.width(), height)), words,
                          LabelRole::Legend, Qt::AlignLeft | Qt::AlignVCenter};
        }
        flags.push_back(flag);
    }
    return flags;
}

} // namespace fasit::charts
