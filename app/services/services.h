// Services: all that the pages can ask, on one link to one laboratory.
#pragma once

#include "app/services/audit_service.h"
#include "app/services/backup_service.h"
#include "app/services/bench_service.h"
#include "app/services/chart_service.h"
#include "app/services/first_home_service.h"
#include "app/services/follow_up_service.h"
#include "app/services/home_setup_service.h"
#include "app/services/inbox_service.h"
#include "app/services/laboratory_link.h"
#include "app/services/line_service.h"
#include "app/services/lot_service.h"
#include "app/services/overview_service.h"
#include "app/services/point_service.h"
#include "app/services/rule_service.h"
#include "app/services/session.h"
#include "app/services/user_service.h"

#include <memory>
#include <utility>

namespace fasit::services {

struct Services {
    Services(storage::Location location, std::shared_ptr<const Clock> clock)
        : link(std::move(location), std::move(clock)) {}

    LaboratoryLink link; ///< First: it outlives the others.
    OverviewService overview{link};
    BenchService bench{link};
    ChartService chart{link};
    FollowUpService followUp{link};
    InboxService inbox{link};
    UserService users{link};
    FirstHomeService firstHome{link};
    HomeSetupService homeSetup{link};
    AuditService audit{link};
    BackupService backup{link};
    Session session{link.clock()};
    PointService point{link};
    LotService lots{link};
    RuleService rules{link};
    LineService lines{link};
};

} // namespace fasit::services
