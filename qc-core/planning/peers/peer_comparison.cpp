#include "qc-core/planning/peers/peer_comparison.h"

#include "qc-core/planning/targets/target_rounding.h"
#include "qc-core/stats/inference/lots.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace fasit::planning {
namespace {

using stats::StatError;

Unexpected<PeerProblem> problem(PeerFault fault, const PeerSize& size,
                                std::optional<StatError> cause = std::nullopt) {
    return Unexpected<PeerProblem>({fault, size, cause});
}

struct OwnAndGroup {
    stats::Summary own;
    PeerGroup group;
};

Expected<OwnAndGroup, PeerProblem> compared(std::span<const PeerMember> members, domain::InstrumentId own,
                                            int fewestHomes) {
    const auto group = peerGroup(members, fewestHomes);
    if (!group) {
        return Unexpected<PeerProblem>(group.error());
    }
    const auto member = std::find_if(members.begin(), members.end(),
                                     [&](const PeerMember& m) { return m.instrument == own; });
    if (member == members.end()) {
        return problem(PeerFault::NotInGroup, group->size);
    }
    return OwnAndGroup{member->results, *group};
}

Expected<double, StatError> pooledCvOf(std::span<const PeerMember> members) {
    std::vector<stats::Summary> results;
    results.reserve(members.size());
    for (const PeerMember& member : members) {
        results.push_back(member.results);
    }
    return stats::pooledCv(results).map([](const stats::Pooled& pooled) { return pooled.value; });
}

Expected<PeerIndex, PeerProblem> index(double numerator, double denominator, const OwnAndGroup& pair) {
    if (!(denominator > 0)) {
        return problem(PeerFault::NoSpread, pair.group.size);
    }
    const double value = numerator / denominator;
    if (!std::isfinite(value)) {
        return problem(PeerFault::Statistic, pair.group.size, StatError::NotFinite);
    }
    return PeerIndex{value, pair.group, pair.own.n};
}

} // namespace

Expected<PeerIndex, PeerProblem> sdIndex(std::span<const PeerMember> members, domain::InstrumentId own,
                                         int fewestHomes) {
    const auto pair = compared(members, own, fewestHomes);
    if (!pair) {
        return Unexpected<PeerProblem>(pair.error());
    }
    return index(pair->own.mean - pair->group.mean, pair->group.sd, *pair);
}

Expected<PeerIndex, PeerProblem> cvRatio(std::span<const PeerMember> members, domain::InstrumentId own,
                                         int fewestHomes) {
    const auto pair = compared(members, own, fewestHomes);
    if (!pair) {
        return Unexpected<PeerProblem>(pair.error());
    }
    if (pair->own.n < 2) {
        return problem(PeerFault::TooFewOwnValues, pair->group.size);
    }
    const auto pooled = pooledCvOf(members);
    if (!pooled) {
        return problem(PeerFault::Statistic, pair->group.size, pooled.error());
    }
    return index(100 * pair->own.sd / pair->own.mean, *pooled, *pair);
}

Expected<Decimal, PeerProblem> programmeMean(std::span<const PeerMember> members, int displayDecimals,
                                             int fewestHomes) {
    const auto group = peerGroup(members, fewestHomes);
    if (!group) {
        return Unexpected<PeerProblem>(group.error());
    }
    const auto mean = roundedTo(group->median, targetDecimals(displayDecimals));
    if (!mean) {
        return problem(PeerFault::Statistic, group->size);
    }
    return *mean;
}

} // namespace fasit::planning
