#include "qc-core/planning/goals/goal_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace fasit::planning {
namespace {

using Json = nlohmann::json;

constexpr auto kQuantities = std::to_array<std::pair<std::string_view, GoalQuantity>>(
    {{"totalAllowableError", GoalQuantity::TotalAllowableError},
     {"bias", GoalQuantity::Bias},
     {"cv", GoalQuantity::Cv},
     {"singleValue", GoalQuantity::SingleValue},
     {"eqa", GoalQuantity::Eqa},
     {"precision", GoalQuantity::Precision},
     {"splitSample", GoalQuantity::SplitSample},
     {"programmeCv", GoalQuantity::ProgrammeCv},
     {"withinSubjectCv", GoalQuantity::WithinSubjectCv},
     {"betweenSubjectCv", GoalQuantity::BetweenSubjectCv}});

enum class Combine { Greater };

constexpr auto kCombine =
    std::to_array<std::pair<std::string_view, Combine>>({{"greater", Combine::Greater}});

Allowance readAllowance(RowReader& row) {
    Allowance allowed;
    const bool both = row.has("percent") && row.has("absolute");
    if (!row.has("percent") && !row.has("absolute")) {
        row.report(TableFault::ValueMissing, "percent");
    }
    allowed.percent = row.positiveDecimal("percent");
    allowed.absolute = row.positiveDecimal("absolute");
    allowed.strict = row.flag("strict");
    if (row.has("combine")) {
        row.word<Combine>("combine", kCombine);
    } else if (both) {
        row.report(TableFault::CombineMissing, "combine");
    }
    return allowed;
}

/// The neighbour of a concentration: the closest one that a reading can have.
std::optional<Decimal> stepped(std::optional<Decimal> from, std::int64_t micros) {
    if (!from) {
        return std::nullopt;
    }
    const auto next = Decimal::fromMicros(from->micros() + micros, Decimal::kMaxDecimals);
    return next ? std::optional(*next) : from;
}

void refuseTwoOf(RowReader& row, const std::string& one, const std::string& other) {
    if (row.has(one) && row.has(other)) {
        row.report(TableFault::KeyTwice, other, one);
    }
}

ConcentrationRange readRange(RowReader& row) {
    refuseTwoOf(row, "from", "above");
    refuseTwoOf(row, "to", "below");
    ConcentrationRange range;
    const auto from = row.decimal("from");
    const auto above = stepped(row.decimal("above"), 1);
    const auto to = row.decimal("to");
    const auto below = stepped(row.decimal("below"), -1);
    range.lowest = from ? from : above;
    range.highest = to ? to : below;
    if (range.lowest && range.highest && *range.lowest > *range.highest) {
        row.report(TableFault::LowAboveHigh, row.has("from") ? "from" : "above", range.lowest->toString());
    }
    return range;
}

Goal readGoal(RowReader& row) {
    Goal goal;
    goal.analyte = row.requiredText("analyte");
    goal.name = row.requiredText("name");
    goal.quantity = row.word<GoalQuantity>("quantity", kQuantities).value_or(goal.quantity);
    goal.allowed = readAllowance(row);
    goal.range = readRange(row);
    goal.unit = row.text("unit");
    goal.provenance = readProvenance(row);
    goal.validUntil = row.date("validUntil");
    goal.published = row.date("published");
    if (!goal.unit && (goal.allowed.absolute || goal.range.limited())) {
        row.report(TableFault::UnitMissing, "unit");
    }
    if (goal.validUntil && goal.provenance.validFrom && *goal.provenance.validFrom > *goal.validUntil) {
        row.report(TableFault::FromAfterUntil, "validUntil", isoText(*goal.validUntil));
    }
    row.refuseOtherFields();
    return goal;
}

template <class T>
bool apart(const std::optional<T>& lastOfOne, const std::optional<T>& firstOfOther) {
    return lastOfOne && firstOfOther && *lastOfOne < *firstOfOther;
}

bool overlap(const Goal& a, const Goal& b) {
    const bool sameQuestion =
        a.analyte == b.analyte && a.quantity == b.quantity && (!a.unit || !b.unit || *a.unit == *b.unit);
    const bool daysApart =
        apart(a.validUntil, b.provenance.validFrom) || apart(b.validUntil, a.provenance.validFrom);
    const bool rangesApart = apart(a.range.highest, b.range.lowest) || apart(b.range.highest, a.range.lowest);
    return sameQuestion && !daysApart && !rangesApart;
}

std::string rowName(std::size_t index) {
    return "rows[" + std::to_string(index) + "]";
}

} // namespace

std::string_view nameOf(GoalQuantity quantity) {
    return kQuantities[static_cast<std::size_t>(quantity)].first;
}

TableProblems overlapsOf(const GoalTable& table) {
    TableProblems problems;
    for (std::size_t later = 0; later < table.goals.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (overlap(table.goals[earlier], table.goals[later])) {
                problems.push_back(
                    {table.key, rowName(later), "", TableFault::OverlappingRows, rowName(earlier)});
            }
        }
    }
    return problems;
}

Expected<GoalTable, TableProblems> readGoalTable(std::string_view json) {
    const auto file = parseTable(json);
    if (!file) {
        return Unexpected<TableProblems>({file.error()});
    }
    TableProblems problems;
    RowReader head(*file, keyOf(*file), "", problems);
    GoalTable table{
        head.requiredText("table"), head.requiredText("name"), head.text("note").value_or(""), {}};
    head.has("rows");
    head.refuseOtherFields();
    const auto readRow = [&](const Json& object, const std::string& name) {
        RowReader row(object, table.key, name, problems);
        table.goals.push_back(readGoal(row));
    };
    eachRow(*file, table.key, "rows", readRow, problems);
    if (problems.empty()) {
        problems = overlapsOf(table);
    }
    if (!problems.empty()) {
        return Unexpected<TableProblems>(std::move(problems));
    }
    return table;
}

} // namespace fasit::planning
