// PackForm: a new pack of reagent: its lot and expiry, as printed on it. GUI thread only.
#pragma once

#include "app/services/bench_service.h"
#include "qc-core/reports/due_control.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;

namespace fasit::pages {

class PackForm : public QWidget {
    Q_OBJECT

  public:
    explicit PackForm(QWidget* parent = nullptr);

    void begin(const reports::DueControl& control, Date today);
    void say(const QString& message);

  signals:
    void packTyped(fasit::services::Pack pack);
    void backWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QLayout* makeButtons();
    void save();

    reports::DueControl m_control;
    QLabel* m_title;
    QLineEdit* m_lot;
    QDateEdit* m_expiry;
    QLabel* m_message;
};

} // namespace fasit::pages
