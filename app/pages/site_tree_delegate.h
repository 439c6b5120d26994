// Draws a row of the tree: the state's symbol, the name, where it is, and the state's word when it matters.
#pragma once

#include <QStyledItemDelegate>

namespace fasit::pages {

class SiteTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace fasit::pages
