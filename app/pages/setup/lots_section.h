// LotsSection: the lot library of the settings: its lots, one of them, the wizard for a new one. GUI thread
// only.
//
// It says what is wanted; in whose name is the composition root's business.
#pragma once

#include "app/models/lot_table_model.h"
#include "app/services/failure.h"
#include "app/services/lot_service.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace fasit::pages {

class LotApprovalForm;
class LotDetailsView;
class NewLotWizard;

class LotsSection : public QWidget {
    Q_OBJECT

  public:
    /// The clock must outlive it.
    explicit LotsSection(const Clock& clock, QWidget* parent = nullptr);

    void showSite(domain::SiteId site);
    domain::SiteId site() const { return m_site; }
    void setLots(domain::SiteId site, std::vector<reports::LotRow> lots);
    void setDetails(domain::SiteId site, const reports::LotDetails& details);
    void setChoices(domain::SiteId site, std::vector<reports::MaterialChoice> choices);
    void showDone(const services::LotDone& done);
    void showRefusal(const services::LotRefusal& why);
    void showFailure(const services::Failure& failure);
    /// Nobody said who works: what is typed can be stored again.
    void showAgain();
    LotDetailsView& details() { return *m_details; }

  signals:
    void lotsWanted(fasit::domain::SiteId site);
    void detailsWanted(fasit::domain::SiteId site, fasit::domain::LotId lot);
    void choicesWanted(fasit::domain::SiteId site);
    void enterWanted(fasit::services::NewLot lot);
    void approveWanted(fasit::services::LotApproval approval);

  private:
    QWidget* makeList();
    QLayout* makeFilter();
    void makeTable();
    void connectForms();
    void filter();
    bool isShown(const reports::LotRow& row) const;
    void showChosen();
    void showList();
    void sayNow(const QString& text);
    void say(const QString& text, bool good);

    domain::SiteId m_site;
    domain::LotId m_wanted; ///< To be chosen when the lots come.
    std::vector<reports::LotRow> m_lots;
    models::LotTableModel m_model;
    QLabel* m_message;
    QStackedWidget* m_pages;
    QLineEdit* m_search = nullptr;
    QComboBox* m_stage = nullptr;
    QPushButton* m_new = nullptr;
    QLabel* m_waiting = nullptr;
    QTableView* m_table = nullptr;
    LotDetailsView* m_details;
    NewLotWizard* m_wizard;
    LotApprovalForm* m_approval;
};

} // namespace fasit::pages
