// The combined model for point-of-care methods without commutable control material. Pure; thread-safe.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/stats/stat_error.h"

#include <cstddef>
#include <span>

namespace fasit::eqa {

/// One patient sample at an expert site: by the method at the point of care, and by the comparison method.
struct SplitPair {
    double method = 0;
    double comparison = 0;
};

struct MethodBias {
    double percent = 0;
    double standardUncertainty = 0; ///< Percent.
    std::size_t n = 0;
};

/// Bias of a method from split patient samples.
///
/// Formula:   mean of 100 (method - comparison) / comparison; u = s / sqrt(n).
/// Input:     n >= 2 pairs, finite, comparison > 0.
/// Result:    percent.
/// Errors:    StatError::TooFewValues, StatError::NotFinite, StatError::MeanNotPositive (a comparison value
///            that is not above 0).
/// Reference: Stavelin A, Petersen PH, Solvik UO, Sandberg S. Clin Chem 2013;59:363-371.
///            Test: CombinedModel.IsMethodBiasAndOwnDeviationTogether.
Expected<MethodBias, stats::StatError> methodBias(std::span<const SplitPair> pairs);

/// What is reported together: the method's bias, the participant's deviation from its method group, both.
struct CombinedDeviation {
    MethodBias method;
    double fromGroupPercent = 0;
    double totalPercent = 0;             ///< Sum of the two.
    double totalStandardUncertainty = 0; ///< Percent: of the bias and of the group's assigned value.
};

/// Precondition: finite.
CombinedDeviation combinedDeviation(const MethodBias& method, double fromGroupPercent,
                                    double groupUncertaintyPercent);

} // namespace fasit::eqa
