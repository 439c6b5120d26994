// InstrumentsSection: the analysers of the home, what each measures with which lot, and whether it is in use.
// GUI thread only.
#pragma once

#include "app/models/text_table.h"
#include "app/services/failure.h"
#include "qc-core/base/time.h"
#include "qc-core/reports/home_setup.h"
#include "qc-core/workflow/change_setup.h"
#include "qc-core/workflow/follow_up_fault.h"

#include <QWidget>

#include <map>
#include <utility>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace fasit::pages {

class CheckedForm;
class InstrumentForm;
class SectionMessage;

class InstrumentsSection : public QWidget {
    Q_OBJECT

  public:
    explicit InstrumentsSection(QWidget* parent = nullptr);

    void setHome(reports::HomeSetup home);
    void showStored(domain::InstrumentId instrument);
    void showUseStored();
    void showProblem(const workflow::SetupChangeProblem& problem);
    void showUseRefused(workflow::FollowUpFault fault);
    void showFailure(const services::Failure& failure);

  signals:
    void changeWanted(fasit::domain::Instrument instrument);
    void useWanted(fasit::domain::Instrument instrument, bool inUse, QString reason);

  private:
    QWidget* makeLists();
    QWidget* makeForms();
    QWidget* makeUse(QWidget* parent);
    const reports::InstrumentSetup* chosen() const;
    void fillTables();
    void choose(domain::InstrumentId instrument);
    void showChosen();
    void showUse(const reports::InstrumentSetup* instrument);
    void keepDraft();
    void beginNew();
    void save();
    void changeUse();

    reports::HomeSetup m_home;
    models::TextTable m_model;
    models::TextTable m_measured;
    QTableView* m_table = nullptr;
    QTableView* m_measuredTable = nullptr;
    SectionMessage* m_message;
    QLabel* m_heading = nullptr;
    InstrumentForm* m_form = nullptr;
    QWidget* m_usePart = nullptr;
    QLabel* m_use = nullptr;
    CheckedForm* m_useForm = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_changeUse = nullptr;
    domain::InstrumentId m_edited; ///< 0: a new one.
    std::map<std::pair<domain::SiteId, domain::InstrumentId>, QStringList> m_drafts;
    bool m_isTyped = false; ///< What stands in the form is not stored.
};

} // namespace fasit::pages
