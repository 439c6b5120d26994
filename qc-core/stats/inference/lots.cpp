#include "qc-core/stats/inference/lots.h"

#include <cmath>

namespace fasit::stats {
namespace {

std::optional<StatError> faultOfAny(std::span<const Summary> groups) {
    for (const Summary& group : groups) {
        if (const auto fault = faultOf(group, 1)) {
            return fault;
        }
    }
    return groups.empty() ? std::optional(StatError::TooFewValues) : std::nullopt;
}

/// Root of the mean of squared spreads, weighted by their degrees of freedom; each spread from its group by
/// `spreadOf`.
template <class SpreadOf>
Expected<Pooled, StatError> pooled(std::span<const Summary> groups, SpreadOf spreadOf) {
    double squares = 0;
    double degrees = 0;
    for (const Summary& group : groups) {
        const double spread = group.n < 2 ? 0 : spreadOf(group);
        squares += group.degreesOfFreedom() * spread * spread;
        degrees += group.degreesOfFreedom();
    }
    if (degrees < 1) {
        return Unexpected<StatError>(StatError::TooFewValues);
    }
    if (!std::isfinite(squares)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return Pooled{std::sqrt(squares / degrees), degrees};
}

/// Two groups as one; `squares` is the sum of squared distances from the mean, kept instead of the SD.
struct Merged {
    double n = 0;
    double mean = 0;
    double squares = 0;

    void add(const Summary& group) {
        const double distance = group.mean - mean;
        const double share = group.count() / (n + group.count());
        squares += group.degreesOfFreedom() * group.sd * group.sd + distance * distance * n * share;
        mean += distance * share;
        n += group.count();
    }
};

} // namespace

Expected<Pooled, StatError> pooledSd(std::span<const Summary> groups) {
    if (const auto fault = faultOfAny(groups)) {
        return Unexpected<StatError>(*fault);
    }
    return pooled(groups, [](const Summary& group) { return group.sd; });
}

Expected<Pooled, StatError> pooledCv(std::span<const Summary> groups) {
    if (const auto fault = faultOfAny(groups)) {
        return Unexpected<StatError>(*fault);
    }
    for (const Summary& group : groups) {
        if (group.mean <= 0) {
            return Unexpected<StatError>(StatError::MeanNotPositive);
        }
    }
    return pooled(groups, [](const Summary& group) { return 100 * group.sd / group.mean; });
}

Expected<Summary, StatError> cumulative(std::span<const Summary> groups) {
    if (const auto fault = faultOfAny(groups)) {
        return Unexpected<StatError>(*fault);
    }
    Merged merged;
    std::size_t n = 0;
    for (const Summary& group : groups) {
        merged.add(group);
        n += group.n;
    }
    const double sd = n < 2 ? 0 : std::sqrt(merged.squares / (merged.n - 1));
    if (!std::isfinite(sd) || !std::isfinite(merged.mean)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    return Summary{n, merged.mean, sd};
}

Expected<double, StatError> cumulativeCv(std::span<const Summary> groups) {
    return cumulative(groups).and_then([](const Summary& all) -> Expected<double, StatError> {
        if (all.n < 2) {
            return Unexpected<StatError>(StatError::TooFewValues);
        }
        if (all.mean <= 0) {
            return Unexpected<StatError>(StatError::MeanNotPositive);
        }
        const double cv = 100 * all.sd / all.mean;
        return std::isfinite(cv) ? Expected<double, StatError>(cv)
                                 : Unexpected<StatError>(StatError::NotFinite);
    });
}

} // namespace fasit::stats
