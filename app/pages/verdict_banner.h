// VerdictBanner: verdicts that nobody has acknowledged, on every page until somebody does. GUI thread only.
#pragma once

#include "app/services/follow_up_service.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace fasit::pages {

class VerdictBanner : public QFrame {
    Q_OBJECT

  public:
    explicit VerdictBanner(QWidget* parent = nullptr);

    /// Oldest first; the newest is shown, and how many more there are. Hidden while there are none.
    void setVerdicts(std::vector<services::UnseenVerdict> verdicts);

  signals:
    void seen(fasit::domain::SiteId site, fasit::domain::FactKey verdict);
    void whatToDoWanted(fasit::services::RunPlace place);

  private:
    std::vector<services::UnseenVerdict> m_verdicts;
    QLabel* m_text;
    QPushButton* m_whatToDo;
    QPushButton* m_seen;
};

} // namespace fasit::pages
