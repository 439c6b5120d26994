// SlipForm: "I typed the wrong number": which level, the number again, and why. GUI thread only.
#pragma once

#include "app/services/bench_service.h"
#include "qc-core/reports/control_outcome.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace fasit::pages {

class SlipForm : public QWidget {
    Q_OBJECT

  public:
    explicit SlipForm(QWidget* parent = nullptr);

    void begin(const reports::ControlOutcome& outcome);
    /// What went wrong; empty takes it away.
    void say(const QString& message);

  signals:
    void slipTyped(fasit::services::Slip slip);
    void backWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QLayout* makeButtons();
    void save();

    reports::ControlOutcome m_outcome;
    QLabel* m_title;
    QComboBox* m_level;
    QLineEdit* m_value;
    QComboBox* m_reason;
    QLabel* m_message;
};

} // namespace fasit::pages
