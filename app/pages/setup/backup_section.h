// BackupSection: makes a backup of the database, checks one, and says what restoring it would do. GUI thread
// only.
#pragma once

#include "app/services/backup_service.h"
#include "app/services/failure.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace fasit::pages {

class CheckedForm;
class SectionMessage;

class BackupSection : public QWidget {
    Q_OBJECT

  public:
    /// `database` is where it lies; backups of a server are its administrator's. `suggested` is the name of a
    /// file that is not there yet.
    BackupSection(const QString& database, bool isOnServer, const QString& suggested,
                  QWidget* parent = nullptr);

    void showLast(const std::optional<services::LastBackup>& last);
    void showProgress(int percent);
    void showBackedUp(const QString& file, qint64 bytes);
    void showRefusal(workflow::BackupError error);
    void showChecked(const workflow::RestoreReport& report);
    void showCheckRefusal(workflow::RestoreErrorKind kind);
    void showRestoreNotAllowed();
    void showCancelled();
    void showFailure(const services::Failure& failure);

  signals:
    void backUpWanted(QString file, bool replaces);
    void checkWanted(QString file);
    void cancelWanted();
    /// Of a file that was checked.
    void restoreWanted(QString file);

  private:
    QWidget* makeBackup(const QString& suggested);
    QWidget* makeRunning();
    QWidget* makeRestore();
    QPushButton* addButton(QWidget& place, const QString& text, const char* name);
    void choosePlace();
    void chooseBackup();
    void backUp();
    void check();
    void begin(QPushButton& button, const QString& what);
    void letBegin(bool may);
    void end();

    QString m_database;
    SectionMessage* m_message;
    QLabel* m_last = nullptr;
    CheckedForm* m_where = nullptr;
    QLineEdit* m_file = nullptr;
    QCheckBox* m_replaces = nullptr;
    QPushButton* m_backUp = nullptr;
    QWidget* m_running = nullptr;
    QLabel* m_doing = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_begun = nullptr; ///< What runs was begun with it.
    CheckedForm* m_from = nullptr;
    QLineEdit* m_backup = nullptr;
    QPushButton* m_check = nullptr;
    QLabel* m_whatHappens = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace fasit::pages
