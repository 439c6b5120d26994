#include "app/pages/slip_form.h"

#include "app/text/level_name.h"
#include "app/text/numbers.h"

#include <QComboBox>
#include <QLineEdit>

namespace fasit::pages {

SlipForm::SlipForm(QWidget* parent)
    : BenchForm(QStringLiteral("slip"), tr("Correct the number"), parent)
    , m_level(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_reason(new QComboBox(this)) {
    m_level->setObjectName(QStringLiteral("slipLevel"));
    m_value->setObjectName(QStringLiteral("slipValue"));
    m_reason->setObjectName(QStringLiteral("slipReason"));
    m_value->setMaxLength(20);
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reason->setEditable(true);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addField(tr("Which number?"), m_level);
    addField(tr("What does the display show?"), m_value);
    addField(tr("Why was it wrong?"), m_reason);
    connect(m_value, &QLineEdit::returnPressed, this, [this] { save(); });
}

void SlipForm::begin(const reports::ControlOutcome& outcome) {
    m_outcome = outcome;
    setHeading(
        tr("I typed the wrong number: %1, %2")
            .arg(QString::fromStdString(outcome.analyteName), QString::fromStdString(outcome.instrumentName)),
        tr("The number you typed first can still be seen, marked as corrected."));
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

void SlipForm::save() {
    const auto row = static_cast<std::size_t>(m_level->currentIndex());
    if (row >= m_outcome.levels.size() || m_value->text().trimmed().isEmpty()) {
        say(tr("Type the number on the display."));
        m_value->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto& level = m_outcome.levels[row];
    waitForSaving();
    emit slipTyped({{m_outcome.site, m_outcome.instrument, m_outcome.analyte, level.level, {}},
                    level.measuredAt,
                    level.result,
                    m_value->text().trimmed(),
                    m_reason->currentText().trimmed()});
}

} // namespace fasit::pages
