#include "qc-core/storage/comparison_reader.h"

#include "qc-core/storage/cell.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/follow_up_words.h"

namespace fasit::storage {

using namespace domain;

std::vector<ComparisonSample> comparisonSamples(Database& database, SiteId site) {
    std::vector<ComparisonSample> list;
    engine::guarded("comparison samples", [&] {
        ComparisonSample row;
        long long siteId = site.value;
        long long origin = 0;
        long long seq = 0;
        long long instrument = 0;
        long long analyte = 0;
        std::string verdict;
        DecimalCell limit;
        NumberCell by;
        soci::statement select =
            (database.session().prepare
                 << "SELECT origin, seq, instrument, analyte, running_number, day, home_value,"
                    " laboratory_value, coalesce(verdict, ''), limit_percent, limit_decimals,"
                    " coalesce(comment, ''), by_user FROM comparison_sample WHERE site = :site"
                    " ORDER BY day, running_number, origin, seq",
             soci::into(origin), soci::into(seq), soci::into(instrument), soci::into(analyte),
             soci::into(row.runningNumber), soci::into(row.date.days), soci::into(row.homeValue),
             soci::into(row.laboratoryValue), soci::into(verdict), into(limit.micros), into(limit.decimals),
             soci::into(row.comment), into(by), soci::use(siteId));
        select.execute();
        while (select.fetch()) {
            row.key = {origin, seq};
            row.site = site;
            row.instrument = {instrument};
            row.analyte = {analyte};
            row.verdict = valueNamed<ComparisonVerdict>(verdict);
            row.limitPercent = limit.get();
            row.by = by.get() ? std::optional(UserId{by.value}) : std::nullopt;
            list.push_back(row);
        }
    });
    return list;
}

std::vector<ComparisonLimit> comparisonLimits(Database& database, SiteId site) {
    std::vector<ComparisonLimit> list;
    engine::guarded("comparison limits", [&] {
        ComparisonLimit row;
        long long siteId = site.value;
        long long owner = 0;
        NumberCell analyte;
        DecimalCell percent;
        soci::statement select =
            (database.session().prepare << "SELECT site, analyte, percent, percent_decimals, source, "
                                           "valid_from FROM comparison_limit"
                                           " WHERE site = :site OR site = 0 ORDER BY at, origin, seq",
             soci::into(owner), into(analyte), into(percent.micros), into(percent.decimals),
             soci::into(row.source), soci::into(row.validFrom.days), soci::use(siteId));
        select.execute();
        while (select.fetch()) {
            row.site = {owner};
            row.analyte = analyte.get() ? std::optional(AnalyteId{analyte.value}) : std::nullopt;
            row.percent = percent.get().value_or(Decimal{});
            list.push_back(row);
        }
    });
    return list;
}

} // namespace fasit::storage
