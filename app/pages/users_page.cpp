#include "app/pages/users_page.h"

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
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace fasit::pages {
namespace {

using domain::Role;
using domain::UserStanding;
using services::UserDeed;

constexpr int kPinWidth = 120;
constexpr int kWidestForms = 380;

SecretField* pinField(const QString& name, const char* objectName, QWidget* parent) {
    auto* field = new SecretField(name, objectName, parent);
    field->setMaxLength(4);
    field->setMaximumWidth(kPinWidth);
    return field;
}

/// The name above its field: the table beside it needs the width.
QFormLayout* narrowForm() {
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    return form;
}

Role otherRole(Role role) {
    return role == Role::Staff ? Role::LaboratoryResponsible : Role::Staff;
}

} // namespace

UsersPage::UsersPage(QWidget* parent)
    : QWidget(parent)
    , m_message(new QLabel(this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 20, 16);
    whole->setSpacing(12);
    m_message->setObjectName(QStringLiteral("usersMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    m_message->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    auto* side = new QScrollArea(this);
    auto* forms = new QWidget(side);
    auto* column = new QVBoxLayout(forms);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(14);
    column->addWidget(makeChosen());
    column->addWidget(makeNew());
    column->addStretch();
    side->setWidget(forms);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setMinimumWidth(forms->minimumSizeHint().width() +
                          2 * side->verticalScrollBar()->sizeHint().width());
    side->setMaximumWidth(kWidestForms);
    row->addWidget(makeTable(), 1);
    row->addWidget(side);
    whole->addWidget(m_message);
    whole->addLayout(row, 1);
    setFocusProxy(m_table);
    showChosen();
}

QWidget* UsersPage::makeTable() {
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("users"));
    m_table->setAccessibleName(tr("Users of the home"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kTouchTarget);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UsersPage::showChosen);
    return m_table;
}

QPushButton* UsersPage::addButton(QWidget& place, const QString& text, const char* name) {
    auto* button = touchButton(text, &place);
    button->setObjectName(QString::fromLatin1(name));
    place.layout()->addWidget(button);
    return button;
}

QWidget* UsersPage::makeChosen() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_chosenName = pageHeading({}, place);
    column->addWidget(m_chosenName);
    m_confirm = addButton(*place, tr("I know this person: confirm"), "confirmUser");
    m_role = addButton(*place, {}, "changeRole");
    m_standing = addButton(*place, {}, "changeStanding");
    auto* names = narrowForm();
    m_changedName = labelledField(tr("Name"), "changedName", place);
    m_changedTitle = labelledField(tr("Work"), "changedTitle", place);
    names->addRow(m_changedName->accessibleName(), m_changedName);
    names->addRow(m_changedTitle->accessibleName(), m_changedTitle);
    column->addLayout(names);
    m_setName = addButton(*place, tr("Save the name"), "setName");
    connect(m_setName, &QPushButton::clicked, this, &UsersPage::setName);
    auto* rows = narrowForm();
    m_pin = pinField(tr("New PIN, four digits"), "pin", place);
    m_pinAgain = pinField(tr("The same PIN again"), "pinAgain", place);
    rows->addRow(m_pin->accessibleName(), m_pin);
    rows->addRow(m_pinAgain->accessibleName(), m_pinAgain);
    column->addLayout(rows);
    m_setPin = addButton(*place, tr("Set the PIN"), "setPin");
    connect(m_confirm, &QPushButton::clicked, this, [this] { emit confirmWanted(chosen()->id); });
    connect(m_role, &QPushButton::clicked, this,
            [this] { emit roleWanted(chosen()->id, otherRole(chosen()->role)); });
    connect(m_standing, &QPushButton::clicked, this,
            [this] { emit standingWanted(chosen()->id, chosen()->standing == UserStanding::Inactive); });
    connect(m_setPin, &QPushButton::clicked, this, &UsersPage::setPin);
    connect(m_pinAgain, &QLineEdit::returnPressed, this, &UsersPage::setPin);
    return place;
}

QWidget* UsersPage::makeNew() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pageHeading(tr("New user"), place));
    m_name = labelledField(tr("Name"), "newName", place);
    m_title = labelledField(tr("Work"), "newTitle", place);
    m_newRole = new QComboBox(place);
    m_newRole->setObjectName(QStringLiteral("newRole"));
    m_newRole->setAccessibleName(tr("Role"));
    m_newRole->setMinimumHeight(kTouchTarget);
    for (const auto role : {Role::Staff, Role::LaboratoryResponsible}) {
        m_newRole->addItem(text::roleText(role), static_cast<int>(role));
    }
    m_newPin = pinField(tr("PIN, four digits"), "newPin", place);
    m_newPinAgain = pinField(tr("The same PIN again"), "newPinAgain", place);
    auto* rows = narrowForm();
    for (QWidget* field :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_newRole),
          static_cast<QWidget*>(m_newPin), static_cast<QWidget*>(m_newPinAgain)}) {
        rows->addRow(field->accessibleName(), field);
    }
    column->addLayout(rows);
    auto* button = addButton(*place, tr("Add the user"), "addUser");
    connect(button, &QPushButton::clicked, this, &UsersPage::add);
    connect(m_newPinAgain, &QLineEdit::returnPressed, this, &UsersPage::add);
    return place;
}

