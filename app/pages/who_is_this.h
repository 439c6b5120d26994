// WhoIsThis: the one question at saving: who are you? A name and four digits. GUI thread only.
//
// It asks and tells; whether the PIN is right is the laboratory's answer. Esc goes back without saving, and
// what was typed before stays where it was.
#pragma once

#include "app/services/failure.h"
#include "app/services/user_answers.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace fasit::pages {

class PersonButtons;
class PinPad;

class WhoIsThis : public QWidget {
    Q_OBJECT

  public:
    explicit WhoIsThis(QWidget* parent = nullptr);

    /// Begins anew; the people come when they have been read.
    void ask();
    void setPeople(const services::WhoList& people);
    void showRefusal(const services::SignInFault& fault, UtcTime now);
    void showRefusal(services::UserFault fault);
    void showFailure(const services::Failure& failure);

  signals:
    void pinTyped(fasit::domain::User user, fasit::services::SharedSecret pin);
    void substituteTyped(fasit::domain::PersonText person);
    /// Coordinators have a password.
    void signInWanted();
    void cancelled();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeNames();
    QWidget* makePin();
    QWidget* makeSubstitute();
    QWidget* makeOtherWays();
    QPushButton* makeCancel(QWidget* parent);
    void showNames();
    void showOthers();
    void askPin(const domain::User& user);
    void askSubstitute();
    void tellSubstitute();
    void say(const QString& message);

    QStackedWidget* m_steps;
    QLabel* m_message;
    QLabel* m_hint = nullptr;
    PersonButtons* m_onDuty = nullptr;
    PersonButtons* m_others = nullptr;
    QPushButton* m_showOthers = nullptr;
    QPushButton* m_noUser = nullptr;
    QLabel* m_chosenName = nullptr;
    PinPad* m_pad = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_title = nullptr;
    std::optional<domain::User> m_chosen;
};

} // namespace fasit::pages
