#include "app/pages/person_buttons.h"

#include "app/pages/touch_button.h"
#include "app/text/role_text.h"

#include <QCollator>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace fasit::pages {
namespace {

constexpr int kColumns = 3;
constexpr int kButtonHeight = 64;

QString labelOf(const domain::User& user) {
    const auto title = QString::fromStdString(user.person.title);
    const auto below = title.isEmpty() ? text::roleText(user.role) : title;
    return personName(user).replace(QLatin1Char('&'), QStringLiteral("&&")) + QLatin1Char('\n') + below;
}

} // namespace

QString personName(const domain::User& user) {
    return user.isErased || user.person.name.empty() ? PersonButtons::tr("(name erased)")
                                                     : QString::fromStdString(user.person.name);
}

std::vector<domain::User> sortedByName(std::vector<domain::User> people) {
    const QCollator order(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    std::stable_sort(people.begin(), people.end(), [&](const auto& a, const auto& b) {
        return order.compare(QString::fromStdString(a.person.name), QString::fromStdString(b.person.name)) <
               0;
    });
    return people;
}

PersonButtons::PersonButtons(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(10);
    for (int column = 0; column < kColumns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void PersonButtons::setPeople(const std::vector<domain::User>& people) {
    const auto before = findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto* button : before) {
        m_grid->removeWidget(button);
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
    m_count = 0;
    for (const auto& person : people) {
        auto* button = touchButton(labelOf(person), this);
        button->setObjectName(QStringLiteral("person%1").arg(m_count));
        button->setAccessibleName(personName(person));
        button->setMinimumHeight(kButtonHeight);
        m_grid->addWidget(button, m_count / kColumns, m_count % kColumns);
        button->show(); // At once, so that it can take the keyboard.
        ++m_count;
        connect(button, &QPushButton::clicked, this, [this, person] { emit chosen(person); });
    }
}

void PersonButtons::takeKeyboard() {
    if (auto* first = findChild<QPushButton*>(QStringLiteral("person0"))) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace fasit::pages
