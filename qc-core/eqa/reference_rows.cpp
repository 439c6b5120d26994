#include "qc-core/eqa/reference_rows.h"

#include "qc-core/base/ascii.h"
#include "qc-core/base/wide.h"

#include <algorithm>
#include <set>
#include <tuple>

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

ReferenceRows takeReferenceRows(std::vector<Measurement>& measurements) {
    ReferenceRows taken;
    std::map<std::string, Sum> sums;
    std::set<std::tuple<std::string, std::string, int>> seen;
    for (const Measurement& one : measurements) {
        if (!isReference(one)) {
            continue;
        }
        if (!seen.emplace(one.participant, one.sample, one.replicate).second) {
            taken.aside.push_back({Aside::SameReplicateTwice, one});
        } else {
            Sum& sum = sums[one.sample];
            sum.micros += one.value.micros();
            sum.n += 1;
            sum.uncertainty = std::max(sum.uncertainty, one.standardUncertainty.value_or(Decimal()));
        }
    }
    measurements.erase(std::remove_if(measurements.begin(), measurements.end(), isReference),
                       measurements.end());
    for (const auto& [sample, sum] : sums) {
        taken.values.emplace(sample, givenValue(AssignedBy::Reference, meanOf(sum), sum.uncertainty));
    }
    return taken;
}

} // namespace fasit::eqa
