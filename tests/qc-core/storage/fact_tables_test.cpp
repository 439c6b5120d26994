// The registry of fact tables says what the schema says.
#include "tests/support/audit_chain.h"
#include "tests/support/raw_database.h"
#include "tests/support/temporary_folder.h"

#include "qc-core/storage/audit_digest.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/fact_tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace fasit::test {
namespace {

using storage::ColumnType;
using storage::FactTable;
using storage::Field;

/// "name type" of each column; of an added one with "added" behind.
using Columns = std::vector<std::string>;

std::map<std::string, Columns> registered() {
    std::map<std::string, Columns> tables;
    for (const FactTable* table : storage::factTables()) {
        Columns columns{"site INTEGER", "origin INTEGER", "seq INTEGER"};
        for (const auto& column : table->columns) {
            columns.push_back(std::string(column.name) +
                              (column.type == ColumnType::Number ? " INTEGER" : " TEXT") +
                              (column.added ? " added" : ""));
        }
        EXPECT_TRUE(tables.emplace(table->name, columns).second) << table->name << " stands there twice";
    }
    return tables;
}

std::map<std::string, Columns> inSchema(RawDatabase& raw) {
    const auto added = addedColumns();
    std::map<std::string, Columns> tables;
    for (const auto& row :
         raw.rows("SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c"
                  " WHERE m.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(m.name)"
                  " WHERE name = 'seq') ORDER BY m.name, c.cid")) {
        const auto text = [&](std::size_t i) { return std::get<std::string>(row[i]); };
        const bool isAdded = added.count({text(0), text(1)}) > 0;
        tables[text(0)].push_back(text(1) + " " + text(2) + (isAdded ? " added" : ""));
    }
    return tables;
}

TEST(FactTables, AreThoseOfTheSchemaWithItsColumnsInItsOrder) {
    TemporaryFolder folder;
    storage::Database::open(folder.file("a.fasit"));
    RawDatabase raw(folder.file("a.fasit"));
    const auto schema = inSchema(raw);
    EXPECT_GT(schema.size(), 25U);
    EXPECT_EQ(registered(), schema);
}

TEST(FactTables, HaveTheirAddedColumnsBehindTheOthers) {
    for (const FactTable* table : storage::factTables()) {
        bool added = false;
        for (const auto& column : table->columns) {
            EXPECT_TRUE(column.added || !added) << table->name << "." << column.name;
            added = column.added;
        }
    }
}

std::string digestOf(const FactTable& table, std::vector<Field> fields) {
    crypto::Digest digest(crypto::Digest::Size::Chain);
    storage::feedFact(digest, table, fields);
    return digest.hex();
}

TEST(FeedFact, AColumnThatWasAddedLaterChangesNoOlderDigest) {
    const FactTable before{"event", {{"text", ColumnType::Text}}};
    const FactTable after{
        "event",
        {{"text", ColumnType::Text}, {"x", ColumnType::Number, true}, {"y", ColumnType::Number, true}}};
    const auto old = digestOf(before, {1, 2, 3, "a"});
    EXPECT_EQ(digestOf(after, {1, 2, 3, "a", std::nullopt, std::nullopt}), old);
    const auto withX = digestOf(after, {1, 2, 3, "a", 5, std::nullopt});
    EXPECT_NE(withX, old);
    EXPECT_NE(withX, digestOf(after, {1, 2, 3, "a", std::nullopt, 5}));
    crypto::Digest plain(crypto::Digest::Size::Chain);
    plain.field("event").field(1).field(2).field(3).field("a").field("x").field(5);
    EXPECT_EQ(withX, plain.hex());
}

TEST(FeedFact, AMissingValueOfTheFirstColumnsIsNoEmptyText) {
    const FactTable table{"event", {{"text", ColumnType::Text}}};
    EXPECT_NE(digestOf(table, {1, 2, 3, ""}), digestOf(table, {1, 2, 3, std::nullopt}));
}

} // namespace
} // namespace fasit::test
