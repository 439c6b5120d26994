// The lines of this computer are kept in a file that `fasit listen --config` reads, and every fault of what
// is typed is named at its place.
#include "app/lines/line_book.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fasit::lines {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Way = LineDraft::Way;

struct LineBookTest : testing::Test {
    static LineDraft serial() {
        LineDraft draft;
        draft.name = QStringLiteral("Blodceller");
        draft.driver = QStringLiteral("horiba-yumizen");
        draft.port = QStringLiteral("/dev/ttyUSB0");
        return draft;
    }
    static LineDraft listening() {
        LineDraft draft = serial();
        draft.way = Way::Listen;
        draft.port.clear();
        draft.listenPort = QStringLiteral("5601");
        draft.allow = QStringLiteral("10.1.2.3, 10.1.3.0/24");
        return draft;
    }
    void write(const char* text) const {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    std::string text() const {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : std::string();
    }
    static std::vector<std::string> places(const std::vector<ConfigFault>& faults) {
        std::vector<std::string> all;
        for (const auto& fault : faults) {
            all.push_back(fault.place.toStdString());
        }
        return all;
    }

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("lines.json"));
};

TEST_F(LineBookTest, WithoutAFileThereIsNoLine) {
    const LineBook book(file);
    EXPECT_THAT(book.lines(), IsEmpty());
    EXPECT_THAT(book.faults(), IsEmpty());
}

TEST_F(LineBookTest, WhatIsStoredIsReadByTheGatewaysReaderAndAsTheSameDraft) {
    LineDraft draft = listening();
    draft.controls = QStringLiteral("QC01, CTRL*");
    draft.driver = QStringLiteral("generic-astm");
    draft.codes = QStringLiteral("7 = CRP, 8 = HGB");
    draft.site = QStringLiteral("4711");
    LineBook book(file);
    EXPECT_THAT(book.put(draft, std::nullopt), IsEmpty());
    const auto read = readLines(file.toStdString());
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 1u);
    EXPECT_EQ(draftOf(read->front().json), draft);
    EXPECT_TRUE(read->front().setup.link.controls.matches("ctrl-7"));
    EXPECT_EQ(read->front().setup.link.names.codes.at("8"), "HGB");
    EXPECT_TRUE(LineBook(file).lines().front().setup.link.controls.matches("QC01"));
}

TEST_F(LineBookTest, EachWayOfConnectingKeepsItsOwnAndLeavesTheOthers) {
    LineBook book(file);
    EXPECT_THAT(book.put(serial(), std::nullopt), IsEmpty());
    EXPECT_THAT(book.put(listening(), 0), IsEmpty());
    EXPECT_EQ(text().find("serial"), std::string::npos);
    LineDraft dial = serial();
    dial.way = Way::Dial;
    dial.port.clear();
    dial.host = QStringLiteral("10.20.1.7");
    dial.dialPort = QStringLiteral("4001");
    EXPECT_THAT(book.put(dial, 0), IsEmpty());
    LineDraft files;
    files.name = QStringLiteral("Filer");
    files.way = Way::Folder;
    files.folder = folder.path();
    EXPECT_THAT(book.put(files, std::nullopt), IsEmpty());
    const LineBook again(file);
    ASSERT_EQ(again.lines().size(), 2u);
    EXPECT_EQ(draftOf(again.lines()[0].json), dial);
    EXPECT_EQ(draftOf(again.lines()[1].json), files);
}

TEST_F(LineBookTest, EveryFaultIsNamedAtItsPlace) {
    LineBook book(file);
    LineDraft draft;
    draft.way = Way::Listen;
    draft.listenPort = QStringLiteral("many");
    draft.controls = QStringLiteral("Q*");
    const auto faults = book.put(draft, std::nullopt);
    EXPECT_THAT(places(faults), ElementsAre("name", "listen.port", "listen.allow", "driver", "controls"));
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(LineBookTest, ASerialLinesNumbersAreLookedAt) {
    LineBook book(file);
    LineDraft draft = serial();
    draft.port.clear();
    draft.baud = QStringLiteral("12");
    EXPECT_THAT(places(book.put(draft, std::nullopt)), ElementsAre("serial.port", "serial.baud"));
}

TEST_F(LineBookTest, TwoLinesDoNotHaveOneName) {
    LineBook book(file);
    EXPECT_THAT(book.put(serial(), std::nullopt), IsEmpty());
    EXPECT_THAT(places(book.put(listening(), std::nullopt)), ElementsAre("name"));
    EXPECT_THAT(book.put(listening(), 0), IsEmpty()); // Itself is no other.
}

TEST_F(LineBookTest, WhatNoFormHasStaysAsItWasWritten) {
    write(R"({ "lines": [ { "name": "A", "driver": "horiba-yumizen", "checksum": "lenient", "idle_minutes": 7,
        "listen": { "port": 5601, "allow": ["10.1.2.3"], "connections": 2 } } ] })");
    LineBook book(file);
    ASSERT_EQ(book.lines().size(), 1u);
    LineDraft draft = draftOf(book.lines()[0].json);
    draft.listenPort = QStringLiteral("5602");
    EXPECT_THAT(book.put(draft, 0), IsEmpty());
    const auto json = LineBook(file).lines().at(0).json;
    EXPECT_EQ(json["checksum"], "lenient");
    EXPECT_EQ(json["idle_minutes"], 7);
    EXPECT_EQ(json["listen"]["connections"], 2);
    EXPECT_EQ(json["listen"]["port"], 5602);
}

TEST_F(LineBookTest, AFileThatCannotBeUsedIsToldAndNotWrittenOver) {
    const char* const broken = "{ \"lines\": [ { \"name\": \"A\" } ] }";
    write(broken);
    LineBook book(file);
    EXPECT_THAT(book.faults(), Not(IsEmpty()));
    EXPECT_THAT(book.put(serial(), std::nullopt), Not(IsEmpty()));
    EXPECT_EQ(text(), broken);
    write("{ no json");
    ASSERT_EQ(LineBook(file).faults().size(), 1u);
}

TEST_F(LineBookTest, WhereTheFileCannotBeWrittenNothingHasChanged) {
    LineBook book(folder.filePath(QStringLiteral("nowhere/lines.json")));
    EXPECT_THAT(book.put(serial(), std::nullopt), Not(IsEmpty()));
    EXPECT_THAT(book.lines(), IsEmpty());
}

TEST_F(LineBookTest, TheLastLineTakesTheFileWithIt) {
    LineBook book(file);
    EXPECT_THAT(book.put(serial(), std::nullopt), IsEmpty());
    EXPECT_THAT(book.remove(0), IsEmpty());
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_THAT(LineBook(file).lines(), IsEmpty());
}

TEST_F(LineBookTest, EveryDriverTakesOtherNamesForCodesAndNoHalfOnes) {
    LineBook book(file);
    LineDraft draft = listening();
    draft.driver = QStringLiteral("hemoscreen-hl7");
    draft.codes = QStringLiteral("7");
    EXPECT_THAT(places(book.put(draft, std::nullopt)), ElementsAre("codes"));
    draft.codes = QStringLiteral("7 = CRP");
    EXPECT_THAT(book.put(draft, std::nullopt), IsEmpty());
    EXPECT_EQ(book.lines().front().setup.link.names.codes.at("7"), "CRP");
}

} // namespace
} // namespace fasit::lines
