#include "app/pages/scan_field.h"

#include "app/pages/row_painting.h"

#include <QKeyEvent>

namespace fasit::pages {
namespace {

constexpr char16_t kSeparator = 0x1d;

/// Scanners send the separator as itself or as Ctrl+], which is its key.
bool isSeparator(const QKeyEvent& event) {
    const bool isKey = event.key() == Qt::Key_BracketRight && (event.modifiers() & Qt::ControlModifier) != 0;
    return isKey || event.text() == QString(QChar(kSeparator));
}

} // namespace

ScanField::ScanField(const QString& name, const char* objectName, QWidget* parent)
    : QLineEdit(parent) {
    setObjectName(QString::fromLatin1(objectName));
    setAccessibleName(name);
    setMinimumHeight(kTouchTarget);
    setMaxLength(200);
}

Expected<domain::Gs1Code, domain::Gs1Fault> ScanField::code(Date today) const {
    return domain::parseGs1(text().toStdString(), today);
}

void ScanField::keyPressEvent(QKeyEvent* event) {
    if (isSeparator(*event)) {
        insert(QString(QChar(kSeparator)));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace fasit::pages
