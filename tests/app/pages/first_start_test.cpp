// The first start, walked by the keyboard: an empty database becomes a home where a control can be saved.
#include "app/desktop/frame.h"
#include "app/pages/first_start/first_start.h"
#include "app/text/language.h"
#include "tests/app/services/small_home.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::pages {
namespace {

class FirstStartWalk : public testing::Test {
  protected:
    FirstStartWalk()
        : m_frame(std::filesystem::path(m_folder.filePath(QStringLiteral("new.db")).toStdString()), m_clock,
                  m_settings, {QStringLiteral("nb"), settings::Brightness::Light}) {
        m_frame.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_frame));
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_frame.firstStart() != nullptr; }));
    }
    ~FirstStartWalk() override { text::installTranslation(QString::fromLatin1(text::kDefaultLanguage)); }

    void fill(const char* field, const char* text) {
        auto* found = m_frame.firstStart()->findChild<QLineEdit*>(QString::fromLatin1(field));
        ASSERT_NE(found, nullptr) << field;
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, QString::fromUtf8(text));
    }
    void next() {
        auto* button = m_frame.firstStart()->findChild<QPushButton*>(QStringLiteral("firstNext"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
    }
    std::string said() {
        return m_frame.firstStart()->findChild<QLabel*>(QStringLiteral("firstMessage"))->text().toStdString();
    }
    void describeHome() {
        fill("homeName", "Lyngmo sykehjem");
        auto* model = m_frame.firstStart()->findChild<QComboBox*>(QStringLiteral("model"));
        model->setFocus();
        QTest::keyClicks(model, QStringLiteral("QuikRead go"));
    }
    void describeCrp() {
        fill("lot_crp", "24517");
        fill("expiry_crp", "30.06.2027");
        fill("low_crp", "22");
        fill("high_crp", "28,5");
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock =
        std::make_shared<ClockStartedAt>(parseTime("2026-11-20T08:00")->time);
    settings::Settings m_settings{m_folder.filePath(QStringLiteral("fasit.ini"))};
    desktop::Frame m_frame;
};

TEST_F(FirstStartWalk, MakesAHomeWhereControlsAreDue) {
    next();
    describeHome();
    next();
    describeCrp();
    next();
    fill("administrator", "Administrator Nummer En");
    fill("firstPassword", services::kPassword);
    fill("firstPasswordAgain", services::kPassword);
    fill("responsible", "Ansvarlig Nummer To");
    fill("firstPin", "2580");
    fill("firstPinAgain", "2580");
    next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_frame.firstStart() == nullptr; })) << said();
    const auto due = [this] {
        return m_frame.mainWindow()->findChild<QListView*>(QStringLiteral("dueList"));
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return due()->model()->rowCount() == 1; }));
    EXPECT_TRUE(due()->model()->index(0, 0).data().toString().startsWith(QStringLiteral("CRP")));
    EXPECT_NE(m_settings.value(settings::lastSite()), 0);
}

TEST_F(FirstStartWalk, SaysWhatIsMissingAndStays) {
    next();
    next();
    EXPECT_EQ(said(), "✖ Skriv navnet på sykehjemmet.");
    describeHome();
    next();
    next();
    EXPECT_EQ(said(), "✖ Velg minst én analyse.");
    fill("lot_crp", "24517");
    next();
    EXPECT_EQ(said(), "✖ Skriv utløpsdatoen som dag.måned.år, for eksempel 30.06.2027.");
    fill("expiry_crp", "31.06.2027");
    next();
    EXPECT_EQ(said(), "✖ Skriv utløpsdatoen som dag.måned.år, for eksempel 30.06.2027.");
    fill("expiry_crp", "30.06.2027");
    fill("low_crp", "28");
    fill("high_crp", "22");
    next();
    EXPECT_EQ(said(), "✖ Den nedre grensen må være lavere enn den øvre.");
}

TEST_F(FirstStartWalk, RefusesAPasswordInWords) {
    next();
    describeHome();
    next();
    describeCrp();
    next();
    fill("administrator", "Administrator Nummer En");
    fill("firstPassword", "kort");
    fill("firstPasswordAgain", "kort");
    next();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !said().empty(); }));
    EXPECT_EQ(said(), "✖ Passordet er for kort: minst 12 tegn. Noen få ord er lette å huske.");
}

TEST_F(FirstStartWalk, IsMadeAnewInAnotherLanguage) {
    auto* english = m_frame.firstStart()->findChild<QPushButton*>(QStringLiteral("language_en"));
    QTest::keyClick(english, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return m_frame.firstStart()->findChild<QPushButton*>(QStringLiteral("firstNext"))->text() ==
               QStringLiteral("Set up a home");
    }));
}

} // namespace
} // namespace fasit::pages
