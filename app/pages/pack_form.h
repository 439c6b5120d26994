// PackForm: a new pack of reagent: its lot and expiry, as printed on it. GUI thread only.
#pragma once

#include "app/pages/bench_form.h"
#include "app/services/bench_service.h"
#include "qc-core/reports/due_control.h"

class QLineEdit;

namespace fasit::pages {

class PackForm : public BenchForm {
    Q_OBJECT

  public:
    explicit PackForm(QWidget* parent = nullptr);

    void begin(const reports::DueControl& control);

  signals:
    void packTyped(fasit::services::Pack pack);

  private:
    void save() override;

    reports::DueControl m_control;
    QLineEdit* m_lot;
    QLineEdit* m_expiry;
};

} // namespace fasit::pages
