#include "app/pages/who_is_this.h"

#include "app/pages/failure_text.h"
#include "app/pages/headings.h"
#include "app/pages/person_buttons.h"
#include "app/pages/pin_pad.h"
#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/pages/user_words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

enum Step { kNames, kPin, kSubstitute };

constexpr int kWidest = 900;

QVBoxLayout* columnIn(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(14);
    return column;
}

} // namespace

WhoIsThis::WhoIsThis(QWidget* parent)
    : QWidget(parent)
    , m_steps(new QStackedWidget(this))
    , m_message(new QLabel(this)) {
    setObjectName(QStringLiteral("whoIsThis"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(pageHeading(tr("Who are you?"), this));
    m_message->setObjectName(QStringLiteral("whoMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(m_steps, 1);
    m_steps->setMaximumWidth(kWidest);
    m_steps->addWidget(makeNames());
    m_steps->addWidget(makePin());
    m_steps->addWidget(makeSubstitute());
}

QWidget* WhoIsThis::makeNames() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(scroll);
    auto* column = columnIn(page);
    m_hint = new QLabel(page);
    m_hint->setWordWrap(true);
    m_onDuty = new PersonButtons(page);
    m_onDuty->setObjectName(QStringLiteral("onDuty"));
    m_others = new PersonButtons(page);
    m_others->setObjectName(QStringLiteral("others"));
    column->addWidget(m_hint);
    column->addWidget(m_onDuty);
    column->addWidget(m_others);
    column->addWidget(makeOtherWays());
    column->addStretch();
    scroll->setWidget(page);
    connect(m_onDuty, &PersonButtons::chosen, this, &WhoIsThis::askPin);
    connect(m_others, &PersonButtons::chosen, this, &WhoIsThis::askPin);
    return scroll;
}

QWidget* WhoIsThis::makeOtherWays() {
    auto* ways = new QWidget(this);
    auto* row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    m_showOthers = touchButton(tr("Others"), ways);
    m_showOthers->setObjectName(QStringLiteral("showOthers"));
    m_noUser = touchButton(tr("I have no user"), ways);
    m_noUser->setObjectName(QStringLiteral("noUser"));
    auto* signIn = touchButton(tr("Sign in with a password"), ways);
    signIn->setObjectName(QStringLiteral("signInInstead"));
    row->addWidget(m_showOthers);
    row->addWidget(m_noUser);
    row->addWidget(signIn);
    row->addStretch();
    row->addWidget(makeCancel(ways));
    connect(m_showOthers, &QPushButton::clicked, this, &WhoIsThis::showOthers);
    connect(m_noUser, &QPushButton::clicked, this, &WhoIsThis::askSubstitute);
    connect(signIn, &QPushButton::clicked, this, &WhoIsThis::signInWanted);
    return ways;
}

QPushButton* WhoIsThis::makeCancel(QWidget* parent) {
    auto* cancel = touchButton(tr("Cancel"), parent);
    cancel->setObjectName(QStringLiteral("cancelWho"));
    connect(cancel, &QPushButton::clicked, this, &WhoIsThis::cancelled);
    return cancel;
}

QWidget* WhoIsThis::makePin() {
    auto* page = new QWidget(this);
    auto* column = columnIn(page);
    m_chosenName = pageHeading({}, page);
    m_chosenName->setObjectName(QStringLiteral("chosenName"));
    m_pad = new PinPad(page);
    auto* buttons = new QHBoxLayout;
    auto* notMe = touchButton(tr("Another name"), page);
    notMe->setObjectName(QStringLiteral("anotherName"));
    buttons->addWidget(notMe);
    buttons->addWidget(makeCancel(page));
    buttons->addStretch();
    column->addWidget(m_chosenName);
    column->addWidget(new QLabel(tr("Type your PIN, four digits."), page));
    column->addWidget(m_pad, 0, Qt::AlignLeft);
    column->addLayout(buttons);
    column->addStretch();
    connect(notMe, &QPushButton::clicked, this, &WhoIsThis::showNames);
    connect(m_pad, &PinPad::entered, this, [this](const services::SharedSecret& pin) {
        say({});
        emit pinTyped(*m_chosen, pin);
    });
    return page;
}

QWidget* WhoIsThis::makeSubstitute() {
    auto* page = new QWidget(this);
    auto* column = columnIn(page);
    auto* form = new QFormLayout;
    m_name = labelledField(tr("Your name"), "substituteName", page);
    m_title = labelledField(tr("Your work here, for example nurse, substitute"), "substituteTitle", page);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(m_name->accessibleName(), m_name);
    form->addRow(m_title->accessibleName(), m_title);
    auto* save = touchButton(tr("Save"), page);
    save->setObjectName(QStringLiteral("saveSubstitute"));
    auto* names = touchButton(tr("Back to the names"), page);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(names);
    buttons->addWidget(makeCancel(page));
    buttons->addStretch();
    auto* told = new QLabel(
        tr("The control is stored and judged at once. Laboratorieansvarlig confirms later who you are."),
        page);
    told->setWordWrap(true);
    column->addWidget(told);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_name, &QLineEdit::returnPressed, m_title, qOverload<>(&QWidget::setFocus));
    connect(m_title, &QLineEdit::returnPressed, this, &WhoIsThis::tellSubstitute);
    connect(save, &QPushButton::clicked, this, &WhoIsThis::tellSubstitute);
    connect(names, &QPushButton::clicked, this, &WhoIsThis::showNames);
    return page;
}

void WhoIsThis::ask() {
    m_chosen.reset();
    m_name->clear();
    m_title->clear();
    setPeople({});
    m_hint->clear();
    setFocus(Qt::OtherFocusReason); // Until the names are there: Enter chooses nothing yet.
}

void WhoIsThis::setPeople(const services::WhoList& people) {
    m_onDuty->setPeople(people.onDuty);
    m_others->setPeople(sortedByName(people.others));
    const bool nobody = m_onDuty->isEmpty() && m_others->isEmpty();
    m_hint->setText(nobody ? tr("Nobody has a PIN at this home yet.")
                           : tr("Choose your name. You are remembered for five minutes."));
    m_others->setVisible(m_onDuty->isEmpty());
    m_showOthers->setVisible(!m_onDuty->isEmpty() && !m_others->isEmpty());
    showNames();
}

void WhoIsThis::showNames() {
    say({});
    m_pad->clear();
    m_steps->setCurrentIndex(kNames);
    if (!m_onDuty->isEmpty()) {
        m_onDuty->takeKeyboard();
    } else if (!m_others->isEmpty()) {
        m_others->takeKeyboard();
    } else {
        m_noUser->setFocus(Qt::OtherFocusReason);
    }
}

void WhoIsThis::showOthers() {
    m_showOthers->hide();
    m_others->show();
    m_others->takeKeyboard();
}

void WhoIsThis::askPin(const domain::User& user) {
    say({});
    m_chosen = user;
    m_chosenName->setText(personName(user));
    m_pad->clear();
    m_steps->setCurrentIndex(kPin);
    m_pad->setFocus(Qt::OtherFocusReason);
}

void WhoIsThis::askSubstitute() {
    say({});
    m_steps->setCurrentIndex(kSubstitute);
    m_name->setFocus(Qt::OtherFocusReason);
}

void WhoIsThis::tellSubstitute() {
    const domain::PersonText person{
        m_name->text().trimmed().toStdString(), {}, m_title->text().trimmed().toStdString()};
    if (person.name.empty() || person.title.empty()) {
        say(tr("Write both your name and what you work as."));
        (person.name.empty() ? m_name : m_title)->setFocus(Qt::OtherFocusReason);
        return;
    }
    say({});
    emit substituteTyped(person);
}

void WhoIsThis::showRefusal(const services::SignInFault& fault, UtcTime now) {
    say(QStringLiteral("✖ ") + signInText(fault, now));
    m_pad->setFocus(Qt::OtherFocusReason);
}

void WhoIsThis::showRefusal(services::UserFault fault) {
    say(QStringLiteral("✖ ") + userFaultText(fault));
}

void WhoIsThis::showFailure(const services::Failure& failure) {
    say(QStringLiteral("⚠ ") + failureText(failure.kind));
}

void WhoIsThis::say(const QString& message) {
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void WhoIsThis::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fasit::pages
