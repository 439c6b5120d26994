#include "qc-core/workflow/judgeable_result.h"

#include <algorithm>

namespace fasit::workflow {
namespace {

using rules::ResultKind;

struct ToResult {
    const std::vector<int>& allowed;

    rules::SeriesResult operator()(const domain::Quantity& q) const {
        return make(ResultKind::Number, q.number);
    }

    rules::SeriesResult operator()(const domain::Censored& c) const {
        if (!c.bound) {
            return make(ResultKind::NotJudgeable, {});
        }
        const bool below = c.direction == domain::Censored::Direction::Below;
        return make(below ? ResultKind::BelowBound : ResultKind::AboveBound, *c.bound);
    }

    rules::SeriesResult operator()(domain::OrdinalStep s) const { return step(s.step); }

    rules::SeriesResult operator()(domain::Qualitative q) const {
        return q == domain::Qualitative::Invalid ? make(ResultKind::StepHigh, {}) : step(static_cast<int>(q));
    }

    rules::SeriesResult operator()(const domain::NoValue&) const {
        return make(ResultKind::NotJudgeable, {});
    }

    rules::SeriesResult step(int value) const {
        if (std::find(allowed.begin(), allowed.end(), value) != allowed.end()) {
            return make(ResultKind::StepInside, {});
        }
        const bool low = !allowed.empty() && value < *std::min_element(allowed.begin(), allowed.end());
        return make(low ? ResultKind::StepLow : ResultKind::StepHigh, {});
    }

    static rules::SeriesResult make(ResultKind kind, Decimal number) {
        rules::SeriesResult result;
        result.kind = kind;
        result.micros = number.micros();
        return result;
    }
};

} // namespace

rules::SeriesResult judgeable(const domain::ControlValue& value, const std::vector<int>& allowedSteps) {
    return std::visit(ToResult{allowedSteps}, value);
}

} // namespace fasit::workflow
