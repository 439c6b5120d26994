// SlipForm: "I typed the wrong number": which level, the number again, and why. GUI thread only.
#pragma once

#include "app/pages/bench_form.h"
#include "app/services/bench_service.h"
#include "qc-core/reports/control_outcome.h"

class QComboBox;
class QLineEdit;

namespace fasit::pages {

class SlipForm : public BenchForm {
    Q_OBJECT

  public:
    explicit SlipForm(QWidget* parent = nullptr);

    void begin(const reports::ControlOutcome& outcome);

  signals:
    void slipTyped(fasit::services::Slip slip);

  private:
    void save() override;

    reports::ControlOutcome m_outcome;
    QComboBox* m_level;
    QLineEdit* m_value;
    QComboBox* m_reason;
};

} // namespace fasit::pages
