#include "tests/support/audit_chain.h"

#include "qc-core/base/crypto/digest.h"

#include <map>
#include <tuple>

namespace fasit::test {
namespace {

using crypto::Digest;

constexpr const char* kAudit = "audit_entry";
/// Columns of an audit entry: site, origin, seq, at, by, what, detail, fact_count, facts_digest,
/// previous_hash, hash.
constexpr std::size_t kFactCount = 7;
constexpr std::size_t kFactsDigest = 8;
constexpr std::size_t kPreviousHash = 9;
constexpr std::size_t kHash = 10;

struct FactRow {
    std::string table;
    std::vector<RawCell> cells;
};

using ChainKey = std::pair<std::int64_t, std::int64_t>; ///< Site and origin.

/// Migration 6 gave these a last column; where nothing stands in it, the chain knows nothing of it.
bool hasLaterColumn(const std::string& table) {
    return table == "control_result" || table == "inbox_item";
}

void feed(Digest& digest, const RawCell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        digest.field(*number);
    } else if (const auto* text = std::get_if<std::string>(&cell)) {
        digest.field(*text);
    } else {
        digest.missing();
    }
}

/// Every row that has a number in a chain, in order of its number.
std::map<ChainKey, std::vector<FactRow>> chainsOf(RawDatabase& database) {
    std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t>, std::vector<FactRow>> byNumber;
    for (const auto& name :
         database.rows("SELECT m.name FROM sqlite_master m WHERE m.type = 'table' AND EXISTS"
                       " (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'seq')")) {
        const auto& table = std::get<std::string>(name.front());
        for (auto& row : database.rows("SELECT * FROM " + table)) {
            const auto number = [&](std::size_t i) { return std::get<std::int64_t>(row[i]); };
            byNumber[{number(0), number(1), number(2)}].push_back({table, row});
        }
    }
    std::map<ChainKey, std::vector<FactRow>> chains;
    for (auto& [key, rows] : byNumber) {
        for (FactRow& row : rows) {
            chains[{std::get<0>(key), std::get<1>(key)}].push_back(std::move(row));
        }
    }
    return chains;
}

class ChainCheck {
  public:
    ChainCheck(ChainKey key, std::vector<std::string>& faults)
        : m_key(key)
        , m_faults(faults) {}

    void add(const FactRow& row) {
        ++m_seq;
        if (std::get<std::int64_t>(row.cells[2]) != m_seq) {
            fault("number " + std::to_string(std::get<std::int64_t>(row.cells[2])) + " where " +
                  std::to_string(m_seq) + " was expected");
            m_seq = std::get<std::int64_t>(row.cells[2]);
        }
        if (row.table == kAudit) {
            addEntry(row.cells);
            return;
        }
        m_facts.field(row.table);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool isLater = i + 1 == row.cells.size() && hasLaterColumn(row.table);
            if (!isLater || !std::holds_alternative<std::monostate>(row.cells[i])) {
                feed(m_facts, row.cells[i]);
            }
        }
        ++m_count;
    }

    void end() {
        if (m_count != 0) {
            fault("facts behind the last entry");
        }
    }

  private:
    void addEntry(const std::vector<RawCell>& entry) {
        const std::string facts = m_facts.hex();
        if (entry[kFactCount] != RawCell(m_count) || entry[kFactsDigest] != RawCell(facts)) {
            fault("facts of entry " + std::to_string(m_seq));
        }
        if (entry[kPreviousHash] != RawCell(m_hash)) {
            fault("predecessor of entry " + std::to_string(m_seq));
        }
        Digest own(Digest::Size::Chain);
        own.field(m_hash);
        for (std::size_t i = 0; i <= kFactsDigest; ++i) {
            feed(own, entry[i]);
        }
        m_hash = own.hex();
        if (entry[kHash] != RawCell(m_hash)) {
            fault("hash of entry " + std::to_string(m_seq));
        }
        m_facts = Digest(Digest::Size::Chain);
        m_count = 0;
    }

    void fault(const std::string& what) {
        m_faults.push_back("site " + std::to_string(m_key.first) + ": " + what);
    }

    ChainKey m_key;
    std::vector<std::string>& m_faults;
    Digest m_facts{Digest::Size::Chain};
    std::string m_hash;
    std::int64_t m_seq = 0;
    std::int64_t m_count = 0;
};

} // namespace

std::vector<std::string> auditFaults(RawDatabase& database) {
    std::vector<std::string> faults;
    for (const auto& [key, rows] : chainsOf(database)) {
        ChainCheck check(key, faults);
        for (const FactRow& row : rows) {
            check.add(row);
        }
        check.end();
    }
    return faults;
}

} // namespace fasit::test
