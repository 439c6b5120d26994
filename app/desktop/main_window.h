// MainWindow: the menu, the pages and the status line, and who answers whom. GUI thread only.
#pragma once

#include "app/desktop/bench_wiring.h"
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
class BenchPage;
class VerdictBanner;
} // namespace fasit::pages

namespace fasit::desktop {

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    /// The services must outlive the window.
    MainWindow(services::Services& services, const WithActor& withActor);

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
    pages::VerdictBanner* m_banner;
    pages::BenchPage* m_bench;
    BenchWiring* m_benchWiring;
    pages::ControlChartPage* m_charts;
};

} // namespace fasit::desktop
