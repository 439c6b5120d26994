// InboxPage: readings that wait because lot, level or time is not certain; each is placed, or left out with a
// reason. GUI thread only.
#pragma once

#include "qc-core/reports/inbox_row.h"
#include "qc-core/workflow/inbox_placing.h"

#include <QString>
#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace fasit::pages {

class InboxPage : public QWidget {
    Q_OBJECT

  public:
    explicit InboxPage(QWidget* parent = nullptr);

    /// `now` is the latest time that a reading may be said to be measured.
    void setRows(std::vector<reports::InboxRow> rows, WallTime now);
    void showPlaced(const workflow::InboxReport& report);
    /// What went wrong; empty takes it away.
    void say(const QString& message);

  signals:
    void placeWanted(fasit::workflow::InboxPlace place);
    void discardWanted(fasit::domain::InboxItem item, QString reason);
    void backWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeChoices();
    void addField(QFormLayout& form, QLabel* label, QWidget* field, QPushButton* button);
    const reports::InboxRow* row() const;
    void showRow();
    void place();
    void discard();

    std::vector<reports::InboxRow> m_rows;
    QLabel* m_title;
    QListWidget* m_list;
    QWidget* m_answer = nullptr;
    QLabel* m_why = nullptr;
    QComboBox* m_choice = nullptr;
    QLabel* m_timeLabel = nullptr;
    QDateTimeEdit* m_time = nullptr;
    QCheckBox* m_remember = nullptr;
    QPushButton* m_place = nullptr;
    QComboBox* m_reason = nullptr;
    QLabel* m_message;
};

} // namespace fasit::pages
