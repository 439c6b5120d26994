#include "qc-core/planning/power/power.h"

#include <algorithm>
#include <cmath>

namespace fasit::planning {
namespace {

using stats::StatError;

constexpr int kErrorsSimulated = 20'000; ///< For the mean number of runs, of which each takes many.

std::optional<StatError> faultOf(const ErrorSize& error) {
    if (isPossible(error)) {
        return std::nullopt;
    }
    const bool finite = std::isfinite(error.shift) && std::isfinite(error.sdFactor);
    return finite ? StatError::ScaleNotPositive : StatError::NotFinite;
}

/// Points first, first + step, ..., the last one included although steps add up inexactly.
template <class Point>
std::vector<PowerPoint> pointsOf(double first, double last, double step, const Point& point) {
    const int count = static_cast<int>(std::floor((last - first) / step + 1e-9)) + 1;
    std::vector<PowerPoint> points;
    for (int i = 0; i < count; ++i) {
        points.push_back(point(first + i * step));
    }
    return points;
}

} // namespace

Expected<PowerFunction, PlanError> PowerFunction::of(const domain::RuleSet& set, const RunDesign& design,
                                                     const SimulationSize& size) {
    const auto checked = checkedDesign(design);
    if (!checked) {
        return Unexpected<PlanError>(checked.error());
    }
    return planning::countedRules(set).map(
        [&](domain::RuleSet counted) { return PowerFunction(std::move(counted), *checked, size); });
}

PowerFunction::PowerFunction(domain::RuleSet counted, const RunDesign& design, const SimulationSize& size)
    : m_counted(std::move(counted))
    , m_design(design)
    , m_size(size)
    , m_simulation(m_counted, design) {
    if (auto model = RunModel::build(m_counted, design)) {
        m_chain.emplace(std::move(*model));
    }
}

std::vector<std::string> PowerFunction::countedRules() const {
    std::vector<std::string> names;
    for (const domain::Rule& rule : m_counted.rules) {
        if (rule.action == domain::RuleAction::Reject) {
            names.push_back(rule.name);
        }
    }
    return names;
}

Expected<Estimate, StatError> PowerFunction::rejection(const ErrorSize& error, Notion notion) const {
    if (const auto fault = faultOf(error)) {
        return Unexpected<StatError>(*fault);
    }
    return m_chain ? Estimate{m_chain->rejection(error, notion)}
                   : m_simulation.rejection(error, notion, m_size);
}

Expected<Estimate, StatError> PowerFunction::runsToRejection(const ErrorSize& error) const {
    if (const auto fault = faultOf(error)) {
        return Unexpected<StatError>(*fault);
    }
    if (m_design.lookBackRuns == 1) {
        // Nothing is remembered: every run has the same chance.
        const Estimate each = *rejection(error, Notion::SteadyState);
        if (each.value <= 0) {
            return Unexpected<StatError>(StatError::NotConverged);
        }
        return Estimate{1 / each.value, each.standardError / (each.value * each.value), each.exact};
    }
    if (m_design.lookBackRuns > 1) {
        return Unexpected<StatError>(StatError::OutOfRange);
    }
    if (m_chain) {
        const auto exact = averageRunLength(m_chain->model(), error, WindowsAtStart::InControl);
        if (exact || exact.error() == StatError::NotConverged) {
            return exact.map([](double runs) { return Estimate{runs}; });
        }
    }
    return m_simulation.runsToRejection(error, {m_size.seed, std::min(m_size.runs, kErrorsSimulated)});
}

std::vector<PowerPoint> PowerFunction::shiftCurve(double last, double step, Notion notion) const {
    return pointsOf(0, last, step, [&](double shift) {
        return PowerPoint{{shift, 1}, *rejection({shift, 1}, notion)};
    });
}

std::vector<PowerPoint> PowerFunction::sdFactorCurve(double last, double step, Notion notion) const {
    return pointsOf(1, last, step, [&](double factor) {
        return PowerPoint{{0, factor}, *rejection({0, factor}, notion)};
    });
}

} // namespace fasit::planning
