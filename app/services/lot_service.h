// LotService: the lot library: its lots, new ones, their approval, parallel periods and targets. GUI thread
// only.
#pragma once

#include "app/services/laboratory_client.h"
#include "qc-core/domain/actor.h"
#include "qc-core/reports/lot_library.h"
#include "qc-core/workflow/approve_lot.h"
#include "qc-core/workflow/approve_target.h"
#include "qc-core/workflow/enter_lot.h"
#include "qc-core/workflow/parallel_lot.h"

#include <variant>
#include <vector>

namespace fasit::services {

using workflow::LotApproval;
using workflow::LotUse;
using workflow::NewLot;
using workflow::ParallelPlace;
using workflow::TargetApproval;
using workflow::TargetSubject;

enum class LotDeed { Entered, Approved, ParallelBegun, MadeCurrent, TargetProposed, TargetApproved };

using LotRefusal = std::variant<workflow::LotFault, workflow::ParallelLotFault, workflow::TargetRefusal>;

struct LotDone {
    LotDeed deed = LotDeed::Entered;
    domain::LotId lot;
    int changedVerdicts = 0; ///< Runs that were judged anew with another verdict.
};

class LotService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit LotService(LaboratoryLink& link, QObject* parent = nullptr);

    void requestLots(domain::SiteId site);
    void requestDetails(domain::SiteId site, domain::LotId lot);
    /// What a new lot can be of.
    void requestChoices(domain::SiteId site);

    void enter(const domain::Actor& by, const NewLot& lot);
    void approve(const domain::Actor& by, const LotApproval& approval);
    void beginParallel(const domain::Actor& by, const LotUse& use);
    void makeCurrent(const domain::Actor& by, const LotUse& use);
    void propose(const domain::Actor& by, const TargetSubject& subject);
    /// From today on.
    void approveTarget(const domain::Actor& by, domain::SiteId site, const domain::TargetProposal& proposal);

  signals:
    void lotsReady(fasit::domain::SiteId site, std::vector<fasit::reports::LotRow> rows);
    void detailsReady(fasit::domain::SiteId site, fasit::reports::LotDetails details);
    void choicesReady(fasit::domain::SiteId site, std::vector<fasit::reports::MaterialChoice> choices);
    void done(fasit::services::LotDone what);
    void refused(fasit::services::LotDeed deed, fasit::services::LotRefusal why);

  private:
    template <class Do>
    void change(LotDeed deed, Do act);

    Newest m_lots = kind();
    Newest m_details = kind();
    Newest m_choices = kind();
};

} // namespace fasit::services
