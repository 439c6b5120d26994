// Peer comparison: how one instrument lies among all of its model with the same control lot and level.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/base/decimal.h"
#include "qc-core/planning/peers/peer_group.h"

namespace fasit::planning {

/// A figure with the group that it rests on.
struct PeerIndex {
    double value = 0;
    PeerGroup group;
    std::size_t ownValues = 0;
};

/// SDI, standard deviation index.
///
/// Formula:   (mean of the instrument - robust mean of the group) / robust SD of the group (peerGroup()). The
/// SD is
///            that of the members' means, not of single results.
/// Input:     as peerGroup(); `own` is a member.
/// Result:    a pure number; 0 = as the others.
/// Errors:    those of peerGroup(), NotInGroup, NoSpread, Statistic.
/// Reference: Bio-Rad Unity help, "SDI": (laboratory mean - consensus group mean) / consensus group SD.
///            Test: PeerComparison.SdiMatchesAGroupWorkedByHand.
Expected<PeerIndex, PeerProblem> sdIndex(std::span<const PeerMember> members, domain::InstrumentId own,
                                         int fewestHomes);

/// CVR, coefficient of variation ratio.
///
/// Formula:   CV of the instrument / pooled CV of the members, sqrt(sum (n_i - 1) CV_i^2 / sum (n_i - 1)).
/// Input:     as peerGroup(); `own` is a member with n >= 2; means above 0.
/// Result:    a pure number >= 0; 1 = as the others, above TargetPolicy::highCvRatio worth a look.
/// Errors:    those of peerGroup(), NotInGroup, TooFewOwnValues, NoSpread, Statistic.
/// Reference: Bio-Rad Unity help, "CVR": laboratory CV / CV of the consensus group.
///            Test: PeerComparison.CvrIsOneWhereAllAreAsPrecise.
Expected<PeerIndex, PeerProblem> cvRatio(std::span<const PeerMember> members, domain::InstrumentId own,
                                         int fewestHomes);

/// The programme's mean of a control lot: the median of the group, which no wild home moves, with one decimal
/// more than the display. Errors: those of peerGroup(); Statistic without a cause where it is no decimal any
/// more.
Expected<Decimal, PeerProblem> programmeMean(std::span<const PeerMember> members, int displayDecimals,
                                             int fewestHomes);

} // namespace fasit::planning
