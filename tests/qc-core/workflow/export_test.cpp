// What is exported is read back and compared with what is stored.
#include "tests/support/builders.h"
#include "tests/support/raw_database.h"
#include "tests/support/small_lab.h"

#include "qc-core/workflow/export_facts.h"
#include "qc-core/workflow/record_event.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace fasit::test {
namespace {

using Json = nlohmann::json;
using Rows = std::vector<std::vector<std::string>>;

/// A plain reader of RFC 4180. A cell that is empty without quotes is "-".
Rows readCsv(const std::filesystem::path& file) {
    const std::string bytes = bytesOf(file);
    Rows rows{{}};
    std::string cell;
    bool quoted = false;
    bool wasQuoted = false;
    const auto endCell = [&] {
        rows.back().push_back(cell.empty() && !wasQuoted ? "-" : cell);
        cell.clear();
        wasQuoted = false;
    };
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (quoted && c == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"') {
            cell += c;
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (!quoted && c == ',') {
            endCell();
        } else if (!quoted && c == '\r') {
            EXPECT_EQ(bytes.at(++i), '\n');
            endCell();
            rows.push_back({});
        } else {
            cell += c;
        }
    }
    EXPECT_TRUE(rows.back().empty()) << "the last line is ended";
    rows.pop_back();
    return rows;
}

std::string textOf(const RawCell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        return std::to_string(*number);
    }
    const auto* text = std::get_if<std::string>(&cell);
    return text ? *text : "-";
}

std::string textOf(const Json& cell) {
    return cell.is_null()     ? "-"
           : cell.is_string() ? cell.get<std::string>()
                              : std::to_string(cell.get<std::int64_t>());
}

class Export : public testing::Test {
  protected:
    Export() {
        m_lab.take({aReading("25"), aReading("52").ofLevel("Høy"), aReading("1").ofLot("Z9")});
        for (const char* text : {"", "-", "komma, og \"sitat\"", "to\r\nlinjer", "æøå 日本"}) {
            domain::Event event;
            event.site = m_lab.site();
            event.instrument = m_lab.crp().instrument;
            event.text = text;
            workflow::recordEvents(m_lab.laboratory(), std::span(&event, 1), "KM");
        }
        RawDatabase raw(m_lab.address());
        const std::string script =
            "INSERT INTO person_text VALUES (" + std::to_string(m_lab.site().value) +
            ", 77, 1, 'saltet', 'Kari'), (4, 78, 1, 'saltet', 'En annen');"
            "INSERT INTO event (site, origin, seq, instrument, analyte, kind, at, text) SELECT 4, 5, 2, "
            "instrument, analyte, kind, at, 'et annet sted' FROM event LIMIT 1";
        EXPECT_EQ(raw.run(script), 0) << raw.message();
    }

    workflow::ExportReport exported() {
        auto report = workflow::exportFacts(m_lab.laboratory(), {m_lab.site(), m_folder, {}});
        EXPECT_TRUE(report);
        return report ? *report : workflow::ExportReport{};
    }

    SmallLab m_lab;
    TemporaryFolder m_parent;
    std::filesystem::path m_folder = m_parent.file("ut");
};

TEST_F(Export, HoldsEveryFactOfTheHomeAndItsProgramme) {
    const auto report = exported();
    const Json json = Json::parse(bytesOf(m_folder / "facts.json"));
    EXPECT_EQ(json.at("format"), "fasit-facts");
    EXPECT_EQ(json.at("site"), m_lab.site().value);
    RawDatabase raw(m_lab.address());
    const std::string ours =
        " WHERE site IN (0, " + std::to_string(m_lab.site().value) + ") ORDER BY site, origin, seq";
    EXPECT_EQ(json.at("tables").size(), report.rows.size());
    std::int64_t total = 0;
    for (const auto& [table, count] : report.rows) {
        SCOPED_TRACE(table);
        if (table == "person_text") {
            continue;
        }
        Rows stored;
        std::string query = "SELECT * FROM ";
        for (const auto& row : raw.rows(query.append(table).append(ours))) {
            stored.emplace_back();
            for (const auto& cell : row) {
                stored.back().push_back(textOf(cell));
            }
        }
        Rows fromCsv = readCsv(m_folder / (table + ".csv"));
        const auto columns = fromCsv.at(0);
        fromCsv.erase(fromCsv.begin());
        Rows fromJson;
        for (const auto& row : json.at("tables").at(table)) {
            fromJson.emplace_back();
            for (const auto& name : columns) {
                fromJson.back().push_back(textOf(row.at(name)));
            }
        }
        EXPECT_EQ(fromCsv, stored);
        EXPECT_EQ(fromJson, stored);
        EXPECT_EQ(static_cast<std::int64_t>(stored.size()), count);
        total += count;
    }
    EXPECT_GT(total, 30);
}

TEST_F(Export, NamesTheHomesPeopleOnceAndNobodyElse) {
    exported();
    EXPECT_EQ(readCsv(m_folder / "person_text.csv"),
              (Rows{{"user", "version", "text"}, {"77", "1", "Kari"}}));
    for (const auto& entry : std::filesystem::directory_iterator(m_folder)) {
        const std::string bytes = bytesOf(entry.path());
        EXPECT_EQ(bytes.find("En annen"), std::string::npos) << entry.path();
        EXPECT_EQ(bytes.find("et annet sted"), std::string::npos) << entry.path();
        EXPECT_EQ(bytes.find("saltet"), std::string::npos) << entry.path();
        EXPECT_THAT(entry.path().filename().string(), testing::Not(testing::HasSubstr("credential")));
    }
}

TEST_F(Export, NeverWritesIntoAFolderThatHoldsSomething) {
    std::filesystem::create_directories(m_folder);
    std::ofstream(m_folder / "event.csv") << "mitt";
    const auto report = workflow::exportFacts(m_lab.laboratory(), {m_lab.site(), m_folder, {}});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error(), workflow::ExportError::FolderNotEmpty);
    EXPECT_EQ(bytesOf(m_folder / "event.csv"), "mitt");
}

TEST_F(Export, SaysWhereItCannotWrite) {
    std::ofstream(m_folder) << "en fil";
    const auto report = workflow::exportFacts(m_lab.laboratory(), {m_lab.site(), m_folder, {}});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error(), workflow::ExportError::CannotWrite);
}

} // namespace
} // namespace fasit::test
