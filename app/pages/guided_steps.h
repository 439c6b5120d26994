// GuidedSteps: what to do about a control that was not accepted, one step at a time. GUI thread only.
//
// One may leave after any step: what was answered is stored, and the next user goes on from there.
#pragma once

#include "app/services/answers.h"
#include "app/services/follow_up_service.h"
#include "app/text/step_text.h"
#include "qc-core/reports/action_progress.h"
#include "qc-core/reports/due_control.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace fasit::pages {

class FinishAction;

class GuidedSteps : public QWidget {
    Q_OBJECT

  public:
    explicit GuidedSteps(QWidget* parent = nullptr);

    /// About the rejected run that stopped this control; what is shown comes with setProgress.
    void begin(const reports::DueControl& control, domain::FactKey run);
    void setProgress(const services::RunPlace& place, const reports::ActionProgress& progress);
    /// Says above the buttons what went wrong; empty takes it away.
    void say(const QString& message);

    services::RunPlace place() const;
    const reports::DueControl& control() const { return m_control; }

  signals:
    void stepWanted(fasit::services::RunPlace place, fasit::services::Step step);
    void endingWanted(fasit::services::RunPlace place, fasit::services::Ending ending);
    /// Where the step leads that is wanted next; once it is stored the person goes there.
    void wayChosen(fasit::text::StepWay way);
    void noteWanted();
    void backWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeSteps();
    QWidget* makeStep();
    void letAnswer(bool may);
    void showProgress();
    void showStep(domain::ActionStepKind kind);
    void showFinish();
    void showAnswers(const text::StepText& step);
    void markStep(std::size_t row);
    void answer(const text::StepAnswer& answer);
    QString summary() const;
    const domain::ActionStep* taken(domain::ActionStepKind kind) const;

    reports::DueControl m_control;
    domain::FactKey m_run;
    reports::ActionProgress m_progress;
    domain::ActionStepKind m_kind = domain::ActionStepKind::StopPatients;
    QLabel* m_title;
    QLabel* m_unsure;
    std::vector<QPushButton*> m_steps;
    QPushButton* m_finishStep = nullptr;
    QStackedWidget* m_stack;
    QLabel* m_question = nullptr;
    QLabel* m_expected = nullptr;
    QLineEdit* m_comment = nullptr;
    QPushButton* m_note = nullptr;
    QVBoxLayout* m_answers = nullptr;
    FinishAction* m_finish;
    QLabel* m_message;
};

} // namespace fasit::pages
