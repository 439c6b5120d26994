// FinishAction: cause and outcome, when the work about a control that was not accepted is done. GUI thread
// only.
#pragma once

#include "app/services/follow_up_service.h"
#include "qc-core/reports/action_progress.h"

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;

namespace fasit::pages {

class FinishAction : public QWidget {
    Q_OBJECT

  public:
    explicit FinishAction(QWidget* parent = nullptr);

    void begin(const QStringList& usualCauses, const reports::ActionProgress& progress);

  signals:
    void endingChosen(fasit::services::Ending ending);

  private:
    void addOutcomes();
    void save();

    QLabel* m_state;
    QComboBox* m_cause;
    QButtonGroup* m_outcomes;
    QLineEdit* m_comment;
    QLabel* m_message;
};

} // namespace fasit::pages
