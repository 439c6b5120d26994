#include "qc-core/eqa/reference_rows.h"

#include "qc-core/base/ascii.h"
#include "qc-core/base/wide.h"

#include <algorithm>

namespace fasit::eqa {
namespace {

struct Sum {
    Int128 micros = 0;
    Int128 n = 0;
    Decimal uncertainty;
};

/// The mean to the nearest 10^-6, halves away from zero; it lies between values that are decimals.
Decimal meanOf(const Sum& sum) {
    const Int128 half = sum.micros < 0 ? -sum.n : sum.n;
    const auto micros = static_cast<std::int64_t>((2 * sum.micros + half) / (2 * sum.n));
    return Decimal::fromMicros(micros, Decimal::kMaxDecimals).value();
}

} // namespace

bool isReference(const Measurement& measurement) {
    return ascii::equalsIgnoringCase(measurement.group, "reference") ||
           ascii::equalsIgnoringCase(measurement.group, "referanse");
}

std::map<std::string, AssignedValue> takeReferenceValues(std::vector<Measurement>& measurements) {
    std::map<std::string, Sum> sums;
    for (const Measurement& one : measurements) {
        if (isReference(one)) {
            Sum& sum = sums[one.sample];
            sum.micros += one.value.micros();
            sum.n += 1;
            sum.uncertainty = std::max(sum.uncertainty, one.standardUncertainty.value_or(Decimal()));
        }
    }
    measurements.erase(std::remove_if(measurements.begin(), measurements.end(), isReference),
                       measurements.end());
    std::map<std::string, AssignedValue> values;
    for (const auto& [sample, sum] : sums) {
        values.emplace(sample, givenValue(AssignedBy::Reference, meanOf(sum), sum.uncertainty));
    }
    return values;
}

} // namespace fasit::eqa
