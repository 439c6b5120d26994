// QuantityEntry: a number typed from a display, with the typing guard in place. GUI thread only.
//
// The guard asks whether the display really shows what was typed. It never names another number, and typing
// the same number once more is a yes, so that the numeric keypad is enough.
#pragma once

#include "app/pages/level_entry.h"
#include "qc-core/reports/due_control.h"

class QLabel;
class QLineEdit;

namespace fasit::pages {

class QuantityEntry : public LevelEntry {
    Q_OBJECT

  public:
    QuantityEntry(const reports::DueControl& control, const reports::DueLevel& level, QWidget* parent);
    ~QuantityEntry() override;

    QString typed() const override;
    void setTyped(const QString& text, const QString& before) override;
    QString typedBefore() const override;
    bool check() override;
    void startTyping() override;

  private:
    QWidget* makeField(const reports::DueControl& control);
    QWidget* makeQuestion();
    void submit();
    void ask(const QString& text);
    void answerYes();
    void answerNo();
    void warnIfNoNumber();
    void say(const QString& message);

    reports::DueLevel m_dueLevel;
    QLineEdit* m_field;
    QLabel* m_message;
    QWidget* m_question;
    QLabel* m_questionText;
    QString m_asked;     ///< The text that the question is about.
    QString m_confirmed; ///< The text that the person has said stands on the display.
    QString m_before;    ///< The first text that was doubted.
    bool m_typedSinceAsked = false;
};

} // namespace fasit::pages
