// The window on a real database of one small home, walked by keys and clicks.
#pragma once

#include "app/desktop/main_window.h"
#include "app/services/services.h"
#include "tests/app/services/small_home.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::pages {

class BenchWalk : public testing::Test {
  protected:
    BenchWalk()
        : BenchWalk(false) {}
    explicit BenchWalk(bool twoMeters)
        : m_home(twoMeters)
        , m_services(m_home.file(), m_home.clock())
        , m_window(m_services) {
        m_window.resize(1280, 720);
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        EXPECT_TRUE(QTest::qWaitFor([this] { return list()->model()->rowCount() == 3; }));
        list()->setFocus();
        m_services.session.signIn({{17}, domain::kProgramme, domain::Role::Coordinator},
                                  QStringLiteral("Rådgiver Nummer En"));
    }

    QListView* list() { return m_window.findChild<QListView*>(QStringLiteral("dueList")); }
    QString label(const char* name) { return m_window.findChild<QLabel*>(QString::fromLatin1(name))->text(); }
    QLabel* headline() { return m_window.findChild<QLabel*>(QStringLiteral("headline")); }

    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    /// Types into the field that has the keyboard, and Enter.
    void enter(const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
        press(Qt::Key_Enter);
    }

    void openCardOf(const char* analyte) {
        press(Qt::Key_Home);
        for (int row = 0; row < 3; ++row) {
            if (list()->currentIndex().data().toString().startsWith(QString::fromUtf8(analyte))) {
                press(Qt::Key_Enter);
                return;
            }
            press(Qt::Key_Down);
        }
        FAIL() << "no card of " << analyte;
    }

    /// The headline of the verdict, when it has come.
    std::string verdict() {
        EXPECT_TRUE(QTest::qWaitFor([this] { return headline()->isVisible(); }));
        return headline()->text().toStdString();
    }
    std::string why() { return plain("why"); }
    std::string plain(const char* name) {
        return label(name).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
    }

    /// The one button of this name that can be seen, when it has come.
    QPushButton* button(const char* name) {
        QPushButton* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            for (auto* button : m_window.findChildren<QPushButton*>(QString::fromLatin1(name))) {
                found = button->isVisible() && button->isEnabled() ? button : found;
            }
            return found != nullptr;
        })) << name;
        return found;
    }
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    services::SmallHome m_home;
    services::Services m_services;
    desktop::MainWindow m_window;
};

} // namespace fasit::pages
