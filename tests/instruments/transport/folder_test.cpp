// Watched folders: whole files only, moved when they are stored, kept where they cannot be.
#include "instruments/astm/encode.h"
#include "instruments/drivers/file_link.h"
#include "instruments/transport/watched_folder.h"
#include "tests/instruments/transport/text_link.h"
#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace fasit::instruments::transport {
namespace {

using std::chrono::milliseconds;
using testing::ElementsAre;

constexpr const char* kHeading = "serienummer;analytt;lot;nivå;verdi;enhet;tidspunkt\n";

std::string row(const char* value) {
    return std::string("QR-1;CRP;A1;Lav;") + value + ";mg/L;2026-10-05T08:00\n";
}

class Folder : public testing::Test {
  protected:
    FolderParameters parameters() const {
        FolderParameters parameters;
        parameters.path = QString::fromStdString(m_folder.path().string());
        parameters.settle = milliseconds(60);
        parameters.look = milliseconds(10);
        parameters.retry = {milliseconds(20), milliseconds(40)};
        return parameters;
    }
    LineContext context() {
        LineContext context = textContext(m_sink);
        context.makeLink = [] { return std::make_unique<FileLink>(); };
        return context;
    }
    void write(const std::string& name, const std::string& bytes) {
        std::ofstream(m_folder.file(name), std::ios::binary | std::ios::app) << bytes;
    }
    bool comes(const std::string& name) {
        return QTest::qWaitFor([&] { return std::filesystem::exists(m_folder.file(name)); });
    }

    test::TemporaryFolder m_folder;
    KeepingSink m_sink;
};

TEST_F(Folder, AWholeFileIsStoredAndMoved) {
    WatchedFolder line(parameters(), context());
    line.start();
    write("crp.csv", kHeading + row("25"));
    ASSERT_TRUE(comes("done/crp.csv"));
    EXPECT_FALSE(std::filesystem::exists(m_folder.file("crp.csv")));
    EXPECT_THAT(m_sink.values(), ElementsAre("25"));
}

TEST_F(Folder, AFileThatStillGrowsWaits) {
    WatchedFolder line(parameters(), context());
    line.start();
    write("crp.csv", kHeading);
    for (const char* value : {"24", "25", "26", "27"}) {
        QTest::qWait(30);
        EXPECT_TRUE(m_sink.deliveries.empty());
        write("crp.csv", row(value));
    }
    ASSERT_TRUE(comes("done/crp.csv"));
    EXPECT_THAT(m_sink.values(), ElementsAre("24", "25", "26", "27"));
}

TEST_F(Folder, AnUnfinishedNameWaitsUntilItIsRenamed) {
    WatchedFolder line(parameters(), context());
    line.start();
    write("crp.csv.part", kHeading + row("25"));
    QTest::qWait(150);
    EXPECT_TRUE(m_sink.deliveries.empty());
    std::filesystem::rename(m_folder.file("crp.csv.part"), m_folder.file("crp.csv"));
    EXPECT_TRUE(comes("done/crp.csv"));
}

TEST_F(Folder, WhatCannotBeUsedIsLaidAside) {
    WatchedFolder line(parameters(), context());
    line.start();
    write("letter.txt", "Kjære alle sammen\n");
    EXPECT_TRUE(comes("refused/letter.txt"));
    EXPECT_TRUE(m_sink.values().empty());
}

TEST_F(Folder, ATooLargeFileIsLaidAsideUnread) {
    FolderParameters small = parameters();
    small.largest = 20;
    WatchedFolder line(small, context());
    line.start();
    write("crp.csv", kHeading + row("25"));
    EXPECT_TRUE(comes("refused/crp.csv"));
    EXPECT_TRUE(m_sink.deliveries.empty());
}

TEST_F(Folder, WhatTheDatabaseDoesNotTakeStaysAndIsTriedAgain) {
    m_sink.answers = KeepingSink::Answers::NotStored;
    WatchedFolder line(parameters(), context());
    line.start();
    write("crp.csv", kHeading + row("25"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_sink.deliveries.size() >= 2; }));
    EXPECT_TRUE(std::filesystem::exists(m_folder.file("crp.csv")));
    m_sink.answers = KeepingSink::Answers::Stored;
    EXPECT_TRUE(comes("done/crp.csv"));
}

TEST_F(Folder, TheSecondFileOfANameKeepsTheFirst) {
    WatchedFolder line(parameters(), context());
    line.start();
    write("crp.csv", kHeading + row("25"));
    ASSERT_TRUE(comes("done/crp.csv"));
    write("crp.csv", kHeading + row("26"));
    ASSERT_TRUE(comes("done/crp.csv-2"));
    EXPECT_THAT(m_sink.values(), ElementsAre("25", "26"));
}

