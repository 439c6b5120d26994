#include "app/pages/first_start/user_step.h"

#include "app/pages/headings.h"
#include "app/pages/secret_field.h"

#include <QFormLayout>
#include <QLabel>

namespace fasit::pages {

UserStep::UserStep(QWidget* parent)
    : QWidget(parent)
    , m_administrator(labelledField(tr("Administrator: name"), "administrator", this))
    , m_password(new SecretField(tr("Password, at least 12 characters"), "firstPassword", this))
    , m_passwordAgain(new SecretField(tr("The same password again"), "firstPasswordAgain", this))
    , m_responsible(labelledField(tr("Laboratorieansvarlig: name"), "responsible", this))
    , m_pin(new SecretField(tr("PIN, four digits"), "firstPin", this))
    , m_pinAgain(new SecretField(tr("The same PIN again"), "firstPinAgain", this)) {
    auto* told = new QLabel(tr("The administrator looks after users and setup. Laboratorieansvarlig does the "
                               "daily work and adds the colleagues."),
                            this);
    told->setWordWrap(true);
    auto* rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addRow(told);
    for (QLineEdit* field :
         {m_administrator, static_cast<QLineEdit*>(m_password), static_cast<QLineEdit*>(m_passwordAgain),
          m_responsible, static_cast<QLineEdit*>(m_pin), static_cast<QLineEdit*>(m_pinAgain)}) {
        rows->addRow(field->accessibleName(), field);
    }
    m_pin->setMaxLength(4);
    m_pinAgain->setMaxLength(4);
    setFocusProxy(m_administrator);
}

std::optional<services::FirstUsers> UserStep::take(QString& problem) {
    services::FirstUsers users{m_administrator->text().trimmed(), m_password->take(),
                               m_responsible->text().trimmed(), m_pin->take()};
    const bool samePassword = areSame(users.password, m_passwordAgain->take());
    const bool samePin = areSame(users.pin, m_pinAgain->take());
    if (users.administrator.isEmpty()) {
        problem = tr("Write the name of the administrator.");
        m_administrator->setFocus(Qt::OtherFocusReason);
    } else if (!samePassword) {
        problem = tr("The two passwords are not the same. Type both again.");
        m_password->setFocus(Qt::OtherFocusReason);
    } else if (!samePin) {
        problem = tr("The two PINs are not the same. Type both again.");
        m_pin->setFocus(Qt::OtherFocusReason);
    } else if (users.responsible.isEmpty() && !users.pin->view().empty()) {
        problem = tr("Write the name of the laboratorieansvarlig whose PIN this is.");
        m_responsible->setFocus(Qt::OtherFocusReason);
    } else {
        return users;
    }
    return std::nullopt;
}

} // namespace fasit::pages
