// The audit chain finds what was done to facts and entries behind the triggers' back, and names it.
#include "tests/support/audit_chain.h"
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/storage/audit/verify_audit.h"
#include "qc-core/storage/audit_digest.h"
#include "qc-core/storage/fact_tables.h"
#include "qc-core/workflow/exclude_result.h"
#include "qc-core/workflow/record_event.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace fasit::test {
namespace {

using namespace domain;
using storage::AuditAnchor;
using storage::AuditFault;
using storage::AuditFaultKind;
using storage::AuditReport;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// A lab in which most kinds of facts have happened, and then somebody with a tool for databases.
class Audit : public testing::Test {
  protected:
    Audit() {
        m_lab.take({aReading("25"), aReading("65").ofLevel("Høy"), aReading("1").ofLot("Z9")});
        m_lab.clock.set("2026-10-05T09:00");
        m_lab.take({aReading("52").ofLevel("Høy").at("2026-10-05T08:30")});
        const auto group = m_lab.crp();
        workflow::excludeResult(m_lab.laboratory(), {group.site, group.instrument, group.analyte, 1},
                                at("2026-10-05T08:00"), "Tastefeil", "KM");
        for (const char* text : {"en", "to", "tre", "fire", "fem"}) {
            record({std::string(text)});
        }
        record({"a", "b", "c"});
        letGo();
    }

    /// From here on nothing refuses what is done to the rows.
    void letGo() {
        if (TestDatabase::isOnServer()) {
            tamper("SET session_replication_role = replica"); // Neither triggers nor references.
            return;
        }
        for (const auto& row : m_raw.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
            tamper("DROP TRIGGER " + std::get<std::string>(row.front()));
        }
    }

    /// One transaction and one audit entry over these events.
    void record(const std::vector<std::string>& texts) {
        std::vector<Event> events;
        for (const std::string& text : texts) {
            Event event;
            event.site = m_lab.site();
            event.instrument = m_lab.crp().instrument;
            event.at = at("2026-10-05T08:00");
            event.text = text;
            events.push_back(event);
        }
        workflow::recordEvents(m_lab.laboratory(), events, "KM");
    }

    void tamper(const std::string& sql) { ASSERT_EQ(m_raw.run(sql), 0) << m_raw.message() << ": " << sql; }

    AuditReport verify(std::vector<AuditAnchor> anchors = {}) {
        return storage::verifyAudit(m_lab.database().engine(), {std::move(anchors), {}});
    }

    /// The only fault; the plain implementation finds something too.
    AuditFault onlyFault() {
        const AuditReport report = verify();
        EXPECT_THAT(report.faults, SizeIs(1));
        EXPECT_EQ(report.faultCount, static_cast<std::int64_t>(report.faults.size()));
        EXPECT_FALSE(auditFaults(m_raw).empty());
        return report.faults.empty() ? AuditFault{} : report.faults.front();
    }

    std::int64_t seqOfEvent(const std::string& text) {
        return m_raw.number("SELECT seq FROM event WHERE text = '" + text + "'");
    }
    /// The entry that covers the event.
    std::int64_t entryOfEvent(const std::string& text) {
        return m_raw.number(fmt::format("SELECT min(seq) FROM audit_entry WHERE site = {} AND seq > {}",
                                        m_lab.site().value, seqOfEvent(text)));
    }
    std::string here() { return fmt::format(" site = {} ", m_lab.site().value); }

