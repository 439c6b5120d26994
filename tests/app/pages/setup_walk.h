// The page Settings in the window, on a real database of one small home, walked by keys and clicks.
#pragma once

#include "app/desktop/main_window.h"
#include "app/lines/line_book.h"
#include "app/services/services.h"
#include "tests/app/services/small_home.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::pages {

class SetupWalk : public testing::Test {
  protected:
    enum Section { Analysers, Schedules, Rules, Homes, Lots, RuleSets, Lines, Backup };

    SetupWalk()
        : m_services(m_home.file(), m_home.clock())
        , m_book(QString::fromStdString(m_home.in("lines.json").string()))
        , m_window(m_services, {}, &m_book) {
        m_window.resize(1280, 720);
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return part<QAbstractItemView>("dueList")->model()->rowCount() == 3; }));
    }

    void signIn(domain::Role role) {
        const bool isAdministrator = role == domain::Role::Administrator;
        m_services.session.signIn(isAdministrator ? m_home.administrator() : m_home.add(role, "Prøve Person"),
                                  QStringLiteral("Prøve Person"));
    }
    template <class Part>
    Part* part(const char* name) {
        auto* found = m_window.findChild<Part*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// By the keyboard alone.
    void open(Section section) {
        auto* menu = part<QListWidget>("menu");
        menu->setFocus();
        QTest::keyClick(menu, Qt::Key_Home);
        while (menu->currentRow() < static_cast<int>(desktop::Page::Settings)) {
            QTest::keyClick(menu, Qt::Key_Down);
        }
        auto* sections = part<QListWidget>("sections");
        sections->setFocus();
        QTest::keyClick(sections, Qt::Key_Home);
        for (int i = 0; i < section; ++i) {
            QTest::keyClick(sections, Qt::Key_Down);
        }
        QTest::keyClick(sections, Qt::Key_Return);
    }
    void click(const char* name) {
        auto* button = part<QPushButton>(name);
        ASSERT_TRUE(button->isVisible()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* field, const char* text) {
        auto* line = part<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, QString::fromUtf8(text));
    }
    std::string typed(const char* field) { return part<QLineEdit>(field)->text().toStdString(); }
    void waitForRows(const char* table, int rows) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return part<QTableView>(table)->model()->rowCount() == rows; }))
            << table << ": " << part<QTableView>(table)->model()->rowCount();
    }
    std::string cell(const char* table, int row, int column) {
        const auto* model = part<QTableView>(table)->model();
        return model->index(row, column).data().toString().toStdString();
    }
    /// By clicking on it.
    void choose(const char* table, int row) {
        auto* view = part<QTableView>(table);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
    }
    /// A label's text, when it is to be seen.
    std::string said(const char* label) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return part<QLabel>(label)->isVisible(); })) << label;
        return part<QLabel>(label)->text().toStdString();
    }

    services::SmallHome m_home;
    services::Services m_services;
    lines::LineBook m_book;
    desktop::MainWindow m_window;
};

} // namespace fasit::pages
