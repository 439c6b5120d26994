// Lines to analysers, walked by clicks and keys: set up, tested, watched, and what comes on them.
#include "app/desktop/header.h"
#include "app/pages/setup/line_monitor_view.h"
#include "instruments/simulator/player.h"
#include "instruments/simulator/script.h"
#include "tests/app/pages/line_walk.h"

#include <QClipboard>
#include <QFile>
#include <QSerialPort>
#include <QTcpSocket>

namespace fasit::pages {
namespace {

using domain::Role;

TEST_F(LineWalk, EveryFaultIsSaidAtItsFieldAndTheLineIsStoredWhenItIsRight) {
    open();
    signIn(Role::Administrator);
    openLines();
    chooseItem("lineWay", "Nett: kobler seg hit");
    click("saveLine");
    for (const char* problem :
         {"lineNameProblem", "lineDriverProblem", "lineListenPortProblem", "lineAllowProblem"}) {
        EXPECT_TRUE(isShown(problem)) << problem;
    }
    EXPECT_TRUE(m_book->lines().empty());
    type("lineName", QStringLiteral("Afinion skiftestua"));
    EXPECT_FALSE(isShown("lineNameProblem"));
    chooseItem("lineDriver", "Abbott Afinion 2");
    EXPECT_TRUE(says("lineEvidence", "pasientmelding"));
    type("lineListenPort", QString::number(freePort()));
    type("lineAllow", QStringLiteral("127.0.0.1, 10.1.2.0/24"));
    click("saveLine");
    EXPECT_TRUE(says("linesMessage", "Lagret"));
    const auto stored = lines::readLines(m_book->file().toStdString());
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->front().setup.driver, "afinion2");
    const auto* rows = part<QTableView>("lines")->model();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return rows->index(0, 1).data().toString().contains(QStringLiteral("venter"));
    })) << rows->index(0, 1).data().toString().toStdString();
    EXPECT_TRUE(isShown("line1")); // In the status line too.
}

TEST_F(LineWalk, AControlTakesThePlaceOfItsOpenFormAndIsJudged) {
    const int port = putListening("Afinion");
    open();
    auto* list = part<QListView>("dueList");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const auto index = list->model()->index(row, 0);
        if (index.data().toString().startsWith(QStringLiteral("CRP"))) {
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            break;
        }
    }
    ASSERT_TRUE(isShown("value1"));
    EXPECT_EQ(playOnPort(port), 5);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isShown("headline"); }));
    EXPECT_TRUE(says("headline", "✔ Godkjent")); // Both levels came.
    EXPECT_EQ(results(), 4);
    EXPECT_EQ(part<QLabel>("status")->text().contains(QStringLiteral("kom av seg selv")), true);
    click("next");
    EXPECT_TRUE(says("arrived", "HbA1c")); // Of another card, above the list.
}

TEST_F(LineWalk, WhatIsTypedStaysWhenTheControlComesByItself) {
    const int port = putListening("Afinion");
    open();
    auto* list = part<QListView>("dueList");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const auto index = list->model()->index(row, 0);
        if (index.data().toString().startsWith(QStringLiteral("CRP"))) {
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            break;
        }
    }
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("23"));
    EXPECT_EQ(playOnPort(port), 5);
    EXPECT_TRUE(QTest::qWaitFor([this] { return results() == 4; }));
    ASSERT_TRUE(isShown("value1"));
    EXPECT_EQ(part<QLineEdit>("value1")->text(), QStringLiteral("23"));
    EXPECT_FALSE(isShown("headline"));
    EXPECT_TRUE(says("formMessage", "Apparatet har selv sendt"));
}

TEST_F(LineWalk, AnAnalyserThatIsNotKnownMovesTheInbox) {
    const int port = putListening("Afinion");
    lines::LineDraft draft = lines::draftOf(m_book->lines()[0].json);
    draft.site = QString::number(m_site.value); // What comes on it is of this home.
    ASSERT_TRUE(m_book->put(draft, 0).empty());
    open();
    EXPECT_FALSE(isShown("inbox"));
    EXPECT_EQ(playOnPort(port, QStringLiteral("UKJENT-1")), 5);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return isShown("inbox") && part<QPushButton>("inbox")->text().contains(QLatin1Char('4'));
    })) << part<QPushButton>("inbox")->text().toStdString();
    EXPECT_EQ(results(), 0);
}

TEST_F(LineWalk, AControlThatComesKeepsNobodySignedIn) {
    const int port = putListening("Afinion");
    open();
    m_services->session.identify(workflow::identityOf({{17}, m_site, Role::Staff}, m_clock->utcNow()),
                                 QStringLiteral("Prøve Person"));
    const int before = m_services->session.secondsLeft();
    QTest::qWait(1100);
    EXPECT_EQ(playOnPort(port), 5);
    EXPECT_TRUE(QTest::qWaitFor([this] { return results() == 4; }));
    QTest::qWait(300);
    EXPECT_LT(m_services->session.secondsLeft(), before);
}

