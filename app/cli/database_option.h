// Opens the database that --db names, with the clock that --now sets.
#pragma once

#include "qc-core/base/clock.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/laboratory.h"

#include <filesystem>
#include <memory>
#include <string>

namespace fasit::cli {

struct DatabaseOptions {
    storage::Location location{std::filesystem::path()};
    std::string now; ///< Empty: the computer's clock. Checked by the command line.
};

/// Is there a database? Says so where there is none: a command that looks at one must not make it.
bool isThere(const DatabaseOptions& options);

/// What `--now` sets, or the computer's clock.
std::unique_ptr<Clock> clockOf(const std::string& now);

/// The open laboratory of one command.
class OpenLaboratory {
  public:
    /// Throws storage::StorageError.
    explicit OpenLaboratory(const DatabaseOptions& options);

    const workflow::Laboratory& operator*() const { return m_laboratory; }
    storage::Database& database() { return *m_database; }

  private:
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<Clock> m_clock;
    workflow::Laboratory m_laboratory;
};

} // namespace fasit::cli
