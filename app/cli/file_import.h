// Imports one file: decodes it and registers its readings, batch by batch. What is counted as taken is on
// disk.
#pragma once

#include "instruments/core/problem.h"
#include "qc-core/domain/ids.h"
#include "qc-core/domain/reading_outcome.h"
#include "qc-core/domain/verdict.h"
#include "qc-core/workflow/laboratory.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fasit::cli {

/// A reading that was not simply taken, and where it stands.
struct ReadingProblem {
    std::size_t offset = 0;
    std::optional<int> line;
    domain::ReadingFate fate = domain::ReadingFate::Taken;
    domain::ReadingReason reason = domain::ReadingReason::None;
};

/// A run that the analyser itself failed: what it said and what the rules say.
struct FailedRun {
    std::string instrument;
    std::string analyte;
    std::vector<domain::Violation> violations;
};

struct FileReport {
    std::filesystem::path file;
    bool readable = true;
    int taken = 0;
    int duplicates = 0;
    int inbox = 0;
    int refused = 0;
    int rejectedRuns = 0;                                  ///< Runs whose verdict came out as not accepted.
    std::map<domain::FactKey, FailedRun> failedByAnalyser; ///< As they stand at the end, oldest first.
    int patientResultsDropped = 0;
    std::vector<instruments::Problem> problems;
    std::vector<ReadingProblem> readingProblems;

    /// Something in the file was refused.
    bool refusedSomething() const;
};

struct ImportOptions {
    std::string driver; ///< Empty: recognised.
    std::optional<domain::SiteId> site;
};

/// `onCommitted` is called after each batch that is on disk, with the report so far. Throws
/// storage::StorageError: then what was reported before stands.
FileReport importFile(const workflow::Laboratory& laboratory, const std::filesystem::path& file,
                      const ImportOptions& options,
                      const std::function<void(const FileReport&)>& onCommitted = {});

} // namespace fasit::cli
