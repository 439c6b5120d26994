#include "qc-core/reports/due_rounds.h"

#include <algorithm>
#include <utility>

namespace fasit::reports {
namespace {

bool isBegun(const DueControl& control) {
    return std::any_of(control.levels.begin(), control.levels.end(),
                       [](const DueLevel& level) { return level.measured.has_value(); });
}

bool canBeOfARound(const DueControl& control) {
    return control.kind == domain::ValueKind::Quantity && !control.model.empty() && !control.levels.empty() &&
           !control.stopped && !control.outOfUse && !isBegun(control);
}

bool haveSameLots(const DueControl& a, const DueControl& b) {
    return std::equal(a.levels.begin(), a.levels.end(), b.levels.begin(), b.levels.end(),
                      [](const DueLevel& one, const DueLevel& other) {
                          return one.level == other.level && one.lot == other.lot && one.low == other.low &&
                                 one.high == other.high;
                      });
}

} // namespace

bool isOneRound(const DueControl& a, const DueControl& b) {
    return a.instrument != b.instrument && a.analyte == b.analyte && a.model == b.model && a.due == b.due &&
           canBeOfARound(a) && canBeOfARound(b) && haveSameLots(a, b);
}

std::vector<std::vector<DueControl>> dueCards(std::vector<DueControl> controls) {
    std::vector<std::vector<DueControl>> cards;
    for (DueControl& control : controls) {
        const auto round = std::find_if(cards.begin(), cards.end(),
                                        [&](const auto& card) { return isOneRound(card.front(), control); });
        if (round != cards.end()) {
            round->push_back(std::move(control));
        } else {
            cards.emplace_back().push_back(std::move(control));
        }
    }
    return cards;
}

} // namespace fasit::reports
