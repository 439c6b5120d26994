// Unreliable results: how many patient results with too large an error leave the laboratory because of a
// fault that the controls have not found yet, for a given number of patient results between controls.
//
// Pure functions; thread-safe.
#pragma once

#include "qc-core/planning/design/sigma.h"
#include "qc-core/planning/power/power.h"

namespace fasit::planning {

/// Probability that one result is further from the truth than the total allowable error.
///
/// Formula:   P(|bias + CV (shift + sdFactor Z)| > TEa), Z standard normal; the shift goes the way of the
/// bias. Input:     as sigmaMetric; an error with isPossible. Result:    0 to 1. Errors:    as sigmaMetric;
/// StatError::OutOfRange for an impossible error. Reference: Parvin CA. Clin Chem 2008;54:2049-2054 (P_E).
/// Test: UnreliableResults.CountResultsBeyondTheAllowableError.
Expected<double, stats::StatError> unacceptableShare(const Performance& performance, const ErrorSize& error);

struct UnreliableResults {
    double increase = 0;     ///< Of the share of unacceptable results by the error: P_E(error) - P_E(0).
    double runsToFind = 0;   ///< Mean number of controls until the error is found.
    double unreliable = 0;   ///< E(Nu): all unacceptable results owed to the error until it is found.
    double finalResults = 0; ///< E(Nuf): those that came before the last control that accepted.
    bool exact = true;
};

/// Expected number of unreliable results of a persistent error that begins anywhere between two controls.
///
/// Formula:   with M results between controls, J the control that finds the error, P1 = P(J = 1):
///            E(Nu)  = increase M (E(J) - 1/2),
///            E(Nuf) = increase M (E(J) - 1 - (1 - P1) / 2).
///            The error begins after a uniform part of the interval, M / 2 results on average stand before
///            the first control; those measured since the last accepted control are held or repeated when a
///            control rejects (bracketed), and are not final.
/// Input:     as unacceptableShare; M > 0; windows of the rules as far as they reach, or R = 1.
/// Result:    numbers of results, >= 0 but for rounding where the error makes results worse.
/// Errors:    as unacceptableShare; StatError::ScaleNotPositive for M; as PowerFunction::runsToRejection.
/// Reference: Parvin CA, Gronowski AM. Clin Chem 1997;43:2149-2154; Parvin CA. Clin Chem 2008;54:2049-2054.
///            Test: UnreliableResults.AgreeWithASimulationOfPatientsAndControls.
Expected<UnreliableResults, stats::StatError> unreliableResults(const Performance& performance,
                                                                const PowerFunction& rules,
                                                                const ErrorSize& error,
                                                                double resultsBetweenControls);

struct WorstShift {
    double shift = 0;
    UnreliableResults results;
};

/// The shift, among 0.1, 0.2, ... up to 2 SD beyond sigma (at least 4, at most 10), with the most final
/// unreliable results: MaxE(Nuf).
///
/// Errors:    as unreliableResults.
/// Reference: Yago M, Alcover S. Clin Chem 2016;62:959-965. Test: UnreliableResults.AreWorstAtAMiddlingShift.
Expected<WorstShift, stats::StatError> worstShift(const Performance& performance, const PowerFunction& rules,
                                                  double resultsBetweenControls);

} // namespace fasit::planning