TEST_F(Folder, ThatIsNotThereIsLookedForAgain) {
    FolderParameters later = parameters();
    later.path += QStringLiteral("/later");
    WatchedFolder line(later, context());
    line.start();
    EXPECT_EQ(line.state().reason, CloseReason::NotFound);
    std::filesystem::create_directory(m_folder.file("later"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return line.state().phase == LinePhase::Waiting; }));
}

TEST_F(Folder, ALongFileIsStoredInPartsThatEndWithAMessage) {
    std::string file = kHeading;
    for (int i = 0; i < 1700; ++i) {
        file += "QR-1;CRP;A1;Lav;25;mg/L;2026-10-" + std::string(i % 2 == 0 ? "05" : "06") + "T" +
                std::to_string(10 + i / 120 % 10) + ":" + std::to_string(10 + i / 2 % 50) + "\n";
    }
    WatchedFolder line(parameters(), context());
    line.start();
    write("year.csv", file);
    ASSERT_TRUE(comes("done/year.csv"));
    EXPECT_GE(m_sink.deliveries.size(), 3u);
    EXPECT_EQ(m_sink.values().size(), 1700u);
}

TEST_F(Folder, AFileThatGrowsWhileItIsReadIsReadAgainAsAWhole) {
    LineContext lines = textContext(m_sink); // each line is a delivery
    lines.limits.bytesPerTurn = 3;
    m_sink.answers = KeepingSink::Answers::Later;
    WatchedFolder line(parameters(), std::move(lines));
    line.start();
    write("day.txt", "a\nb\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_sink.open.empty(); }));
    write("day.txt", "c\n");
    m_sink.answers = KeepingSink::Answers::Stored;
    m_sink.answerAll(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return line.state().reason == CloseReason::NotReadWhole; }));
    EXPECT_TRUE(std::filesystem::exists(m_folder.file("day.txt"))) << "not yet";
    ASSERT_TRUE(comes("done/day.txt"));
    EXPECT_THAT(m_sink.values(), ElementsAre("a", "b", "c", "a", "b", "c"));
}

/// Stores everything but "bad".
class PickySink final : public DeliverySink {
  public:
    void store(Delivery delivery, Answer answer) override {
        const std::string value = delivery.decoded.readings.at(0).value;
        values.push_back(value);
        answer(value != "bad");
    }
    std::vector<std::string> values;
};

TEST_F(Folder, AFileThatCannotBeStoredLetsOthersGoFirst) {
    PickySink picky;
    LineContext lines = textContext(m_sink);
    lines.sink = &picky;
    WatchedFolder line(parameters(), std::move(lines));
    line.start();
    write("1-bad.txt", "bad\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !picky.values.empty(); }));
    write("2-good.txt", "good\n");
    write("3-good.txt", "good\n");
    ASSERT_TRUE(comes("done/2-good.txt"));
    ASSERT_TRUE(comes("done/3-good.txt"));
    EXPECT_TRUE(std::filesystem::exists(m_folder.file("1-bad.txt")));
    const auto tries = static_cast<std::size_t>(std::count(picky.values.begin(), picky.values.end(), "bad"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return picky.values.size() > tries + 2; })) << "it is tried again";
}

TEST_F(Folder, TellsOfWhatIsLaidAside) {
    WatchedFolder line(parameters(), context());
    QSignalSpy told(&line, &Line::laidAside);
    line.start();
    write("crp.csv", kHeading + row("25"));
    ASSERT_TRUE(comes("done/crp.csv"));
    EXPECT_EQ(told.count(), 0);
    write("letter.txt", "Kjære alle sammen\n");
    ASSERT_TRUE(comes("refused/letter.txt"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.count() == 1; }));
}

TEST_F(Folder, KnowsControlsByTheirSampleIdsToo) {
    ControlPatterns controls;
    controls.addPrefix("QC");
    LineContext lines = textContext(m_sink);
    lines.makeLink = [&] { return std::make_unique<FileLink>("afinion2", controls); };
    WatchedFolder line(parameters(), std::move(lines));
    line.start();
    std::string frames;
    for (const std::string& frame : astm::encode(std::vector<std::string>{
             "H|\\^&|||Afinion 2 Analyzer^^AF1|||||||P|1|20260312101235", "P|1",
             "O|1|QC7|12|^^^HbA1c|||||||N", "R|1|^^^HbA1c|5.4|%||||F||7001||20260312100615", "L|1|N"})) {
        frames += frame;
    }
    write("day.astm", frames);
    ASSERT_TRUE(comes("done/day.astm"));
    EXPECT_THAT(m_sink.values(), ElementsAre("5.4"));
}

} // namespace
} // namespace fasit::instruments::transport
