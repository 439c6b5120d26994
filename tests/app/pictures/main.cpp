// fasit_pictures DATABASE FOLDER [LANGUAGE]: every page of the window, in each language, light and dark,
// small and large, on the demo's database. ./dev pictures calls it; the user guide shows some of them.
#include "app/desktop/menu_table.h"
#include "app/models/due_list_model.h"
#include "app/services/demo_secrets.h"
#include "tests/app/pictures/window_walk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>

#include <cstdio>
#include <exception>

namespace fasit::pictures {
namespace {

using desktop::Page;

/// Lines of this computer, as its file has them: one that waits, one with a fault.
constexpr const char* kLines = R"({ "lines": [
  { "name": "Afinion skiftestua", "driver": "afinion2", "serial": { "port": "/dev/finnes-ikke", "baud": 9600 } },
  { "name": "Blodceller", "driver": "horiba-yumizen", "controls": ["LZ*"],
    "listen": { "port": 45601, "address": "127.0.0.1", "allow": ["127.0.0.1"] } } ] })";

/// Where the page stands in the menu; -1 where whoever works does not see it.
int rowOf(WindowWalk& walk, Page page) {
    auto& menu = walk.part<QListWidget>("menu");
    for (int row = 0; row < menu.count(); ++row) {
        if (menu.item(row)->data(Qt::UserRole).toInt() == static_cast<int>(page)) {
            return menu.item(row)->isHidden() ? -1 : row;
        }
    }
    return -1;
}

void openPage(WindowWalk& walk, Page page) {
    walk.part<QListWidget>("menu").setCurrentRow(rowOf(walk, page));
    walk.settle();
}

int cardOf(WindowWalk& walk, const QString& analyte) {
    auto& model = *walk.part<QAbstractItemView>("dueList").model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString().startsWith(analyte)) {
            return row;
        }
    }
    return 0;
}

/// Types a value for each level that is due.
void typeValues(WindowWalk& walk, const QStringList& values) {
    for (int i = 0; i < values.size(); ++i) {
        auto& field = walk.part<QLineEdit>(qPrintable(QStringLiteral("value%1").arg(i + 1)));
        field.setFocus();
        walk.type(values[i]);
    }
}

void bench(WindowWalk& walk) {
    walk.shoot("today");
    walk.clickRow("dueList", cardOf(walk, QStringLiteral("CRP")));
    walk.waitFor("value1");
    walk.shoot("entry");
    walk.click("otherLot");
    walk.shoot("new-lot");
    walk.click("lotBack");
    walk.click("newPack");
    walk.shoot("new-pack");
    walk.click("packBack");
    typeValues(walk, {QStringLiteral("25"), QStringLiteral("101")});
    walk.press(Qt::Key_Return);
    walk.settle();
    if (!walk.isShown("whoIsThis")) { // one level was due
        walk.click("save");
    }
    walk.waitFor("person0");
    walk.shoot("who");
    walk.click("person0");
    walk.waitFor("pinPad");
    walk.shoot("pin");
    walk.type(QString::fromLatin1(services::kDemoPin));
    walk.waitFor("headline");
    walk.shoot("verdict");
    walk.click("ownSecret");
    walk.waitFor("ownSecretPage");
    walk.shoot("own-pin");
    walk.click("ownCancel");
    walk.click("slip");
    walk.shoot("slip");
    walk.click("slipBack");
    walk.click("steps");
    walk.shoot("steps");
    walk.click("leave");
    openPage(walk, Page::Charts);
    walk.shoot("chart-of-staff");
    openPage(walk, Page::Today);
}

