// HistoryReader: reads results, runs, verdicts, events and stops. Statements are prepared once; one thread.
#pragma once

#include "qc-core/domain/history.h"
#include "qc-core/domain/stop.h"
#include "qc-core/storage/judgeable_result.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace soci {
class session;
}

namespace fasit::storage {

class FactWriter;

/// A stretch of time, `from` included, `until` not.
struct TimeRange {
    WallTime from{std::numeric_limits<std::int64_t>::min()};
    WallTime until{std::numeric_limits<std::int64_t>::max()};
};

/// The runs and results of one instrument and analyte.
struct SeriesGroup {
    domain::SiteId site;
    domain::InstrumentId instrument;
    domain::AnalyteId analyte;
    /// Runs and results of this lot's parallel period; none for those of the current lots.
    domain::LotId establishing = {};

    domain::Series series(int level) const { return {site, instrument, analyte, level, establishing}; }

    friend constexpr auto operator<=>(const SeriesGroup&, const SeriesGroup&) = default;
};

class HistoryReader {
  public:
    /// Before it reads, `facts` sends what waits.
    HistoryReader(soci::session& session, FactWriter& facts);
    ~HistoryReader();

    /// The newest `limit` results of the series in the range, newest first.
    std::vector<domain::StoredResult> results(const domain::Series& series, TimeRange range = {},
                                              std::int64_t limit = std::numeric_limits<std::int64_t>::max());

    /// The same, with what judging needs only.
    std::vector<JudgeableResult>
    judgeableResults(const domain::Series& series, TimeRange range = {},
                     std::int64_t limit = std::numeric_limits<std::int64_t>::max());

    /// The newest `limit` results measured before `until` that stand in windows: plain numbers that are not
    /// excluded, newest first.
    std::vector<JudgeableResult> window(const domain::Series& series, WallTime until, std::int64_t limit);

    /// Is a result with this fingerprint stored at this time of the series?
    bool hasResult(const domain::Series& series, WallTime measuredAt, const std::string& fingerprint);

    /// Runs opened in the range, oldest first.
    std::vector<domain::Run> runs(const SeriesGroup& group, TimeRange range = {});

    /// The newest run opened before `until`.
    std::optional<domain::Run> lastRun(const SeriesGroup& group, WallTime until = TimeRange().until);

    /// The current verdict of each run opened in the range, oldest first.
    std::vector<domain::StoredVerdict> verdicts(const SeriesGroup& group, TimeRange range = {});

    /// The current verdict of one run.
    std::optional<domain::StoredVerdict> verdict(domain::SiteId site, domain::FactKey run);

    /// When corrective actions closed rejections of this instrument and analyte, oldest first.
    std::vector<WallTime> actionTimes(const SeriesGroup& group);

    std::vector<domain::Event> events(domain::SiteId site, domain::InstrumentId instrument);

    /// The newest stop of this instrument and analyte that has not ended.
    std::optional<domain::Stop> openStop(const SeriesGroup& group);

    /// All that have not ended, newest first.
    std::vector<domain::Stop> openStops(const SeriesGroup& group);

    /// Every end of a stop that nothing has taken back, by the beginning of the stop.
    std::vector<domain::EndedStop> endedStops(const SeriesGroup& group);

    /// Has this run begun a stop, ended or not?
    bool hasStop(domain::SiteId site, domain::FactKey run);

    /// Is a reading with this fingerprint in the site's inbox, settled or not?
    bool hasInboxItem(domain::SiteId site, const std::string& fingerprint);

    /// Readings that wait for a person to place them.
    std::int64_t inboxCount(domain::SiteId site);

  private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace fasit::storage
