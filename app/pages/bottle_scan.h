// BottleScan: a help beside the bottle lines: the barcode of the bottle or its box is held against the lots
// that are expected. GUI thread only.
#pragma once

#include "qc-core/domain/gs1.h"
#include "qc-core/reports/due_control.h"

#include <QWidget>

class QLabel;

namespace fasit::pages {

class ScanField;

class BottleScan : public QWidget {
    Q_OBJECT

  public:
    explicit BottleScan(QWidget* parent = nullptr);

    /// Says whether what was scanned belongs to this control.
    void hold(const reports::DueControl& control, Date today);
    /// What was scanned last and could be read.
    const domain::Gs1Code& code() const { return m_code; }

  signals:
    void scanned();

  private:
    void say(const QString& message, bool good);

    ScanField* m_field;
    QLabel* m_answer;
    domain::Gs1Code m_code;
};

} // namespace fasit::pages
