// Sets of results that were published together with their robust statistics.
#pragma once

#include <vector>

namespace fasit::stats::test {

/// ISO 13528:2015 Annex E: atrazine, 34 participants.
inline const std::vector<double> kAtrazine{
    0.0400, 0.0550, 0.1780, 0.2020, 0.2060, 0.2270, 0.2280, 0.2300, 0.2300, 0.2350, 0.2360, 0.2370,
    0.2430, 0.2440, 0.2450, 0.2555, 0.2600, 0.2640, 0.2670, 0.2700, 0.2730, 0.2740, 0.2740, 0.2780,
    0.2810, 0.2870, 0.2870, 0.2880, 0.2890, 0.2950, 0.2960, 0.3110, 0.3310, 0.4246};

/// ISO 5725-5: softening point of creosote, cell averages and ranges of nine laboratories.
inline const std::vector<double> kCreosote{24.140, 20.155, 19.500, 20.300, 20.705,
                                           17.570, 20.100, 20.940, 21.185};
inline const std::vector<double> kCreosoteRanges{0.28, 0.49, 0.40, 0.00, 0.35, 1.98, 0.80, 0.32, 0.95};

/// AMC Technical Brief 6 (2001).
inline const std::vector<double> kAmc{4.5, 4.9, 5.6, 4.2, 6.2, 5.2, 9.9};

/// R package MASS, data set chem: copper in wholemeal flour, 24 determinations.
inline const std::vector<double> kChem{2.20, 2.20, 2.40, 2.40, 2.50, 2.70, 2.80, 2.90,
                                       3.03, 3.03, 3.10, 3.37, 3.40, 3.40, 3.40, 3.50,
                                       3.60, 3.70, 3.70, 3.70, 3.70, 3.77, 5.28, 28.95};

/// A set on which Algorithm A moves slowly.
inline const std::vector<double> kSlow{9.8, 10, 10.1, 10.2, 50};

/// A homogeneity example's participants.
inline const std::vector<double> kParticipants{9.91, 9.96, 9.99, 10.00, 10.02, 10.04, 10.08, 10.60};

} // namespace fasit::stats::test
