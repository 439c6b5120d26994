// BenchService: what staff do at today's list. GUI thread only.
#pragma once

#include "app/services/answers.h"
#include "app/services/laboratory_client.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/ids.h"
#include "qc-core/domain/material.h"
#include "qc-core/domain/reading.h"
#include "qc-core/reports/due_control.h"
#include "qc-core/reports/levey_jennings.h"
#include "qc-core/workflow/correct_slip.h"
#include "qc-core/workflow/late_entry.h"
#include "qc-core/workflow/preliminary_lot.h"
#include "qc-core/workflow/record_event.h"

#include <vector>

namespace fasit::services {

/// A number that was typed wrong, and what it should have been.
struct Slip {
    domain::Series series;
    WallTime measuredAt;
    domain::FactKey result;
    QString value; ///< As typed now.
    QString reason;
};

/// A pack of reagent that was opened.
struct Pack {
    domain::SiteId site;
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    QString reagentLot;
    Date expiry;
};

class BenchService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit BenchService(LaboratoryLink& link, QObject* parent = nullptr);

    void requestDueList(domain::SiteId site);
    /// The newest points, as staff see them.
    void requestNewest(domain::InstrumentId instrument, domain::AnalyteId analyte);
    void registerEntry(const domain::Actor& actor, std::vector<domain::ControlReading> readings);
    /// From a paper form.
    void enterAfterwards(const domain::Actor& actor, std::vector<domain::ControlReading> readings);
    void openPack(const domain::Actor& actor, const Pack& pack);
    void correctSlip(const domain::Actor& actor, const Slip& slip);
    void openBottle(const domain::Actor& actor, domain::SiteId site, domain::LotId lot);
    void tellEvent(const domain::Actor& actor, const domain::Event& event);
    /// Enters the lot where it is not known, and opens a bottle of it.
    void useLot(const domain::Actor& actor, const workflow::NewPreliminaryLot& lot);

  signals:
    void dueListReady(fasit::domain::SiteId site, std::vector<fasit::reports::DueControl> controls);
    void newestReady(fasit::reports::LeveyJennings chart);
    void entryRegistered(fasit::services::EntryAnswer answer);
    /// Nothing was stored: this user may not.
    void entryRefused();
    /// Nothing was stored.
    void lateEntryRefused(fasit::workflow::LateEntryProblem problem);
    void packOpened(fasit::services::Pack pack, fasit::workflow::OpenedPack opened);
    void packRefused(fasit::workflow::FollowUpFault fault);
    void slipCorrected(fasit::workflow::CorrectedSlip corrected);
    /// Nothing was stored.
    void slipRefused(fasit::workflow::SlipFault fault);
    void bottleOpened(fasit::domain::ControlBottle bottle);
    void lotUsed(fasit::domain::InstrumentId instrument, fasit::domain::AnalyteId analyte);
    /// Nothing was stored.
    void lotRefused(fasit::workflow::LotFault fault);
    void eventStored();
    void eventRefused(fasit::workflow::FollowUpFault fault);
    void bottleRefused(fasit::workflow::FollowUpFault fault);

  private:
    Newest m_dueList = kind();
    Newest m_newest = kind();
};

} // namespace fasit::services
