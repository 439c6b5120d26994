#include "app/pages/sign_in_panel.h"

#include "app/pages/failure_text.h"
#include "app/pages/headings.h"
#include "app/pages/person_buttons.h"
#include "app/pages/row_painting.h"
#include "app/pages/secret_field.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/pages/user_words.h"
#include "app/text/role_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace fasit::pages {

SignInPanel::SignInPanel(QWidget* parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_names(new QComboBox(this))
    , m_password(new SecretField(tr("Password"), "password", this)) {
    setObjectName(QStringLiteral("signInPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    m_message->setObjectName(QStringLiteral("signInMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    m_message->hide();
    column->addWidget(pageHeading(tr("Sign in"), this));
    column->addWidget(m_message);
    column->addWidget(makeForm());
    column->addWidget(makeButtons());
    column->addStretch();
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPanel::tell);
}

QWidget* SignInPanel::makeForm() {
    auto* form = new QWidget(this);
    form->setMaximumWidth(560);
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_names->setObjectName(QStringLiteral("signInName"));
    m_names->setAccessibleName(tr("Name"));
    m_names->setMinimumHeight(kTouchTarget);
    rows->addRow(tr("Name"), m_names);
    rows->addRow(tr("Password"), m_password);
    return form;
}

QWidget* SignInPanel::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_signIn = touchButton(tr("Sign in"), buttons);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    auto* cancel = touchButton(tr("Cancel"), buttons);
    row->addWidget(m_signIn);
    row->addWidget(cancel);
    row->addStretch();
    connect(m_signIn, &QPushButton::clicked, this, &SignInPanel::tell);
    connect(cancel, &QPushButton::clicked, this, &SignInPanel::cancelled);
    return buttons;
}

void SignInPanel::ask() {
    say({});
    m_password->wipe();
    (m_people.size() > 1 ? static_cast<QWidget*>(m_names) : m_password)->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::setPeople(std::vector<domain::User> people) {
    const auto before = m_names->currentData();
    m_people = sortedByName(std::move(people));
    m_names->clear();
    for (const auto& person : m_people) {
        m_names->addItem(QStringLiteral("%1, %2").arg(personName(person), text::roleText(person.role)),
                         QVariant::fromValue<qint64>(person.id.value));
    }
    m_names->setCurrentIndex(qMax(0, m_names->findData(before)));
    m_signIn->setEnabled(!m_people.empty());
    say(m_people.empty() ? tr("Nobody has a password yet.") : QString());
}

void SignInPanel::tell() {
    const int row = m_names->currentIndex();
    if (row >= 0 && !m_password->text().isEmpty()) {
        say({});
        emit passwordTyped(m_people[static_cast<std::size_t>(row)], m_password->take());
    }
}

void SignInPanel::showRefusal(const services::SignInFault& fault, UtcTime now) {
    say(QStringLiteral("✖ ") + signInText(fault, now));
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::showFailure(const services::Failure& failure) {
    say(QStringLiteral("⚠ ") + failureText(failure.kind));
}

void SignInPanel::showWorksElsewhere() {
    say(QStringLiteral("✖ ") + tr("You do not follow this home. Nothing was stored."));
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::say(const QString& message) {
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void SignInPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fasit::pages
