#include "qc-core/storage/history_queries.h"

#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/violation_text.h"

namespace fasit::storage {

using namespace domain;

FingerprintQuery::FingerprintQuery(soci::session& session)
    : Prepared(session, "fingerprint") {
    statement.exchange(soci::into(found));
    statement.exchange(soci::use(site));
    statement.exchange(soci::use(series));
    statement.exchange(soci::use(at));
    statement.exchange(soci::use(fingerprint));
    prepare("SELECT count(*) FROM control_result WHERE site = :site AND series = :series"
            " AND measured_at = :at AND fingerprint = :fingerprint");
}

void GroupQuery::useAll() {
    for (long long* number : {&site, &instrument, &analyte, &from, &until, &limit}) {
        statement.exchange(soci::use(*number));
    }
}

void GroupQuery::useAllWithLot() {
    for (long long* number : {&site, &instrument, &analyte, &lot, &from, &until, &limit}) {
        statement.exchange(soci::use(*number));
    }
}

void GroupQuery::set(const SeriesGroup& group, TimeRange range, long long newLimit) {
    site = group.site.value;
    instrument = group.instrument.value;
    analyte = group.analyte.value;
    lot = group.establishing.value;
    from = range.from.seconds;
    until = range.until.seconds;
    limit = newLimit;
}

RunsQuery::RunsQuery(soci::session& session)
    : GroupQuery(session, "runs") {
    statement.exchange(soci::into(origin));
    statement.exchange(soci::into(seq));
    statement.exchange(soci::into(openedAt));
    statement.exchange(into(repeatsOrigin));
    statement.exchange(into(repeatsSeq));
    statement.exchange(soci::into(state, stateFound));
    statement.exchange(soci::into(finalVerdicts));
    useAllWithLot();
    prepare("SELECT u.origin, u.seq, u.opened_at, u.repeats_origin, u.repeats_seq, c.state,"
            " CASE WHEN EXISTS (SELECT 1 FROM run_verdict v WHERE v.site = u.site AND v.run_origin = u.origin"
            "  AND v.run_seq = u.seq AND v.provisional = 0 AND NOT EXISTS"
            "  (SELECT 1 FROM run_verdict w WHERE w.site = v.site AND w.run_origin = v.run_origin"
            "   AND w.run_seq = v.run_seq AND w.supersedes_origin = v.origin AND w.supersedes_seq = v.seq))"
            " THEN 1 ELSE 0 END FROM run u LEFT JOIN run_closing c"
            " ON c.site = u.site AND c.run_origin = u.origin AND c.run_seq = u.seq AND NOT EXISTS"
            " (SELECT 1 FROM run_closing n WHERE n.site = c.site AND n.run_origin = c.run_origin"
            "  AND n.run_seq = c.run_seq AND (n.at, n.origin, n.seq) > (c.at, c.origin, c.seq))"
            " WHERE u.site = :site AND u.instrument = :instrument AND u.analyte = :analyte"
            " AND COALESCE(u.establishing_lot, 0) = :lot AND u.opened_at >= :from AND u.opened_at < :until"
            " ORDER BY u.opened_at DESC, u.origin DESC, u.seq DESC LIMIT :limit");
}

Run RunsQuery::row(const SeriesGroup& group) const {
    Run run;
    run.key = {origin, seq};
    run.site = group.site;
    run.instrument = group.instrument;
    run.analyte = group.analyte;
    run.establishing = group.establishing;
    run.openedAt = WallTime{openedAt};
    if (repeatsOrigin.get()) {
        run.repeats = FactKey{repeatsOrigin.value, repeatsSeq.value};
    }
    run.state = stateFound == soci::i_ok ? requiredValue<RunState>(state)
                : finalVerdicts != 0     ? RunState::Complete
                                         : RunState::Open;
    return run;
}

void VerdictCells::bind(soci::statement& statement) {
    for (long long* number : {&origin, &seq, &runOrigin, &runSeq}) {
        statement.exchange(soci::into(*number));
    }
    statement.exchange(soci::into(verdict));
    statement.exchange(soci::into(provisional));
    statement.exchange(soci::into(basis));
    statement.exchange(soci::into(ruleSet));
    statement.exchange(soci::into(ruleSetVersion));
    statement.exchange(soci::into(violations));
    statement.exchange(soci::into(cause, causeFound));
}

StoredVerdict VerdictCells::row() const {
    StoredVerdict stored;
    stored.key = {origin, seq};
    stored.run = {runOrigin, runSeq};
    stored.verdict.kind = requiredValue<VerdictKind>(verdict);
    stored.verdict.provisional = provisional != 0;
    stored.verdict.basis = requiredValue<TargetBasis>(basis);
    stored.verdict.violations = parseViolations(violations);
    stored.ruleSet = {ruleSet};
    stored.ruleSetVersion = ruleSetVersion;
    if (causeFound == soci::i_ok) {
        stored.cause = requiredValue<VerdictCause>(cause);
    }
    return stored;
}

namespace {

constexpr const char* kVerdictColumns =
    "v.origin, v.seq, v.run_origin, v.run_seq, v.verdict, v.provisional, v.basis,"
    " v.rule_set, v.rule_set_version, v.violations, v.cause";
constexpr const char* kNotSuperseded =
    " NOT EXISTS (SELECT 1 FROM run_verdict w WHERE w.site = v.site AND w.run_origin = v.run_origin"
    " AND w.run_seq = v.run_seq AND w.supersedes_origin = v.origin AND w.supersedes_seq = v.seq)";

} // namespace

VerdictsQuery::VerdictsQuery(soci::session& session)
    : GroupQuery(session, "verdicts") {
    cells.bind(statement);
    useAllWithLot();
    prepare(
        std::string("SELECT ") + kVerdictColumns +
        " FROM run u JOIN run_verdict v ON v.site = u.site AND v.run_origin = u.origin AND v.run_seq = u.seq"
        " WHERE u.site = :site AND u.instrument = :instrument AND u.analyte = :analyte"
        " AND COALESCE(u.establishing_lot, 0) = :lot AND u.opened_at >= :from AND u.opened_at < :until AND" +
        kNotSuperseded + " ORDER BY u.opened_at, u.origin, u.seq, v.at, v.origin, v.seq LIMIT :limit");
}

VerdictQuery::VerdictQuery(soci::session& session)
    : Prepared(session, "verdict") {
    cells.bind(statement);
    statement.exchange(soci::use(site));
    statement.exchange(soci::use(runOrigin));
    statement.exchange(soci::use(runSeq));
    prepare(
        std::string("SELECT ") + kVerdictColumns +
        " FROM run_verdict v WHERE v.site = :site AND v.run_origin = :runOrigin AND v.run_seq = :runSeq AND" +
        kNotSuperseded + " ORDER BY v.at, v.origin, v.seq");
}

namespace {

/// Of the end `e` of a stop.
constexpr const char* kNotTakenBack =
    " NOT EXISTS (SELECT 1 FROM stop_reopening r WHERE r.site = e.site AND r.stop_origin = e.stop_origin"
    " AND r.stop_seq = e.stop_seq AND r.end_origin = e.origin AND r.end_seq = e.seq)";

} // namespace

StopQuery::StopQuery(soci::session& session)
    : GroupQuery(session, "open stop") {
    for (long long* number : {&origin, &seq, &fromTime, &runOrigin, &runSeq}) {
        statement.exchange(soci::into(*number));
    }
    statement.exchange(soci::into(reagentLot));
    useAll();
    prepare("SELECT s.origin, s.seq, s.from_time, s.run_origin, s.run_seq, s.reagent_lot FROM stop s"
            " WHERE s.site = :site AND s.instrument = :instrument AND s.analyte = :analyte"
            " AND s.from_time >= :from AND s.from_time < :until AND NOT EXISTS"
            " (SELECT 1 FROM stop_end e WHERE e.site = s.site AND e.stop_origin = s.origin"
            "  AND e.stop_seq = s.seq AND" +
            std::string(kNotTakenBack) +
            ")"
            " ORDER BY s.from_time DESC, s.origin DESC, s.seq DESC LIMIT :limit");
}

Stop StopQuery::row(const SeriesGroup& group) const {
    return Stop{{origin, seq},       group.site,         group.instrument, group.analyte, reagentLot,
                {runOrigin, runSeq}, WallTime{fromTime}, StopEnd::None,    std::nullopt};
}

EndedStopQuery::EndedStopQuery(soci::session& session)
    : GroupQuery(session, "ended stop") {
    for (long long* number : {&origin, &seq, &fromTime, &runOrigin, &runSeq, &endOrigin, &endSeq}) {
        statement.exchange(soci::into(*number));
    }
    statement.exchange(soci::into(reagentLot));
    statement.exchange(soci::into(how));
    statement.exchange(soci::into(ended));
    statement.exchange(into(endRunOrigin));
    statement.exchange(into(endRunSeq));
    useAll();
    prepare("SELECT s.origin, s.seq, s.from_time, s.run_origin, s.run_seq, e.origin, e.seq, s.reagent_lot,"
            " e.how, e.until, e.run_origin, e.run_seq FROM stop s JOIN stop_end e ON e.site = s.site"
            " AND e.stop_origin = s.origin AND e.stop_seq = s.seq"
            " WHERE s.site = :site AND s.instrument = :instrument AND s.analyte = :analyte"
            " AND s.from_time >= :from AND s.from_time < :until AND" +
            std::string(kNotTakenBack) +
            " ORDER BY s.from_time, s.origin, s.seq, e.origin, e.seq LIMIT :limit");
}

EndedStop EndedStopQuery::row(const SeriesGroup& group) const {
    Stop stop{{origin, seq},  group.site,          group.instrument,   group.analyte,
              reagentLot,     {runOrigin, runSeq}, WallTime{fromTime}, requiredValue<StopEnd>(how),
              WallTime{ended}};
    if (endRunOrigin.get()) {
        stop.endRun = FactKey{endRunOrigin.value, endRunSeq.value};
    }
    return {stop, {endOrigin, endSeq}};
}

StopOfRunQuery::StopOfRunQuery(soci::session& session)
    : Prepared(session, "stop of run") {
    statement.exchange(soci::into(found));
    statement.exchange(soci::use(site));
    statement.exchange(soci::use(runOrigin));
    statement.exchange(soci::use(runSeq));
    prepare("SELECT count(*) FROM stop WHERE site = :site AND run_origin = :runOrigin AND run_seq = :runSeq");
}

InboxQuery::InboxQuery(soci::session& session)
    : Prepared(session, "inbox") {
    statement.exchange(soci::into(found));
    statement.exchange(soci::use(site));
    statement.exchange(soci::use(fingerprint));
    prepare("SELECT count(*) FROM inbox_item WHERE site = :site AND fingerprint = :fingerprint");
}

} // namespace fasit::storage
