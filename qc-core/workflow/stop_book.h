// StopBook: the stops of one instrument and analyte, open and ended, within a transaction. For stops.cpp; one
// thread.
#pragma once

#include "qc-core/storage/write_transaction.h"
#include "qc-core/workflow/remembered_groups.h"

#include <functional>
#include <vector>

namespace fasit::workflow {

/// How a stop ends.
struct StopEnding {
    domain::StopEnd how = domain::StopEnd::NewAcceptedRun;
    WallTime until;
    domain::FactKey run; ///< That ends it.
    const char* reason = "";
};

class StopBook {
  public:
    StopBook(storage::WriteTransaction& transaction, RememberedGroup& known,
             const storage::SeriesGroup& group);

    const std::vector<domain::Stop>& open() const { return *m_known.openStops; }

    void begin(const domain::Run& run);

    /// Ends each open stop that `ending` gives an ending.
    void end(const std::function<std::optional<StopEnding>(const domain::Stop&)>& ending);

    /// Takes back each end for which this holds; a stop without any other end is open again.
    void takeBack(const std::function<bool(const domain::EndedStop&)>& isToGo);

  private:
    std::vector<domain::EndedStop>& ended();

    storage::WriteTransaction& m_transaction;
    RememberedGroup& m_known;
    storage::SeriesGroup m_group;
};

} // namespace fasit::workflow
