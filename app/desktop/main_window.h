// MainWindow: the menu, the pages and the status line, and who answers whom. GUI thread only.
#pragma once

#include "app/services/laboratory_service.h"
#include "qc-core/base/clock.h"

#include <QMainWindow>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace fasit::pages {
class ControlChartPage;
class EntryPanel;
} // namespace fasit::pages

namespace fasit::desktop {

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    /// Both must outlive the window.
    MainWindow(services::LaboratoryService& laboratory, const Clock& clock);

  private:
    void addPage(const QString& name, QWidget* page);
    void connectReading();
    void connectWriting();
    void readAnew();
    void say(const QString& text);
    void sayFailure(const services::Failure& failure);

    services::LaboratoryService& m_laboratory;
    QListWidget* m_menu;
    QStackedWidget* m_pages;
    QLabel* m_status;
    pages::EntryPanel* m_entry;
    pages::ControlChartPage* m_charts;
};

} // namespace fasit::desktop
