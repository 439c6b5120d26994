#include "qc-core/planning/peers/peer_group.h"

#include "qc-core/stats/robust/quantile.h"

#include <set>
#include <vector>

namespace fasit::planning {
namespace {

using stats::StatError;

Unexpected<PeerProblem> problem(PeerFault fault, const PeerSize& size,
                                std::optional<StatError> cause = std::nullopt) {
    return Unexpected<PeerProblem>({fault, size, cause});
}

std::optional<StatError> faultOfMembers(std::span<const PeerMember> members) {
    for (const PeerMember& member : members) {
        if (const auto fault = stats::faultOf(member.results, 1)) {
            return fault;
        }
    }
    return std::nullopt;
}

std::vector<double> meansOf(std::span<const PeerMember> members) {
    std::vector<double> means;
    means.reserve(members.size());
    for (const PeerMember& member : members) {
        means.push_back(member.results.mean);
    }
    return means;
}

} // namespace

PeerSize sizeOf(std::span<const PeerMember> members) {
    std::set<domain::SiteId> homes;
    std::set<domain::InstrumentId> instruments;
    std::size_t values = 0;
    for (const PeerMember& member : members) {
        homes.insert(member.site);
        instruments.insert(member.instrument);
        values += member.results.n;
    }
    return {homes.size(), instruments.size(), values};
}

Expected<PeerGroup, PeerProblem> peerGroup(std::span<const PeerMember> members, int fewestHomes) {
    const PeerSize size = sizeOf(members);
    if (size.instruments != members.size()) {
        return problem(PeerFault::SameInstrumentTwice, size);
    }
    if (const auto fault = faultOfMembers(members)) {
        return problem(PeerFault::Statistic, size, fault);
    }
    if (size.homes < 2 || static_cast<int>(size.homes) < fewestHomes) {
        return problem(PeerFault::GroupTooSmall, size);
    }
    const std::vector<double> means = meansOf(members);
    const auto robust = stats::qHampel(means);
    const auto median = stats::median(means);
    if (!robust || !median) {
        return problem(PeerFault::Statistic, size, robust ? median.error() : robust.error());
    }
    return PeerGroup{size, robust->location, robust->scale, *median};
}

} // namespace fasit::planning
