#include "qc-core/planning/power/closed_forms.h"

#include <cmath>

namespace fasit::planning {
namespace {

double aboveZ(double z) {
    return 0.5 * std::erfc(z / std::sqrt(2.0));
}

double above(double k, const ErrorSize& error) {
    return aboveZ((k - error.shift) / error.sdFactor);
}

double below(double k, const ErrorSize& error) {
    return aboveZ((k + error.shift) / error.sdFactor);
}

} // namespace

double singleBeyond(double k, int values, const ErrorSize& error) {
    return 1 - std::pow(1 - above(k, error) - below(k, error), values);
}

double allBeyond(double k, int values, const ErrorSize& error) {
    return std::pow(above(k, error), values) + std::pow(below(k, error), values);
}

double oppositeBeyond(double k, int values, const ErrorSize& error) {
    return 1 - std::pow(1 - above(k, error), values) - std::pow(1 - below(k, error), values) +
           std::pow(1 - above(k, error) - below(k, error), values);
}

double pairRangeBeyond(double d, double sdFactor) {
    return 2 * aboveZ(d / (std::sqrt(2.0) * sdFactor));
}

double trendOf(int values) {
    return 2 / std::tgamma(values + 1.0);
}

} // namespace fasit::planning
