#include "qc-core/planning/goals/limit_grades.h"

#include <nlohmann/json.hpp>

#include <array>

namespace fasit::planning {
namespace {

using Json = nlohmann::json;

constexpr auto kAspects = std::to_array<std::pair<std::string_view, GradeAspect>>(
    {{"trueness", GradeAspect::Trueness}, {"precision", GradeAspect::Precision}});

constexpr auto kLimits = std::to_array<std::pair<std::string_view, GoalQuantity>>(
    {{"eqa", GoalQuantity::Eqa}, {"precision", GoalQuantity::Precision}});

Decimal requiredShare(RowReader& row, const std::string& field) {
    if (!row.has(field)) {
        row.report(TableFault::ValueMissing, field);
    }
    return row.positiveDecimal(field).value_or(Decimal());
}

GradeBand readBand(RowReader& row) {
    GradeBand band;
    band.aspect = row.word<GradeAspect>("aspect", kAspects).value_or(band.aspect);
    band.limit = row.word<GoalQuantity>("limit", kLimits).value_or(band.limit);
    if (row.has("limitWhereMissing")) {
        band.limitWhereMissing = row.word<GoalQuantity>("limitWhereMissing", kLimits);
    }
    band.good = requiredShare(row, "good");
    band.acceptable = requiredShare(row, "acceptable");
    band.provenance = readProvenance(row);
    band.validUntil = row.date("validUntil");
    if (band.good > band.acceptable) {
        row.report(TableFault::LowAboveHigh, "good", band.good.toString());
    }
    if (band.validUntil && band.provenance.validFrom && *band.provenance.validFrom > *band.validUntil) {
        row.report(TableFault::FromAfterUntil, "validUntil", isoText(*band.validUntil));
    }
    row.refuseOtherFields();
    return band;
}

bool before(const std::optional<Date>& last, const std::optional<Date>& first) {
    return last && first && *last < *first;
}

bool overlap(const GradeBand& a, const GradeBand& b) {
    return a.aspect == b.aspect && !before(a.validUntil, b.provenance.validFrom) &&
           !before(b.validUntil, a.provenance.validFrom);
}

void reportOverlaps(const GradeTable& table, TableProblems& problems) {
    for (std::size_t later = 0; later < table.bands.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (overlap(table.bands[earlier], table.bands[later])) {
                problems.push_back({table.key, "rows[" + std::to_string(later) + "]", "",
                                    TableFault::OverlappingRows, "rows[" + std::to_string(earlier) + "]"});
            }
        }
    }
}

} // namespace

Expected<GradeTable, TableProblems> readGradeTable(std::string_view json) {
    const auto file = parseTable(json);
    if (!file) {
        return Unexpected<TableProblems>({file.error()});
    }
    TableProblems problems;
    RowReader head(*file, keyOf(*file), "", problems);
    GradeTable table{
        head.requiredText("table"), head.requiredText("name"), head.text("note").value_or(""), {}};
    head.has("rows");
    head.refuseOtherFields();
    const auto readRow = [&](const Json& object, const std::string& name) {
        RowReader row(object, table.key, name, problems);
        table.bands.push_back(readBand(row));
    };
    eachRow(*file, table.key, "rows", readRow, problems);
    if (problems.empty()) {
        reportOverlaps(table, problems);
    }
    if (!problems.empty()) {
        return Unexpected<TableProblems>(std::move(problems));
    }
    return table;
}

std::optional<GradeBand> gradeBandInForce(const GradeTable& table, GradeAspect aspect, Date day) {
    for (const GradeBand& band : table.bands) {
        const bool begun = !band.provenance.validFrom || *band.provenance.validFrom <= day;
        if (band.aspect == aspect && begun && (!band.validUntil || day <= *band.validUntil)) {
            return band;
        }
    }
    return std::nullopt;
}

} // namespace fasit::planning
