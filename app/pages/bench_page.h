// BenchPage: today's controls, and what follows when one is not accepted or was typed wrong. GUI thread only.
//
// It leads from one to the other; who answers is the composition root's business.
#pragma once

#include "app/pages/entry_panel.h"
#include "app/pages/guided_steps.h"
#include "app/pages/inbox_page.h"
#include "app/pages/lot_form.h"
#include "app/pages/pack_form.h"
#include "app/pages/round_page.h"
#include "app/pages/slip_form.h"
#include "app/services/follow_up_service.h"
#include "qc-core/workflow/correct_slip.h"
#include "qc-core/workflow/follow_up_fault.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace fasit::pages {

class BenchPage : public QWidget {
    Q_OBJECT

  public:
    /// The clock must outlive the page.
    explicit BenchPage(const Clock& clock, QWidget* parent = nullptr);

    EntryPanel& entry() { return *m_entry; }
    GuidedSteps& steps() { return *m_steps; }
    SlipForm& slip() { return *m_slip; }
    PackForm& pack() { return *m_pack; }
    InboxPage& inbox() { return *m_inbox; }
    LotForm& lot() { return *m_lot; }
    RoundPage& round() { return *m_round; }

    /// The guided steps about a rejected run, from wherever it was seen.
    void showSteps(const services::RunPlace& place);

    /// Of the home that is shown.
    void setInbox(domain::SiteId site, const std::vector<reports::InboxRow>& rows);
    void refuse(workflow::InboxFault fault);
    void onLotUsed(domain::InstrumentId instrument, domain::AnalyteId analyte);
    /// Of the round where one of its rows waits, else of the form.
    void showAnswer(const services::EntryAnswer& answer);
    void refuseEvent(workflow::FollowUpFault fault);
    void onStepTaken(const services::RunPlace& place);
    void onFinished();
    void onSlipCorrected(const workflow::CorrectedSlip& corrected);
    void onPackOpened(const services::Pack& pack, const workflow::OpenedPack& opened);
    void refuse(workflow::FollowUpFault fault);
    void refuseEntry();
    void refusePack(workflow::FollowUpFault fault);
    void refuseBottle(workflow::FollowUpFault fault);
    void refuse(const workflow::LateEntryProblem& problem);
    void refuse(workflow::SlipFault fault);
    void showFailure(const services::Failure& failure);

  signals:
    /// The steps say that a new bottle was opened.
    void bottleWanted(fasit::domain::SiteId site, fasit::domain::LotId lot);
    void progressWanted(fasit::services::RunPlace place);
    void slipTyped(fasit::services::Slip slip);

  private:
    void addForm(QWidget* page);
    void connectLotAndInbox();
    void connectRound();
    void beginSteps(const reports::DueControl& control, domain::FactKey run);
    void follow(text::StepWay way);
    void correctNumber();
    void showNotSaved(const services::Failure& failure);
    void openBottles();
    void beginPack(const reports::DueControl& control);
    void backToEntry();

    QStackedWidget* m_stack;
    EntryPanel* m_entry;
    GuidedSteps* m_steps;
    SlipForm* m_slip;
    PackForm* m_pack;
    InboxPage* m_inbox;
    LotForm* m_lot;
    RoundPage* m_round;
    const Clock& m_clock;
    std::optional<services::Slip> m_typedSlip;
    text::StepWay m_way = text::StepWay::NextStep; ///< Where the step leads that is being stored.
};

} // namespace fasit::pages
