// VerdictCard: what became of a control that was saved, full width: symbol, colour and word, why, what to do
// now.
#pragma once

#include "app/text/reading_reason_text.h"
#include "app/text/tone.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/reports/levey_jennings.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace fasit::pages {

class VerdictCard : public QFrame {
    Q_OBJECT

  public:
    explicit VerdictCard(QWidget* parent = nullptr);

    /// `afterStop`: it was measured because of a control that was not accepted.
    void showOutcome(const reports::ControlOutcome& outcome, bool afterStop = false);
    /// A number was corrected, and this is what it says now.
    void showCorrected(const reports::ControlOutcome& outcome, bool afterStop = false);
    /// Nothing was stored: why not, and what to do.
    void showRefusal(const text::ReasonText& reason);

    /// The newest points of each level that was measured, this measurement marked.
    void showNewest(const reports::LeveyJennings& chart, const reports::ControlOutcome& outcome);

    /// Says below the verdict that the computer's clock must be looked at.
    void warnOfClock();

    /// Puts the keyboard where the next step is; a stop must be read first, so there Enter does nothing.
    void takeKeyboard();

  signals:
    void nextWanted();
    /// The same control once more: a level remains, or it could not be judged.
    void againWanted();
    /// What to do about it, or what was wrong once it is accepted again.
    void stepsWanted();
    void slipWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool leadsOn() const;
    void offerSteps(const reports::ControlOutcome& outcome, bool afterStop);
    void say(text::Tone tone, const QString& headline, const QString& why, const QString& whatNow);

    void clearCharts();

    QLabel* m_headline;
    QLabel* m_why;
    QLabel* m_whatNow;
    QLabel* m_measured;
    QPushButton* m_steps;
    QPushButton* m_again;
    QPushButton* m_next;
    QPushButton* m_slip;
    QHBoxLayout* m_charts; ///< Below the buttons: these do not move when it comes.
};

} // namespace fasit::pages
