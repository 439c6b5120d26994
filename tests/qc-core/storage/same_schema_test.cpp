// Both engines end with the same tables and columns, and their migrations have the same numbers.
#include "tests/support/raw_database.h"
#include "tests/support/test_database.h"

#include "qc-core/storage/migration.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace fasit::test {
namespace {

/// Of each column: its type, whether it must have a value, and whether it is part of the key.
using Columns = std::vector<std::string>;
using Schema = std::map<std::string, Columns>;

std::string logicalType(const std::string& type) {
    return type == "INTEGER" || type == "bigint" ? "number"
           : type == "TEXT" || type == "text"    ? "text"
                                                 : type;
}

Schema schemaOf(RawDatabase& raw, const std::string& sql) {
    Schema schema;
    for (const auto& row : raw.rows(sql)) {
        const auto word = [&](std::size_t i) { return std::get<std::string>(row[i]); };
        schema[word(0)].push_back(word(1) + " " + logicalType(word(2)) + " " + word(3) + " " + word(4));
    }
    return schema;
}

TEST(SameSchema, OnBothEngines) {
    const TemporaryFolder folder;
    storage::Database::open(folder.file("a.fasit"));
    RawDatabase sqlite(folder.file("a.fasit"));
    const TestDatabase place;
    RawDatabase postgresql(place.address());
    auto file =
        schemaOf(sqlite, "SELECT m.name, c.name, c.type, CAST(c.[notnull] AS TEXT),"
                         " CASE WHEN c.pk > 0 THEN 'key' ELSE '' END"
                         " FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                         " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid");
    auto server = schemaOf(
        postgresql, "SELECT c.relname::text, a.attname::text, format_type(a.atttypid, NULL),"
                    " CASE WHEN a.attnotnull THEN '1' ELSE '0' END,"
                    " CASE WHEN EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary"
                    "  AND a.attnum = ANY (i.indkey[0:i.indnkeyatts - 1])) THEN 'key' ELSE '' END"
                    " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0"
                    " WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND NOT a.attisdropped"
                    " AND c.relnamespace = current_schema()::regnamespace ORDER BY c.relname, a.attnum");
    EXPECT_EQ(server.erase("schema_version"), 1U) << "a file keeps its version elsewhere";
    EXPECT_EQ(server.erase("role_site"), 1U) << "a file has no users";
    EXPECT_GE(file.size(), 30U);
    for (const auto& [table, columns] : file) {
        EXPECT_EQ(server[table], columns) << table;
    }
    EXPECT_EQ(server.size(), file.size());
}

TEST(SameSchema, MigrationsArePairs) {
    const auto sqlite = storage::sqliteMigrations();
    const auto postgresql = storage::postgresqlMigrations();
    ASSERT_EQ(sqlite.size(), postgresql.size());
    for (std::size_t i = 0; i < sqlite.size(); ++i) {
        EXPECT_EQ(sqlite[i].version, postgresql[i].version);
    }
}

} // namespace
} // namespace fasit::test
