// PeerGroup: all instruments of one model with one control lot and level, each by its own mean, SD and
// number.
//
// Pure functions; thread-safe. The home's own instrument belongs to the group, as in the interlaboratory
// programmes that the indices come from; the statistics are robust, so that its part is bounded.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/ids.h"
#include "qc-core/stats/robust/q_method.h"
#include "qc-core/stats/stat_error.h"
#include "qc-core/stats/summary.h"

#include <cstddef>
#include <optional>
#include <span>

namespace fasit::planning {

/// What one instrument measured of the lot and level; excluded results are out already.
struct PeerMember {
    domain::SiteId site;
    domain::InstrumentId instrument;
    stats::Summary results; ///< One unit in the whole group.
};

enum class PeerFault {
    GroupTooSmall,       ///< Fewer homes than the policy asks for; `size` says how many there are.
    SameInstrumentTwice, ///< Would count one instrument as two.
    NotInGroup,          ///< The instrument that is compared is no member.
    NoSpread,            ///< All members have the same mean, or none has any imprecision.
    TooFewOwnValues,     ///< A CV needs two values.
    Statistic,           ///< `cause` says why.
};

/// How large the group is, always shown beside what is computed from it.
struct PeerSize {
    std::size_t homes = 0;
    std::size_t instruments = 0;
    std::size_t values = 0;
};

struct PeerProblem {
    PeerFault fault = PeerFault::GroupTooSmall;
    PeerSize size;
    std::optional<stats::StatError> cause;
};

struct PeerGroup {
    PeerSize size;
    double mean = 0;   ///< Robust mean of the members' means.
    double sd = 0;     ///< Robust SD of the members' means: between instruments, >= 0.
    double median = 0; ///< Of the members' means.
};

PeerSize sizeOf(std::span<const PeerMember> members);

/// Robust mean and SD of a peer group.
///
/// Formula:   Q method and Hampel's estimator over the members' means, one a member, whatever its number of
/// values:
///            a home that measures daily weighs no more than one that measures weekly. (Algorithm A is
///            advised against under about 12 values; one method for all sizes leaves no step between them.)
/// Input:     members with n >= 1, finite means and SDs >= 0, at least `fewestHomes` different homes.
/// Result:    the members' unit.
/// Errors:    PeerFault::GroupTooSmall, SameInstrumentTwice, Statistic.
/// Reference: ISO 13528:2015 C.5; the n of a group: TargetPolicy::homesForPeerGroup.
///            Test: PeerGroup.IsRobustAgainstOneWildHome.
Expected<PeerGroup, PeerProblem> peerGroup(std::span<const PeerMember> members, int fewestHomes);

} // namespace fasit::planning
