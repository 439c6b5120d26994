// Backup, check and restore, walked in the window against a real database.
#include "tests/app/pages/setup_walk.h"

#include "app/desktop/frame.h"
#include "qc-core/storage/audit/entry_list.h"
#include "qc-core/storage/database.h"
#include "qc-core/storage/user_reader.h"
#include "qc-core/workflow/backup.h"

#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QStatusBar>

#include <filesystem>

namespace fasit::pages {
namespace {

using domain::Role;

class BackupWalk : public SetupWalk {
  protected:
    QString file() { return QString::fromStdString(m_home.in("kopi.bak").string()); }
    void makeBackup() {
        type("backupFile", file().toUtf8().constData());
        QTest::keyClick(part<QLineEdit>("backupFile"), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([this] {
            return part<QLabel>("backupMessage")->isVisible() && part<QPushButton>("backUp")->isEnabled();
        }));
    }
};

TEST_F(BackupWalk, IsMadeReadBackAndSaidWithTheNameOfWhoMadeIt) {
    signIn(Role::LaboratoryResponsible);
    open(Backup);
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return part<QLabel>("lastBackup")->text() ==
               QStringLiteral("⚠ Dette hjemmet har ikke tatt noen sikkerhetskopi ennå.");
    }));
    makeBackup();
    EXPECT_TRUE(said("backupMessage").starts_with("✔ Sikkerhetskopien er tatt og lest tilbake: "));
    EXPECT_TRUE(QFileInfo::exists(file()));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return part<QLabel>("lastBackup")->text().contains(QStringLiteral("Prøve Person")); }));
}

TEST_F(BackupWalk, NeverReplacesAFileThatWasNotNamedForIt) {
    signIn(Role::LaboratoryResponsible);
    open(Backup);
    QFile other(file());
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("noe annet");
    other.close();
    type("backupFile", file().toUtf8().constData());
    click("backUp");
    EXPECT_EQ(
        said("backupFileProblem"),
        "✖ Det finnes allerede en fil med dette navnet. Velg et annet navn, eller kryss av for at den kan "
        "erstattes.");
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));
    EXPECT_EQ(other.readAll(), QByteArray("noe annet"));
}

TEST_F(BackupWalk, IsCheckedAndRestoringIsForAnAdministratorOnly) {
    signIn(Role::LaboratoryResponsible);
    open(Backup);
    makeBackup();
    EXPECT_FALSE(part<QPushButton>("restoreBackup")->isVisible()) << "it was not checked yet";
    click("checkBackup");
    EXPECT_TRUE(
        QString::fromStdString(said("whatHappens")).contains(QStringLiteral("Databasen slik den er nå")));
    click("restoreBackup");
    EXPECT_EQ(said("backupMessage"), "✖ Bare en administrator kan gjenopprette en sikkerhetskopi. Logg inn "
                                     "som administrator, eller spør en.");
}

TEST_F(BackupWalk, ADamagedOneIsSaidAndCannotBeRestored) {
    signIn(Role::LaboratoryResponsible);
    open(Backup);
    makeBackup();
    const auto path = m_home.in("kopi.bak");
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    click("checkBackup");
    EXPECT_TRUE(said("restoreFileProblem").starts_with("✖ "));
    EXPECT_FALSE(part<QPushButton>("restoreBackup")->isVisible());
}

class RestoreWalk : public testing::Test {
  protected:
    template <class Part>
    Part* part(const char* name) {
        return m_frame.findChild<Part*>(QString::fromLatin1(name));
    }
    void click(const char* name) {
        ASSERT_TRUE(QTest::qWaitFor([&] {
            return part<QPushButton>(name) && part<QPushButton>(name)->isVisible();
        })) << name;
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
    }
    void type(const char* name, const QString& text) {
        part<QLineEdit>(name)->setFocus();
        QTest::keyClicks(part<QLineEdit>(name), text);
        QTest::keyClick(part<QLineEdit>(name), Qt::Key_Return);
    }
    void signInAsAdministrator() {
        click("who");
        click("signInInstead");
        ASSERT_TRUE(QTest::qWaitFor([this] { return part<QComboBox>("signInName")->count() == 1; }));
        type("password", QString::fromUtf8(services::kPassword));
        ASSERT_TRUE(QTest::qWaitFor([this] {
            const auto* menu = part<QListWidget>("menu");
            return !menu->item(static_cast<int>(desktop::Page::Settings))->isHidden();
        }));
    }
    void openBackups() {
        part<QListWidget>("menu")->setCurrentRow(static_cast<int>(desktop::Page::Settings));
        auto* sections = part<QListWidget>("sections");
        sections->setCurrentItem(
            sections->findItems(QStringLiteral("Sikkerhetskopi"), Qt::MatchExactly).at(0));
    }
    bool isOpen() {
        auto* list = part<QAbstractItemView>("dueList");
        return list && list->model()->rowCount() == 3;
    }

    services::SmallHome m_home;
    domain::Actor m_administrator = m_home.administrator();
    settings::Settings m_settings{QString::fromStdString(m_home.in("fasit.ini").string())};
    desktop::Frame m_frame{m_home.file(), m_home.clock(), m_settings, {QStringLiteral("nb"), {}}};
};

TEST_F(RestoreWalk, PutsTheBackupInPlaceKeepsTheOldFileAndSaysWhoDidIt) {
    const auto backup = m_home.in("kopi.bak");
    {
        const auto database = storage::Database::open(m_home.file());
        ASSERT_TRUE(workflow::backUp(*database, {backup, false, {}, {}}));
    }
    const auto later = m_home.add(Role::Staff, "Ny Etter Kopien");
    m_frame.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_frame));
    ASSERT_TRUE(QTest::qWaitFor([this] { return isOpen(); }));
    signInAsAdministrator();
    openBackups();
    type("restoreFile", QString::fromStdString(backup.string()));
    click("restoreBackup");
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            auto* status = part<QLabel>("status");
            return m_frame.mainWindow() && status &&
                   status->text().startsWith(QStringLiteral("✔ Sikkerhetskopien"));
        },
        20000));
    ASSERT_TRUE(QTest::qWaitFor([this] { return isOpen(); }));
    EXPECT_TRUE(std::filesystem::exists(m_home.file().string() + ".replaced.bak"));
    ASSERT_TRUE(QTest::qWaitFor([this] {
        const auto database = storage::Database::open(m_home.file());
        storage::EntryFilter filter{m_home.site(), UtcTime{0}, m_home.clock()->utcNow()};
        filter.until.micros += 60'000'000;
        filter.what = "restore";
        return storage::readEntries(*database, filter).size() == 1;
    }));
    const auto database = storage::Database::open(m_home.file());
    for (const auto& stored : storage::readUsers(*database)) {
        EXPECT_NE(stored.user.id, later.user) << "what was stored since the backup is no longer there";
    }
}

} // namespace
} // namespace fasit::pages
