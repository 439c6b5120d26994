#include "app/pages/own_secret_page.h"

#include "app/pages/failure_text.h"
#include "app/pages/headings.h"
#include "app/pages/secret_field.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/pages/user_words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

constexpr int kPinLength = 4;
constexpr int kLongestPassword = 200;
constexpr int kWidestForm = 420;

} // namespace

OwnSecretPage::OwnSecretPage(QWidget* parent)
    : QWidget(parent)
    , m_heading(pageHeading({}, this))
    , m_message(new QLabel(this))
    , m_rule(new QLabel(this))
    , m_inForce(new SecretField(tr("The one in use now"), "ownInForce", this))
    , m_wanted(new SecretField(tr("The new one"), "ownWanted", this))
    , m_again(new SecretField(tr("The new one again"), "ownAgain", this)) {
    setObjectName(QStringLiteral("ownSecretPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    m_message->setObjectName(QStringLiteral("ownMessage"));
    m_rule->setObjectName(QStringLiteral("ownRule"));
    for (QLabel* label : {m_message, m_rule}) {
        label->setWordWrap(true);
    }
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    auto* rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (SecretField* field : {m_inForce, m_wanted, m_again}) {
        field->setMaximumWidth(kWidestForm);
        rows->addRow(field->accessibleName(), field);
    }
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addLayout(rows);
    column->addWidget(m_rule);
    column->addWidget(makeButtons());
    column->addStretch();
    connect(m_again, &QLineEdit::returnPressed, this, &OwnSecretPage::tell);
}

QWidget* OwnSecretPage::makeButtons() {
    auto* place = new QWidget(this);
    auto* buttons = new QHBoxLayout(place);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto* store = touchButton(tr("Save"), this);
    store->setObjectName(QStringLiteral("ownSave"));
    auto* cancel = touchButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("ownCancel"));
    buttons->addWidget(store);
    buttons->addWidget(cancel);
    buttons->addStretch();
    connect(store, &QPushButton::clicked, this, &OwnSecretPage::tell);
    connect(cancel, &QPushButton::clicked, this, &OwnSecretPage::cancelled);
    return place;
}

void OwnSecretPage::ask(domain::CredentialKind kind, const QString& name) {
    m_kind = kind;
    const bool isPin = kind == domain::CredentialKind::Pin;
    m_heading->setText(isPin ? tr("New PIN for %1").arg(name) : tr("New password for %1").arg(name));
    m_rule->setText(isPin ? tr("Four digits that are not easy to guess. Tell them to nobody.")
                          : tr("At least 12 characters, such as three or four words. Tell it to nobody."));
    for (SecretField* field : {m_inForce, m_wanted, m_again}) {
        field->setMaxLength(isPin ? kPinLength : kLongestPassword);
        field->wipe();
    }
    say({});
    m_inForce->setFocus(Qt::OtherFocusReason);
}

void OwnSecretPage::tell() {
    auto wanted = m_wanted->take();
    if (!areSame(wanted, m_again->take())) {
        say(tr("The two new ones are not the same. Type both again."));
        m_wanted->setFocus(Qt::OtherFocusReason);
        return;
    }
    say({});
    emit typed(m_kind, m_inForce->take(), std::move(wanted));
}

void OwnSecretPage::showRefusal(const services::OwnSecretFault& fault, UtcTime now) {
    const auto* wrong = std::get_if<services::SignInFault>(&fault);
    say(wrong ? signInText(*wrong, now) : userFaultText(std::get<services::UserFault>(fault)));
    m_inForce->setFocus(Qt::OtherFocusReason);
}

void OwnSecretPage::showFailure(const services::Failure& failure) {
    say(failureText(failure));
}

void OwnSecretPage::say(const QString& message) {
    m_message->setText(QStringLiteral("✖ ") + message);
    m_message->setVisible(!message.isEmpty());
}

void OwnSecretPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fasit::pages
