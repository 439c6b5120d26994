// Frame: the window on the screen. It holds the MainWindow of the language that is spoken, and makes it anew
// when another is chosen. GUI thread only.
#pragma once

#include "app/desktop/main_window.h"
#include "app/services/services.h"
#include "app/settings/settings.h"

#include <QStackedWidget>

#include <memory>

namespace fasit::pages {
class FirstStart;
} // namespace fasit::pages

namespace fasit::desktop {

/// What the command line may have said instead of the settings.
struct FrameChoices {
    QString language;
    settings::Brightness brightness = settings::Brightness::AsSystem;
};

class Frame : public QStackedWidget {
    Q_OBJECT

  public:
    /// The settings must outlive the frame.
    Frame(storage::Location location, std::shared_ptr<const Clock> clock, settings::Settings& settings,
          FrameChoices choices);
    ~Frame() override;

    MainWindow* mainWindow() const { return m_window; }
    /// While nothing is set up; else null.
    pages::FirstStart* firstStart() const { return m_first; }

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    void open(storage::Location location, const QString& said = {});
    /// Closes the database, puts the backup in its place and opens it again.
    void restore(const QString& backup, const domain::Actor& by);
    void build(const WindowState& state);
    void buildFirstStart();
    void endFirstStart();
    void makeDemo();
    void changeLanguage(const QString& language);
    void changeBrightness(settings::Brightness brightness);

    std::shared_ptr<const Clock> m_clock;
    settings::Settings& m_settings;
    FrameChoices m_choices;
    std::unique_ptr<services::Services> m_services;
    MainWindow* m_window = nullptr;
    pages::FirstStart* m_first = nullptr;
};

} // namespace fasit::desktop
