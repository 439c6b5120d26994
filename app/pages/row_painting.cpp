#include "app/pages/row_painting.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace fasit::pages {

void paintRowSurface(QPainter& painter, const QStyleOptionViewItem& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter.fillRect(option.rect, option.palette.highlight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const auto role = selected ? QPalette::HighlightedText : QPalette::Highlight;
        painter.setPen(QPen(option.palette.color(role), 2));
        painter.drawRect(option.rect.adjusted(2, 2, -3, -3));
    }
}

QColor onRow(const QStyleOptionViewItem& option, const QColor& colour) {
    return option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText)
                                                         : colour;
}

int paintLine(QPainter& painter, const QRect& rect, const QString& text, int alignment) {
    const auto metrics = painter.fontMetrics();
    const auto shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, alignment | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace fasit::pages
