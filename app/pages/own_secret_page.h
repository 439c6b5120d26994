// OwnSecretPage: whoever works changes the own PIN or password. GUI thread only.
#pragma once

#include "app/services/failure.h"
#include "app/services/user_answers.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace fasit::pages {

class SecretField;

class OwnSecretPage : public QWidget {
    Q_OBJECT

  public:
    explicit OwnSecretPage(QWidget* parent = nullptr);

    void ask(domain::CredentialKind kind, const QString& name);
    void showRefusal(const services::OwnSecretFault& fault, UtcTime now);
    void showFailure(const services::Failure& failure);

  signals:
    void typed(fasit::domain::CredentialKind kind, fasit::services::SharedSecret inForce,
               fasit::services::SharedSecret wanted);
    void cancelled();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeButtons();
    void tell();
    void say(const QString& message);

    domain::CredentialKind m_kind = domain::CredentialKind::Pin;
    QLabel* m_heading;
    QLabel* m_message;
    QLabel* m_rule;
    SecretField* m_inForce;
    SecretField* m_wanted;
    SecretField* m_again;
};

} // namespace fasit::pages
