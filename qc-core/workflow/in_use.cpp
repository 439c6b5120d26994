#include "qc-core/workflow/in_use.h"

namespace fasit::workflow {

using namespace domain;

const Event* outOfUse(const std::vector<Event>& events, std::optional<AnalyteId> analyte) {
    const Event* out = nullptr;
    for (const Event& event : events) {
        if (event.analyte && event.analyte != analyte) {
            continue;
        }
        if (event.kind == EventKind::OutOfUse) {
            out = &event;
        } else if (event.kind == EventKind::BackInUse) {
            out = nullptr;
        }
    }
    return out;
}

} // namespace fasit::workflow
