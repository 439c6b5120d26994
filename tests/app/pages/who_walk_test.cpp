// Who saves: walked by the keyboard against a real database, with the language changed in the middle.
#include "app/desktop/frame.h"
#include "app/desktop/header.h"
#include "app/pages/who_is_this.h"
#include "app/text/language.h"
#include "tests/app/services/small_home.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::pages {
namespace {

using domain::Role;

class WhoWalk : public testing::Test {
  protected:
    WhoWalk() {
        m_home.add(Role::Staff, "Ansatt Nummer En");
        m_home.add(Role::LaboratoryResponsible, "Ansvarlig Nummer To", "3690");
        m_frame = std::make_unique<desktop::Frame>(
            m_home.file(), m_home.clock(), m_settings,
            desktop::FrameChoices{QStringLiteral("nb"), settings::Brightness::Light});
        m_frame->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_frame.get()));
        EXPECT_TRUE(QTest::qWaitFor([this] { return list()->model()->rowCount() == 3; }));
        list()->setFocus();
    }
    ~WhoWalk() override { text::installTranslation(QString::fromLatin1(text::kDefaultLanguage)); }

    template <class Part>
    Part* part(const char* name) {
        auto* found = m_frame->mainWindow()->findChild<Part*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QListView* list() { return part<QListView>("dueList"); }
    bool isShown(const char* name) { return part<QWidget>(name)->isVisible(); }
    std::string text(const char* label) { return part<QLabel>(label)->text().toStdString(); }

    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void enter(const char* text) {
        type(text);
        press(Qt::Key_Enter);
    }
    void waitUntilShown(const char* name) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(name); })) << name;
    }
    void waitForFocus(const char* name) {
        ASSERT_TRUE(QTest::qWaitFor([&] {
            return QApplication::focusWidget() &&
                   QApplication::focusWidget()->objectName() == QString::fromLatin1(name);
        })) << name;
    }
    void click(const char* name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }

    void openCrp() {
        press(Qt::Key_Home);
        while (!list()->currentIndex().data().toString().startsWith(QStringLiteral("CRP"))) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_Enter);
    }
    void typeCrp() {
        openCrp();
        enter("25");
        enter("81");
        waitUntilShown("whoIsThis");
    }
    void waitForPeople() {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return m_frame->findChild<QPushButton*>(QStringLiteral("person1")) != nullptr; }));
    }

    services::SmallHome m_home;
    QTemporaryDir m_folder;
    settings::Settings m_settings{m_folder.filePath(QStringLiteral("fasit.ini"))};
    std::unique_ptr<desktop::Frame> m_frame;
};

TEST_F(WhoWalk, ANameAndFourDigitsSaveAndAreRemembered) {
    typeCrp();
    waitForPeople();
    press(Qt::Key_Enter); // The first name has the keyboard.
    EXPECT_EQ(text("chosenName"), "Ansatt Nummer En");
    type("2580");
    waitUntilShown("headline");
    EXPECT_EQ(text("headline"), "✔ Godkjent");
    EXPECT_EQ(text("workingName"), "Ansatt Nummer En");
    EXPECT_EQ(text("timeLeft"), "5 min igjen");
    press(Qt::Key_Enter);
    openCrp();
    enter("25");
    enter("81");
    waitUntilShown("headline"); // Not asked again.
}

TEST_F(WhoWalk, EscapeSavesNothingAndLosesNothing) {
    typeCrp();
    press(Qt::Key_Escape);
    EXPECT_TRUE(isShown("value1"));
    EXPECT_EQ(part<QLineEdit>("value1")->text(), QStringLiteral("25"));
    EXPECT_EQ(part<QLineEdit>("value2")->text(), QStringLiteral("81"));
    EXPECT_EQ(QApplication::focusWidget(), part<QLineEdit>("value1"));
}

TEST_F(WhoWalk, AWrongPinIsSaidWithHowManyAreLeftAndThenHowLongToWait) {
    typeCrp();
    waitForPeople();
    press(Qt::Key_Enter);
    type("9137");
    waitUntilShown("whoMessage");
    EXPECT_EQ(text("whoMessage"), "✖ Feil. Prøv igjen, 4 forsøk igjen.");
    for (int i = 0; i < 4; ++i) {
        const auto before = text("whoMessage");
        type("9137");
        ASSERT_TRUE(QTest::qWaitFor([&] { return isShown("whoMessage") && text("whoMessage") != before; }));
    }
    EXPECT_EQ(text("whoMessage"), "✖ For mange feil forsøk. Vent 1 minutt, eller la en kollega bekrefte.");
}

TEST_F(WhoWalk, DigitsCanBeClicked) {
    typeCrp();
    waitForPeople();
    click("person0");
    for (const char* key : {"digit2", "digit5", "digit8", "digit0"}) {
        click(key);
    }
    waitUntilShown("headline");
}

TEST_F(WhoWalk, WhoeverHasNoUserWritesNameAndWork) {
    typeCrp();
    click("noUser");
    waitForFocus("substituteName");
    enter("Vikar Nummer Tre");
    enter("");
    EXPECT_EQ(text("whoMessage"), "Skriv både navnet ditt og hva du jobber som.");
    enter("sykepleier, vikar");
    waitUntilShown("headline");
    EXPECT_EQ(text("workingName"), "Vikar Nummer Tre");
}

TEST_F(WhoWalk, NotMeEndsTheIdentity) {
    typeCrp();
    waitForPeople();
    press(Qt::Key_Enter);
    type("2580");
    waitUntilShown("headline");
    click("notMe");
    EXPECT_FALSE(isShown("workingName"));
    EXPECT_TRUE(isShown("who"));
}

TEST_F(WhoWalk, TheMenuShowsWhatTheRoleMaySee) {
    const auto* menu = part<QListWidget>("menu");
    const auto shown = [&] {
        int rows = 0;
        for (int row = 0; row < menu->count(); ++row) {
            rows += menu->item(row)->isHidden() ? 0 : 1;
        }
        return rows;
    };
    EXPECT_EQ(shown(), 2);
    click("who");
    waitUntilShown("whoIsThis");
    waitForPeople();
    click("person1");
    type("3690");
    waitUntilShown("workingName");
    EXPECT_EQ(shown(), menu->count());
}

TEST_F(WhoWalk, AnotherLanguageKeepsWhatWasTypedAndIsRemembered) {
    openCrp();
    type("25");
    auto& header = m_frame->mainWindow()->header();
    emit header.languageChosen(QStringLiteral("nn"));
    EXPECT_EQ(part<QListWidget>("menu")->item(0)->text(), QStringLiteral("Dagens kontrollar"));
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return m_frame->mainWindow()->findChild<QLineEdit*>(QStringLiteral("value1")) != nullptr;
    }));
    EXPECT_EQ(part<QLineEdit>("value1")->text(), QStringLiteral("25"));
    EXPECT_EQ(m_settings.value(settings::language()), QStringLiteral("nn"));
    EXPECT_EQ(m_settings.value(settings::lastSite()), m_home.site().value);
}

} // namespace
} // namespace fasit::pages
