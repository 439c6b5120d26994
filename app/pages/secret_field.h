// SecretField: a line where a password or PIN is typed, shown as dots and wiped when it is taken. GUI thread
// only.
#pragma once

#include "app/services/user_answers.h"

#include <QLineEdit>

namespace fasit::pages {

class SecretField : public QLineEdit {
    Q_OBJECT

  public:
    SecretField(const QString& name, const char* objectName, QWidget* parent = nullptr);
    ~SecretField() override;

    /// What was typed; the field is empty afterwards. What Qt copied meanwhile cannot be reached.
    services::SharedSecret take();
    void wipe();
};

/// Whether the same was typed twice.
bool areSame(const services::SharedSecret& one, const services::SharedSecret& other);

} // namespace fasit::pages
