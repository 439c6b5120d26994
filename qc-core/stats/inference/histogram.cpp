#include "qc-core/stats/inference/histogram.h"

#include "qc-core/stats/distributions.h"
#include "qc-core/stats/robust/quantile.h"
#include "qc-core/stats/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace fasit::stats {
namespace {

constexpr double kMostBins = 200;
constexpr double kMostSteps = 1e15;

struct Extent {
    double low = 0;
    double high = 0;
    double quartileDistance = 0;
    double n = 0;

    [[nodiscard]] double range() const { return high - low; }
};

Expected<Extent, StatError> extentOf(std::span<const double> values) {
    return quantile(values, 0.25).and_then([&](double lower) {
        return quantile(values, 0.75).and_then([&](double upper) -> Expected<Extent, StatError> {
            const auto [low, high] = std::minmax_element(values.begin(), values.end());
            const Extent extent{*low, *high, upper - lower, static_cast<double>(values.size())};
            if (!std::isfinite(extent.range())) {
                return Unexpected<StatError>(StatError::NotFinite);
            }
            return extent;
        });
    });
}

BinRule ruleFor(const Extent& extent) {
    if (extent.range() == 0) {
        return BinRule::OneBin;
    }
    return extent.quartileDistance > 0 ? BinRule::FreedmanDiaconis : BinRule::Sturges;
}

/// A whole number of bins from 1 to the most, and no more than neighbouring doubles can tell apart.
double binsFor(const Extent& extent, BinRule rule) {
    if (rule == BinRule::OneBin) {
        return 1;
    }
    const double wanted =
        rule == BinRule::Sturges
            ? std::ceil(std::log2(extent.n)) + 1
            : std::ceil(extent.range() / (2 * extent.quartileDistance / std::cbrt(extent.n)));
    const double largest = std::max(std::abs(extent.low), std::abs(extent.high));
    const double distinct =
        std::floor(extent.range() / (4 * std::numeric_limits<double>::epsilon() * largest));
    return std::max(1.0, std::min({wanted, kMostBins, distinct}));
}

/// `bins` equal bins of the given width; the last edge is given, so that rounding cannot leave the largest
/// value out.
std::vector<double> edgesFrom(double low, double width, double bins, double high) {
    std::vector<double> edges;
    for (double i = 0; i < bins; ++i) {
        edges.push_back(low + i * width);
    }
    edges.push_back(high);
    return edges;
}

/// What a bin would hold by the normal curve; the tails beyond the ends are in no bin.
void fit(Histogram& histogram, std::span<const double> values) {
    const auto summary = summaryOf(values);
    if (!summary || summary->sd == 0) {
        return;
    }
    histogram.curve = NormalCurve{summary->mean, summary->sd};
    for (std::size_t i = 0; i + 1 < histogram.edges.size(); ++i) {
        const double low = (histogram.edges[i] - summary->mean) / summary->sd;
        const double high = (histogram.edges[i + 1] - summary->mean) / summary->sd;
        const double share =
            low > 0 ? normalAbove(low) - normalAbove(high) : normalBelow(high) - normalBelow(low);
        histogram.expected.push_back(summary->count() * share);
    }
}

/// By the edges themselves, so that a value and its bin can never disagree by rounding.
void count(Histogram& histogram, std::span<const double> values) {
    histogram.counts.assign(histogram.edges.size() - 1, 0);
    for (const double value : values) {
        const auto above = std::upper_bound(histogram.edges.begin(), histogram.edges.end(), value);
        const auto edge = static_cast<std::size_t>(above - histogram.edges.begin());
        ++histogram.counts[std::clamp<std::size_t>(edge, 1, histogram.counts.size()) - 1];
    }
}

Histogram filled(std::vector<double> edges, BinRule rule, std::span<const double> values) {
    Histogram result;
    result.edges = std::move(edges);
    result.rule = rule;
    count(result, values);
    fit(result, values);
    return result;
}

} // namespace

Expected<Histogram, StatError> histogram(std::span<const double> values) {
    return extentOf(values).and_then([&](const Extent& extent) -> Expected<Histogram, StatError> {
        const BinRule rule = ruleFor(extent);
        if (rule == BinRule::OneBin) {
            const double half = extent.low == 0 ? 0.5 : std::abs(extent.low) / 20;
            const double low = extent.low - half;
            const double high = extent.low + half;
            if (!std::isfinite(low) || !std::isfinite(high) || !(low < high)) {
                return Unexpected<StatError>(StatError::NotFinite);
            }
            return filled({low, high}, rule, values);
        }
        const double bins = binsFor(extent, rule);
        return filled(edgesFrom(extent.low, extent.range() / bins, bins, extent.high), rule, values);
    });
}

Expected<Histogram, StatError> histogramBySteps(std::span<const double> values, double step) {
    if (!std::isfinite(step)) {
        return Unexpected<StatError>(StatError::NotFinite);
    }
    if (step <= 0) {
        return Unexpected<StatError>(StatError::ScaleNotPositive);
    }
    return extentOf(values).and_then([&](const Extent& extent) -> Expected<Histogram, StatError> {
        if (std::abs(extent.low) > kMostSteps * step || std::abs(extent.high) > kMostSteps * step) {
            return Unexpected<StatError>(StatError::OutOfRange);
        }
        const BinRule rule = ruleFor(extent);
        const double first = std::round(extent.low / step);
        const double steps = std::round(extent.high / step) - first + 1;
        const double wanted = extent.range() / binsFor(extent, rule) / step;
        const double width = std::max({1.0, std::round(wanted), std::ceil(steps / kMostBins)});
        const double bins = std::ceil(steps / width);
        const double low = (first - 0.5) * step;
        const double high = low + bins * width * step;
        if (!std::isfinite(low) || !std::isfinite(high)) {
            return Unexpected<StatError>(StatError::NotFinite);
        }
        return filled(edgesFrom(low, width * step, bins, high), rule, values);
    });
}

} // namespace fasit::stats
