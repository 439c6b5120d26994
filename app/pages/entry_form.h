// EntryForm: one control on its way in: the bottle, a field for each due level, Enter. GUI thread only.
//
// Nothing that was typed is lost while the form is open: not by a failed save, a new bottle or a fresh list.
#pragma once

#include "app/pages/typed_readings.h"
#include "qc-core/base/clock.h"
#include "qc-core/domain/gs1.h"
#include "qc-core/reports/due_control.h"

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fasit::pages {

class BottleLine;
class BottleScan;
class LevelEntry;
class WhenMeasured;

/// A form that is not saved yet, apart from its widgets: it outlives a change of language and a crash.
struct EntryDraft {
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    QString id;
    std::vector<TypedLevel> typed;
    WallTime measuredAt;
    bool afterwards = false;
    QString comment = {};
};

class EntryForm : public QWidget {
    Q_OBJECT

  public:
    EntryForm(reports::DueControl control, const Clock& clock, QWidget* parent = nullptr);

    const reports::DueControl& control() const { return m_control; }
    bool isFor(const reports::DueControl& control) const;
    /// The same control with newer facts: bottle lines change, what is typed stays.
    void refresh(const reports::DueControl& control);

    std::vector<TypedLevel> typed() const;
    /// The form's random id.
    const QString& id() const { return m_id; }

    EntryDraft draft() const;
    void takeUp(const EntryDraft& draft);

    /// What was said of when it was measured.
    WallTime measuredAt() const;
    /// At a save: a second one of the same says the same time, so that nothing is stored twice.
    void holdTime();
    bool isAfterwards() const;
    QString comment() const;

    /// What the barcode of the bottle says, where it was scanned.
    const domain::Gs1Code& scanned() const;

    void startTyping();
    /// While it is being saved nothing can be changed.
    void setSaving(bool saving);
    /// Says above the buttons what went wrong; empty takes it away.
    void say(const QString& message);

  signals:
    /// What is typed or said of when.
    void changed();
    void saveWanted();
    void newBottleOpened(fasit::domain::LotId lot);
    void backWanted();
    /// What to do about the control that was not accepted.
    void stepsWanted();
    void packWanted();
    void lotWanted();
    void paperWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeHeading();
    QWidget* makeStop();
    QWidget* makeBottles();
    QWidget* makeLevels();
    QWidget* makeComment();
    QWidget* makeButtons();
    void addLevel(QGridLayout& grid, const reports::DueLevel& level);
    LevelEntry* makeEntry(const reports::DueLevel& level);
    void goOnAfter(LevelEntry* entry);
    void onMeasurementChanged();
    bool hasGoodComment();
    void save();

    reports::DueControl m_control;
    const Clock& m_clock;
    QString m_id;
    std::optional<WallTime> m_savedAs; ///< Until something is changed.
    std::vector<LevelEntry*> m_entries;
    std::vector<BottleLine*> m_bottles;
    BottleScan* m_scan = nullptr;
    QLabel* m_message;
    WhenMeasured* m_when;
    QLineEdit* m_comment = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace fasit::pages
