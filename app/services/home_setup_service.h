// HomeSetupService: how homes are set up, and changes of it: homes, instruments, schedules, rules of a home.
// GUI thread only.
#pragma once

#include "app/services/laboratory_client.h"
#include "qc-core/domain/actor.h"
#include "qc-core/reports/home_setup.h"
#include "qc-core/workflow/change_setup.h"
#include "qc-core/workflow/follow_up_fault.h"

#include <QString>

#include <vector>

namespace fasit::services {

/// What was changed.
enum class SetupPart { Home, Instrument, InUse, Schedule, Rules };

class HomeSetupService : public LaboratoryClient {
    Q_OBJECT

  public:
    explicit HomeSetupService(LaboratoryLink& link, QObject* parent = nullptr);

    void requestHomes();
    void requestHome(domain::SiteId site);

    void changeHome(const domain::Actor& actor, const domain::Site& home);
    void changeInstrument(const domain::Actor& actor, const domain::Instrument& instrument);
    /// Out of use with a reason that those at the bench are told, or in use again.
    void setInUse(const domain::Actor& actor, const domain::Instrument& instrument, bool inUse,
                  const QString& reason);
    void changeSchedule(const domain::Actor& actor, const domain::Schedule& schedule);
    void changeRules(const domain::Actor& actor, const domain::HomeRules& rules);

  signals:
    void homesReady(std::vector<fasit::reports::HomeRow> homes);
    void homeReady(fasit::reports::HomeSetup home);
    /// `id` is the identity of what was stored; of rules the home's.
    void stored(fasit::services::SetupPart part, qint64 id);
    void setupRefused(fasit::services::SetupPart part, fasit::workflow::SetupChangeProblem problem);
    void choiceRefused(fasit::services::SetupPart part, fasit::workflow::FollowUpFault fault);

  private:
    template <class Answer>
    void tell(SetupPart part, const Answer& answer);

    Newest m_homes = kind();
    Newest m_home = kind();
};

} // namespace fasit::services
