#include "app/pages/inbox_page.h"

#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/inbox_text.h"
#include "app/text/reading_reason_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fasit::pages {
namespace {

constexpr int kFieldWidth = 360;
constexpr int kGap = 8;

/// The wall clock has no zone: it is shown and read as it stands.
QDateTime shown(WallTime time) {
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC);
}

QString whyText(const reports::InboxRow& row) {
    const auto reason = text::readingReasonText(row.item.reason);
    return reason.message + QLatin1Char(' ') + text::inboxSentText(row) +
           (row.choices.empty() ? QLatin1Char(' ') + reason.whatToDo : QString());
}

} // namespace

InboxPage::InboxPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_message(new QLabel(this)) {
    setObjectName(QStringLiteral("inboxPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_title->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("inboxList"));
    m_list->setAccessibleName(tr("Readings that wait to be placed"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(3 * kTouchTarget);
    m_message->setObjectName(QStringLiteral("inboxMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(makeChoices());
    column->addWidget(m_message);
    auto* back = touchButton(tr("Back to the list"), this);
    back->setObjectName(QStringLiteral("inboxBack"));
    column->addWidget(back, 0, Qt::AlignLeft);
    connect(back, &QPushButton::clicked, this, &InboxPage::backWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, &InboxPage::showRow);
    setFocusProxy(m_list);
    say({});
}

QWidget* InboxPage::makeChoices() {
    m_answer = new QWidget(this);
    auto* form = new QFormLayout(m_answer);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    m_why = new QLabel(m_answer);
    m_why->setObjectName(QStringLiteral("inboxWhy"));
    m_why->setWordWrap(true);
    m_choice = new QComboBox(m_answer);
    m_choice->setObjectName(QStringLiteral("inboxChoice"));
    m_time = new QDateTimeEdit(m_answer);
    m_time->setObjectName(QStringLiteral("inboxTime"));
    m_time->setTimeSpec(Qt::UTC);
    m_time->setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
    m_reason = new QComboBox(m_answer);
    m_reason->setObjectName(QStringLiteral("inboxReason"));
    m_reason->setEditable(true);
    m_remember = new QCheckBox(tr("Place all that say the same so, also later"), m_answer);
    m_remember->setObjectName(QStringLiteral("inboxRemember"));
    m_remember->setMinimumHeight(kTouchTarget);
    form->addRow(m_why);
    m_timeLabel = new QLabel(tr("When was it measured?"), m_answer);
    m_place = touchButton(tr("Place it"), m_answer);
    m_place->setObjectName(QStringLiteral("inboxPlace"));
    auto* discard = touchButton(tr("It does not count"), m_answer);
    discard->setObjectName(QStringLiteral("inboxDiscard"));
    addField(*form, new QLabel(tr("Which bottle was it?"), m_answer), m_choice, m_place);
    form->addRow(QString(), m_remember);
    addField(*form, m_timeLabel, m_time, nullptr);
    addField(*form, new QLabel(tr("Or why it does not count"), m_answer), m_reason, discard);
    connect(m_place, &QPushButton::clicked, this, &InboxPage::place);
    connect(discard, &QPushButton::clicked, this, &InboxPage::discard);
    return m_answer;
}

/// With the button that uses it.
void InboxPage::addField(QFormLayout& form, QLabel* label, QWidget* field, QPushButton* button) {
    field->setMinimumHeight(kTouchTarget);
    field->setMinimumWidth(kFieldWidth);
    field->setAccessibleName(label->text());
    if (auto* inner = field->findChild<QLineEdit*>()) { // a field of its own to a screen reader
        inner->setAccessibleName(label->text());
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(field);
    if (button) {
        row->addWidget(button);
    }
    row->addStretch();
    form.addRow(label, row);
}

void InboxPage::setRows(std::vector<reports::InboxRow> rows, WallTime now) {
    const int before = std::max(0, m_list->currentRow());
    m_rows = std::move(rows);
    m_time->setMaximumDateTime(shown(now));
    m_time->setDateTime(shown(now));
    m_list->clear();
    for (const auto& row : m_rows) {
        auto* item = new QListWidgetItem(text::inboxReadingText(row), m_list);
        item->setSizeHint({0, std::max(kTouchTarget, 2 * fontMetrics().height())});
    }
    m_title->setText(m_rows.empty() ? tr("Nothing waits to be placed.") : text::inboxText(m_rows.size()));
    m_list->setCurrentRow(std::min(before, m_list->count() - 1));
    setEnabled(true);
    showRow();
}

const reports::InboxRow* InboxPage::row() const {
    const auto index = static_cast<std::size_t>(m_list->currentRow());
    return index < m_rows.size() ? &m_rows[index] : nullptr;
}

void InboxPage::showRow() {
    const auto* shown = row();
    m_answer->setVisible(shown != nullptr);
    if (!shown) {
        return;
    }
    m_why->setText(whyText(*shown));
    m_choice->clear();
    m_choice->addItem(tr("Choose lot and level"));
    for (const auto& choice : shown->choices) {
        m_choice->addItem(text::inboxChoiceText(choice));
    }
    m_choice->setEnabled(!shown->choices.empty());
    m_place->setEnabled(!shown->choices.empty());
    m_remember->setVisible(shown->canBeRemembered && !shown->choices.empty());
    m_remember->setChecked(true);
    m_time->setVisible(shown->needsTime);
    m_timeLabel->setVisible(shown->needsTime);
    m_reason->clear();
    m_reason->addItems({QString(), tr("It was no control"), tr("It was measured on trial"),
                        tr("The wrong bottle was measured")});
}

void InboxPage::place() {
    const auto* chosen = row();
    const auto index = static_cast<std::size_t>(m_choice->currentIndex());
    if (!chosen || index == 0 || index > chosen->choices.size()) {
        say(tr("Choose lot and level, as they stand on the bottle."));
        m_choice->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto& choice = chosen->choices[index - 1];
    workflow::InboxPlace place{chosen->item.site, chosen->item.key, choice.lot, choice.level};
    if (chosen->needsTime) {
        place.measuredAt = WallTime{m_time->dateTime().toSecsSinceEpoch()};
    }
    place.remember = m_remember->isChecked();
    setEnabled(false); // while it is being saved
    emit placeWanted(place);
}

void InboxPage::discard() {
    if (const auto* chosen = row()) {
        setEnabled(false); // while it is being saved
        emit discardWanted(chosen->item, m_reason->currentText().trimmed());
    }
}

void InboxPage::showPlaced(const workflow::InboxReport& report) {
    const bool rejected =
        std::any_of(report.controls.begin(), report.controls.end(),
                    [](const auto& control) { return control.verdict.kind == domain::VerdictKind::Reject; });
    say(rejected ? QStringLiteral("✖ ") + tr("Placed. A control was not accepted: look at today's list.")
                 : QStringLiteral("✔ ") + tr("Placed: %1.").arg(report.placed));
    wearTone(*m_message, rejected ? text::Tone::Stop : text::Tone::Good);
}

void InboxPage::say(const QString& message) {
    setEnabled(true);
    wearTone(*m_message, text::Tone::Stop);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void InboxPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fasit::pages
