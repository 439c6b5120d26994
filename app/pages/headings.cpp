#include "app/pages/headings.h"

#include "app/pages/row_painting.h"

#include <QLabel>
#include <QLineEdit>

namespace fasit::pages {

QLabel* pageHeading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    auto font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.5);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QLineEdit* labelledField(const QString& name, const char* objectName, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(name);
    field->setMinimumHeight(kTouchTarget);
    field->setMaxLength(120);
    return field;
}

} // namespace fasit::pages