    SmallLab m_lab;
    RawDatabase m_raw{m_lab.address()};
};

void expectFault(const AuditFault& fault, AuditFaultKind kind, std::int64_t first, std::int64_t last) {
    EXPECT_EQ(fault.kind, kind);
    EXPECT_EQ(fault.first, first);
    EXPECT_EQ(fault.last, last);
}

TEST_F(Audit, IsIntactWhereNothingWasDone) {
    const AuditReport report = verify();
    EXPECT_TRUE(report.intact());
    EXPECT_THAT(auditFaults(m_raw), IsEmpty());
    EXPECT_EQ(report.chains, 2); // The programme and the home.
    EXPECT_EQ(report.entries, m_raw.number("SELECT count(*) FROM audit_entry"));
    EXPECT_EQ(report.facts, m_raw.number("SELECT CAST(sum(fact_count) AS BIGINT) FROM audit_entry"));
    EXPECT_EQ(report.anchors, 0);
}

TEST_F(Audit, TellsHowFarItIs) {
    for (int i = 0; i < 500; ++i) {
        record({fmt::format("{}", i)});
    }
    std::size_t calls = 0;
    storage::verifyAudit(m_lab.database().engine(), {{}, [&](std::size_t done, std::size_t total) {
                                                         ++calls;
                                                         EXPECT_LE(done, total);
                                                     }});
    EXPECT_GT(calls, 0U);
}

/// Does a deed to the first row of every table that has any, and undoes it afterwards.
template <class Deed>
void eachTable(RawDatabase& raw, Deed deed) {
    int tried = 0;
    for (const auto* table : storage::factTables()) {
        const std::string name = table->name;
        if (name == "audit_entry" || raw.number("SELECT count(*) FROM " + name) == 0) {
            continue;
        }
        ++tried;
        SCOPED_TRACE(name);
        ASSERT_EQ(raw.run("CREATE TEMP TABLE saved AS SELECT * FROM " + name), 0);
        const auto key = raw.rows("SELECT site, seq FROM " + name + " ORDER BY site, seq LIMIT 1")[0];
        const auto site = std::get<std::int64_t>(key[0]);
        const auto seq = std::get<std::int64_t>(key[1]);
        deed(*table, seq, fmt::format(" WHERE site = {} AND seq = {}", site, seq));
        ASSERT_EQ(raw.run(fmt::format(
                      "DELETE FROM {0}; INSERT INTO {0} SELECT * FROM saved; DROP TABLE saved", name)),
                  0)
            << raw.message();
    }
    EXPECT_GE(tried, 15);
}

TEST_F(Audit, NamesAChangedFactOfAnyTable) {
    eachTable(m_raw, [&](const storage::FactTable& table, std::int64_t seq, const std::string& row) {
        for (const auto& column : table.columns) {
            if (column.type != storage::ColumnType::Text) {
                continue;
            }
            // A column of free text; a CHECK names the others.
            if (m_raw.run(fmt::format("UPDATE {} SET {} = 'x' || COALESCE({}, ''){}", table.name, column.name,
                                      column.name, row)) != 0) {
                continue;
            }
            const AuditFault fault = onlyFault();
            EXPECT_EQ(fault.kind, AuditFaultKind::FactsChanged) << column.name;
            EXPECT_LE(fault.first, seq);
            EXPECT_GE(fault.last, seq);
            EXPECT_GT(fault.entry, seq);
            EXPECT_THAT(fault.tables, Contains(table.name));
            return;
        }
        // Numbers only.
        tamper(fmt::format("UPDATE {0} SET {1} = COALESCE({1}, 0) + 1{2}", table.name,
                           table.columns.back().name, row));
        EXPECT_EQ(onlyFault().kind, AuditFaultKind::FactsChanged);
    });
    EXPECT_TRUE(verify().intact()) << "everything was undone";
}

TEST_F(Audit, NamesARemovedFactOfAnyTable) {
    eachTable(m_raw, [&](const storage::FactTable& table, std::int64_t seq, const std::string& row) {
        tamper(fmt::format("DELETE FROM {}{}", table.name, row));
        expectFault(onlyFault(), AuditFaultKind::FactRemoved, seq, seq);
    });
}

TEST_F(Audit, NamesAnInsertedFactOfAnyTable) {
    eachTable(m_raw, [&](const storage::FactTable& table, std::int64_t seq, const std::string& row) {
        // The number of the audit entry behind it, which is the only one that this table does not have.
        std::string columns;
        for (const auto& column : table.columns) {
            columns += std::string(", ") + column.name;
        }
        const auto number = m_raw.number(fmt::format(
            "SELECT min(seq) FROM audit_entry WHERE site = (SELECT site FROM {0}{1}) AND seq > {2}",
            table.name, row, seq));
        tamper(fmt::format("INSERT INTO {0} SELECT site, origin, {1}{2} FROM {0}{3}", table.name, number,
                           columns, row));
        const AuditFault fault = onlyFault();
        expectFault(fault, AuditFaultKind::FactInserted, number, number);
        EXPECT_THAT(fault.tables, ElementsAre(table.name));
    });
}

TEST_F(Audit, NamesTheOneFactOfAnEntry) {
    tamper("UPDATE event SET text = 'TRE' WHERE text = 'tre'");
    const auto seq = seqOfEvent("TRE");
    const AuditFault fault = onlyFault();
    expectFault(fault, AuditFaultKind::FactsChanged, seq, seq);
    EXPECT_THAT(fault.tables, ElementsAre("event"));
    EXPECT_EQ(fault.entry, seq + 1);
    EXPECT_EQ(fault.chain, (storage::ChainId{m_lab.site(), m_lab.database().origin()}));
}

TEST_F(Audit, NamesFactsOfOneEntryThatWereSwapped) {
    const auto a = seqOfEvent("a");
    const auto c = seqOfEvent("c");
    tamper(
        fmt::format("UPDATE event SET seq = -1 WHERE seq = {0}; UPDATE event SET seq = {0} WHERE seq = {1};"
                    "UPDATE event SET seq = {1} WHERE seq = -1",
                    a, c));
    const AuditFault fault = onlyFault();
    expectFault(fault, AuditFaultKind::FactsSwapped, a, c);
    EXPECT_THAT(fault.tables, ElementsAre("event"));
}

TEST_F(Audit, NamesFactsOfTwoEntriesThatWereSwapped) {
    const auto a = seqOfEvent("to");
    const auto b = seqOfEvent("fire");
    tamper("UPDATE event SET text = 'x' WHERE text = 'to'; UPDATE event SET text = 'to' WHERE text = 'fire';"
           "UPDATE event SET text = 'fire' WHERE text = 'x'");
    expectFault(onlyFault(), AuditFaultKind::FactsSwapped, a, b);
}

TEST_F(Audit, NamesAChangedEntryWhateverColumnItWas) {
    const auto seq = entryOfEvent("to");
    const std::string row = fmt::format(" WHERE {} AND seq = {}", here(), seq);
    for (const char* change : {"at = at + 1", "by = 'LL'", "what = 'x'", "detail = 'x'", "fact_count = 7",
                               "facts_digest = 'x'", "previous_hash = 'x'", "hash = 'x'"}) {
        SCOPED_TRACE(change);
        tamper("CREATE TEMP TABLE saved AS SELECT * FROM audit_entry" + row);
        tamper(std::string("UPDATE audit_entry SET ") + change + row);
        const AuditFault fault = onlyFault();
        expectFault(fault, AuditFaultKind::EntryChanged, seq, seq);
        EXPECT_THAT(fault.tables, ElementsAre("audit_entry"));
        tamper("DELETE FROM audit_entry" + row + "; INSERT INTO audit_entry SELECT * FROM saved;" +
               "DROP TABLE saved");
    }
    EXPECT_TRUE(verify().intact());
}

/// Writes the entry anew with a hash that is right for what stands there.
void rewrite(RawDatabase& raw, std::int64_t site, std::int64_t seq, const std::string& previous) {
    const std::string row = fmt::format(" WHERE site = {} AND seq = {}", site, seq);
    std::vector<storage::Field> fields;
    const auto rows = raw.rows("SELECT site, origin, seq, at, by, what, detail, fact_count, facts_digest"
                               " FROM audit_entry" +
                               row);
    for (const auto& cell : rows[0]) {
        if (const auto* number = std::get_if<std::int64_t>(&cell)) {
            fields.emplace_back(*number);
        } else {
            fields.emplace_back(std::get<std::string>(cell));
        }
    }
    raw.run(fmt::format("UPDATE audit_entry SET previous_hash = '{}', hash = '{}'{}", previous,
                        storage::entryHash(previous, fields), row));
}

TEST_F(Audit, NamesAnEntryThatWasWrittenAnewWithItsHash) {
    const auto seq = entryOfEvent("to");
    const std::string row = fmt::format(" WHERE {} AND seq = {}", here(), seq);
    tamper("UPDATE audit_entry SET by = 'LL'" + row);
    rewrite(m_raw, m_lab.site().value, seq, m_raw.text("SELECT previous_hash FROM audit_entry" + row));
    expectFault(onlyFault(), AuditFaultKind::EntryChanged, seq, seq);
}

TEST_F(Audit, NamesARemovedEntry) {
    const auto seq = entryOfEvent("to");
    tamper(fmt::format("DELETE FROM audit_entry WHERE {} AND seq = {}", here(), seq));
    const AuditFault fault = onlyFault();
    expectFault(fault, AuditFaultKind::EntryRemoved, seq, seq);
    EXPECT_THAT(fault.tables, ElementsAre("audit_entry"));
}

TEST_F(Audit, NamesARemovedTransaction) {
    const auto from = seqOfEvent("a");
    record({"siste"});
    tamper(fmt::format("DELETE FROM event WHERE {0} AND seq BETWEEN {1} AND {2};"
                       "DELETE FROM audit_entry WHERE {0} AND seq = {3}",
                       here(), from, from + 2, from + 3));
    expectFault(onlyFault(), AuditFaultKind::EntryRemoved, from, from + 3);
}

TEST_F(Audit, NamesTheBeginningThatWasRemoved) {
    const auto first = m_raw.number("SELECT min(seq) FROM audit_entry WHERE" + here());
    for (const auto* table : storage::factTables()) {
        tamper(fmt::format("DELETE FROM {} WHERE {} AND seq <= {}", table->name, here(), first));
    }
    expectFault(onlyFault(), AuditFaultKind::EntryRemoved, 1, first);
}

TEST_F(Audit, NamesAnInsertedEntryWithAHashOfItsOwn) {
    const auto seq = seqOfEvent("b"); // Between the facts of one transaction.
    const auto before = m_raw.text(fmt::format(
        "SELECT hash FROM audit_entry WHERE {} AND seq < {} ORDER BY seq DESC LIMIT 1", here(), seq));
    tamper(fmt::format("INSERT INTO audit_entry SELECT site, origin, {}, at, 'LL', what, detail, fact_count,"
                       " facts_digest, previous_hash, hash FROM audit_entry WHERE {} AND seq = {}",
                       seq, here(), entryOfEvent("to")));
    rewrite(m_raw, m_lab.site().value, seq, before);
    expectFault(onlyFault(), AuditFaultKind::EntryInserted, seq, seq);
}

TEST_F(Audit, NamesEntriesThatWereSwapped) {
    const auto a = entryOfEvent("to");
    const auto b = entryOfEvent("fem");
    for (const char* step :
         {"seq = -1 WHERE seq = {0}", "seq = {0} WHERE seq = {1}", "seq = {1} WHERE seq = -1"}) {
        tamper("UPDATE audit_entry SET " + fmt::format(fmt::runtime(step), a, b) + " AND" + here());
    }
    expectFault(onlyFault(), AuditFaultKind::EntriesSwapped, a, b);
}

TEST_F(Audit, NamesFactsBehindTheLastEntry) {
    const auto last = m_raw.number("SELECT max(seq) FROM audit_entry WHERE" + here());
    tamper(fmt::format("INSERT INTO event (site, origin, seq, instrument, analyte, kind, at, text)"
                       " SELECT site, origin, {}, instrument, analyte, kind, at, 'ny' FROM event"
                       " WHERE text = 'to'",
                       last + 1));
    const AuditFault fault = onlyFault();
    expectFault(fault, AuditFaultKind::NotVouchedFor, last + 1, last + 1);
    EXPECT_THAT(fault.tables, ElementsAre("event"));
}

TEST_F(Audit, NamesEachOfSeveralFaults) {
    const auto removed = seqOfEvent("en");
    tamper("DELETE FROM event WHERE text = 'en'; UPDATE event SET text = 'x' WHERE text = 'tre'");
    const auto changed = seqOfEvent("x");
    const AuditReport report = verify();
    ASSERT_THAT(report.faults, SizeIs(2));
    expectFault(report.faults[0], AuditFaultKind::FactRemoved, removed, removed);
    expectFault(report.faults[1], AuditFaultKind::FactsChanged, changed, changed);
}

TEST_F(Audit, SeesACutTailAgainstAnAnchorOnly) {
    const auto ends = verify().ends;
    ASSERT_THAT(ends, SizeIs(2));
    const auto& end = ends[1];
    EXPECT_EQ(end.chain.site, m_lab.site());
    EXPECT_TRUE(verify({{end.hash, {}}, {end.hash, end}, {ends[0].hash, {}}}).intact());
    record({"senere"});
    EXPECT_TRUE(verify({{end.hash, {}}}).intact()) << "an anchor stays one when the chain grows";
    for (const auto* table : storage::factTables()) {
        tamper(
            fmt::format("DELETE FROM {} WHERE {} AND seq > {}", table->name, here(), seqOfEvent("fem") + 1));
    }
    EXPECT_TRUE(verify().intact());
    const AuditReport report = verify({{end.hash, {}}, {end.hash, end}, {ends[0].hash, {}}});
    ASSERT_THAT(report.faults, SizeIs(2));
    EXPECT_EQ(report.faults[0].kind, AuditFaultKind::TailCut);
    EXPECT_EQ(report.faults[0].hash, end.hash);
    EXPECT_EQ(report.faults[1].first, end.seq);
    EXPECT_EQ(report.faults[1].chain, end.chain);
}

TEST_F(Audit, SeesAChainThatWasWrittenAnewAgainstAnAnchorOnly) {
    const auto end = verify().ends[1];
    std::string previous;
    tamper("UPDATE audit_entry SET by = 'LL' WHERE" + here());
    for (const auto& row : m_raw.rows("SELECT seq FROM audit_entry WHERE" + here() + "ORDER BY seq")) {
        const auto seq = std::get<std::int64_t>(row[0]);
        rewrite(m_raw, m_lab.site().value, seq, previous);
        previous = m_raw.text(fmt::format("SELECT hash FROM audit_entry WHERE {} AND seq = {}", here(), seq));
    }
    EXPECT_TRUE(verify().intact());
    const AuditReport report = verify({{end.hash, {}}});
    ASSERT_THAT(report.faults, SizeIs(1));
    EXPECT_EQ(report.faults[0].kind, AuditFaultKind::TailCut);
}

TEST_F(Audit, ListsTheFirstThousandFaultsAndCountsAll) {
    for (int i = 0; i < 1100; ++i) {
        record({fmt::format("x{}", i)});
    }
    tamper("UPDATE event SET text = 'y' || text WHERE text LIKE 'x%'");
    const AuditReport report = verify();
    EXPECT_EQ(report.faultCount, 1100);
    EXPECT_THAT(report.faults, SizeIs(storage::kMostFaults));
}

} // namespace
} // namespace fasit::test
