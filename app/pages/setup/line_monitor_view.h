// LineMonitorView: what happens on a line, as it happens: control characters named, values masked. GUI thread
// only.
#pragma once

#include "app/models/text_table.h"
#include "app/services/line_monitor.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace fasit::pages {

class SectionMessage;

class LineMonitorView : public QWidget {
    Q_OBJECT

  public:
    explicit LineMonitorView(QWidget* parent = nullptr);

    /// The line that is looked at from now on, and nothing of another.
    void begin(const QString& line);
    const QString& line() const { return m_line; }
    /// Oldest first. While it stands still nothing changes.
    void setEvents(const std::vector<services::LineEvent>& events);
    /// What is shown, as text; says whether it could be written.
    bool save(const QString& file);

  signals:
    void eventsWanted(const QString& line);
    void backWanted();

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    QWidget* makeButtons();
    void pause(bool isPaused);
    void copy();
    void chooseFile();

    QString m_line;
    std::vector<services::LineEvent> m_events;
    models::TextTable m_model;
    QTimer m_look;
    QLabel* m_heading;
    SectionMessage* m_message;
    QTableView* m_table;
    QPushButton* m_pause = nullptr;
};

} // namespace fasit::pages
