// FollowUpService: what is done about a control that was not accepted. GUI thread only.
#pragma once

#include "app/services/answers.h"
#include "app/services/laboratory_client.h"
#include "qc-core/domain/actor.h"
#include "qc-core/domain/corrective_action.h"
#include "qc-core/reports/action_progress.h"
#include "qc-core/storage/acknowledgement_reader.h"
#include "qc-core/workflow/follow_up_fault.h"

#include <QString>

#include <vector>

namespace fasit::services {

/// A step as a person took it.
struct Step {
    domain::ActionStepKind kind = domain::ActionStepKind::StopPatients;
    domain::StepFinding finding = domain::StepFinding::Done;
    QString comment;
};

/// How an action ended.
struct Ending {
    QString cause;
    domain::ActionOutcome outcome = domain::ActionOutcome::Solved;
    QString comment;
};

/// A verdict that nobody has acknowledged, in words that need no catalogue.
struct UnseenVerdict {
    storage::OpenVerdict verdict;
    std::string analyteName;
    std::string instrumentName;
};

class FollowUpService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit FollowUpService(LaboratoryLink& link, QObject* parent = nullptr);

    void requestProgress(const RunPlace& place);
    void requestUnseen(domain::SiteId site);
    void takeStep(const domain::Actor& actor, const RunPlace& place, const Step& step);
    void finish(const domain::Actor& actor, const RunPlace& place, const Ending& ending);
    void acknowledge(const domain::Actor& actor, domain::SiteId site, domain::FactKey verdict);

  signals:
    void progressReady(fasit::services::RunPlace place, fasit::reports::ActionProgress progress);
    void unseenReady(fasit::domain::SiteId site, std::vector<fasit::services::UnseenVerdict> verdicts);
    void stepTaken(fasit::services::RunPlace place, fasit::domain::ActionStepKind kind);
    void finished(fasit::services::RunPlace place);
    void acknowledged(fasit::domain::SiteId site);
    /// Nothing was stored.
    void refused(fasit::workflow::FollowUpFault fault);

  private:
    Newest m_progress = kind();
    Newest m_unseen = kind();
};

} // namespace fasit::services
