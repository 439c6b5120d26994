#include "qc-core/storage/history_reader.h"

#include "qc-core/domain/series_id.h"
#include "qc-core/storage/engine/guarded.h"
#include "qc-core/storage/enum_names.h"
#include "qc-core/storage/fact_writer.h"
#include "qc-core/storage/history_queries.h"
#include "qc-core/storage/result_queries.h"

#include <soci/soci.h>

#include <utility>

namespace fasit::storage {
using namespace domain;

constexpr long long kAll = std::numeric_limits<long long>::max();

/// Each query is prepared when it is first asked for.
struct HistoryReader::Statements {
    soci::session& m_session;
    FactWriter& facts;
    std::unique_ptr<ResultsQuery> results;
    std::unique_ptr<JudgeableQuery> judgeable;
    std::unique_ptr<WindowQuery> window;
    std::unique_ptr<FingerprintQuery> fingerprint;
    std::unique_ptr<RunsQuery> runs;
    std::unique_ptr<VerdictsQuery> verdicts;
    std::unique_ptr<VerdictQuery> verdict;
    std::unique_ptr<StopQuery> stop;
    std::unique_ptr<EndedStopQuery> endedStop;
    std::unique_ptr<StopOfRunQuery> stopOfRun;
    std::unique_ptr<InboxQuery> inbox;

    soci::session& session() {
        facts.flush();
        return m_session;
    }

