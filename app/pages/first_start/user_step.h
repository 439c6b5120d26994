// UserStep: the first administrator, with a password, and laboratorieansvarlig, with a PIN. GUI thread only.
#pragma once

#include "app/services/first_home.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace fasit::pages {

class SecretField;

class UserStep : public QWidget {
    Q_OBJECT

  public:
    explicit UserStep(QWidget* parent = nullptr);

    /// The secrets are taken out of their fields. Absent: `problem` says why.
    std::optional<services::FirstUsers> take(QString& problem);

  private:
    QLineEdit* m_administrator;
    SecretField* m_password;
    SecretField* m_passwordAgain;
    QLineEdit* m_responsible;
    SecretField* m_pin;
    SecretField* m_pinAgain;
};

} // namespace fasit::pages
