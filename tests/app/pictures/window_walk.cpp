#include "tests/app/pictures/window_walk.h"

#include "app/desktop/appearance.h"
#include "app/text/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QTest>

#include <filesystem>
#include <stdexcept>
#include <utility>

namespace fasit::pictures {
namespace {

constexpr const char* kMorning = "2026-11-20T08:00";
constexpr int kSettleMillis = 350;

std::filesystem::path pathOf(const QString& file) {
    return file.toStdString();
}

} // namespace

QString Look::name() const {
    return QStringLiteral("%1-%2-%3")
        .arg(language,
             brightness == settings::Brightness::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
             QString::number(size.width()));
}

WindowWalk::WindowWalk(const QString& database, Look look, QString folder, const QByteArray& lines)
    : m_look(std::move(look))
    , m_folder(std::move(folder))
    , m_settings(m_place.filePath(QStringLiteral("fasit.ini"))) {
    const auto file = m_place.filePath(QStringLiteral("demo.db"));
    require(database.isEmpty() || QFile::copy(database, file), "the demo's database");
    if (!lines.isEmpty()) {
        QFile kept(m_settings.besideFile(QStringLiteral("lines.json")));
        require(kept.open(QIODevice::WriteOnly) && kept.write(lines) == lines.size(), "the file of lines");
    }
    require(text::installTranslation(m_look.language), "the language");
    desktop::applyAppearance(*qobject_cast<QApplication*>(QApplication::instance()), m_look.brightness);
    m_frame = std::make_unique<desktop::Frame>(
        pathOf(file), std::make_shared<ClockStartedAt>(parseTime(kMorning)->time), m_settings,
        desktop::FrameChoices{m_look.language, m_look.brightness});
    m_frame->resize(m_look.size);
    m_frame->show();
    require(QTest::qWaitForWindowExposed(m_frame.get()), "the window");
    settle();
}

WindowWalk::~WindowWalk() = default;

void WindowWalk::require(bool holds, const char* what) {
    if (!holds) {
        throw std::runtime_error(std::string("not there: ") + what);
    }
}

void WindowWalk::settle() {
    QTest::qWait(kSettleMillis);
}

void WindowWalk::shoot(const char* name) {
    settle();
    const auto file = QStringLiteral("%1/%2-%3.png").arg(m_folder, m_look.name(), QString::fromLatin1(name));
    require(m_frame->grab().save(file), "the folder of the pictures");
}

bool WindowWalk::isShown(const char* name) {
    const auto* found = m_frame->findChild<QWidget*>(QString::fromLatin1(name));
    return found != nullptr && found->isVisible();
}

void WindowWalk::waitFor(const char* name) {
    require(QTest::qWaitFor([&] { return isShown(name); }), name);
}

void WindowWalk::click(const char* name) {
    waitFor(name);
    QTest::mouseClick(&part<QWidget>(name), Qt::LeftButton);
    QCoreApplication::processEvents();
}

void WindowWalk::clickRow(const char* list, int row) {
    auto& view = part<QAbstractItemView>(list);
    require(QTest::qWaitFor([&] { return view.model()->rowCount() > row; }), list);
    view.scrollTo(view.model()->index(row, 0));
    const auto place = view.visualRect(view.model()->index(row, 0)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QCoreApplication::processEvents();
}

int WindowWalk::rowShowing(const char* list, const char* name) {
    auto& rows = part<QListWidget>(list);
    for (int row = 0; row < rows.count(); ++row) {
        rows.setCurrentRow(row);
        if (isShown(name)) {
            return row;
        }
    }
    require(false, name);
    return -1;
}

void WindowWalk::type(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void WindowWalk::press(Qt::Key key) {
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace fasit::pictures
