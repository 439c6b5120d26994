// VerdictCard: what became of a control that was saved, full width: symbol, colour and word, why, what to do
// now.
#pragma once

#include "app/text/reading_reason_text.h"
#include "app/text/tone.h"
#include "qc-core/reports/control_outcome.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace fasit::pages {

class VerdictCard : public QFrame {
    Q_OBJECT

  public:
    explicit VerdictCard(QWidget* parent = nullptr);

    void showOutcome(const reports::ControlOutcome& outcome);
    /// Nothing was stored: why not, and what to do.
    void showRefusal(const text::ReasonText& reason);

    /// Puts the keyboard where the next step is; a stop must be read first, so there Enter does nothing.
    void takeKeyboard();

  signals:
    void nextWanted();
    /// The same control once more: a level remains, or it could not be judged.
    void againWanted();

  private:
    void say(text::Tone tone, const QString& headline, const QString& why, const QString& whatNow);

    QLabel* m_headline;
    QLabel* m_why;
    QLabel* m_whatNow;
    QLabel* m_measured;
    QPushButton* m_again;
    QPushButton* m_next;
};

} // namespace fasit::pages
