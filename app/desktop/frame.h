// Frame: the window on the screen. It holds the MainWindow of the language that is spoken, and makes it anew
// when another is chosen. GUI thread only.
#pragma once

#include "app/desktop/main_window.h"
#include "app/lines/line_book.h"
#include "app/services/services.h"
#include "app/settings/drafts.h"
#include "app/settings/settings.h"

#include <QStackedWidget>

#include <memory>
#include <optional>

namespace fasit::pages {
class FirstStart;
} // namespace fasit::pages

class QProcess;

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
    void openDemo(const QString& file);
    void changeLanguage(const QString& language);
    void changeBrightness(settings::Brightness brightness);

    std::shared_ptr<const Clock> m_clock;
    settings::Settings& m_settings;
    settings::Drafts m_drafts;
    std::optional<lines::LineBook> m_lines; ///< Of this computer; absent while the demo is shown.
    FrameChoices m_choices;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<QProcess> m_demo; ///< Makes the demo's database.
    QString m_note;                   ///< What the window's title says besides.
    MainWindow* m_window = nullptr;
    pages::FirstStart* m_first = nullptr;
};

} // namespace fasit::desktop
