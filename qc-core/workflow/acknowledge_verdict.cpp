#include "qc-core/workflow/acknowledge_verdict.h"

#include "qc-core/storage/follow_up_writer.h"
#include "qc-core/workflow/permissions.h"

#include <fmt/format.h>

#include <algorithm>

namespace fasit::workflow {

using namespace domain;

Expected<void, FollowUpFault> acknowledgeVerdict(const Laboratory& laboratory, const Actor& actor,
                                                 SiteId site, FactKey verdict) {
    using Fault = Unexpected<FollowUpFault>;
    if (!may(actor, Deed::AcknowledgeVerdict, site)) {
        return Fault(FollowUpFault::NotAllowed);
    }
    storage::WriteTransaction transaction(laboratory.database, laboratory.clock);
    transaction.holdSite(site);
    if (!storage::openVerdict(laboratory.database, site, verdict)) {
        return Fault(FollowUpFault::NoSuchVerdict);
    }
    const auto seen = storage::acknowledgements(laboratory.database, site, verdict);
    if (std::any_of(seen.begin(), seen.end(), [&](const auto& one) { return one.by == actor.user; })) {
        return Fault(FollowUpFault::AlreadyAcknowledged);
    }
    storage::acknowledge(transaction, site, verdict, actor.user);
    transaction.commit(
        {idText(actor.user), "acknowledgeVerdict", fmt::format("{}/{}", verdict.origin, verdict.seq)});
    return {};
}

} // namespace fasit::workflow
