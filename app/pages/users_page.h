// UsersPage: who works at a home: added with a PIN, changed, deactivated and never deleted. GUI thread only.
//
// It says what is wanted; in whose name is the composition root's business.
#pragma once

#include "app/models/user_table_model.h"
#include "app/services/failure.h"
#include "app/services/user_answers.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace fasit::pages {

class SecretField;

class UsersPage : public QWidget {
    Q_OBJECT

  public:
    explicit UsersPage(QWidget* parent = nullptr);

    void showSite(domain::SiteId site);
    domain::SiteId site() const { return m_site; }
    void setUsers(domain::SiteId site, std::vector<domain::User> users);
    void showDone(services::UserDeed deed);
    void showRefusal(services::UserFault fault);
    void showFailure(const services::Failure& failure);

  signals:
    void usersWanted(fasit::domain::SiteId site);
    void addWanted(fasit::services::NewUser user, fasit::services::SharedSecret pin);
    void standingWanted(fasit::domain::UserId user, bool active);
    void roleWanted(fasit::domain::UserId user, fasit::domain::Role role);
    void nameWanted(fasit::domain::UserId user, fasit::domain::PersonText person);
    void confirmWanted(fasit::domain::UserId user);
    void pinWanted(fasit::domain::UserId user, fasit::services::SharedSecret pin);

  private:
    QWidget* makeTable();
    QWidget* makeChosen();
    QWidget* makeNew();
    QPushButton* addButton(QWidget& place, const QString& text, const char* name);
    std::optional<domain::User> chosen() const;
    void showChosen();
    void add();
    void setName();
    void setPin();
    void say(const QString& text, bool good);

    domain::SiteId m_site;
    models::UserTableModel m_model;
    QTableView* m_table = nullptr;
    QLabel* m_message;
    QLabel* m_chosenName = nullptr;
    QLineEdit* m_changedName = nullptr;
    QLineEdit* m_changedTitle = nullptr;
    QPushButton* m_setName = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_role = nullptr;
    QPushButton* m_standing = nullptr;
    QPushButton* m_setPin = nullptr;
    SecretField* m_pin = nullptr;
    SecretField* m_pinAgain = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_newRole = nullptr;
    SecretField* m_newPin = nullptr;
    SecretField* m_newPinAgain = nullptr;
};

} // namespace fasit::pages
