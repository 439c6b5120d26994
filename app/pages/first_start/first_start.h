// FirstStart: an empty database becomes a home in four steps, or the demo is shown. GUI thread only.
#pragma once

#include "app/services/failure.h"
#include "app/services/first_home.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace fasit::pages {

class ControlStep;
class HomeStep;
class UserStep;

class FirstStart : public QWidget {
    Q_OBJECT

  public:
    explicit FirstStart(const QString& language, QWidget* parent = nullptr);

    void showRefusal(services::UserFault fault);
    void showHomeRefused();
    void showFailure(const services::Failure& failure);
    void showDemoIsMade();
    enum class NoDemo { ProgramMissing, ProgramFailed };
    void showNoDemo(NoDemo why);

  signals:
    void languageChosen(QString language);
    void demoWanted();
    void completed(fasit::services::FirstHome home, fasit::services::FirstUsers users);

  private:
    QWidget* makeWelcome();
    QWidget* makeButtons();
    void addStep(QWidget* step);
    void goTo(int step);
    void goOn();
    void finish();
    void say(const QString& text);

    QLabel* m_heading;
    QLabel* m_message;
    QStackedWidget* m_steps;
    HomeStep* m_home;
    ControlStep* m_controls;
    UserStep* m_users;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QString m_key; ///< Of the home; the same however often it is tried.
};

} // namespace fasit::pages
