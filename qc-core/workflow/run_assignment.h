// Which run a result belongs to: one it completes, or a new one. By the time it was measured, not by arrival.
#pragma once

#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/identify.h"
#include "qc-core/workflow/remembered_groups.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace fasit::workflow {

/// A run lasts this long from its first reading.
inline constexpr std::int64_t kRunSeconds = 4 * 3600;

class RunAssignment {
  public:
    /// The catalogue as it is while the transaction holds the write lock.
    RunAssignment(storage::WriteTransaction& transaction, const domain::Catalogue& catalogue);

    /// The run for a result of this identity that came with message number `message` of this call.
    ///
    /// The newest run opened at most four hours before that lacks the level takes it; the same level again in
    /// the same message is a replicate; later it opens a run that repeats the one it stands in.
    domain::Run runFor(const Identity& identity, int message);

    /// Levels that are due in the run: the schedule's; where levels alternate, or nothing is scheduled, those
    /// that came. A repeat owes what the repeated run failed and what it still lacked.
    std::vector<int> dueLevels(const domain::Run& run);

    /// To be called for each result that was written into the run it was assigned to.
    void noteStored(const domain::ControlResult& result);

    /// Was a result of this call assigned to the run?
    bool wasAddedTo(domain::FactKey run) const;

    /// Could a result of this level and time be stored already? Where not, nobody need look for it.
    bool mayBeStored(const storage::SeriesGroup& group, int level, WallTime at);

    /// Runs opened at `from` or later, oldest first.
    std::vector<domain::Run> runsFrom(const storage::SeriesGroup& group, WallTime from);

    /// All results measured at `from` or later at these levels.
    std::vector<storage::JudgeableResult> resultsFrom(const storage::SeriesGroup& group,
                                                      const std::vector<int>& levels, WallTime from);

    /// The verdict of the run so far.
    std::optional<domain::StoredVerdict> verdictOf(const domain::Run& run);

    /// What is known of the group without asking; its newest run is.
    RememberedGroup& remembered(const storage::SeriesGroup& group);

    /// Why verdicts change in what follows: stands beside each that takes the place of an earlier one.
    void because(domain::VerdictCause cause) { m_cause = cause; }
    std::optional<domain::VerdictCause> cause() const { return m_cause; }

    /// To be called where runs, results or verdicts are no longer as they were, and nobody keeps account.
    void forget(const storage::SeriesGroup& group) { m_remembered.groups.erase(group); }

    /// The groups that were added to since the last time this was asked, each with the opening of the
    /// earliest run that is to be judged anew: one that was added to, or one that the opening of the next
    /// closes.
    std::map<storage::SeriesGroup, WallTime> takeTouched();

    const domain::Catalogue& catalogue() const { return m_catalogue; }

  private:
    bool mayHold(const storage::SeriesGroup& group, WallTime at);
    bool holdsAllFrom(const RememberedGroup& known, WallTime from) const;
    std::optional<domain::Run> newestUntil(const storage::SeriesGroup& group, WallTime at);
    bool takes(const domain::Run& run, int level, int message);
    std::optional<domain::Run> earlierThatTakes(const domain::Run& newest, const Identity& identity,
                                                int message);
    void follow(RememberedGroup& known, const domain::Run& run);
    domain::Run open(const storage::SeriesGroup& group, WallTime at, std::optional<domain::FactKey> repeats);
    void place(const domain::Run& run, int level, int message);
    void touch(const domain::Run& run);
    std::vector<storage::JudgeableResult> resultsOf(const domain::Run& run, int level);
    std::optional<domain::Run> repeatedBy(const domain::Run& run);
    std::set<int> owedAfter(const domain::Run& repeated);

    storage::WriteTransaction& m_transaction;
    const domain::Catalogue& m_catalogue;
    std::set<std::tuple<domain::FactKey, int, int>> m_placed; ///< Run, level, message of this call.
    std::map<storage::SeriesGroup, WallTime> m_touched;
    RememberedGroups& m_remembered;
    std::optional<domain::VerdictCause> m_cause;
};

storage::SeriesGroup groupOf(const Identity& identity);
storage::SeriesGroup groupOf(const domain::Run& run);
storage::SeriesGroup groupOf(const domain::Series& series);

/// The levels that a chart of this instrument and analyte can have, lowest first.
std::vector<int> levelsOf(const domain::Catalogue& catalogue, domain::InstrumentId instrument,
                          domain::AnalyteId analyte);

} // namespace fasit::workflow
