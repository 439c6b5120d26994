// Every page opened and closed again and again leaves no widget behind. FASIT_PAGES_TIMES sets how often.
#include "app/desktop/main_window.h"
#include "app/lines/line_book.h"
#include "app/services/services.h"
#include "tests/app/services/small_home.h"

#include <QApplication>
#include <QListView>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace fasit::pages {
namespace {

int times() {
    const int asked = qEnvironmentVariableIntValue("FASIT_PAGES_TIMES");
    return asked > 0 ? asked : 3;
}

/// Each page of the menu, and each tab and section in it.
void visitAll(desktop::MainWindow& window) {
    auto* menu = window.findChild<QListWidget*>(QStringLiteral("menu"));
    for (int row = 0; row < menu->count(); ++row) {
        menu->setCurrentRow(row);
        QTest::qWait(20);
        for (auto* tabs : window.findChildren<QTabWidget*>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QCoreApplication::processEvents();
            }
        }
        auto* sections = window.findChild<QListWidget*>(QStringLiteral("sections"));
        for (int section = 0; sections && sections->isVisible() && section < sections->count(); ++section) {
            sections->setCurrentRow(section);
            QTest::qWait(20);
        }
    }
    menu->setCurrentRow(0);
}

void openEverything(services::SmallHome& home) {
    services::Services services(home.file(), home.clock());
    lines::LineBook book(QString::fromStdString(home.in("lines.json").string()));
    desktop::MainWindow window(services, {}, &book);
    window.show();
    const auto* list = window.findChild<QListView*>(QStringLiteral("dueList"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 3; }));
    services.session.signIn({{17}, domain::kProgramme, domain::Role::Administrator},
                            QStringLiteral("Administrator Nummer En"));
    visitAll(window);
}

TEST(OpenAndClose, LeavesNothingBehind) {
    services::SmallHome home;
    openEverything(home); // what is made once and kept is made now
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto widgets = QApplication::allWidgets().size();
    for (int i = 1; i < times(); ++i) {
        openEverything(home);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_EQ(QApplication::allWidgets().size(), widgets) << "after " << i << " times";
    }
}

} // namespace
} // namespace fasit::pages
