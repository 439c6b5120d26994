// LotDetailsView: one lot: its values by analyser and level, its newest results, and what can be done now.
// GUI thread only.
#pragma once

#include "app/models/lot_readings_model.h"
#include "app/models/lot_values_model.h"
#include "app/services/lot_service.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace fasit::pages {

class LotDetailsView : public QWidget {
    Q_OBJECT

  public:
    explicit LotDetailsView(QWidget* parent = nullptr);

    void setDetails(const reports::LotDetails& details);
    void clear();
    const std::optional<reports::LotDetails>& details() const { return m_details; }

  signals:
    /// The values of the lot are to be looked through and approved.
    void approvalWanted();
    void parallelWanted(fasit::services::LotUse use);
    void currentWanted(fasit::services::LotUse use);
    void proposalWanted(fasit::services::TargetSubject subject);
    void targetApprovalWanted(fasit::domain::TargetProposal proposal);

  private:
    QWidget* makeTabs();
    QTableView* makeTable(const QString& name, const char* objectName, QAbstractItemModel& model);
    QPushButton* addButton(QHBoxLayout& row, const QString& text, const char* name);
    QHBoxLayout* makeButtons();
    void connectButtons();
    const reports::LotValues* chosen() const;
    services::LotUse use() const;
    void showChosen();

    std::optional<reports::LotDetails> m_details;
    models::LotValuesModel m_values;
    models::LotReadingsModel m_readings;
    QLabel* m_heading;
    QLabel* m_about;
    QLabel* m_words;
    QTableView* m_table = nullptr;
    QTableView* m_readingTable = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_parallel = nullptr;
    QPushButton* m_current = nullptr;
    QPushButton* m_propose = nullptr;
    QPushButton* m_approveTarget = nullptr;
};

} // namespace fasit::pages
