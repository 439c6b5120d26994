// RoundRow: one meter of a round: its fields, what stands in its way, and its verdict. GUI thread only.
#pragma once

#include "app/pages/typed_readings.h"
#include "app/text/tone.h"
#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"
#include "qc-core/domain/stop.h"
#include "qc-core/reports/control_outcome.h"
#include "qc-core/reports/due_control.h"

#include <QObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QWidget;

namespace fasit::pages {

class LevelEntry;

/// What is typed in a row and not saved: it outlives the row, on the same day.
struct RoundDraft {
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    Date day;
    QString id;
    std::optional<WallTime> savedAs; ///< Of a save that failed.
    std::vector<std::pair<domain::LotId, TypedLevel>> typed;
};

class RoundRow : public QObject {
    Q_OBJECT

  public:
    /// Puts its widgets into the grid's next row; they belong to `table`.
    RoundRow(reports::DueControl control, QGridLayout& grid, QWidget* table);

    const reports::DueControl& control() const { return m_control; }
    std::size_t columns() const { return m_entries.size(); }
    /// False where it takes no more values.
    bool startTyping(std::size_t column);
    bool isWhole() const;
    /// Whether all that is typed may be saved; what is in doubt is asked in place.
    bool check();
    /// With the time of the first save, until something is changed: the same is not stored twice.
    std::vector<domain::ControlReading> readings(WallTime now);
    /// What is typed and not stored; without values where there is none.
    RoundDraft draft(Date day) const;
    /// What was typed on the same day, of the bottles that are still measured.
    void takeUp(const RoundDraft& draft);

    void setSaving(bool saving);
    void showVerdict(const reports::ControlOutcome& outcome);
    /// It is noted that it is not measured.
    void setAside(const QString& why);
    void say(text::Tone tone, const QString& message);

  signals:
    void finished(int column);
    void saveWanted();
    /// The meter is not measured: what is noted of it.
    void asideWanted(fasit::domain::EventKind kind, QString text);
    void stepsWanted(fasit::domain::FactKey run);

  private:
    QWidget* makeButtons(int row, QWidget* place);
    void addChoices(QGridLayout& grid, int row, QWidget* table);
    void close();

    reports::DueControl m_control;
    QString m_id;
    std::vector<LevelEntry*> m_entries;
    QWidget* m_buttons = nullptr; ///< Until it takes no more values.
    QLabel* m_answer = nullptr;
    QPushButton* m_steps = nullptr;
    domain::FactKey m_run;
    bool m_closed = false;
    std::optional<WallTime> m_savedAs;
};

} // namespace fasit::pages
