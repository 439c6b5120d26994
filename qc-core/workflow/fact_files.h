// FactFiles: writes tables of facts as CSV, one file a table, and all of them as one JSON file. One thread.
#pragma once

#include "qc-core/base/time.h"
#include "qc-core/domain/ids.h"
#include "qc-core/storage/fact_table.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace fasit::workflow {

/// A file could not be written: no permission, or the disk is full.
class FileFailure : public std::runtime_error {
  public:
    FileFailure()
        : std::runtime_error("a file could not be written") {}
};

/// What the JSON file says of itself.
struct FactFileHead {
    UtcTime at;
    domain::SiteId site;
};

class FactFiles {
  public:
    /// Throws FileFailure, here and below.
    FactFiles(std::filesystem::path folder, const FactFileHead& head);

    void beginTable(const std::string& name, const std::vector<std::string>& columns);
    void addRow(const std::vector<storage::Field>& fields);
    void endTable();
    void finish();

  private:
    std::filesystem::path m_folder;
    std::ofstream m_json;
    std::ofstream m_csv;
    std::vector<std::string> m_columns;
    bool m_isFirstTable = true;
    bool m_isFirstRow = true;
};

} // namespace fasit::workflow
