// RoundPage: one control on several identical meters: a row a meter, a column a level, Enter goes down. A row
// is saved by itself as soon as it is whole. GUI thread only.
#pragma once

#include "app/pages/round_row.h"
#include "app/services/answers.h"
#include "qc-core/base/clock.h"
#include "qc-core/domain/reading.h"
#include "qc-core/domain/stop.h"
#include "qc-core/reports/due_control.h"

#include <QWidget>

#include <deque>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace fasit::pages {

class RoundPage : public QWidget {
    Q_OBJECT

  public:
    /// The clock must outlive the page.
    explicit RoundPage(const Clock& clock, QWidget* parent = nullptr);

    void begin(const std::vector<reports::DueControl>& controls);
    /// A row of this round waits for its answer.
    bool isSaving() const { return !m_saving.empty(); }
    void showAnswer(const services::EntryAnswer& answer);
    /// The row was not stored, and why; what was typed stands there.
    void refuse(const QString& why);
    /// Nobody said who it was: it was not stored.
    void goOnTyping();
    /// The meter that is not measured is noted, or not: then why.
    void onEventStored();
    void refuseEvent(const QString& why);

  signals:
    void entryTyped(fasit::domain::SiteId site, std::vector<fasit::domain::ControlReading> readings);
    /// The meter was not found, or is not in use.
    void eventTold(fasit::domain::Event event);
    void stepsWanted(fasit::reports::DueControl control, fasit::domain::FactKey run);
    void backWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void keepTyped();
    void leave();
    void addRow(const reports::DueControl& control);
    void makeHead(const reports::DueControl& first);
    void goDown(std::size_t row, std::size_t column);
    void saveRow(std::size_t row);
    void sendNext();

    const Clock& m_clock;
    QLabel* m_title;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<RoundRow*> m_rows;
    Date m_day{};                   ///< When the rows were put up.
    std::vector<RoundDraft> m_kept; ///< Of rows that were left with something typed in them.
    RoundRow* m_aside = nullptr;    ///< About which an event is being stored.
    QString m_asideText;
    std::deque<std::size_t> m_saving; ///< The first is being stored, the others wait.
};

} // namespace fasit::pages
