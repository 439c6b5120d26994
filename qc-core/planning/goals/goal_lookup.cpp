#include "qc-core/planning/goals/goal_lookup.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace fasit::planning {
namespace {

using Goals = std::vector<Goal>;

constexpr auto kReasons = std::to_array<std::string_view>(
    {"no-such-analyte", "no-such-quantity", "other-unit", "not-in-force", "concentration-needed",
     "concentration-outside", "ambiguous", "not-in-percent"});

template <class Holds>
Goals select(const Goals& goals, Holds holds) {
    Goals kept;
    std::copy_if(goals.begin(), goals.end(), std::back_inserter(kept), holds);
    return kept;
}

/// The rows of the analyte for this quantity, or else those for every analyte.
Goals rowsFor(const GoalTable& table, const GoalQuestion& q) {
    const auto rowsOf = [&](std::string_view analyte) {
        return select(table.goals,
                      [&](const Goal& g) { return g.analyte == analyte && g.quantity == q.quantity; });
    };
    const Goals own = rowsOf(q.analyte);
    return own.empty() ? rowsOf("*") : own;
}

bool begun(const Goal& goal, Date day) {
    return !goal.provenance.validFrom || *goal.provenance.validFrom <= day;
}

bool inForce(const Goal& goal, Date day) {
    return begun(goal, day) && (!goal.validUntil || day <= *goal.validUntil);
}

bool holdsConcentration(const Goal& goal, const GoalQuestion& q) {
    return !goal.range.limited() || (q.concentration && goal.range.holds(*q.concentration));
}

std::optional<Goal> nextOf(const Goals& candidates, const GoalQuestion& q) {
    const Goals coming = select(candidates, [&](const Goal& g) {
        return !begun(g, q.day) && g.published && *g.published <= q.day && holdsConcentration(g, q);
    });
    const auto first = std::min_element(coming.begin(), coming.end(), [](const Goal& a, const Goal& b) {
        return *a.provenance.validFrom < *b.provenance.validFrom;
    });
    return first == coming.end() ? std::nullopt : std::optional(*first);
}

Unexpected<MissingGoal> missing(const GoalTable& table, const GoalQuestion& q, GoalMissing reason) {
    return Unexpected<MissingGoal>({table.key, reason, q});
}

bool knows(const GoalTable& table, const std::string& analyte) {
    return std::any_of(table.goals.begin(), table.goals.end(),
                       [&](const Goal& g) { return g.analyte == analyte || g.analyte == "*"; });
}

} // namespace

std::string_view nameOf(GoalMissing reason) {
    return kReasons[static_cast<std::size_t>(reason)];
}

Expected<GoalInForce, MissingGoal> goalInForce(const GoalTable& table, const GoalQuestion& q) {
    const Goals rows = rowsFor(table, q);
    if (rows.empty()) {
        return missing(table, q,
                       knows(table, q.analyte) ? GoalMissing::NoSuchQuantity : GoalMissing::NoSuchAnalyte);
    }
    const Goals inUnit = select(rows, [&](const Goal& g) { return !g.unit || *g.unit == q.unit; });
    if (inUnit.empty()) {
        return missing(table, q, GoalMissing::OtherUnit);
    }
    const Goals onDay = select(inUnit, [&](const Goal& g) { return inForce(g, q.day); });
    if (onDay.empty()) {
        return missing(table, q, GoalMissing::NotInForce);
    }
    const Goals found = select(onDay, [&](const Goal& g) { return holdsConcentration(g, q); });
    if (found.empty()) {
        return missing(
            table, q, q.concentration ? GoalMissing::ConcentrationOutside : GoalMissing::ConcentrationNeeded);
    }
    if (found.size() > 1) {
        return missing(table, q, GoalMissing::Ambiguous);
    }
    return GoalInForce{found.front(), nextOf(inUnit, q)};
}

} // namespace fasit::planning
