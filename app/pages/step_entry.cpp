#include "app/pages/step_entry.h"

#include "app/pages/row_painting.h"
#include "app/pages/touch_button.h"
#include "app/text/due_text.h"
#include "app/text/step_name.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <vector>

namespace fasit::pages {
namespace {

struct Step {
    QString asSent;
    QString name;
};

std::vector<Step> stepsOf(const reports::DueControl& control) {
    if (control.kind == domain::ValueKind::Qualitative) {
        return {
            {QStringLiteral("neg"), text::stepName({}, static_cast<int>(domain::Qualitative::Negative))},
            {QStringLiteral("pos"), text::stepName({}, static_cast<int>(domain::Qualitative::Positive))},
            {QStringLiteral("ugyldig"), text::stepName({}, static_cast<int>(domain::Qualitative::Invalid))}};
    }
    std::vector<Step> steps;
    for (const auto& step : control.steps) {
        steps.push_back({QString::fromStdString(step), QString::fromStdString(step)});
    }
    return steps;
}

} // namespace

StepEntry::StepEntry(const reports::DueControl& control, const reports::DueLevel& level, QWidget* parent)
    : LevelEntry(level.level, parent)
    , m_buttons(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto& [step, name] : stepsOf(control)) {
        auto* button = touchButton(name, this);
        button->setCheckable(true);
        button->setMinimumWidth(2 * kTouchTarget);
        button->setAccessibleName(tr("%1: %2").arg(text::levelText(level), name));
        button->setProperty("step", step);
        button->installEventFilter(this);
        m_buttons->addButton(button);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_buttons, &QButtonGroup::buttonToggled, this, &StepEntry::changed);
}

QString StepEntry::typed() const {
    const auto* chosen = m_buttons->checkedButton();
    return chosen ? chosen->property("step").toString() : QString();
}

void StepEntry::setTyped(const QString& text, const QString& /*before*/) {
    for (auto* button : m_buttons->buttons()) {
        button->setChecked(button->property("step").toString() == text);
    }
}

void StepEntry::startTyping() {
    auto* button = m_buttons->checkedButton();
    if (!button && !m_buttons->buttons().isEmpty()) {
        button = m_buttons->buttons().constFirst();
    }
    if (button) {
        button->setFocus(Qt::OtherFocusReason);
    }
}

/// Enter chooses the step that the keyboard stands on, and goes on; arrow keys move among the steps.
bool StepEntry::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<QPushButton*>(watched)->setChecked(true);
            emit finished();
            return true;
        }
    }
    return LevelEntry::eventFilter(watched, event);
}

} // namespace fasit::pages