    template <class Query>
    Query& get(std::unique_ptr<Query>& query) {
        facts.flush();
        if (!query) {
            engine::guarded("prepare", [&] { query = std::make_unique<Query>(m_session); });
        }
        return *query;
    }
};

HistoryReader::HistoryReader(soci::session& session, FactWriter& facts)
    : m_statements(new Statements{session, facts, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}) {}

HistoryReader::~HistoryReader() = default;

std::vector<StoredResult> HistoryReader::results(const Series& series, TimeRange range, std::int64_t limit) {
    ResultsQuery& query = m_statements->get(m_statements->results);
    query.set(series, range, limit);
    std::vector<StoredResult> list;
    query.each([&] { list.push_back(resultOf(query.cells, series)); });
    return list;
}

std::vector<JudgeableResult> HistoryReader::judgeableResults(const Series& series, TimeRange range,
                                                             std::int64_t limit) {
    JudgeableQuery& query = m_statements->get(m_statements->judgeable);
    query.set(series, range, limit);
    std::vector<JudgeableResult> list;
    query.each([&] { list.push_back(query.row(series.level)); });
    return list;
}

std::vector<JudgeableResult> HistoryReader::window(const Series& series, WallTime until, std::int64_t limit) {
    WindowQuery& query = m_statements->get(m_statements->window);
    query.set(series, {TimeRange().from, until}, limit);
    std::vector<JudgeableResult> list;
    list.reserve(16);
    query.each([&] { list.push_back(query.row(series.level)); });
    return list;
}

bool HistoryReader::hasResult(const Series& series, WallTime measuredAt, const std::string& fingerprint) {
    FingerprintQuery& query = m_statements->get(m_statements->fingerprint);
    query.site = series.site.value;
    query.series = seriesId(series.instrument, series.analyte, series.level, series.establishing);
    query.at = measuredAt.seconds;
    query.fingerprint = fingerprint;
    long long found = 0;
    query.each([&] { found = query.found; });
    return found > 0;
}

std::vector<Run> HistoryReader::runs(const SeriesGroup& group, TimeRange range) {
    RunsQuery& query = m_statements->get(m_statements->runs);
    query.set(group, range, kAll);
    std::vector<Run> list;
    query.each([&] { list.insert(list.begin(), query.row(group)); });
    return list;
}

std::optional<Run> HistoryReader::lastRun(const SeriesGroup& group, WallTime until) {
    RunsQuery& query = m_statements->get(m_statements->runs);
    query.set(group, {TimeRange().from, until}, 1);
    std::optional<Run> last;
    query.each([&] { last = query.row(group); });
    return last;
}

std::vector<StoredVerdict> HistoryReader::verdicts(const SeriesGroup& group, TimeRange range) {
    VerdictsQuery& query = m_statements->get(m_statements->verdicts);
    query.set(group, range, kAll);
    std::vector<StoredVerdict> list;
    query.each([&] {
        StoredVerdict row = query.cells.row();
        if (!list.empty() && list.back().run == row.run) {
            list.pop_back(); // Two places judged the run without knowing of each other: the later holds.
        }
        list.push_back(std::move(row));
    });
    return list;
}

std::optional<StoredVerdict> HistoryReader::verdict(SiteId site, FactKey run) {
    VerdictQuery& query = m_statements->get(m_statements->verdict);
    query.site = site.value;
    query.runOrigin = run.origin;
    query.runSeq = run.seq;
    std::optional<StoredVerdict> last;
    query.each([&] { last = query.cells.row(); });
    return last;
}

std::vector<Stop> HistoryReader::openStops(const SeriesGroup& group) {
    StopQuery& query = m_statements->get(m_statements->stop);
    query.set(group, {}, kAll);
    std::vector<Stop> open;
    query.each([&] { open.push_back(query.row(group)); });
    return open;
}

std::optional<Stop> HistoryReader::openStop(const SeriesGroup& group) {
    const auto open = openStops(group);
    return open.empty() ? std::nullopt : std::optional(open.front());
}

std::vector<EndedStop> HistoryReader::endedStops(const SeriesGroup& group) {
    EndedStopQuery& query = m_statements->get(m_statements->endedStop);
    query.set(group, {}, kAll);
    std::vector<EndedStop> ended;
    query.each([&] { ended.push_back(query.row(group)); });
    return ended;
}

bool HistoryReader::hasStop(SiteId site, FactKey run) {
    StopOfRunQuery& query = m_statements->get(m_statements->stopOfRun);
    query.site = site.value;
    query.runOrigin = run.origin;
    query.runSeq = run.seq;
    long long found = 0;
    query.each([&] { found = query.found; });
    return found > 0;
}

std::vector<WallTime> HistoryReader::actionTimes(const SeriesGroup& group) {
    std::vector<WallTime> times;
    engine::guarded("action times", [&] {
        long long site = group.site.value;
        long long instrument = group.instrument.value;
        long long analyte = group.analyte.value;
        long long at = 0;
        soci::statement select =
            (m_statements->session().prepare
                 << "SELECT a.at FROM corrective_action a CROSS JOIN run u WHERE a.site = :site"
                    " AND u.site = a.site AND u.origin = a.run_origin AND u.seq = a.run_seq"
                    " AND u.instrument = :instrument AND u.analyte = :analyte ORDER BY a.at, a.origin, a.seq",
             soci::into(at), soci::use(site), soci::use(instrument), soci::use(analyte));
        select.execute();
        while (select.fetch()) {
            times.push_back(WallTime{at});
        }
    });
    return times;
}

std::vector<Event> HistoryReader::events(SiteId site, InstrumentId instrument) {
    std::vector<Event> list;
    engine::guarded("events", [&] {
        Event row;
        long long siteId = site.value;
        long long instrumentId = instrument.value;
        long long origin = 0;
        long long seq = 0;
        long long at = 0;
        NumberCell analyte;
        std::string kind;
        NumberCell expiry;
        NumberCell by;
        soci::statement select =
            (m_statements->session().prepare << "SELECT origin, seq, analyte, kind, at, text,"
                                                " coalesce(reagent_lot, ''), expiry, by_user FROM event"
                                                " WHERE site = :site AND instrument = :instrument"
                                                " ORDER BY at, origin, seq",
             soci::into(origin), soci::into(seq), into(analyte), soci::into(kind), soci::into(at),
             soci::into(row.text), soci::into(row.reagentLot), into(expiry), into(by), soci::use(siteId),
             soci::use(instrumentId));
        select.execute();
        while (select.fetch()) {
            row.key = {origin, seq};
            row.site = site;
            row.instrument = instrument;
            row.analyte = analyte.get() ? std::optional(AnalyteId{*analyte.get()}) : std::nullopt;
            row.kind = requiredValue<EventKind>(kind);
            row.at = WallTime{at};
            row.expiry =
                expiry.get() ? std::optional(Date{static_cast<std::int32_t>(expiry.value)}) : std::nullopt;
            row.by = by.get() ? std::optional(UserId{by.value}) : std::nullopt;
            list.push_back(row);
        }
    });
    return list;
}

bool HistoryReader::hasInboxItem(SiteId site, const std::string& fingerprint) {
    InboxQuery& query = m_statements->get(m_statements->inbox);
    query.site = site.value;
    query.fingerprint = fingerprint;
    long long found = 0;
    query.each([&] { found = query.found; });
    return found > 0;
}

std::int64_t HistoryReader::inboxCount(SiteId site) {
    long long count = 0;
    engine::guarded("inbox count", [&] {
        long long siteId = site.value;
        m_statements->session() << "SELECT count(*) FROM inbox_item i WHERE i.site = :site AND NOT EXISTS"
                                   " (SELECT 1 FROM inbox_settlement s WHERE s.site = i.site"
                                   "  AND s.item_origin = i.origin AND s.item_seq = i.seq)",
            soci::into(count), soci::use(siteId);
    });
    return count;
}

} // namespace fasit::storage
