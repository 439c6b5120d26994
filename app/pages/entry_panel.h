// EntryPanel: today's controls of one home; a card, its form, the verdict. GUI thread only.
//
// It shows structs and says what the person wants; who answers is the composition root's business.
#pragma once

#include "app/models/due_list_model.h"
#include "app/pages/entry_form.h"
#include "app/services/answers.h"
#include "app/services/bench_service.h"
#include "app/services/failure.h"
#include "qc-core/base/clock.h"
#include "qc-core/domain/reading.h"
#include "qc-core/reports/overview.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace fasit::pages {

class DraftOffer;
class VerdictCard;

class EntryPanel : public QWidget {
    Q_OBJECT

  public:
    /// The clock must outlive the panel.
    explicit EntryPanel(const Clock& clock, QWidget* parent = nullptr);

    /// Where no home was chosen yet, or it is gone, the first is.
    void setSites(const std::vector<reports::SiteState>& sites);
    void showSite(domain::SiteId site);
    void setDueList(domain::SiteId site, std::vector<reports::DueControl> controls);
    void showAnswer(const services::EntryAnswer& answer);
    /// A control that came by itself: in the place of its form, where nothing is typed in that; else it is
    /// said above the list or in the form.
    void showArrived(const reports::ControlOutcome& outcome);
    void showFailure(const services::Failure& failure);
    /// The form was not stored, and why.
    void refuse(const QString& why);

    /// The newest points of a control; shown where the verdict is about it.
    void showNewest(const reports::LeveyJennings& chart);

    /// It was not saved: what was typed stands here as before.
    void goOnTyping();

    domain::SiteId site() const { return m_site; }
    /// The card of this instrument and analyte, where it is on the list.
    std::optional<reports::DueControl> control(domain::InstrumentId instrument,
                                               domain::AnalyteId analyte) const;
    /// What the verdict that is shown is about.
    const std::optional<reports::ControlOutcome>& outcome() const { return m_outcome; }
    void showList();
    /// The form of this control, when the list that follows what was saved has come.
    void measureWhenListed(domain::InstrumentId instrument, domain::AnalyteId analyte);
    /// The verdict once more, with the number that was corrected.
    void showCorrected(const services::Slip& slip, const workflow::CorrectedSlip& corrected);

    /// What is said of readings that wait to be placed, below the cards; empty: none wait.
    void sayInbox(const QString& text);

    /// What is typed and not saved; absent where nothing is.
    std::optional<EntryDraft> draft() const;
    /// Opens it again when the list of its home has come.
    void takeUp(std::optional<EntryDraft> draft) { m_draft = std::move(draft); }
    /// Something typed before the program stopped, where its control is on the list.
    void offer(const EntryDraft& draft);

  signals:
    /// The list of this home is wanted.
    void siteChosen(fasit::domain::SiteId site);
    void entryTyped(fasit::domain::SiteId site, std::vector<fasit::domain::ControlReading> readings);
    void bottleWanted(fasit::domain::SiteId site, fasit::domain::LotId lot);
    void stepsWanted(fasit::reports::DueControl control, fasit::domain::FactKey run);
    void slipWanted(fasit::reports::ControlOutcome outcome);
    void packWanted(fasit::reports::DueControl control);
    void paperWanted(fasit::reports::DueControl control);
    void lotWanted(fasit::reports::DueControl control, fasit::domain::Gs1Code scanned);
    void inboxWanted();
    /// One control on several identical meters.
    void roundWanted(std::vector<fasit::reports::DueControl> controls);
    void newestWanted(fasit::domain::InstrumentId instrument, fasit::domain::AnalyteId analyte);
    /// What is typed and not saved now; absent where nothing is.
    void draftChanged(fasit::domain::SiteId site, std::optional<fasit::pages::EntryDraft> draft);
    /// The first list of this home has come.
    void draftWanted(fasit::domain::SiteId site);

  private:
    QWidget* makeList();
    QWidget* makeFormPlace();
    void openCard(const QModelIndex& index);
    void openForm(const reports::DueControl& control);
    void openDraft();
    void askForDraft();
    void goOnWithOffered();
    void forgetDraft();
    void dropForm();
    void showForm();
    void measureAgain();
    void save();
    void sayWhatIsDue();
    /// In the place of its form.
    void showOwn(const reports::ControlOutcome& outcome);
    void showVerdictOrReason(const services::EntryAnswer& answer);
    void showSteps();

    const Clock& m_clock;
    models::DueListModel m_model;
    domain::SiteId m_site;
    bool m_hasSites = false;
    QLabel* m_summary = nullptr;
    QLabel* m_arrived = nullptr; ///< What came by itself while the list was shown.
    QListView* m_list = nullptr;
    DraftOffer* m_offer = nullptr;
    QPushButton* m_inbox = nullptr;
    QStackedWidget* m_stack;
    QVBoxLayout* m_formPlace = nullptr;
    std::optional<EntryDraft> m_draft;         ///< To be taken up.
    std::optional<EntryDraft> m_offered;       ///< Before the program stopped.
    std::optional<domain::SiteId> m_askedOf;   ///< Whose draft was asked for.
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
