#include "app/desktop/frame.h"

#include "app/desktop/appearance.h"
#include "app/desktop/draft_wiring.h"
#include "app/desktop/header.h"
#include "app/desktop/restorer.h"
#include "app/pages/bench_page.h"
#include "app/pages/first_start/first_start.h"
#include "app/services/demo_secrets.h"
#include "app/text/language.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <utility>

namespace fasit::desktop {

using pages::FirstStart;
using services::FirstHomeService;

Frame::Frame(storage::Location location, std::shared_ptr<const Clock> clock, settings::Settings& settings,
             FrameChoices choices)
    : m_clock(std::move(clock))
    , m_settings(settings)
    , m_drafts(settings.besideFile(QStringLiteral("drafts.json")))
    , m_lines(settings.besideFile(QStringLiteral("lines.json")))
    , m_choices(std::move(choices)) {
    useReadableFont();
    setFont(
        QApplication::font()); // Qt tells widgets that are there of another font only while the program runs.
    resize(1280, 720);
    restoreGeometry(m_settings.value(settings::geometry()));
    open(std::move(location));
}

Frame::~Frame() {
    m_demo.reset(); // Tells the first start that it ended.
    delete m_first; // Before the services that they use.
    delete m_window;
}

void Frame::open(storage::Location location, const QString& said) {
    delete std::exchange(m_window, nullptr);
    m_services = std::make_unique<services::Services>(std::move(location), m_clock);
    connect(&m_services->firstHome, &FirstHomeService::stateReady, this, [this](bool empty) {
        if (empty && !m_first) {
            buildFirstStart();
        }
    });
    connect(&m_services->firstHome, &FirstHomeService::created, this, [this](domain::SiteId site) {
        m_settings.set<qint64>(settings::lastSite(), site.value);
        endFirstStart();
    });
    WindowState state;
    state.site = {m_settings.value(settings::lastSite())};
    state.said = said;
    build(state);
    m_services->firstHome.requestState();
}

/// From here on nothing of the window or the services is there, until the file is in its place.
void Frame::restore(const QString& backup, const domain::Actor& by) {
    const storage::Location location = m_services->link.location();
    const domain::SiteId site = m_window->state().site;
    auto* restorer = new Restorer(this);
    addWidget(restorer);
    setCurrentWidget(restorer);
    QMetaObject::invokeMethod(
        this,
        [this, restorer, location, backup] {
            delete std::exchange(m_window, nullptr); // Not before: it is the one that asked.
            m_services.reset();
            restorer->start(backup.toStdString(), location.file());
        },
        Qt::QueuedConnection);
    connect(restorer, &Restorer::ended, this, [=, this](bool restored, const QString& message) {
        removeWidget(restorer);
        restorer->deleteLater();
        open(location, (restored ? QStringLiteral("✔ ") : QStringLiteral("✖ ")) + message);
        if (restored) {
            m_services->backup.noteRestored(by, site, backup);
        }
    });
}

/// In front of a window that has nothing to show yet.
void Frame::buildFirstStart() {
    auto* before = std::exchange(m_first, new FirstStart(m_choices.language, this));
    addWidget(m_first);
    setCurrentWidget(m_first);
    auto& firstHome = m_services->firstHome;
    connect(m_first, &FirstStart::languageChosen, this, &Frame::changeLanguage);
    connect(m_first, &FirstStart::completed, &firstHome, &FirstHomeService::create);
    connect(m_first, &FirstStart::demoWanted, this, &Frame::makeDemo);
    connect(&firstHome, &FirstHomeService::userRefused, m_first, &FirstStart::showRefusal);
    connect(&firstHome, &FirstHomeService::homeRefused, m_first, &FirstStart::showHomeRefused);
    connect(&firstHome, &services::LaboratoryClient::failed, m_first, &FirstStart::showFailure);
    if (before) {
        removeWidget(before);
        before->hide();
        before->deleteLater();
    }
}

void Frame::endFirstStart() {
    if (auto* first = std::exchange(m_first, nullptr)) {
        removeWidget(first);
        first->deleteLater();
    }
    WindowState state;
    state.site = {m_settings.value(settings::lastSite())};
    build(state);
}

/// By the program beside this one, in a database of its own: the empty one stays empty.
void Frame::makeDemo() {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const auto file = folder + QStringLiteral("/demo.db");
    m_first->showDemoIsMade();
    m_demo = std::make_unique<QProcess>();
    connect(m_demo.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (m_first && error == QProcess::FailedToStart) {
            m_first->showNoDemo(FirstStart::NoDemo::ProgramMissing);
        }
    });
    connect(m_demo.get(), &QProcess::finished, this, [this, file](int code, QProcess::ExitStatus status) {
        if (!m_first) {
            return;
        }
        if (code == 0 && status == QProcess::NormalExit) {
            openDemo(file);
        } else {
            m_first->showNoDemo(FirstStart::NoDemo::ProgramFailed);
        }
    });
    m_demo->start(QCoreApplication::applicationDirPath() + QStringLiteral("/fasit"),
                  {QStringLiteral("demo"), QStringLiteral("--db"), file});
}

/// Its users are made up, and so are their secrets: the title tells them.
void Frame::openDemo(const QString& file) {
    std::exchange(m_first, nullptr)->deleteLater();
    m_lines.reset(); // No real control is ever stored among the made-up ones.
    m_note = tr("demo: PIN %1, password “%2”")
                 .arg(QString::fromLatin1(services::kDemoPin), QString::fromUtf8(services::kDemoPassword));
    open(std::filesystem::path(file.toStdString()));
}

void Frame::build(const WindowState& state) {
    auto* before = std::exchange(m_window, new MainWindow(*m_services, state, m_lines ? &*m_lines : nullptr));
    m_window->setWindowFlags(Qt::Widget);
    addWidget(m_window);
    if (!m_first) {
        setCurrentWidget(m_window);
    }
    setWindowTitle(m_note.isEmpty() ? m_window->windowTitle()
                                    : QStringLiteral("%1 – %2").arg(m_window->windowTitle(), m_note));
    auto& header = m_window->header();
    connectDrafts(m_window->bench().entry(), m_drafts);
    header.showChoices(m_choices.language, m_choices.brightness);
    connect(&header, &Header::languageChosen, this, &Frame::changeLanguage);
    connect(&header, &Header::brightnessChosen, this, &Frame::changeBrightness);
    connect(m_window, &MainWindow::restoreWanted, this, &Frame::restore);
    connect(m_window, &MainWindow::siteChosen, this,
            [this](domain::SiteId site) { m_settings.set<qint64>(settings::lastSite(), site.value); });
    if (before) {
        removeWidget(before);
        before->hide();
        before->deleteLater(); // It may be the one that asked.
    }
}

void Frame::changeLanguage(const QString& language) {
    if (language == m_choices.language || !text::installTranslation(language)) {
        return;
    }
    m_choices.language = language;
    m_settings.set(settings::language(), language);
    build(m_window->state());
    if (m_first) {
        buildFirstStart();
    }
}

void Frame::changeBrightness(settings::Brightness brightness) {
    m_choices.brightness = brightness;
    m_settings.set(settings::brightness(), settings::nameOf(brightness));
    applyAppearance(*qApp, brightness);
    build(m_window->state());
}

void Frame::closeEvent(QCloseEvent* event) {
    m_settings.set(settings::geometry(), saveGeometry());
    QStackedWidget::closeEvent(event);
}

} // namespace fasit::desktop
