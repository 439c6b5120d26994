#include "qc-core/workflow/export_facts.h"

#include "qc-core/storage/audit/chain_reader.h"
#include "qc-core/storage/audit/read_snapshot.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/fact_tables.h"
#include "qc-core/storage/person_texts.h"
#include "qc-core/workflow/fact_files.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fasit::workflow {
namespace {

using storage::ChainId;
using storage::Field;

/// What lets somebody in stays in the database, its digests too.
constexpr std::array<std::string_view, 1> kKeptBack{"credential"};

bool isExported(const storage::FactTable& table) {
    return std::find(kKeptBack.begin(), kKeptBack.end(), table.name) == kKeptBack.end();
}

class Export {
  public:
    Export(const Laboratory& laboratory, const ExportOptions& options)
        : m_engine(laboratory.database.engine())
        , m_session(laboratory.database.session())
        , m_options(options)
        , m_files(options.folder, {laboratory.clock.utcNow(), options.site}) {}

    ExportReport run() {
        const storage::ReadSnapshot snapshot(m_engine);
        for (const ChainId& chain : storage::ChainReader(m_session).chains()) {
            if (chain.site == m_options.site || chain.site == domain::kProgramme) {
                m_chains.push_back(chain);
            }
        }
        const auto tables = storage::factTables();
        for (std::size_t i = 0; i < tables.size(); ++i) {
            if (isExported(*tables[i])) {
                writeTable(*tables[i]);
            }
            if (m_options.progress) {
                m_options.progress(i + 1, tables.size());
            }
        }
        writeNames();
        m_files.finish();
        return std::move(m_report);
    }

  private:
    void writeTable(const storage::FactTable& table) {
        std::vector<std::string> columns{"site", "origin", "seq"};
        for (const auto& column : table.columns) {
            columns.emplace_back(column.name);
        }
        m_files.beginTable(table.name, columns);
        storage::FactQuery query(m_session, table);
        std::int64_t rows = 0;
        for (const ChainId& chain : m_chains) {
            for (query.start(chain); query.next(); ++rows) {
                m_files.addRow(query.fields());
            }
        }
        m_files.endTable();
        m_report.rows[table.name] = rows;
    }

    void writeNames() {
        m_files.beginTable("person_text", {"user", "version", "text"});
        std::int64_t rows = 0;
        storage::eachPersonText(m_session, m_options.site, [&](const storage::PersonText& person) {
            m_files.addRow({person.user, person.version, person.text});
            ++rows;
        });
        m_files.endTable();
        m_report.rows["person_text"] = rows;
    }

    storage::Engine& m_engine;
    soci::session& m_session;
    const ExportOptions& m_options;
    FactFiles m_files;
    std::vector<ChainId> m_chains;
    ExportReport m_report;
};

} // namespace

Expected<ExportReport, ExportError> exportFacts(const Laboratory& laboratory, const ExportOptions& options) {
    std::error_code error;
    std::filesystem::create_directories(options.folder, error);
    if (error || !std::filesystem::is_directory(options.folder, error)) {
        return Unexpected<ExportError>(ExportError::CannotWrite);
    }
    if (!std::filesystem::is_empty(options.folder, error) || error) {
        return Unexpected<ExportError>(ExportError::FolderNotEmpty);
    }
    try {
        return Export(laboratory, options).run();
    } catch (const FileFailure&) {
        return Unexpected<ExportError>(ExportError::CannotWrite);
    }
}

} // namespace fasit::workflow
