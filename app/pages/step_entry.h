// StepEntry: what a strip or a yes/no test shows, chosen among its own steps. GUI thread only.
#pragma once

#include "app/pages/level_entry.h"
#include "qc-core/reports/due_control.h"

class QButtonGroup;

namespace fasit::pages {

class StepEntry : public LevelEntry {
    Q_OBJECT

  public:
    StepEntry(const reports::DueControl& control, const reports::DueLevel& level, QWidget* parent);

    QString typed() const override;
    void setTyped(const QString& text, const QString& before) override;
    bool check() override { return true; }
    void startTyping() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QButtonGroup* m_buttons;
};

} // namespace fasit::pages
