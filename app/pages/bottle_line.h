// BottleLine: which bottle of a lot is in use, a button for a newly opened one, and a warning when it is
// outdated.
#pragma once

#include "qc-core/reports/due_control.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fasit::pages {

class BottleLine : public QWidget {
    Q_OBJECT

  public:
    BottleLine(const reports::DueLevel& level, Date today, QWidget* parent);

    void setLevel(const reports::DueLevel& level, Date today);
    domain::LotId lot() const { return m_lot; }

  signals:
    void newBottleOpened(fasit::domain::LotId lot);
    /// The bottle shows another lot.
    void otherLotWanted();

  private:
    domain::LotId m_lot;
    QLabel* m_text;
    QLabel* m_warning;
    QPushButton* m_button;
};

} // namespace fasit::pages
