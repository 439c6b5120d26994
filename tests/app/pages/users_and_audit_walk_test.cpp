// Users and the audit log, walked in the window against a real database.
#include "app/desktop/main_window.h"
#include "app/pages/audit_page.h"
#include "app/services/services.h"
#include "app/text/fact_words.h"
#include "qc-core/storage/fact_tables.h"
#include "tests/app/services/small_home.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::pages {
namespace {

using domain::Role;

class UsersAndAuditWalk : public testing::Test {
  protected:
    UsersAndAuditWalk()
        : m_responsible(m_home.add(Role::LaboratoryResponsible, "Ansvarlig Nummer En"))
        , m_nurse(m_home.add(Role::Staff, "Ansatt Nummer To"))
        , m_services(m_home.file(), m_home.clock())
        , m_window(m_services) {
        m_window.resize(1280, 720);
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_services.session.signIn(m_responsible, QStringLiteral("Ansvarlig Nummer En"));
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return part<QAbstractItemView>("dueList")->model()->rowCount() == 3; }));
    }

    template <class Part>
    Part* part(const char* name) {
        auto* found = m_window.findChild<Part*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void open(desktop::Page page) { part<QListWidget>("menu")->setCurrentRow(static_cast<int>(page)); }
    void click(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void type(const char* field, const char* text) {
        part<QLineEdit>(field)->setFocus();
        QTest::keyClicks(part<QLineEdit>(field), QString::fromUtf8(text));
    }
    void waitForRows(const char* table, int rows) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return part<QTableView>(table)->model()->rowCount() == rows; }));
    }
    QString cell(const char* table, int row, int column) {
        const auto* model = part<QTableView>(table)->model();
        return model->index(row, column).data().toString();
    }
    std::string waitForMessage() {
        EXPECT_TRUE(QTest::qWaitFor([&] { return part<QLabel>("usersMessage")->isVisible(); }));
        return part<QLabel>("usersMessage")->text().toStdString();
    }

    services::SmallHome m_home;
    domain::Actor m_responsible;
    domain::Actor m_nurse;
    services::Services m_services;
    desktop::MainWindow m_window;
};

TEST_F(UsersAndAuditWalk, AColleagueIsAddedWithAPin) {
    open(desktop::Page::Users);
    waitForRows("users", 2);
    type("newName", "Ny Kollega");
    type("newPin", "3690");
    type("newPinAgain", "3690");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(waitForMessage(), "✔ Lagret.");
    waitForRows("users", 3);
    EXPECT_EQ(cell("users", 2, 0), QStringLiteral("Ny Kollega"));
    EXPECT_EQ(cell("users", 2, 4), QStringLiteral("PIN-kode"));
}

TEST_F(UsersAndAuditWalk, ANameIsChanged) {
    open(desktop::Page::Users);
    waitForRows("users", 2);
    part<QLineEdit>("changedName")->selectAll();
    type("changedName", "Ansatt Med Nytt Navn");
    click("setName");
    EXPECT_EQ(waitForMessage(), "✔ Lagret.");
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return cell("users", 1, 0) == QStringLiteral("Ansvarlig Nummer En") &&
               cell("users", 0, 0) == QStringLiteral("Ansatt Med Nytt Navn");
    }));
}

TEST_F(UsersAndAuditWalk, OnesOwnPinIsChangedByWhoeverKnowsIt) {
    QSignalSpy confirmed(&m_services.users, &services::UserService::confirmed);
    domain::User nurse;
    nurse.id = m_nurse.user;
    nurse.person.name = "Ansatt Nummer To";
    const auto pin = [](const char* digits) {
        return std::make_shared<const crypto::Secret>(std::string(digits));
    };
    m_services.session.end();
    m_services.users.confirmByPin(nurse, pin("2580"));
    ASSERT_TRUE(confirmed.wait());
    click("ownSecret");
    type("ownInForce", "1470");
    type("ownWanted", "3690");
    type("ownAgain", "3690");
    click("ownSave");
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QLabel>("ownMessage")->isVisible(); }));
    type("ownInForce", "2580");
    type("ownWanted", "3690");
    type("ownAgain", "3690");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !part<QWidget>("ownSecretPage")->isVisible(); }));
    QSignalSpy refused(&m_services.users, &services::UserService::signInRefused);
    m_services.users.confirmByPin(nurse, pin("2580"));
    ASSERT_TRUE(refused.wait());
    m_services.users.confirmByPin(nurse, pin("3690"));
    ASSERT_TRUE(confirmed.wait());
}

TEST_F(UsersAndAuditWalk, AnObviousPinIsRefusedAndNobodyIsAdded) {
    open(desktop::Page::Users);
    waitForRows("users", 2);
    type("newName", "Ny Kollega");
    type("newPin", "1234");
    type("newPinAgain", "1234");
    click("addUser");
    EXPECT_EQ(waitForMessage(), "✖ Denne PIN-koden er lett å gjette. Velg en annen.");
    EXPECT_EQ(part<QLineEdit>("newName")->text(), QStringLiteral("Ny Kollega"));
    EXPECT_TRUE(part<QLineEdit>("newPin")->text().isEmpty());
}