/// The homes that have a round of identical meters, and readings that wait for a place.
void roundAndInbox(WindowWalk& walk) {
    auto& sites = walk.part<QComboBox>("site");
    bool round = false;
    bool inbox = false;
    for (int site = 0; site < sites.count() && !(round && inbox); ++site) {
        sites.setCurrentIndex(site);
        emit sites.activated(site);
        walk.settle();
        if (!inbox && walk.isShown("inbox")) {
            inbox = true;
            walk.click("inbox");
            walk.shoot("inbox");
            walk.click("inboxBack");
        }
        const auto& due =
            *static_cast<models::DueListModel*>(walk.part<QAbstractItemView>("dueList").model());
        for (int row = 0; !round && row < due.rowCount(); ++row) {
            if (due.meters(row).size() > 1) {
                round = true;
                walk.clickRow("dueList", row);
                walk.waitFor("roundPage");
                walk.shoot("round");
                walk.click("roundBack");
            }
        }
    }
    sites.setCurrentIndex(0);
    emit sites.activated(0);
    walk.settle();
}

void charts(WindowWalk& walk) {
    openPage(walk, Page::Charts);
    walk.shoot("chart");
    auto& tabs = walk.part<QTabWidget>("chartTabs");
    for (int tab = 1; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        walk.shoot(qPrintable(QStringLiteral("chart-tab%1").arg(tab + 1)));
    }
    tabs.setCurrentIndex(0);
}

void settingsPages(WindowWalk& walk) {
    openPage(walk, Page::Settings);
    auto& sections = walk.part<QListWidget>("sections");
    for (int section = 0; section < sections.count(); ++section) {
        sections.setCurrentRow(section);
        walk.shoot(qPrintable(QStringLiteral("settings%1").arg(section + 1)));
    }
}

/// What only clicks show: faults at their fields, a test that runs, the line monitor.
void lineSection(WindowWalk& walk) {
    openPage(walk, Page::Settings);
    walk.part<QListWidget>("sections").setCurrentRow(walk.rowShowing("sections", "lines"));
    walk.clickRow("lines", 1);
    walk.shoot("lines");
    walk.click("testLine");
    walk.shoot("lines-test");
    walk.click("testLine");
    walk.click("watchLine");
    walk.shoot("line-monitor");
    walk.click("monitorBack");
    walk.click("newLine");
    walk.click("saveLine");
    walk.shoot("lines-faults");
}

void signInAsAdviser(WindowWalk& walk) {
    if (walk.isShown("notMe")) {
        walk.click("notMe");
    }
    walk.click("who");
    walk.click("signInInstead");
    walk.waitFor("signInName");
    walk.settle();
    auto& names = walk.part<QComboBox>("signInName");
    names.setCurrentIndex(names.count() - 1);
    walk.part<QLineEdit>("password").setFocus();
    walk.type(QString::fromUtf8(services::kDemoPassword));
    walk.shoot("sign-in");
    walk.click("signIn");
    walk.settle();
}

void firstStart(const Look& look, const QString& folder) {
    WindowWalk walk({}, look, folder, {});
    walk.waitFor("firstStart");
    walk.shoot("first-start");
}

void all(const QString& database, const Look& look, const QString& folder) {
    std::printf("%s\n", qPrintable(look.name()));
    std::fflush(stdout);
    firstStart(look, folder);
    WindowWalk walk(database, look, folder, kLines);
    bench(walk);
    signInAsAdviser(walk);
    roundAndInbox(walk);
    charts(walk);
    settingsPages(walk);
    lineSection(walk);
    openPage(walk, Page::Users);
    walk.shoot("users");
    openPage(walk, Page::AuditLog);
    walk.shoot("audit-log");
}

int run(const QString& database, const QString& folder, const QString& only) {
    QDir().mkpath(folder);
    using settings::Brightness;
    for (const auto* language : {"nb", "nn", "en"}) {
        for (const auto brightness : {Brightness::Light, Brightness::Dark}) {
            for (const QSize size : {QSize(1280, 720), QSize(2560, 1440)}) {
                const Look look{QString::fromLatin1(language), brightness, size};
                if (look.name().startsWith(only)) {
                    all(database, look, folder);
                }
            }
        }
    }
    return 0;
}

} // namespace
} // namespace fasit::pictures

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc < 3) {
        std::fputs("usage: fasit_pictures DATABASE FOLDER [LANGUAGE[-light|-dark[-WIDTH]]]\n", stderr);
        return 2;
    }
    try {
        return fasit::pictures::run(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]),
                                    argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "fasit_pictures: %s\n", error.what());
        return 1;
    }
}
