#include "app/pages/slip_form.h"

#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/level_name.h"
#include "app/text/numbers.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fasit::pages {

SlipForm::SlipForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_level(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_reason(new QComboBox(this))
    , m_message(new QLabel(this)) {
    setObjectName(QStringLiteral("slipForm"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(12);
    m_level->setObjectName(QStringLiteral("slipLevel"));
    m_value->setObjectName(QStringLiteral("slipValue"));
    m_reason->setObjectName(QStringLiteral("slipReason"));
    m_reason->setEditable(true);
    m_value->setMaxLength(20);
    const std::pair<QString, QWidget*> fields[] = {{tr("Which number?"), m_level},
                                                   {tr("What does the display show?"), m_value},
                                                   {tr("Why was it wrong?"), m_reason}};
    for (const auto& field : fields) {
        field.second->setMinimumHeight(kTouchTarget);
        field.second->setAccessibleName(field.first);
        form->addRow(field.first, field.second);
    }
    column->addLayout(form);
    m_message->setObjectName(QStringLiteral("slipMessage"));
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    column->addWidget(m_message);
    column->addLayout(makeButtons());
    column->addStretch();
}

QLayout* SlipForm::makeButtons() {
    auto* save = touchButton(tr("Correct the number"), this);
    save->setObjectName(QStringLiteral("slipSave"));
    auto* back = touchButton(tr("Back"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(back);
    row->addStretch();
    connect(save, &QPushButton::clicked, this, &SlipForm::save);
    connect(m_value, &QLineEdit::returnPressed, this, &SlipForm::save);
    connect(back, &QPushButton::clicked, this, &SlipForm::backWanted);
    return row;
}

void SlipForm::begin(const reports::ControlOutcome& outcome) {
    m_outcome = outcome;
    m_title->setText(tr("The number that stands now stays visible as corrected, and is counted."));
    m_level->clear();
    for (const auto& level : outcome.levels) {
        m_level->addItem(text::levelCalled(level.level, level.levelName) + QStringLiteral(": ") +
                         text::withUnit(text::valueText(level.valueText), outcome.unit));
    }
    m_value->clear();
    m_reason->clear();
    m_reason->addItems(
        {tr("I typed it wrong"), tr("I exchanged the levels"), tr("I read the display wrong")});
    say({});
    (m_level->count() > 1 ? static_cast<QWidget*>(m_level) : m_value)->setFocus(Qt::OtherFocusReason);
}

void SlipForm::say(const QString& message) {
    setEnabled(true);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void SlipForm::save() {
    const auto row = static_cast<std::size_t>(m_level->currentIndex());
    if (row >= m_outcome.levels.size() || m_value->text().trimmed().isEmpty()) {
        say(tr("Type the number on the display."));
        m_value->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto& level = m_outcome.levels[row];
    setEnabled(false); // while it is being saved
    emit slipTyped({{m_outcome.site, m_outcome.instrument, m_outcome.analyte, level.level, {}},
                    level.measuredAt,
                    level.result,
                    m_value->text().trimmed(),
                    m_reason->currentText().trimmed()});
}

void SlipForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fasit::pages