TEST_F(UsersAndAuditWalk, WhoeverLeavesIsDeactivatedAndCanComeBack) {
    open(desktop::Page::Users);
    waitForRows("users", 2);
    EXPECT_EQ(cell("users", 0, 0), QStringLiteral("Ansatt Nummer To"));
    click("changeStanding");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell("users", 0, 3) == QStringLiteral("– ikke aktiv"); }));
    EXPECT_FALSE(part<QPushButton>("setPin")->isEnabled());
    click("changeStanding");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell("users", 0, 3) == QStringLiteral("✔ aktiv"); }));
}

TEST_F(UsersAndAuditWalk, ASubstituteIsConfirmed) {
    QSignalSpy taken(&m_services.users, &services::UserService::substituteTaken);
    m_services.users.actAsSubstitute(m_home.site(), {"Åse Vikar", "", "vikar"});
    ASSERT_TRUE(taken.wait());
    m_services.session.signIn(m_responsible, QStringLiteral("Ansvarlig Nummer En"));
    open(desktop::Page::Users);
    waitForRows("users", 3);
    EXPECT_EQ(cell("users", 2, 3), QStringLiteral("? må bekreftes"));
    part<QTableView>("users")->setCurrentIndex(part<QTableView>("users")->model()->index(2, 0));
    click("confirmUser");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell("users", 2, 3) == QStringLiteral("✔ aktiv"); }));
}

TEST_F(UsersAndAuditWalk, TheLogNamesWhoDidWhatAndShowsWhatWasWritten) {
    open(desktop::Page::Users);
    waitForRows("users", 2);
    click("changeRole");
    waitForMessage();
    open(desktop::Page::AuditLog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell("auditTable", 0, 2) == QStringLiteral("Rolle endret"); }));
    EXPECT_EQ(cell("auditTable", 0, 1), QStringLiteral("Ansvarlig Nummer En"));
    EXPECT_EQ(cell("auditTable", 0, 3), QStringLiteral("Ansatt Nummer To"));
    part<QTableView>("auditTable")->setCurrentIndex(part<QTableView>("auditTable")->model()->index(0, 0));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !part<QPlainTextEdit>("auditFacts")->toPlainText().isEmpty(); }));
    EXPECT_TRUE(part<QPlainTextEdit>("auditFacts")
                    ->toPlainText()
                    .contains(QStringLiteral("rolle: ansatt → laboratorieansvarlig")))
        << part<QPlainTextEdit>("auditFacts")->toPlainText().toStdString();
}

TEST(FactWords, EverythingThatIsStoredHasWords) {
    for (const auto* table : storage::factTables()) {
        EXPECT_NE(text::factTableText(table->name).toStdString(), table->name);
        for (const auto& column : table->columns) {
            EXPECT_FALSE(text::factColumnText(column.name).contains(QLatin1Char('_'))) << column.name;
        }
    }
    EXPECT_EQ(text::factTableText("control_result"), QStringLiteral("Kontrollresultat"));
    EXPECT_EQ(text::factColumnText("run_seq"), QStringLiteral("kontrollomgang, nummer i loggen"));
    EXPECT_EQ(text::factValueText("standing", "active"), QStringLiteral("aktiv"));
    EXPECT_EQ(text::factValueText("comment", "active"), QStringLiteral("active")) << "what somebody wrote";
}

TEST_F(UsersAndAuditWalk, TheLogIsFilteredByKindAndTextAndSavedAsShown) {
    open(desktop::Page::AuditLog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QTableView>("auditTable")->model()->rowCount() >= 5; }));
    auto* kinds = part<QComboBox>("auditDeed");
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("PIN-kode satt")));
    emit kinds->activated(kinds->currentIndex());
    waitForRows("auditTable", 2);
    const auto file = QString::fromStdString(m_home.in("logg.csv").string());
    ASSERT_TRUE(m_window.findChild<AuditPage*>()->writeCsv(file));
    QFile csv(file);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const auto text = csv.readAll();
    EXPECT_TRUE(text.startsWith("\xEF\xBB\xBFNår;Hvem;Hva;Om\r\n")) << text.toStdString();
    EXPECT_EQ(text.count("\r\n"), 3);
    type("auditText", "finnes ikke");
    waitForRows("auditTable", 0);
}

TEST_F(UsersAndAuditWalk, TheChainsAreCheckedAndTheAnswerIsClear) {
    open(desktop::Page::AuditLog);
    click("verify");
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<QLabel>("auditAnswer")->isVisible(); }));
    EXPECT_TRUE(
        part<QLabel>("auditAnswer")->text().startsWith(QStringLiteral("✔ Alt er slik det ble skrevet")))
        << part<QLabel>("auditAnswer")->text().toStdString();
    EXPECT_TRUE(part<QPushButton>("verify")->isEnabled());
}

} // namespace
} // namespace fasit::pages
