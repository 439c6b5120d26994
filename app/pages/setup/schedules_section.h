// SchedulesSection: how often each control of the home is due. GUI thread only.
#pragma once

#include "app/models/text_table.h"
#include "app/services/failure.h"
#include "qc-core/base/clock.h"
#include "qc-core/reports/home_setup.h"
#include "qc-core/workflow/follow_up_fault.h"

#include <QWidget>

#include <map>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QTableView;

namespace fasit::pages {

class CheckedForm;
class ScheduleForm;
class SectionMessage;

class SchedulesSection : public QWidget {
    Q_OBJECT

  public:
    /// The clock must outlive it: a new schedule holds from today on.
    explicit SchedulesSection(const Clock& clock, QWidget* parent = nullptr);

    void setHome(reports::HomeSetup home);
    void showStored();
    void showRefusal(workflow::FollowUpFault fault);
    void showFailure(const services::Failure& failure);

  signals:
    void changeWanted(fasit::domain::Schedule schedule);

  private:
    using Place = std::pair<domain::InstrumentId, domain::AnalyteId>;

    QWidget* makeList();
    QWidget* makeForm();
    void fillTable();
    void fillInstruments();
    const reports::InstrumentSetup* instrumentChosen() const;
    void fillAnalytes();
    int rowOf(Place place) const;
    void choose(int row);
    void showChosen();
    void keepDraft();
    void beginNew();
    void showNew();
    void put(const domain::Schedule& schedule);
    void showSentence();
    void save();

    const Clock& m_clock;
    reports::HomeSetup m_home;
    std::vector<domain::Schedule> m_schedules; ///< Of the rows.
    models::TextTable m_model;
    QTableView* m_table = nullptr;
    SectionMessage* m_message;
    QLabel* m_heading = nullptr;
    CheckedForm* m_where = nullptr;    ///< Of a new one.
    QComboBox* m_instrument = nullptr; ///< By identity.
    QComboBox* m_analyte = nullptr;
    ScheduleForm* m_form = nullptr;
    QLabel* m_sentence = nullptr;
    Place m_edited; ///< Of a new one (0, 0).
    std::map<Place, QStringList> m_drafts;
    bool m_isTyped = false; ///< What stands in the form is not stored.
};

} // namespace fasit::pages
