// ScanField: takes what a barcode scanner types, the separators of GS1 too, or what a person types. GUI
// thread only.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/gs1.h"

#include <QLineEdit>

namespace fasit::pages {

class ScanField : public QLineEdit {
    Q_OBJECT

  public:
    ScanField(const QString& name, const char* objectName, QWidget* parent);

    Expected<domain::Gs1Code, domain::Gs1Fault> code(Date today) const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace fasit::pages
