#include "qc-core/stats/inference/f_test.h"

#include "qc-core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace fasit::stats {
namespace {

double probability(double f, FDegrees df, Alternative alternative) {
    switch (alternative) {
    case Alternative::Greater:
        return fAbove(f, df);
    case Alternative::Less:
        return fBelow(f, df);
    case Alternative::TwoSided:
        break;
    }
    return std::min(1.0, 2 * std::min(fAbove(f, df), fBelow(f, df)));
}

} // namespace

Expected<FTest, StatError> varianceRatio(const Summary& first, const Summary& second,
                                         Alternative alternative) {
    for (const Summary& sample : {first, second}) {
        if (const auto fault = faultOf(sample, 2)) {
            return Unexpected<StatError>(*fault);
        }
        if (sample.sd == 0) {
            return Unexpected<StatError>(StatError::NoVariance);
        }
    }
    const double ratio = first.sd / second.sd;
    FTest test{ratio * ratio, first.degreesOfFreedom(), second.degreesOfFreedom(), 1};
    test.p = std::isfinite(test.f)
                 ? probability(test.f, {test.numeratorDegrees, test.denominatorDegrees}, alternative)
                 : test.f;
    return std::isfinite(test.p) ? Expected<FTest, StatError>(test)
                                 : Unexpected<StatError>(StatError::NotFinite);
}

} // namespace fasit::stats
