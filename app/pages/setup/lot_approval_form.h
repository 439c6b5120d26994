// LotApprovalForm: what was entered of a new lot, to be compared with its insert by a second person,
// corrected and approved. GUI thread only.
#pragma once

#include "app/services/lot_service.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace fasit::pages {

class InsertLines;

class LotApprovalForm : public QWidget {
    Q_OBJECT

  public:
    explicit LotApprovalForm(QWidget* parent = nullptr);

    void begin(const reports::LotDetails& details);
    /// It was not stored.
    void say(const QString& message);

  signals:
    void approveWanted(fasit::services::LotApproval approval);
    void backWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QLayout* makeButtons();
    void approve();
    void addCorrection(const reports::LotValues& values, const std::pair<Decimal, Decimal>& range,
                       services::LotApproval& approval) const;

    reports::LotDetails m_details;
    std::vector<reports::LotValues> m_lined; ///< Those with a line: one for each target.
    QLabel* m_heading;
    QLabel* m_about;
    QLabel* m_message;
    QLineEdit* m_expiry;
    InsertLines* m_lines;
};

} // namespace fasit::pages
