// PointDetails: all that is known of one point, beside the chart, and what may be said of it: leave it out,
// take it in again, comment. GUI thread only.
#pragma once

#include "app/text/tone.h"
#include "qc-core/reports/point_story.h"

#include <QWidget>

#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace fasit::pages {

class PointDetails : public QWidget {
    Q_OBJECT

  public:
    explicit PointDetails(QWidget* parent = nullptr);

    void clear();
    void setPoint(const reports::LeveyJennings& chart, const reports::PointRef& point);
    /// Dropped where another point is shown by now.
    void setStory(const reports::PointStory& story);
    /// What came of the last deed; stays until the next.
    void say(text::Tone tone, const QString& message);
    /// The text that was typed is stored: the field becomes empty.
    void clearTyped();
    /// Without it nothing can be said of a point, only read.
    void setDeedsShown(bool shown);

    std::optional<reports::PointRef> point() const { return m_point; }

  signals:
    void stepWanted(int by);
    void excludeWanted(fasit::reports::PointRef point, const QString& reason);
    void takeInWanted(fasit::reports::PointRef point, const QString& reason);
    void commentWanted(fasit::reports::PointRef point, const QString& text);

  private:
    void makeSteps(QVBoxLayout& column);
    void makeTexts(QVBoxLayout& column);
    void makeDeeds(QVBoxLayout& column);
    void markWanted();
    void showLines(const QStringList& lines, QLabel& label, const QString& heading);

    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_actions = nullptr;
    QLabel* m_marks = nullptr;
    QLabel* m_verdicts = nullptr;
    QLabel* m_said = nullptr;
    QWidget* m_deeds = nullptr;
    QLineEdit* m_text = nullptr;
    QPushButton* m_mark = nullptr;
    QPushButton* m_comment = nullptr;
    std::optional<reports::PointRef> m_point;
    bool m_isExcluded = false;
    bool m_deedsShown = true;
};

} // namespace fasit::pages
