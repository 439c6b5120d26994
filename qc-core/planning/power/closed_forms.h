// Closed forms of the probability that a single rule rejects: the first check of the Markov chain, and what
// is quoted in textbooks.
//
// Every z is independent and N(shift, sdFactor^2). Pure functions; thread-safe. Preconditions: counts >= 1,
// k >= 0, isPossible(error).
#pragma once

#include "qc-core/planning/power/run_design.h"

namespace fasit::planning {

/// 1_ks over N values: 1 - P(|z| <= k)^N. Test: ClosedForms.MatchThePublishedFigures.
double singleBeyond(double k, int values, const ErrorSize& error);

/// n_ks over one window of n values: P(z > k)^n + P(z < -k)^n. With k = 0 it is nx.
double allBeyond(double k, int values, const ErrorSize& error);

/// R_4s as "one above +k and another below -k" among N values:
/// 1 - P(z <= k)^N - P(z >= -k)^N + P(|z| <= k)^N.
double oppositeBeyond(double k, int values, const ErrorSize& error);

/// R_4s as "highest z less lowest exceeds d" of two values: 2 P(z > d / (sqrt(2) sdFactor)), whatever the
/// shift.
double pairRangeBeyond(double d, double sdFactor);

/// nT over one window of n values: 2 / n!, whatever the distribution, as every order is as likely.
double trendOf(int values);

} // namespace fasit::planning
