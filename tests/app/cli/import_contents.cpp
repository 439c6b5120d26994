#include "tests/app/cli/import_contents.h"

#include "tests/support/audit_chain.h"

namespace fasit::cli_test {
namespace {

using test::RawCell;
using test::RawDatabase;

std::string textOf(const RawCell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        return std::to_string(*number);
    }
    const auto* text = std::get_if<std::string>(&cell);
    return text != nullptr ? *text : "-";
}

std::multiset<std::string> lines(RawDatabase& database, const std::string& sql) {
    std::multiset<std::string> all;
    for (const auto& row : database.rows(sql)) {
        std::string line;
        for (const RawCell& cell : row) {
            line += textOf(cell) + '|';
        }
        all.insert(line);
    }
    return all;
}

constexpr const char* kResults =
    "SELECT c.site, c.series, c.measured_at, r.opened_at, c.level, c.value_kind, c.value, c.decimals,"
    " c.value_as_sent, c.lot, c.bottle, c.reagent_lot, c.target, c.operator_id, c.flags, c.fingerprint"
    " FROM control_result c"
    " JOIN run r ON r.site = c.site AND r.origin = c.run_origin AND r.seq = c.run_seq";

constexpr const char* kVerdicts =
    "SELECT r.site, r.instrument, r.analyte, r.opened_at, v.verdict, v.provisional, v.basis, v.violations"
    " FROM run r"
    " LEFT JOIN run_verdict v ON v.site = r.site AND v.run_origin = r.origin AND v.run_seq = r.seq AND NOT "
    "EXISTS"
    " (SELECT 1 FROM run_verdict n WHERE n.site = v.site AND n.supersedes_origin = v.origin"
    " AND n.supersedes_seq = v.seq)";

constexpr const char* kStops =
    "SELECT s.site, s.instrument, s.analyte, s.reagent_lot, s.from_time, e.how, e.until"
    " FROM stop s"
    " LEFT JOIN stop_end e ON e.site = s.site AND e.stop_origin = s.origin AND e.stop_seq = s.seq";

constexpr const char* kRows =
    "SELECT i.serial || '|' || c.measured_at || '|' || c.value_as_sent, count(*)"
    " FROM control_result c"
    " JOIN run r ON r.site = c.site AND r.origin = c.run_origin AND r.seq = c.run_seq"
    " JOIN instrument i ON i.id = r.instrument"
    " GROUP BY 1";

constexpr const char* kTwice = "SELECT site, series, measured_at, fingerprint FROM control_result"
                               " GROUP BY site, series, measured_at, fingerprint HAVING count(*) > 1";

/// SQLite 3.40 calls columns of a table without rowid NULL that are not, where a column of the primary key
/// stands behind them. What is stored decides.
bool isFalseAlarm(RawDatabase& database, const std::string& fault) {
    constexpr std::string_view kNull = "NULL value in ";
    const auto dot = fault.find('.');
    if (fault.rfind(kNull, 0) != 0 || dot == std::string::npos) {
        return false;
    }
    const std::string table = fault.substr(kNull.size(), dot - kNull.size());
    return database.number("SELECT count(*) FROM " + table + " WHERE typeof(" + fault.substr(dot + 1) +
                           ") = 'null'") == 0;
}

} // namespace

std::multiset<std::string> resultLines(RawDatabase& database) {
    return lines(database, kResults);
}

std::multiset<std::string> verdictLines(RawDatabase& database) {
    auto all = lines(database, kVerdicts);
    all.merge(lines(database, kStops));
    return all;
}

std::map<std::string, int> storedRows(RawDatabase& database) {
    std::map<std::string, int> rows;
    for (const auto& row : database.rows(kRows)) {
        rows[textOf(row[0])] = static_cast<int>(std::get<std::int64_t>(row[1]));
    }
    return rows;
}

std::vector<std::string> faultsOf(RawDatabase& database) {
    std::vector<std::string> faults = test::auditFaults(database);
    for (const auto& row : database.rows("PRAGMA integrity_check(1000000)")) {
        const std::string fault = textOf(row[0]);
        if (fault != "ok" && !isFalseAlarm(database, fault)) {
            faults.push_back(fault);
        }
    }
    for (const std::string& orphan : lines(database, "PRAGMA foreign_key_check")) {
        faults.push_back("no parent: " + orphan);
    }
    for (const std::string& twice : lines(database, kTwice)) {
        faults.push_back("there twice: " + twice);
    }
    return faults;
}

} // namespace fasit::cli_test
