// What the rows of lists share: the selected or focused surface, and texts that end in … when they must.
#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace fasit::pages {

/// A row, card or button that a finger can hit.
inline constexpr int kTouchTarget = 44;

/// The surface of a row, with the selection and a frame that shows where the keyboard is.
void paintRowSurface(QPainter& painter, const QStyleOptionViewItem& option);

/// The colour that a text of this colour has on the row: the selection's own where the row is selected.
QColor onRow(const QStyleOptionViewItem& option, const QColor& colour);

/// One line, shortened to the rectangle. Returns the width it took.
int paintLine(QPainter& painter, const QRect& rect, const QString& text, int alignment);

} // namespace fasit::pages
