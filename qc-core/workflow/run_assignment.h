// Which run a result belongs to: one it completes, or a new one. By the time it was measured, not by arrival.
#pragma once

#include "qc-core/storage/history_reader.h"
#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/identify.h"

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
    /// A run opened at most four hours before that lacks the level takes it; the same level again in the same
    /// message is a replicate; later it opens a run that repeats the one it stands in. A new run closes the
    /// open one before it as incomplete.
    domain::Run runFor(const Identity& identity, int message);

    /// Levels that are due in the run: the schedule's; of a repeat those that failed; where levels alternate,
    /// or nothing is scheduled, those that came.
    std::vector<int> dueLevels(const domain::Run& run);

    const domain::Catalogue& catalogue() const { return m_catalogue; }

  private:
    domain::Run open(const storage::SeriesGroup& group, WallTime at, std::optional<domain::FactKey> repeats);
    bool awaits(const domain::Run& run, int level);
    bool holdsLevel(const domain::Run& run, int level);

    storage::WriteTransaction& m_transaction;
    const domain::Catalogue& m_catalogue;
    std::set<std::tuple<domain::FactKey, int, int>> m_placed; ///< Run, level, message of this call.
};

storage::SeriesGroup groupOf(const Identity& identity);
storage::SeriesGroup groupOf(const domain::Run& run);

/// The levels that a chart of this instrument and analyte can have, lowest first.
std::vector<int> levelsOf(const domain::Catalogue& catalogue, domain::InstrumentId instrument,
                          domain::AnalyteId analyte);

} // namespace fasit::workflow