TEST_F(LineWalk, TheTestTellsWhatItHearsOnASerialLine) {
    const auto [ours, theirs] = layCable();
    open();
    signIn(Role::Administrator);
    openLines();
    type("lineName", QStringLiteral("Kabel"));
    chooseItem("lineDriver", "Abbott Afinion 2");
    type("linePort", QStringLiteral("/dev/finnes-ikke"));
    click("testLine");
    EXPECT_TRUE(says("testFinding", "kan ikke åpnes"));
    click("testLine"); // Ends it.
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return part<QPushButton>("testLine")->text() == QStringLiteral("Test tilkoblingen"); }));
    type("linePort", ours);
    click("testLine");
    EXPECT_TRUE(says("testFinding", "Venter på at apparatet sender noe"));
    QSerialPort analyser(theirs);
    ASSERT_TRUE(analyser.open(QIODevice::ReadWrite));
    analyser.write("MSH|^~\\&|not|of|this|driver\r");
    ASSERT_TRUE(analyser.waitForBytesWritten(1000));
    EXPECT_TRUE(says("testFinding", "gir ingen mening for denne driveren"));
    analyser.close();
    click("testLine");
    click("testLine");
    EXPECT_TRUE(says("testFinding", "Venter på at apparatet sender noe"));
    auto device = std::make_unique<QSerialPort>(theirs);
    ASSERT_TRUE(device->open(QIODevice::ReadWrite));
    using namespace instruments::simulator;
    Player player(std::move(device), sideOf("afinion2", {}), {});
    player.play(*scriptOf("afinion2", {}));
    EXPECT_TRUE(says("testFinding", "Apparatet blir forstått"));
    EXPECT_EQ(results(), 0); // Nothing of a test is stored.
}

TEST_F(LineWalk, TheTestSaysWhoWasNotLetInAndThatNothingListens) {
    open();
    signIn(Role::Administrator);
    openLines();
    type("lineName", QStringLiteral("Nett"));
    chooseItem("lineWay", "Nett: kobler seg hit");
    chooseItem("lineDriver", "Abbott Afinion 2");
    const int port = freePort();
    type("lineListenPort", QString::number(port));
    type("lineAllow", QStringLiteral("10.1.2.3"));
    click("testLine");
    EXPECT_TRUE(says("testFinding", "Porten er åpen"));
    QTcpSocket stranger;
    stranger.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
    EXPECT_TRUE(says("testFinding", "127.0.0.1 ville koble seg til"));
    click("testLine");
    chooseItem("lineWay", "Nett: vi kobler oss til");
    type("lineHost", QStringLiteral("127.0.0.1"));
    type("lineDialPort", QString::number(freePort()));
    click("testLine");
    EXPECT_TRUE(says("testFinding", "kan ikke åpnes"));
}

TEST_F(LineWalk, TheLineThatIsTestedWaitsAndGoesOnAfterwards) {
    const int port = putListening("Afinion");
    open();
    signIn(Role::Administrator);
    openLines();
    click("testLine");
    EXPECT_TRUE(says("testFinding", "Porten er åpen"));
    click("testLine");
    EXPECT_EQ(playOnPort(port), 5);
    EXPECT_TRUE(QTest::qWaitFor([this] { return results() == 4; }));
}

struct MonitorWalk : LineWalk {
    MonitorWalk() {
        m_port = putListening("Afinion");
        open();
        signIn(Role::Administrator);
        openLines();
        click("watchLine");
        EXPECT_EQ(playOnPort(m_port), 5);
        EXPECT_TRUE(QTest::qWaitFor([&] { return all().contains(QStringLiteral("pasientresultater: 1")); }));
    }
    int rows() { return part<QTableView>("monitorEvents")->model()->rowCount(); }
    QString all() {
        const auto* model = part<QTableView>("monitorEvents")->model();
        QString text;
        for (int row = 0; row < model->rowCount(); ++row) {
            text += model->index(row, 2).data().toString() + QLatin1Char('\n');
        }
        return text;
    }

    int m_port = 0;
};

TEST_F(MonitorWalk, ShowsBytesMaskedAndWhatTheyMeantAndStandsStillWhenPaused) {
    EXPECT_TRUE(all().contains(QStringLiteral("<STX>1H|\\^&|||[18]^^[10]|")));
    EXPECT_TRUE(all().contains(QStringLiteral("kontrollresultater: 1")));
    click("monitorPause");
    const int before = rows();
    EXPECT_EQ(playOnPort(m_port), 5);
    QTest::qWait(700);
    EXPECT_EQ(rows(), before);
    click("monitorPause");
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows() > before; }));
    click("monitorBack");
    EXPECT_TRUE(isShown("lines"));
}

TEST_F(MonitorWalk, CopiesAndSavesNoFieldOfAMessage) {
    click("monitorPause");
    click("monitorCopy");
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied.count(QLatin1Char('\n')), rows());
    for (const char* canary : {"PASIENT", "AF20071164", "CI-8842"}) {
        EXPECT_FALSE(copied.contains(QString::fromLatin1(canary))) << canary;
    }
    const QString file = m_folder.filePath(QStringLiteral("monitor.txt"));
    EXPECT_TRUE(part<LineMonitorView>("lineMonitor")->save(file));
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(saved.readAll()), copied);
    EXPECT_FALSE(
        part<LineMonitorView>("lineMonitor")->save(m_folder.filePath(QStringLiteral("nowhere/at/all"))));
    EXPECT_TRUE(says("monitorMessage", "kunne ikke lagres"));
}

