// Draws a card of today's list: what is to be controlled, where, with which levels and bottle, and how
// urgent.
#pragma once

#include "qc-core/base/clock.h"

#include <QStyledItemDelegate>

namespace fasit::pages {

class DueCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    /// The clock tells which day it is; it must outlive the delegate.
    explicit DueCardDelegate(const Clock& clock, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const Clock& m_clock;
};

} // namespace fasit::pages
