// LineStatusBar: how the lines to analysers stand, in the status line: symbol and word, worst first. GUI
// thread only.
#pragma once

#include "app/services/line_status.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace fasit::pages {

class LineStatusBar : public QWidget {
    Q_OBJECT

  public:
    /// As many stand there; of more only how many they are.
    static constexpr std::size_t kMost = 3;

    explicit LineStatusBar(QWidget* parent);

    /// Hidden while there are none.
    void setLines(std::vector<services::LineStatus> lines);

    /// As many as fit into their part of the window.
    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    /// What there is to say of it, and to do.
    void lineWanted(const QString& line, const QString& detail);

  private:
    QPushButton* add(int number);
    void showLines();
    void fit();

    std::vector<services::LineStatus> m_lines;
    std::vector<QPushButton*> m_buttons;
    std::size_t m_shown = 0;
    QPushButton* m_more;
    QHBoxLayout* m_row;
};

} // namespace fasit::pages
