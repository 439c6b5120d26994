// Measurement uncertainty of a laboratory's results, from its controls alone or from controls and external
// rounds.
//
// Pure functions; thread-safe. Either all in percent or all in the unit of measurement.
#pragma once

#include "qc-core/stats/inference/lots.h"

#include <optional>
#include <span>

namespace fasit::stats {

/// Standard uncertainty u and expanded U = 2 u (about 95 %).
struct Uncertainty {
    double standard = 0;
    double expanded = 0;
};

/// What internal control tells.
struct InternalControl {
    double withinLaboratory = 0; ///< u_Rw: SD of six months or more, see pooledSd() and pooledCv().
    double calibrator = 0;       ///< u_cal, from the manufacturer.
    std::optional<double> bias;  ///< u_bias, where a bias was corrected for and its uncertainty counts.
};

/// Uncertainty from internal control.
///
/// Formula:   u = sqrt(u_Rw^2 + u_cal^2 [+ u_bias^2]), U = 2 u.
/// Input:     parts >= 0 and finite, all in one unit.
/// Result:    the input's unit.
/// Errors:    StatError::NotFinite, StatError::ScaleNotPositive (a part below 0).
/// Reference: ISO/TS 20914:2019. Test: InternalUncertainty.IsTheRootOfTheSumOfSquares.
Expected<Uncertainty, StatError> uncertaintyFromInternalControl(const InternalControl& control);

/// The same from the lots themselves: u_Rw is their pooled SD.
///
/// Formula:   u_Rw = pooledSd(lots), then as uncertaintyFromInternalControl().
/// Input:     as pooledSd(); `other` gives calibrator and bias, its withinLaboratory is not used.
/// Result:    the unit of the lots.
/// Errors:    as both.
/// Reference: ISO/TS 20914:2019. Test: InternalUncertainty.PoolsTheLots.
Expected<Uncertainty, StatError> uncertaintyFromLots(std::span<const Summary> lots, InternalControl other);

/// What internal control and external rounds tell together.
struct ExternalControl {
    std::span<const double> biases; ///< One a round, with sign.
    double reference = 0; ///< u(Cref): uncertainty of the assigned values, see assignedValueUncertainty().
    double withinLaboratory = 0; ///< u(Rw).
};

struct NordtestUncertainty {
    double rmsBias = 0;
    double bias = 0; ///< u(bias).
    double combined = 0;
    double expanded = 0;
};

/// Uncertainty from internal and external control.
///
/// Formula:   RMSbias = sqrt(sum bias_i^2 / n); u(bias) = sqrt(RMSbias^2 + u(Cref)^2); u_c = sqrt(u(Rw)^2
///            + u(bias)^2); U = 2 u_c.
/// Input:     one or more biases, finite (six or more are recommended); parts >= 0, all in one unit.
/// Result:    the input's unit.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::ScaleNotPositive (a part below
///            0).
/// Reference: Nordtest TR 537, edition 4 (2017). Test: Nordtest.MatchesTheAmmoniumExample.
Expected<NordtestUncertainty, StatError> uncertaintyFromExternalControl(const ExternalControl& control);

enum class AssignedBy { Mean, RobustMean };

/// Standard uncertainty of an assigned value that is a consensus of laboratories.
///
/// Formula:   s_R / sqrt(laboratories); 1.25 times that for a median or robust mean.
/// Input:     s_R >= 0, one laboratory or more.
/// Result:    the unit of s_R.
/// Errors:    StatError::NotFinite, StatError::ScaleNotPositive (s_R below 0), StatError::TooFewValues
///            (laboratories).
/// Reference: Nordtest TR 537; ISO 13528:2015. Test: AssignedValueUncertainty.FollowsItsFormula.
Expected<double, StatError> assignedValueUncertainty(double reproducibilitySd, std::size_t laboratories,
                                                     AssignedBy assignedBy);

} // namespace fasit::stats
