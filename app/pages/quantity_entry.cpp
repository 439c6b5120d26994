#include "app/pages/quantity_entry.h"

#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/due_text.h"
#include "app/text/numbers.h"
#include "app/text/reading_reason_text.h"
#include "qc-core/reports/typing_guard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fasit::pages {

using reports::TypingDoubt;

QuantityEntry::QuantityEntry(const reports::DueControl& control, const reports::DueLevel& level,
                             QWidget* parent)
    : LevelEntry(level.level, parent)
    , m_dueLevel(level)
    , m_field(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_question(makeQuestion()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeField(control));
    column->addWidget(m_message);
    column->addWidget(m_question);
    m_message->setWordWrap(true);
    m_message->setMargin(8);
    wearTone(*m_message, text::Tone::Stop);
    m_message->hide();
    m_question->hide();
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &QuantityEntry::submit);
    connect(m_field, &QLineEdit::editingFinished, this, &QuantityEntry::warnIfNoNumber);
    connect(m_field, &QLineEdit::textChanged, this, &QuantityEntry::changed);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_typedSinceAsked = true;
        say({});
    });
}

/// A field that has the keyboard loses it while it is destroyed, and must not tell this half of an object.
QuantityEntry::~QuantityEntry() {
    m_field->disconnect(this);
}

QWidget* QuantityEntry::makeField(const reports::DueControl& control) {
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    m_field->setObjectName(QStringLiteral("value%1").arg(level()));
    m_field->setMinimumHeight(kTouchTarget);
    m_field->setMaximumWidth(180);
    m_field->setMaxLength(20);
    m_field->setAlignment(Qt::AlignRight);
    m_field->setAccessibleName(text::levelText(m_dueLevel));
    m_field->setAccessibleDescription(text::approvedText(control, m_dueLevel));
    auto font = m_field->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_field->setFont(font);
    row->addWidget(m_field);
    row->addWidget(new QLabel(text::unitText(control.unit), widget));
    row->addStretch();
    return widget;
}

QWidget* QuantityEntry::makeQuestion() {
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("typingGuard%1").arg(level()));
    wearTone(*bar, text::Tone::Watch);
    auto* row = new QHBoxLayout(bar);
    m_questionText = new QLabel(bar);
    m_questionText->setWordWrap(true);
    auto* yes = touchButton(tr("Yes"), bar);
    auto* no = touchButton(tr("No, type it again"), bar);
    yes->setObjectName(QStringLiteral("yes"));
    no->setObjectName(QStringLiteral("no"));
    row->addWidget(m_questionText, 1);
    row->addWidget(yes);
    row->addWidget(no);
    connect(yes, &QPushButton::clicked, this, &QuantityEntry::answerYes);
    connect(no, &QPushButton::clicked, this, &QuantityEntry::answerNo);
    return bar;
}

QString QuantityEntry::typed() const {
    return m_field->text().trimmed();
}

void QuantityEntry::setTyped(const QString& text, const QString& before) {
    m_before = before;
    m_field->setText(text);
}

QString QuantityEntry::typedBefore() const {
    return m_before == typed() ? QString() : m_before;
}

bool QuantityEntry::check() {
    const auto text = typed();
    if (text.isEmpty()) {
        return true;
    }
    const auto doubt = reports::typingDoubt(text.toStdString(), m_dueLevel);
    if (doubt == TypingDoubt::NotANumber) {
        warnIfNoNumber();
        return false;
    }
    const bool typedTwice = m_typedSinceAsked && text == m_asked;
    if (doubt == TypingDoubt::None || text == m_confirmed || typedTwice) {
        m_confirmed = text;
        m_question->hide();
        return true;
    }
    ask(text);
    return false;
}

void QuantityEntry::startTyping() {
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void QuantityEntry::submit() {
    if (check()) {
        emit finished();
    }
}

void QuantityEntry::ask(const QString& text) {
    m_asked = text;
    m_typedSinceAsked = false;
    if (m_before.isEmpty()) {
        m_before = text;
    }
    m_questionText->setText(
        tr("You typed %1. Does the display show %1? Answer, or type the number once more.").arg(text));
    m_question->show();
    startTyping();
}

void QuantityEntry::answerYes() {
    m_confirmed = m_asked;
    m_question->hide();
    submit();
}

void QuantityEntry::answerNo() {
    m_question->hide();
    m_field->clear();
    startTyping();
}

void QuantityEntry::warnIfNoNumber() {
    const auto text = typed();
    if (text.isEmpty() || reports::typingDoubt(text.toStdString(), m_dueLevel) != TypingDoubt::NotANumber) {
        return;
    }
    const auto reason = text::readingReasonText(domain::ReadingReason::NotANumber);
    say(reason.message + QLatin1Char(' ') + reason.whatToDo);
}

void QuantityEntry::say(const QString& message) {
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

} // namespace fasit::pages
