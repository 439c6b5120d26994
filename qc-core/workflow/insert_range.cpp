#include "qc-core/workflow/insert_range.h"

namespace fasit::workflow {

void setRange(domain::Target& target, const InsertRange& range) {
    target.low = range.low;
    target.high = range.high;
    const auto middle = planning::insertMiddle(range.low, range.high);
    target.mean = middle ? std::optional(*middle) : std::nullopt;
    const auto spread = planning::insertSpread(range.low, range.high, range.reading);
    target.spread = spread ? std::optional(*spread) : std::nullopt;
}

} // namespace fasit::workflow
