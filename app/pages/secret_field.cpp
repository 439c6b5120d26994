#include "app/pages/secret_field.h"

#include "app/pages/row_painting.h"
#include "app/text/normal_form.h"

#include <memory>
#include <utility>

namespace fasit::pages {

SecretField::SecretField(const QString& name, const char* objectName, QWidget* parent)
    : QLineEdit(parent) {
    setEchoMode(QLineEdit::Password); // Keeps no undo, and cannot be copied from.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setObjectName(QString::fromLatin1(objectName));
    setAccessibleName(name);
    setMinimumHeight(kTouchTarget);
}

SecretField::~SecretField() {
    wipe();
}

services::SharedSecret SecretField::take() {
    QString typed = text();
    clear();
    return std::make_shared<const crypto::Secret>(text::inNormalForm(std::move(typed)));
}

void SecretField::wipe() {
    take();
}

bool areSame(const services::SharedSecret& one, const services::SharedSecret& other) {
    return one->view() == other->view();
}

} // namespace fasit::pages
