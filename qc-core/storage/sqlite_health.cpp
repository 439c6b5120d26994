#include "qc-core/storage/sqlite_health.h"

#include "qc-core/storage/prepared.h"

#include <fmt/format.h>

namespace fasit::storage {

std::vector<std::string> integrityFaults(soci::session& session) {
    struct Check : Prepared {
        std::string line;
        explicit Check(soci::session& s)
            : Prepared(s, "integrity check") {
            statement.exchange(soci::into(line));
            engine::guarded(name,
                            [&] { prepare("SELECT integrity_check FROM pragma_integrity_check(100)"); });
        }
    };
    std::vector<std::string> faults;
    try {
        Check check(session);
        check.each([&] { faults.push_back(check.line); });
    } catch (const StorageError& error) {
        if (error.kind() != StorageErrorKind::NotADatabase) {
            throw;
        }
        faults.push_back(error.what()); // So damaged that even the check of it ends.
    }
    return faults == std::vector<std::string>{"ok"} ? std::vector<std::string>{} : faults;
}

std::vector<std::string> foreignKeyFaults(soci::session& session) {
    struct Check : Prepared {
        std::string table;
        long long count = 0;
        explicit Check(soci::session& s)
            : Prepared(s, "foreign key check") {
            statement.exchange(soci::into(table));
            statement.exchange(soci::into(count));
            engine::guarded(name, [&] {
                prepare("SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY \"table\""
                        " ORDER BY \"table\"");
            });
        }
    };
    Check check(session);
    std::vector<std::string> faults;
    check.each([&] { faults.push_back(fmt::format("{}: {}", check.table, check.count)); });
    return faults;
}

std::uintmax_t logBytes(const std::filesystem::path& file) {
    std::error_code ignored;
    const auto size = std::filesystem::file_size(file.string() + "-wal", ignored);
    return ignored ? 0 : size;
}

} // namespace fasit::storage
