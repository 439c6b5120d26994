// EntryPanel: today's controls of one home; a card, its form, the verdict. GUI thread only.
//
// It shows structs and says what the person wants; who answers is the composition root's business.
#pragma once

#include "app/models/due_list_model.h"
#include "app/services/answers.h"
#include "app/services/bench_service.h"
#include "app/services/failure.h"
#include "qc-core/base/clock.h"
#include "qc-core/domain/reading.h"
#include "qc-core/reports/overview.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace fasit::pages {

class EntryForm;
class OperatorField;
class VerdictCard;

class EntryPanel : public QWidget {
    Q_OBJECT

  public:
    /// The clock must outlive the panel.
    explicit EntryPanel(const Clock& clock, QWidget* parent = nullptr);

    void setSites(const std::vector<reports::SiteState>& sites);
    void setDueList(domain::SiteId site, std::vector<reports::DueControl> controls);
    void showAnswer(const services::EntryAnswer& answer);
    void showFailure(const services::Failure& failure);
    /// The form was not stored, and why.
    void refuse(const QString& why);

    domain::SiteId site() const;
    /// The card of this instrument and analyte, where it is on the list.
    std::optional<reports::DueControl> control(domain::InstrumentId instrument,
                                               domain::AnalyteId analyte) const;
    /// What the verdict that is shown is about.
    const std::optional<reports::ControlOutcome>& outcome() const { return m_outcome; }
    void showList();
    /// The form of this control, when the list that follows what was saved has come.
    void measureWhenListed(domain::InstrumentId instrument, domain::AnalyteId analyte);
    /// The verdict once more, with the number that was corrected.
    void showCorrected(const services::Slip& slip, const std::vector<reports::ControlOutcome>& changed);

  signals:
    void stepsWanted(fasit::reports::DueControl control, fasit::domain::FactKey run);
    void slipWanted(fasit::reports::ControlOutcome outcome);
    void packWanted(fasit::reports::DueControl control);
    void paperWanted(fasit::reports::DueControl control, QString home);
    void lateEntryTyped(fasit::domain::SiteId site, std::vector<fasit::domain::ControlReading> readings);
    void siteChosen(fasit::domain::SiteId site);
    void entryTyped(std::vector<fasit::domain::ControlReading> readings, QString by);
    void bottleWanted(fasit::domain::SiteId site, fasit::domain::LotId lot);

  private:
    QWidget* makeHeader();
    QWidget* makeList();
    QWidget* makeFormPlace();
    void openCard(const QModelIndex& index);
    void openForm(const reports::DueControl& control);
    void dropForm();
    void showForm();
    void measureAgain();
    void save();
    void sayWhatIsDue();
    void showVerdictOrReason(const services::EntryAnswer& answer);
    void showSteps();

    const Clock& m_clock;
    models::DueListModel m_model;
    QComboBox* m_sites = nullptr;
    OperatorField* m_operator = nullptr;
    QLabel* m_summary = nullptr;
    QListView* m_list = nullptr;
    QStackedWidget* m_stack;
    QVBoxLayout* m_formPlace = nullptr;
    EntryForm* m_form = nullptr;               ///< Kept until it is saved or another card is opened.
    domain::InstrumentId m_answeredInstrument; ///< What the verdict is about.
    domain::AnalyteId m_answeredAnalyte;
    std::optional<reports::ControlOutcome> m_outcome;
    std::optional<domain::FactKey> m_rejectedRun; ///< Because of which it was measured.
    bool m_listOutdated = false;                  ///< Something was saved since the list came.
    bool m_againWhenListed = false; ///< The same control is to be opened when the new list comes.
    VerdictCard* m_verdict;
};

} // namespace fasit::pages
