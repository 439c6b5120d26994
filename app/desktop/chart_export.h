// ChartExport: saves or prints what the page of control charts shows, in another thread. GUI thread only;
// destroying it waits for what is being written.
#pragma once

#include "app/pages/control_chart_page.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace fasit::desktop {

class ChartExport : public QObject {
    Q_OBJECT

  public:
    ChartExport(pages::ControlChartPage& page, QObject* parent);
    ~ChartExport() override;

    /// Asks where to, or which printer, and begins.
    void ask(pages::ExportKind kind);
    /// Not for print.
    void save(pages::ExportKind kind, const QString& path);

  signals:
    void begun();
    /// The path is empty for print.
    void ended(bool done, const QString& path);

  private:
    QString nameFor(const QString& ending) const;
    void print();
    void run(std::function<bool()> job, const QString& path);

    pages::ControlChartPage& m_page;
    QThreadPool m_threads;
};

} // namespace fasit::desktop
