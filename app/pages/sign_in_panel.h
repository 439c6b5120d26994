// SignInPanel: name and password, for laboratorieansvarlig, coordinators and administrators. GUI thread only.
#pragma once

#include "app/services/failure.h"
#include "app/services/user_answers.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace fasit::pages {

class SecretField;

class SignInPanel : public QWidget {
    Q_OBJECT

  public:
    explicit SignInPanel(QWidget* parent = nullptr);

    void ask();
    void setPeople(std::vector<domain::User> people);
    void showRefusal(const services::SignInFault& fault, UtcTime now);
    void showFailure(const services::Failure& failure);
    /// The password is right, but the person follows other homes than the one that is asked for.
    void showWorksElsewhere();

  signals:
    void passwordTyped(fasit::domain::User user, fasit::services::SharedSecret password);
    void cancelled();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeForm();
    QWidget* makeButtons();
    void tell();
    void say(const QString& message);

    std::vector<domain::User> m_people;
    QLabel* m_message;
    QComboBox* m_names;
    SecretField* m_password;
    QPushButton* m_signIn = nullptr;
};

} // namespace fasit::pages
