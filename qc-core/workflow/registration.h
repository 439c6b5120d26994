// Registration: takes readings within a write transaction, and judges what they were added to. For the
// workflow files that let results in; one thread.
#pragma once

#include "qc-core/domain/reading.h"
#include "qc-core/workflow/identify.h"
#include "qc-core/workflow/register_control.h"
#include "qc-core/workflow/run_assignment.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fasit::workflow {

class Registration {
  public:
    /// The catalogue is read when the transaction holds what it writes to; later setup is not seen.
    Registration(const Laboratory& laboratory, storage::WriteTransaction& transaction);

    /// The readings of one message, file part or form, by the time of their messages; each message is judged
    /// when it is in.
    RegisterReport takeAll(std::span<const domain::ControlReading> readings);

    struct Taken {
        domain::ReadingOutcome outcome;
        std::optional<domain::FactKey> result; ///< Where it was taken.
    };

    /// A reading of the inbox that has been placed, under the fingerprint it came with. Precondition: it can
    /// be identified.
    Taken takePlaced(const domain::ControlReading& reading, const std::string& fingerprint);

    /// Judges what was added to since the last time. The runs that were added to or changed stand in `all`,
    /// each once and as it stands now.
    void judge(std::vector<reports::ControlOutcome>& all);

    /// Why verdicts change by what is taken.
    void because(domain::VerdictCause cause) { m_runs.because(cause); }

    const domain::Catalogue& catalogue() const { return m_catalogue; }
    WallTime now() const { return m_now; }

  private:
    domain::ReadingOutcome take(const domain::ControlReading& reading);
    domain::ReadingOutcome takeSent(const domain::ControlReading& reading, const std::string& fingerprint);
    Taken takeIdentified(const domain::ControlReading& reading, const Identity& identity,
                         const std::string& fingerprint);
    domain::ReadingOutcome layInInbox(const domain::ControlReading& reading, const Uncertain& uncertain,
                                      const std::string& fingerprint);
    domain::ControlResult resultOf(const domain::ControlReading& reading, const Identity& identity,
                                   domain::ControlValue value) const;
    void store(domain::ControlResult& result, const Identity& identity, int message);

    const Laboratory& m_laboratory;
    storage::WriteTransaction& m_transaction;
    const domain::Catalogue& m_catalogue;
    RunAssignment m_runs;
    WallTime m_now;
};

} // namespace fasit::workflow
