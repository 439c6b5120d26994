// Restorer: puts a backup in the place of the database, in a thread of its own, with a page that says how far
// it has come. Nobody may have the database open. GUI thread only.
#pragma once

#include "qc-core/workflow/restore.h"

#include <QThread>
#include <QWidget>

#include <filesystem>
#include <functional>

class QProgressBar;

namespace fasit::desktop {

class Restorer : public QWidget {
    Q_OBJECT

  public:
    explicit Restorer(QWidget* parent = nullptr);
    /// Waits for what runs.
    ~Restorer() override;

    void start(const std::filesystem::path& backup, const std::filesystem::path& database);

  signals:
    /// In words; the database may be opened again, whichever it is.
    void ended(bool restored, const QString& message);

  private:
    void run(const workflow::RestoreOptions& options);

    QProgressBar* m_progress;
    QThread m_thread;
};

} // namespace fasit::desktop
