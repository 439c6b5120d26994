// What was typed is offered again after the process was killed, and is
// forgotten once it is saved or discarded.
#include "app/desktop/draft_wiring.h"
#include "app/desktop/frame.h"
#include "app/pages/bench_page.h"
#include "app/settings/drafts.h"
#include "tests/app/pages/bench_walk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <cstdio>

namespace fasit::pages {
namespace {

constexpr auto kDatabaseVariable = "FASIT_TEST_DRAFT_DATABASE";
constexpr auto kSettingsVariable = "FASIT_TEST_DRAFT_SETTINGS";
constexpr auto kTyped = "typed";

/// The whole window on this database and these settings.
class DraftFrame {
  public:
    DraftFrame(const std::filesystem::path& database, const QString& settingsFile)
        : m_settings(settingsFile)
        , m_frame(database, std::make_shared<ClockStartedAt>(parseTime("2026-11-20T08:00")->time), m_settings,
                  {QStringLiteral("nb"), settings::Brightness::Light}) {
        m_frame.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_frame));
        EXPECT_TRUE(QTest::qWaitFor([this] { return list() && list()->model()->rowCount() == 3; }));
    }

    template <class Part>
    Part* part(const char* name) {
        return m_frame.findChild<Part*>(QString::fromLatin1(name));
    }
    QListView* list() { return part<QListView>("dueList"); }
    bool isOffered() { return part<QWidget>("draftOffer")->isVisible(); }
    void click(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }

    void openCrp() {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const auto index = list()->model()->index(row, 0);
            if (index.data().toString().startsWith(QStringLiteral("CRP"))) {
                emit list()->activated(index);
            }
        }
    }

  private:
    settings::Settings m_settings;
    desktop::Frame m_frame;
};

/// Runs in a process of its own that is killed; alone it does nothing.
TEST(DraftOfAProcess, TypesUntilItIsKilled) {
    if (!qEnvironmentVariableIsSet(kDatabaseVariable)) {
        GTEST_SKIP() << "part of Drafts.AreOfferedAfterTheProcessWasKilled";
    }
    DraftFrame frame(qgetenv(kDatabaseVariable).toStdString(), qEnvironmentVariable(kSettingsVariable));
    frame.openCrp();
    QTest::keyClicks(frame.part<QLineEdit>("value1"), QStringLiteral("25"));
    frame.click("measured15");
    QTest::keyClicks(frame.part<QLineEdit>("value2"), QStringLiteral("8"));
    QTest::qWait(1000);
    std::puts(kTyped);
    std::fflush(stdout);
    QTest::qWait(60'000);
}

class Drafts : public testing::Test {
  protected:
    /// A window types "25" and "8" and is killed a second later.
    void typeAndKill() {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kDatabaseVariable), QString::fromStdString(m_home.file()));
        environment.insert(QString::fromLatin1(kSettingsVariable), settings());
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--gtest_filter=DraftOfAProcess.TypesUntilItIsKilled")});
        QByteArray said;
        while (!said.contains(QByteArray(kTyped) + '\n')) {
            ASSERT_TRUE(process.waitForReadyRead(60'000)) << said.toStdString();
            said += process.readAllStandardOutput();
        }
        process.kill();
        process.waitForFinished();
        ASSERT_EQ(process.exitStatus(), QProcess::CrashExit);
    }
    QString settings() const { return QString::fromStdString(m_home.in("fasit.ini")); }

    services::SmallHome m_home;
};

TEST_F(Drafts, AreOfferedAfterTheProcessWasKilled) {
    typeAndKill();
    DraftFrame frame(m_home.file(), settings());
    ASSERT_TRUE(QTest::qWaitFor([&] { return frame.isOffered(); }));
    const auto text = frame.part<QWidget>("draftOffer")->accessibleName();
    EXPECT_TRUE(text.contains(QStringLiteral("CRP, CRP-apparatet"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("20.11.2026 07:45"))) << text.toStdString();
    frame.click("draftGoOn");
    EXPECT_EQ(frame.part<QLineEdit>("value1")->text(), QStringLiteral("25"));
    EXPECT_EQ(frame.part<QLineEdit>("value2")->text(), QStringLiteral("8"));
    EXPECT_TRUE(frame.part<QPushButton>("measured15")->isChecked());
    EXPECT_FALSE(frame.isOffered());
}

TEST_F(Drafts, ThatWereDiscardedAreNotOfferedAgain) {
    typeAndKill();
    {
        DraftFrame frame(m_home.file(), settings());
        ASSERT_TRUE(QTest::qWaitFor([&] { return frame.isOffered(); }));
        frame.click("draftDrop");
        EXPECT_FALSE(frame.isOffered());
    }
    DraftFrame next(m_home.file(), settings());
    QTest::qWait(100);
    EXPECT_FALSE(next.isOffered());
}

TEST_F(BenchWalk, ADraftIsKeptWhileItIsTypedAndForgottenWhenItIsSaved) {
    settings::Drafts drafts(QString::fromStdString(m_home.in("drafts.json")));
    desktop::connectDrafts(m_window.bench().entry(), drafts);
    const auto kept = [&] { return drafts.of(m_home.site().value); };
    openCardOf("CRP");
    enter("25");
    ASSERT_TRUE(kept());
    EXPECT_EQ(kept()->levels.at(0).text, QStringLiteral("25"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("81"));
    EXPECT_EQ(kept()->levels.size(), 2u);
    press(Qt::Key_Enter);
    EXPECT_EQ(verdict(), "✔ Godkjent");
    EXPECT_FALSE(kept());
}

TEST_F(BenchWalk, ADraftThatWasEmptiedAgainIsNone) {
    settings::Drafts drafts(QString::fromStdString(m_home.in("drafts.json")));
    desktop::connectDrafts(m_window.bench().entry(), drafts);
    openCardOf("CRP");
    press(Qt::Key_2);
    ASSERT_TRUE(drafts.of(m_home.site().value));
    press(Qt::Key_Backspace);
    EXPECT_FALSE(drafts.of(m_home.site().value));
}

} // namespace
} // namespace fasit::pages
