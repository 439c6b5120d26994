#include "qc-core/storage/result_queries.h"

#include "qc-core/domain/series_id.h"

namespace fasit::storage {

using namespace domain;

namespace {

/// The newest exclusion of each result, where there is one, and the results of a series in a time, newest
/// first.
constexpr const char* kResultsOfSeries =
    " FROM control_result r LEFT JOIN exclusion e"
    " ON e.site = r.site AND e.result_origin = r.origin AND e.result_seq = r.seq AND NOT EXISTS"
    " (SELECT 1 FROM exclusion n WHERE n.site = e.site AND n.result_origin = e.result_origin"
    "  AND n.result_seq = e.result_seq AND (n.at, n.origin, n.seq) > (e.at, e.origin, e.seq))"
    " WHERE r.site = :site AND r.series = :series AND r.measured_at >= :from AND r.measured_at < :until"
    " ORDER BY r.measured_at DESC, r.origin DESC, r.seq DESC LIMIT :limit";

} // namespace

void SeriesQuery::useAll() {
    for (long long* number : {&site, &series, &from, &until, &limit}) {
        statement.exchange(soci::use(*number));
    }
}

void SeriesQuery::set(const Series& newSeries, TimeRange range, long long newLimit) {
    site = newSeries.site.value;
    series = seriesId(newSeries.instrument, newSeries.analyte, newSeries.level, newSeries.establishing);
    from = range.from.seconds;
    until = range.until.seconds;
    limit = newLimit;
}

ResultsQuery::ResultsQuery(soci::session& session)
    : SeriesQuery(session, "results") {
    ResultCells& c = cells;
    for (long long* number : {&c.origin, &c.seq, &c.measuredAt, &c.runOrigin, &c.runSeq}) {
        statement.exchange(soci::into(*number));
    }
    c.value.bind(statement);
    statement.exchange(soci::into(c.lot));
    statement.exchange(into(c.bottle));
    statement.exchange(soci::into(c.reagentLot));
    statement.exchange(soci::into(c.target));
    statement.exchange(soci::into(c.timeSource));
    statement.exchange(soci::into(c.utcOffsetMinutes));
    statement.exchange(soci::into(c.recordedAt));
    for (std::string* text : {&c.operatorId, &c.entered, &c.flags, &c.comment, &c.fingerprint}) {
        statement.exchange(soci::into(*text));
    }
    statement.exchange(soci::into(c.analyserJudgement, c.analyserState));
    statement.exchange(into(c.excluded));
    statement.exchange(soci::into(c.reason, c.reasonState));
    for (NumberCell* cell : {&c.replacedByOrigin, &c.replacedBySeq, &c.markedAt}) {
        statement.exchange(into(*cell));
    }
    useAll();
    prepare(
        std::string(
            "SELECT r.origin, r.seq, r.measured_at, r.run_origin, r.run_seq, r.value_kind, "
            "r.value, r.decimals,"
            " r.value_as_sent, r.lot, r.bottle, r.reagent_lot, r.target, r.time_source, "
            "r.utc_offset_minutes, "
            "r.recorded_at,"
            " r.operator_id, r.entered, r.flags, r.comment, r.fingerprint,"
            " r.analyser_judgement, e.excluded, e.reason, e.replaced_by_origin, e.replaced_by_seq, e.at") +
        kResultsOfSeries);
}

JudgeableQuery::JudgeableQuery(soci::session& session)
    : SeriesQuery(session, "results to judge") {
    for (long long* number : {&origin, &seq, &runOrigin, &runSeq, &measuredAt}) {
        statement.exchange(soci::into(*number));
    }
    value.bind(statement);
    statement.exchange(soci::into(lot));
    statement.exchange(soci::into(target));
    statement.exchange(soci::into(failedByAnalyser));
    statement.exchange(into(excluded));
    useAll();
    prepare(
        std::string("SELECT r.origin, r.seq, r.run_origin, r.run_seq, r.measured_at, r.value_kind, r.value,"
                    " r.decimals, r.value_as_sent, r.lot, r.target,"
                    " CASE WHEN r.analyser_judgement = 'failed' THEN 1 ELSE 0 END, e.excluded") +
        kResultsOfSeries);
}

JudgeableResult JudgeableQuery::row(int level) const {
    return {{origin, seq},
            {runOrigin, runSeq},
            level,
            WallTime{measuredAt},
            value.get(),
            value.asSent,
            {lot},
            {target},
            excluded.get().value_or(0) != 0,
            failedByAnalyser != 0};
}

WindowQuery::WindowQuery(soci::session& session)
    : SeriesQuery(session, "window") {
    for (long long* number : {&origin, &seq, &runOrigin, &runSeq, &measuredAt, &micros, &lot, &target}) {
        statement.exchange(soci::into(*number));
    }
    useAll();
    prepare(
        "SELECT r.origin, r.seq, r.run_origin, r.run_seq, r.measured_at, r.value, r.lot, r.target"
        " FROM control_result r"
        " WHERE r.site = :site AND r.series = :series AND r.measured_at >= :from AND r.measured_at < :until"
        " AND r.value_kind = 'number' AND NOT EXISTS (SELECT 1 FROM exclusion e WHERE e.site = r.site"
        "  AND e.result_origin = r.origin AND e.result_seq = r.seq AND e.excluded = 1 AND NOT EXISTS"
        "  (SELECT 1 FROM exclusion n WHERE n.site = e.site AND n.result_origin = e.result_origin"
        "   AND n.result_seq = e.result_seq AND (n.at, n.origin, n.seq) > (e.at, e.origin, e.seq)))"
        " ORDER BY r.measured_at DESC, r.origin DESC, r.seq DESC LIMIT :limit");
}

JudgeableResult WindowQuery::row(int level) const {
    const auto number = Decimal::fromMicros(micros, Decimal::kMaxDecimals);
    if (!number) {
        throw StorageError(StorageErrorKind::NotADatabase, "window");
    }
    JudgeableResult result;
    result.key = {origin, seq};
    result.run = {runOrigin, runSeq};
    result.level = level;
    result.measuredAt = WallTime{measuredAt};
    result.value = Quantity{*number};
    result.lot = {lot};
    result.target = {target};
    return result;
}

} // namespace fasit::storage