TEST_F(LineWalk, TheStatusLineSaysAFaultInWordsAndLeadsToTheLine) {
    putListening("Afinion");
    lines::LineDraft broken;
    broken.name = QStringLiteral("Kabel");
    broken.driver = QStringLiteral("afinion2");
    broken.port = QStringLiteral("/dev/finnes-ikke");
    ASSERT_TRUE(m_book->put(broken, std::nullopt).empty());
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return isShown("line1") && part<QPushButton>("line1")->text() == QStringLiteral("✖ Kabel: feil");
    }));
    EXPECT_EQ(part<QPushButton>("line1")->accessibleName(), QStringLiteral("Kabel: feil"));
    click("line1"); // Nobody is signed in: what to do is said here.
    EXPECT_TRUE(part<QLabel>("status")->text().contains(QStringLiteral("✖ Kabel: feil")));
    EXPECT_FALSE(isShown("lines"));
    signIn(Role::Administrator);
    click("line1");
    EXPECT_TRUE(isShown("lines"));
    EXPECT_EQ(part<QLineEdit>("lineName")->text(), QStringLiteral("Kabel"));
    EXPECT_TRUE(isShown("lineDetail"));
}

TEST_F(LineWalk, OnlyTheAdviserChangesLinesAndWhatIsTypedStays) {
    putListening("Afinion");
    open();
    signIn(Role::LaboratoryResponsible);
    openLines();
    type("lineControls", QStringLiteral("QC*"));
    click("saveLine");
    EXPECT_TRUE(says("linesMessage", "Bare laboratorierådgiver"));
    EXPECT_EQ(part<QLineEdit>("lineControls")->text(), QStringLiteral("QC*"));
    click("removeLine");
    EXPECT_EQ(m_book->lines().size(), 1u);
    EXPECT_FALSE(m_book->lines()[0].setup.link.controls.matches("QC1"));
    click("newLine");
    EXPECT_EQ(part<QLineEdit>("lineControls")->text(), QString());
    auto* table = part<QTableView>("lines");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    EXPECT_EQ(part<QLineEdit>("lineControls")->text(), QStringLiteral("QC*"));
}

TEST_F(LineWalk, ALineThatIsRemovedIsClosed) {
    const int port = putListening("Afinion");
    open();
    signIn(Role::Administrator);
    openLines();
    EXPECT_TRUE(QTest::qWaitFor([this] { return isShown("line1"); }));
    click("removeLine");
    EXPECT_TRUE(says("linesMessage", "fjernet"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !isShown("line1"); }));
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
    EXPECT_FALSE(socket.waitForConnected(1000));
}

TEST_F(LineWalk, AFileOfLinesThatCannotBeUsedIsSaid) {
    QFile file(m_folder.filePath(QStringLiteral("broken.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ \"lines\": [ { \"name\": \"A\", \"driver\": \"afinion2\" } ] }");
    file.close();
    m_book = std::make_unique<lines::LineBook>(file.fileName());
    open();
    signIn(Role::Administrator);
    openLines();
    EXPECT_TRUE(says("linesMessage", "broken.json"));
    EXPECT_TRUE(says("linesMessage", "transport"));
}

/// The font of the whole program at twice its size, for one test.
struct LargeLineWalk : LineWalk {
    LargeLineWalk() {
        QFont large = m_before;
        large.setPointSizeF(2 * m_before.pointSizeF());
        QApplication::setFont(large);
    }
    ~LargeLineWalk() override {
        m_window.reset();
        QApplication::setFont(m_before);
    }

    QFont m_before = QApplication::font();
};

TEST_F(LargeLineWalk, NoWordIsCutOffAtTwiceTheSize) {
    putListening("Afinion skiftestua");
    open();
    signIn(Role::Administrator);
    openLines();
    EXPECT_TRUE(QTest::qWaitFor([this] { return isShown("line1"); }));
    click("testLine");
    EXPECT_TRUE(says("testFinding", "Porten er åpen"));
    for (const auto* button : m_window->findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            EXPECT_GE(button->width(), button->fontMetrics().horizontalAdvance(button->text()))
                << button->text().toStdString();
        }
    }
    for (const auto* choice : {"lineWay", "lineDriver"}) {
        const auto* combo = part<QComboBox>(choice);
        EXPECT_GE(combo->width(), combo->fontMetrics().horizontalAdvance(combo->currentText())) << choice;
    }
    const auto* finding = part<QLabel>("testFinding");
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return finding->height() >= finding->heightForWidth(finding->width());
    })) << finding->width()
        << 'x' << finding->height() << ' ' << finding->text().toStdString();
}

} // namespace
} // namespace fasit::pages
