// MainWindow: the menu, the pages and the status line, and who answers whom. GUI thread only.
#pragma once

#include "app/services/failure.h"

#include <QMainWindow>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace fasit::services {
struct Services;
} // namespace fasit::services

namespace fasit::pages {
class ControlChartPage;
class EntryPanel;
} // namespace fasit::pages

namespace fasit::desktop {

class ChartWiring;

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    /// The services must outlive the window.
    explicit MainWindow(services::Services& services);

    ChartWiring& chartWiring() { return *m_chartWiring; }

  private:
    void addPage(const QString& name, QWidget* page);
    void connectReading();
    void connectWriting();
    void readAnew();
    void say(const QString& text);
    void sayFailure(const services::Failure& failure);

    services::Services& m_services;
    QListWidget* m_menu;
    QStackedWidget* m_pages;
    QLabel* m_status;
    pages::EntryPanel* m_entry;
    pages::ControlChartPage* m_charts;
    ChartWiring* m_chartWiring; ///< Asks who acts: setWhoActs().
};

} // namespace fasit::desktop
