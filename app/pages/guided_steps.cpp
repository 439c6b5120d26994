#include "app/pages/guided_steps.h"

#include "app/pages/finish_action.h"
#include "app/pages/row_painting.h"
#include "app/pages/tone_colours.h"
#include "app/pages/touch_button.h"
#include "app/text/due_text.h"
#include "app/text/numbers.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace fasit::pages {
namespace {

using domain::ActionStepKind;

constexpr std::array kKinds = {
    ActionStepKind::StopPatients,     ActionStepKind::CheckEntry,  ActionStepKind::CheckStorage,
    ActionStepKind::RepeatSameBottle, ActionStepKind::NewBottle,   ActionStepKind::NewPack,
    ActionStepKind::CleanOrMaintain,  ActionStepKind::CallForHelp, ActionStepKind::AssessPatientResults};

QLabel* wrappedLabel(double scale, bool bold, QWidget* parent) {
    auto* label = new QLabel(parent);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

void clear(QLayout& layout) {
    while (auto* item = layout.takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

GuidedSteps::GuidedSteps(QWidget* parent)
    : QWidget(parent)
    , m_title(wrappedLabel(1.5, true, this))
    , m_unsure(wrappedLabel(1.0, false, this))
    , m_stack(new QStackedWidget(this))
    , m_finish(new FinishAction(this))
    , m_message(wrappedLabel(1.0, false, this)) {
    setObjectName(QStringLiteral("guidedSteps"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_unsure);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(makeSteps());
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    m_stack->addWidget(makeStep());
    m_stack->addWidget(m_finish);
    m_title->setObjectName(QStringLiteral("stepsTitle"));
    m_message->setObjectName(QStringLiteral("stepsMessage"));
    m_message->setMargin(10);
    wearTone(*m_message, text::Tone::Stop);
    m_message->hide();
    column->insertWidget(2, m_message);
    connect(m_finish, &FinishAction::endingChosen, this,
            [this](const services::Ending& ending) { emit endingWanted(place(), ending); });
}

/// The steps in their order; one that was taken says so, and any of them can be looked at.
QWidget* GuidedSteps::makeSteps() {
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](const QString& name) {
        auto* button = touchButton({}, list);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setStyleSheet(QStringLiteral("text-align: left; padding-left: 10px; padding-right: 10px;"));
        column->addWidget(button);
        return button;
    };
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        auto* button = add(QStringLiteral("step%1").arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, i] { showStep(kKinds[i]); });
        m_steps.push_back(button);
    }
    m_finishStep = add(QStringLiteral("stepFinish"));
    connect(m_finishStep, &QPushButton::clicked, this, &GuidedSteps::showFinish);
    auto* back = touchButton(tr("Leave – go on later"), list);
    back->setObjectName(QStringLiteral("leave"));
    connect(back, &QPushButton::clicked, this, &GuidedSteps::backWanted);
    column->addSpacing(12);
    column->addWidget(back);
    column->addStretch();
    return list;
}

QWidget* GuidedSteps::makeStep() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_question = wrappedLabel(1.3, true, page);
    m_question->setObjectName(QStringLiteral("question"));
    m_expected = wrappedLabel(1.1, false, page);
    m_expected->setObjectName(QStringLiteral("expected"));
    m_comment = new QLineEdit(page);
    m_comment->setObjectName(QStringLiteral("stepComment"));
    m_comment->setMinimumHeight(kTouchTarget);
    m_comment->setMaxLength(200);
    m_comment->setPlaceholderText(tr("A few words about it. No names, no birth numbers."));
    m_comment->setAccessibleName(tr("Comment"));
    m_note = touchButton(tr("Print the note for the instrument"), page);
    m_note->setObjectName(QStringLiteral("printNote"));
    connect(m_note, &QPushButton::clicked, this, &GuidedSteps::noteWanted);
    m_answers = new QVBoxLayout;
    column->addWidget(m_question);
    column->addWidget(m_expected);
    column->addWidget(m_comment);
    column->addLayout(m_answers);
    column->addWidget(m_note, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

void GuidedSteps::begin(const reports::DueControl& control, domain::FactKey run) {
    m_control = control;
    m_run = run;
    m_progress = {};
    say({});
    m_title->setText(QStringLiteral("✖ ") +
                     tr("Not accepted: %1, %2")
                         .arg(QString::fromStdString(control.analyteName), text::placeText(control)));
    m_unsure->clear();
    letAnswer(false); // until it is known how far it has come
}

/// One may leave at any time.
void GuidedSteps::letAnswer(bool may) {
    m_stack->setEnabled(may);
    m_finishStep->setEnabled(may);
    for (auto* step : m_steps) {
        step->setEnabled(may);
    }
}

services::RunPlace GuidedSteps::place() const {
    return {m_control.site, m_control.instrument, m_control.analyte, m_run};
}

void GuidedSteps::setProgress(const services::RunPlace& place, const reports::ActionProgress& progress) {
    if (!(place == this->place())) {
        return;
    }
    m_progress = progress;
    letAnswer(true);
    showProgress();
    if (!progress.stopped || !progress.next) {
        showFinish();
    } else {
        showStep(*progress.next);
    }
}

void GuidedSteps::showProgress() {
    const auto& unsure = m_progress.unsure;
    m_unsure->setText(unsure.lastAccepted
                          ? tr("Last accepted control %1. This one was measured %2.")
                                .arg(text::timeText(*unsure.lastAccepted), text::timeText(unsure.failed))
                          : tr("This control was measured %1. There was no accepted control before it.")
                                .arg(text::timeText(unsure.failed)));
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        markStep(i);
    }
    m_finishStep->setText((m_progress.finished ? QStringLiteral("✔ ") : QStringLiteral("○ ")) +
                          tr("Cause and outcome"));
}

void GuidedSteps::markStep(std::size_t row) {
    const auto step = text::stepText(kKinds[row], m_control);
    const auto* done = taken(kKinds[row]);
    auto name = (done ? QStringLiteral("✔ ") : QStringLiteral("○ ")) +
                QStringLiteral("%1. %2").arg(row + 1).arg(step.name);
    if (done) {
        name += QStringLiteral("  ") + text::timeText(done->at);
    }
    m_steps[row]->setText(name);
    m_steps[row]->setAccessibleDescription(done ? tr("Done") : tr("Not done"));
}

const domain::ActionStep* GuidedSteps::taken(ActionStepKind kind) const {
    const auto found = std::find_if(m_progress.taken.rbegin(), m_progress.taken.rend(),
                                    [kind](const auto& step) { return step.kind == kind; });
    return found == m_progress.taken.rend() ? nullptr : &*found;
}

void GuidedSteps::showStep(ActionStepKind kind) {
    m_kind = kind;
    const auto step = text::stepText(kind, m_control);
    m_steps[static_cast<std::size_t>(kind)]->setChecked(true);
    m_question->setText(step.question);
    QStringList expected;
    for (const auto& line : step.expected) {
        expected << QStringLiteral("•  ") + line;
    }
    if (kind == ActionStepKind::CallForHelp) {
        expected << summary();
    }
    if (step.forResponsible) {
        expected << tr("This step is for laboratorieansvarlig. You can leave it, and the stop stands.");
    }
    m_expected->setText(expected.join(QStringLiteral("\n")));
    m_expected->setVisible(!expected.isEmpty());
    m_note->setVisible(kind == ActionStepKind::StopPatients);
    m_comment->clear();
    m_stack->setCurrentIndex(0);
    showAnswers(step);
}

void GuidedSteps::showAnswers(const text::StepText& step) {
    clear(*m_answers);
    bool comment = false;
    for (const auto& given : step.answers) {
        auto* button = touchButton(given.label, this);
        button->setObjectName(QStringLiteral("answer%1").arg(m_answers->count() + 1));
        connect(button, &QPushButton::clicked, this, [this, given] { answer(given); });
        m_answers->addWidget(button, 0, Qt::AlignLeft);
        comment = comment || given.wantsComment;
    }
    m_comment->setVisible(comment);
    if (auto* first = m_answers->itemAt(0)) {
        first->widget()->show(); // a layout shows it later, and only what is shown takes the keyboard
        first->widget()->setFocus(Qt::OtherFocusReason);
    }
}

void GuidedSteps::answer(const text::StepAnswer& answer) {
    say({});
    const auto comment = m_comment->text().trimmed();
    if (answer.wantsComment && comment.isEmpty()) {
        say(tr("Write a few words about it first."));
        m_comment->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit wayChosen(answer.way);
    emit stepWanted(place(), {m_kind, answer.finding, comment});
}

void GuidedSteps::showFinish() {
    m_finishStep->setChecked(true);
    m_stack->setCurrentIndex(1);
    m_finish->begin(text::usualCauses(m_control), m_progress);
}

/// What one reads out on the telephone.
QString GuidedSteps::summary() const {
    QStringList lines{tr("Instrument: %1").arg(text::placeText(m_control)),
                      tr("Measurand: %1").arg(QString::fromStdString(m_control.analyteName))};
    for (const auto& level : m_control.levels) {
        lines << QStringLiteral("%1: %2").arg(text::levelText(level), text::bottleText(level));
        lines << text::approvedText(m_control, level);
    }
    for (const auto& step : m_progress.taken) {
        lines << QStringLiteral("✔ %1 %2 %3")
                     .arg(text::timeText(step.at), text::stepText(step.kind, m_control).name,
                          QString::fromStdString(step.comment));
    }
    return lines.join(QLatin1Char('\n'));
}

void GuidedSteps::say(const QString& message) {
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void GuidedSteps::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace fasit::pages
