// fasit-desktop until today's list of the home that was open last is painted: start_probe DATABASE SITE. Says
// '.' then, and ends.
#include "app/desktop/appearance.h"
#include "app/desktop/frame.h"
#include "app/text/language.h"
#include "tests/bench/first_frame.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QListView>
#include <QTemporaryDir>

#include <cstdlib>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    fasit::settings::Settings settings(folder.filePath(QStringLiteral("fasit.ini")));
    settings.set<qint64>(fasit::settings::lastSite(), argc > 2 ? std::atoll(argv[2]) : 0);
    fasit::text::installTranslation(QString::fromLatin1(fasit::text::kDefaultLanguage));
    fasit::desktop::Frame frame(std::filesystem::path(argc > 1 ? argv[1] : "start.fasit"),
                                std::make_shared<fasit::SystemClock>(), settings,
                                {QStringLiteral("nb"), fasit::settings::Brightness::Light});
    fasit::desktop::applyAppearance(app, fasit::settings::Brightness::Light);
    const auto* list = frame.mainWindow()->findChild<QListView*>(QStringLiteral("dueList"));
    fasit::bench::FirstFrame first(*list->viewport(), [list] { return list->model()->rowCount() > 0; });
    frame.show();
    return QApplication::exec();
}
