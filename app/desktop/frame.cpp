#include "app/desktop/frame.h"

#include "app/desktop/appearance.h"
#include "app/desktop/header.h"
#include "app/text/language.h"

#include <QApplication>

#include <utility>

namespace fasit::desktop {

Frame::Frame(storage::Location location, std::shared_ptr<const Clock> clock, settings::Settings& settings,
             FrameChoices choices)
    : m_clock(std::move(clock))
    , m_settings(settings)
    , m_choices(std::move(choices))
    , m_services(std::make_unique<services::Services>(std::move(location), m_clock)) {
    resize(1280, 720);
    restoreGeometry(m_settings.value(settings::geometry()));
    WindowState state;
    state.site = {m_settings.value(settings::lastSite())};
    build(state);
}

Frame::~Frame() {
    delete m_window; // Before the services that it uses.
}

void Frame::build(const WindowState& state) {
    auto* before = std::exchange(m_window, new MainWindow(*m_services, state));
    m_window->setWindowFlags(Qt::Widget);
    addWidget(m_window);
    setCurrentWidget(m_window);
    setWindowTitle(m_window->windowTitle());
    auto& header = m_window->header();
    header.showChoices(m_choices.language, m_choices.brightness);
    connect(&header, &Header::languageChosen, this, &Frame::changeLanguage);
    connect(&header, &Header::brightnessChosen, this, &Frame::changeBrightness);
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
