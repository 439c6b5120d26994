#include "app/pages/finish_action.h"

#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/numbers.h"
#include "app/text/step_text.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

using domain::ActionOutcome;

template <class Field>
void addField(QVBoxLayout& column, const QString& name, Field& field) {
    auto* label = new QLabel(name, field.parentWidget());
    label->setBuddy(&field);
    field.setAccessibleName(name);
    field.setMinimumHeight(kTouchTarget);
    column.addWidget(label);
    column.addWidget(&field);
}

} // namespace

FinishAction::FinishAction(QWidget* parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_cause(new QComboBox(this))
    , m_outcomes(new QButtonGroup(this))
    , m_comment(new QLineEdit(this))
    , m_message(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_cause->setObjectName(QStringLiteral("cause"));
    m_cause->setEditable(true);
    m_cause->setInsertPolicy(QComboBox::NoInsert);
    addField(*column, tr("What was the cause?"), *m_cause);
    column->addWidget(new QLabel(tr("How did it end?"), this));
    addOutcomes();
    m_comment->setObjectName(QStringLiteral("endingComment"));
    m_comment->setMaxLength(200);
    addField(*column, tr("Comment"), *m_comment);
    m_message->setWordWrap(true);
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    m_message->hide();
    column->addWidget(m_message);
    auto* save = touchButton(tr("Save and finish"), this);
    save->setObjectName(QStringLiteral("finish"));
    column->addWidget(save, 0, Qt::AlignLeft);
    column->addStretch();
    connect(save, &QPushButton::clicked, this, &FinishAction::save);
}

void FinishAction::addOutcomes() {
    for (const auto outcome : {ActionOutcome::Solved, ActionOutcome::OutOfUse, ActionOutcome::SentForService,
                               ActionOutcome::FollowedUp}) {
        auto* button = new QRadioButton(text::outcomeText(outcome), this);
        button->setObjectName(QStringLiteral("outcome%1").arg(static_cast<int>(outcome)));
        button->setMinimumHeight(kTouchTarget);
        m_outcomes->addButton(button, static_cast<int>(outcome));
        layout()->addWidget(button);
    }
}

void FinishAction::begin(const QStringList& usualCauses, const reports::ActionProgress& progress) {
    m_state->setText(
        progress.stopped
            ? QStringLiteral("✖ ") + tr("The instrument is still stopped. It may be used again when "
                                        "a new control is accepted.")
            : QStringLiteral("✔ ") + tr("A new control was accepted. The instrument may be used."));
    m_cause->clear();
    m_cause->addItems(usualCauses);
    m_cause->setCurrentIndex(-1);
    m_cause->setEditText({});
    m_comment->clear();
    m_message->hide();
    if (auto* usual = m_outcomes->button(
            static_cast<int>(progress.stopped ? ActionOutcome::FollowedUp : ActionOutcome::Solved))) {
        usual->setChecked(true);
    }
    m_cause->setFocus(Qt::OtherFocusReason);
}

void FinishAction::save() {
    const auto cause = m_cause->currentText().trimmed();
    if (cause.isEmpty()) {
        m_message->setText(tr("Choose or write the cause. “Not known” is an answer too."));
        m_message->show();
        m_cause->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_message->hide();
    emit endingChosen(
        {cause, static_cast<ActionOutcome>(m_outcomes->checkedId()), m_comment->text().trimmed()});
}

} // namespace fasit::pages