void UsersPage::showSite(domain::SiteId site) {
    m_site = site;
    m_message->hide();
    if (site != domain::SiteId{}) {
        emit usersWanted(site);
    }
}

void UsersPage::setUsers(domain::SiteId site, std::vector<domain::User> users) {
    if (site != m_site) {
        return;
    }
    const auto before = chosen();
    m_model.setUsers(sortedByName(std::move(users)));
    m_table->resizeColumnsToContents();
    const auto row = before ? m_model.rowOf(before->id) : std::nullopt;
    m_table->setCurrentIndex(m_model.index(row.value_or(0), 0));
    showChosen();
}

std::optional<domain::User> UsersPage::chosen() const {
    const auto index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.user(index.row())) : std::nullopt;
}

void UsersPage::showChosen() {
    const auto user = chosen();
    const bool active = user && user->standing == UserStanding::Active;
    m_pin->wipe();
    m_pinAgain->wipe();
    m_chosenName->setText(user ? personName(*user) : tr("Nobody works here yet"));
    m_changedName->setText(user ? QString::fromStdString(user->person.name) : QString());
    m_changedTitle->setText(user ? QString::fromStdString(user->person.title) : QString());
    m_confirm->setVisible(user && user->standing == UserStanding::ToBeConfirmed);
    m_role->setVisible(active);
    m_role->setText(user && user->role == Role::Staff ? tr("Make laboratorieansvarlig") : tr("Make staff"));
    m_standing->setVisible(user.has_value());
    m_standing->setText(user && user->standing == UserStanding::Inactive ? tr("Works here again")
                                                                         : tr("Works here no longer"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_changedName, m_changedTitle, m_setName, m_pin,
                                                         m_pinAgain, m_setPin}) {
        part->setEnabled(active);
    }
}

void UsersPage::setName() {
    if (const auto user = chosen()) {
        auto person = user->person;
        person.name = m_changedName->text().trimmed().toStdString();
        person.title = m_changedTitle->text().trimmed().toStdString();
        emit nameWanted(user->id, person);
    }
}

void UsersPage::setPin() {
    auto pin = m_pin->take();
    if (!areSame(pin, m_pinAgain->take())) {
        say(tr("The two PINs are not the same. Type both again."), false);
        m_pin->setFocus(Qt::OtherFocusReason);
    } else if (const auto user = chosen()) {
        emit pinWanted(user->id, std::move(pin));
    }
}

void UsersPage::add() {
    auto pin = m_newPin->take();
    if (!areSame(pin, m_newPinAgain->take())) {
        say(tr("The two PINs are not the same. Type both again."), false);
        m_newPin->setFocus(Qt::OtherFocusReason);
        return;
    }
    const domain::PersonText person{
        m_name->text().trimmed().toStdString(), {}, m_title->text().trimmed().toStdString()};
    emit addWanted({m_site, static_cast<Role>(m_newRole->currentData().toInt()), person, {}}, std::move(pin));
}

void UsersPage::showDone(UserDeed deed) {
    if (deed == UserDeed::Added) {
        m_name->clear();
        m_title->clear();
    }
    say(tr("Stored."), true);
    emit usersWanted(m_site);
}

void UsersPage::showRefusal(services::UserFault fault) {
    say(userFaultText(fault), false);
}

void UsersPage::showFailure(const services::Failure& failure) {
    say(failureText(failure), false);
}

void UsersPage::say(const QString& text, bool good) {
    wearTone(*m_message, good ? text::Tone::Good : text::Tone::Stop);
    m_message->setText((good ? QStringLiteral("✔ ") : QStringLiteral("✖ ")) + text);
    m_message->show();
}

} // namespace fasit::pages
