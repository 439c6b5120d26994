// Scores of one result against its assigned value. Pure; thread-safe.
#pragma once

#include "qc-core/eqa/assigned_value.h"

#include <optional>

namespace fasit::eqa {

/// What a score may rest on; what is not known gives no score.
struct ScoreBasis {
    std::optional<double> sigma;       ///< sigma_pt: standard deviation for proficiency assessment, > 0.
    std::optional<double> allowed;     ///< delta_E: largest allowed deviation, in the unit, > 0.
    std::optional<double> uncertainty; ///< u(x), standard uncertainty of the participant's result.
};

struct Scores {
    double deviation = 0;                   ///< D, in the unit.
    std::optional<double> deviationPercent; ///< D %; none where the assigned value is 0.
    std::optional<double> z;
    std::optional<double> zPrime;
    std::optional<double> zeta;
    std::optional<double> en;
    std::optional<double> percentOfAllowed; ///< P_A %.
    /// The assigned value is too uncertain for z: z' takes its place.
    bool zPrimeCounts = false;

    /// z' where it counts, else z.
    std::optional<double> counting() const { return zPrimeCounts ? zPrime : z; }
};

/// Scores of a result.
///
/// Formula:   D = x - x_pt; D % = 100 D / |x_pt|; z = D / sigma_pt; z' = D / sqrt(sigma_pt^2 + u(x_pt)^2);
///            zeta = D / sqrt(u(x)^2 + u(x_pt)^2); En = D / sqrt(U(x)^2 + U(x_pt)^2), U = 2 u;
///            P_A % = 100 D / delta_E. sigma_pt = delta_E / 3 where only delta_E is given, and delta_E =
///            3 sigma_pt where only sigma_pt is. z' counts where u(x_pt) > 0.3 sigma_pt.
/// Input:     finite values in one unit.
/// Result:    D in the unit, the others without one. No zeta and no En without u(x), nor where both
///            uncertainties are 0.
/// Reference: ISO 13528:2015 9.2 to 9.7; NIST Dataplot, ISO 13528 scores. Test:
/// Scores.MatchATableWorkedByHand.
Scores scoresOf(double result, const AssignedValue& assigned, const ScoreBasis& basis);

} // namespace fasit::eqa
