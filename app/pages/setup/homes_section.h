// HomesSection: the homes one sees, with municipality and county; one is changed, or another added. GUI
// thread only.
#pragma once

#include "app/models/text_table.h"
#include "app/services/failure.h"
#include "qc-core/reports/home_setup.h"
#include "qc-core/workflow/change_setup.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace fasit::pages {

class CheckedForm;
class SectionMessage;

class HomesSection : public QWidget {
    Q_OBJECT

  public:
    explicit HomesSection(QWidget* parent = nullptr);

    /// `chosen` is the home that the rest of the window shows.
    void setHomes(std::vector<reports::HomeRow> homes, domain::SiteId chosen);
    void showStored(domain::SiteId home);
    void showProblem(const workflow::SetupChangeProblem& problem);
    void showFailure(const services::Failure& failure);

  signals:
    void changeWanted(fasit::domain::Site home);

  private:
    QWidget* makeList();
    QWidget* makeForm();
    const domain::Site* chosen() const;
    void choose(domain::SiteId home);
    void showChosen();
    void beginNew();
    void save();
    QLineEdit* fieldOf(workflow::SetupField field) const;

    std::vector<reports::HomeRow> m_homes;
    models::TextTable m_model;
    QSortFilterProxyModel m_shown;
    QTableView* m_table = nullptr;
    SectionMessage* m_message;
    CheckedForm* m_form = nullptr;
    QLabel* m_heading = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_municipality = nullptr;
    QLineEdit* m_municipalityNumber = nullptr;
    QLineEdit* m_county = nullptr;
    QLineEdit* m_organisationNumber = nullptr;
    domain::SiteId m_shownElsewhere;
    domain::SiteId m_edited; ///< 0: a new one.
    std::map<domain::SiteId, QStringList> m_drafts;
    bool m_isTyped = false; ///< What stands in the form is not stored.
};

} // namespace fasit::pages
