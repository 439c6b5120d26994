#include "tests/app/pages/line_walk.h"

#include "instruments/simulator/player.h"
#include "instruments/simulator/script.h"
#include "qc-core/storage/database.h"
#include "qc-core/workflow/setup_file.h"
#include "tests/support/raw_database.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

namespace fasit::pages {

namespace {

constexpr int kPatience = 20'000;

} // namespace

LineWalk::LineWalk()
    : m_clock(std::make_shared<ClockStartedAt>(parseTime("2026-11-20T08:00")->time))
    , m_file((m_folder.path() + QStringLiteral("/home.db")).toStdString()) {
    const auto database = storage::Database::open(m_file);
    QFile setup(QStringLiteral(FASIT_SOURCE_DIR "/sample-data/setup.json"));
    EXPECT_TRUE(setup.open(QIODevice::ReadOnly));
    EXPECT_TRUE(workflow::loadSetup({*database, *m_clock}, setup.readAll().toStdString(), "test"));
    for (const auto& site : database->catalogue().sites) {
        m_site = site.name == "Tjeldviktunet sykehjem" ? site.id : m_site;
    }
    m_services = std::make_unique<services::Services>(m_file, m_clock);
    m_book = std::make_unique<lines::LineBook>(m_folder.filePath(QStringLiteral("lines.json")));
}

LineWalk::~LineWalk() {
    m_window.reset();
    m_services.reset();
    if (m_cable.state() != QProcess::NotRunning) {
        m_cable.terminate();
        m_cable.waitForFinished();
    }
}

void LineWalk::open() {
    desktop::WindowState state;
    state.site = m_site;
    m_window = std::make_unique<desktop::MainWindow>(*m_services, state, m_book.get());
    m_window->resize(1280, 720);
    m_window->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    EXPECT_TRUE(QTest::qWaitFor([this] { return part<QListView>("dueList")->model()->rowCount() > 0; }));
}

void LineWalk::signIn(domain::Role role) {
    const auto where = role == domain::Role::LaboratoryResponsible ? m_site : domain::kProgramme;
    m_services->session.signIn({{17}, where, role}, QStringLiteral("Prøve Person"));
}

bool LineWalk::isShown(const char* name) {
    auto* found = m_window->findChild<QWidget*>(QString::fromLatin1(name));
    return found && found->isVisible();
}

bool LineWalk::says(const char* label, const char* text) {
    const bool said = QTest::qWaitFor(
        [&] { return isShown(label) && part<QLabel>(label)->text().contains(QString::fromUtf8(text)); },
        kPatience);
    EXPECT_TRUE(said) << label << " says: " << part<QLabel>(label)->text().toStdString();
    return said;
}

void LineWalk::click(const char* name) {
    auto* button = part<QPushButton>(name);
    ASSERT_TRUE(button && button->isVisible()) << name;
    QTest::mouseClick(button, Qt::LeftButton);
}

void LineWalk::type(const char* field, const QString& text) {
    auto* combo = m_window->findChild<QComboBox*>(QString::fromLatin1(field));
    auto* line = combo ? combo->lineEdit() : part<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

void LineWalk::chooseItem(const char* choice, const char* text) {
    auto* combo = part<QComboBox>(choice);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < combo->count() && !combo->currentText().startsWith(QString::fromUtf8(text)); ++i) {
        QTest::keyClick(combo, Qt::Key_Down);
    }
    ASSERT_TRUE(combo->currentText().startsWith(QString::fromUtf8(text)))
        << combo->currentText().toStdString();
}

void LineWalk::openLines() {
    auto* menu = part<QListWidget>("menu");
    const auto* settings = menu->item(static_cast<int>(desktop::Page::Settings));
    QTest::mouseClick(menu->viewport(), Qt::LeftButton, {}, menu->visualItemRect(settings).center());
    auto* sections = part<QListWidget>("sections");
    for (int row = 0; row < sections->count(); ++row) {
        if (sections->item(row)->text() == QStringLiteral("Tilkoblinger")) {
            QTest::mouseClick(sections->viewport(), Qt::LeftButton, {},
                              sections->visualItemRect(sections->item(row)).center());
        }
    }
    ASSERT_TRUE(isShown("lines"));
}

int LineWalk::play(std::unique_ptr<QIODevice> device, const QString& serial) {
    using namespace instruments::simulator;
    ScriptOptions script;
    script.serial = serial.toStdString();
    Player player(std::move(device), sideOf("afinion2", {}, script.serial), {});
    QSignalSpy finished(&player, &Player::finished);
    player.play(*scriptOf("afinion2", script));
    EXPECT_TRUE(finished.count() > 0 || finished.wait(3 * kPatience));
    return player.counts().acknowledged;
}

int LineWalk::playOnPort(int port, const QString& serial) {
    auto socket = std::make_unique<QTcpSocket>();
    const bool isThere = QTest::qWaitFor(
        [&] {
            if (socket->state() == QAbstractSocket::UnconnectedState) {
                socket->connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
            }
            return socket->state() == QAbstractSocket::ConnectedState;
        },
        kPatience);
    EXPECT_TRUE(isThere);
    return isThere ? play(std::move(socket), serial) : 0;
}

int LineWalk::freePort() {
    QTcpServer server;
    EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
    return server.serverPort();
}

int LineWalk::putListening(const char* name) {
    const int port = freePort();
    lines::LineDraft draft;
    draft.name = QString::fromUtf8(name);
    draft.driver = QStringLiteral("afinion2");
    draft.way = lines::LineDraft::Way::Listen;
    draft.listenPort = QString::number(port);
    draft.allow = QStringLiteral("127.0.0.1");
    EXPECT_TRUE(m_book->put(draft, std::nullopt).empty());
    return port;
}

std::pair<QString, QString> LineWalk::layCable() {
    const QString ours = m_folder.filePath(QStringLiteral("ours"));
    const QString theirs = m_folder.filePath(QStringLiteral("theirs"));
    m_cable.start(QStringLiteral("socat"), {QStringLiteral("pty,raw,echo=0,link=") + ours,
                                            QStringLiteral("pty,raw,echo=0,link=") + theirs});
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(ours) && QFile::exists(theirs); }, kPatience));
    return {ours, theirs};
}

long long LineWalk::results() {
    return test::RawDatabase(m_file).number("SELECT count(*) FROM control_result");
}

} // namespace fasit::pages
