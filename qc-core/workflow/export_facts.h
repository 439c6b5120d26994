// exportFacts: all that a database holds of a home, as files that any program reads (docs/formats/export.md).
// One thread.
#pragma once

#include "qc-core/base/expected.h"
#include "qc-core/domain/ids.h"
#include "qc-core/workflow/laboratory.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace fasit::workflow {

enum class ExportError {
    FolderNotEmpty,
    CannotWrite,
};

struct ExportOptions {
    domain::SiteId site;
    std::filesystem::path folder; ///< Made where it is not there; else it must be empty.
    std::function<void(std::size_t done, std::size_t total)> progress;
};

struct ExportReport {
    std::map<std::string, std::int64_t> rows; ///< By table.
};

/// Writes TABLE.csv for each table and facts.json. Throws StorageError where the database cannot be read.
Expected<ExportReport, ExportError> exportFacts(const Laboratory& laboratory, const ExportOptions& options);

} // namespace fasit::workflow
