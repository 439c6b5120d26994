#include "app/pages/setup/backup_section.h"

#include "app/pages/failure_text.h"
#include "app/pages/headings.h"
#include "app/pages/row_painting.h"
#include "app/pages/setup/backup_words.h"
#include "app/pages/setup/checked_form.h"
#include "app/pages/setup/section_parts.h"
#include "app/pages/touch_button.h"
#include "app/text/numbers.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fasit::pages {
namespace {

constexpr int kLongestPath = 4096;

QString typed(const QLineEdit* field) {
    return QDir::fromNativeSeparators(field->text().trimmed());
}

/// Beside each other under the widget.
QWidget* rowOf(std::initializer_list<QWidget*> parts, QWidget* parent) {
    auto* place = new QWidget(parent);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* part : parts) {
        row->addWidget(part);
    }
    row->addStretch();
    return place;
}

} // namespace

BackupSection::BackupSection(const QString& database, bool isOnServer, const QString& suggested,
                             QWidget* parent)
    : QWidget(parent)
    , m_database(database)
    , m_message(new SectionMessage("backupMessage", this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(14, 16, 14, 16);
    whole->addWidget(m_message);
    auto* parts = new QWidget(this);
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(12);
    if (isOnServer) {
        auto* text = new QLabel(
            tr("The database is on a server: %1. Whoever looks after the server makes its backups.")
                .arg(database),
            parts);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    auto* backup = makeBackup(suggested);
    auto* restore = makeRestore();
    for (auto* part : {backup, makeRunning(), restore}) {
        column->addWidget(part);
    }
    backup->setVisible(!isOnServer);
    restore->setVisible(!isOnServer);
    column->addStretch();
    whole->addWidget(scrolledForms(parts), 1);
    setFocusProxy(m_file);
    end();
}

QPushButton* BackupSection::addButton(QWidget& place, const QString& text, const char* name) {
    auto* button = touchButton(text, &place);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

QWidget* BackupSection::makeBackup(const QString& suggested) {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_last = new QLabel(place);
    m_last->setObjectName(QStringLiteral("lastBackup"));
    m_last->setWordWrap(true);
    m_where = new CheckedForm(place);
    m_file = m_where->addText(tr("File of the backup, best on another disk or a memory stick"), "backupFile");
    m_file->setMaxLength(kLongestPath);
    m_file->setText(QDir::toNativeSeparators(suggested));
    m_replaces = new QCheckBox(tr("A file of this name may be replaced"), m_where);
    m_replaces->setObjectName(QStringLiteral("backupReplaces"));
    m_replaces->setAccessibleName(m_replaces->text());
    m_replaces->setMinimumHeight(kTouchTarget);
    m_where->addField(m_replaces);
    auto* choose = addButton(*place, tr("Choose a place …"), "choosePlace");
    m_backUp = addButton(*place, tr("Make a backup now"), "backUp");
    column->addWidget(pageHeading(tr("Backup"), place));
    column->addWidget(m_last);
    column->addWidget(m_where);
    column->addWidget(rowOf({m_backUp, choose}, place));
    connect(choose, &QPushButton::clicked, this, &BackupSection::choosePlace);
    connect(m_backUp, &QPushButton::clicked, this, &BackupSection::backUp);
    connect(m_file, &QLineEdit::returnPressed, this, &BackupSection::backUp);
    return place;
}

QWidget* BackupSection::makeRunning() {
    m_running = new QWidget(this);
    auto* column = new QVBoxLayout(m_running);
    column->setContentsMargins(0, 0, 0, 0);
    m_doing = new QLabel(m_running);
    m_progress = new QProgressBar(m_running);
    m_progress->setObjectName(QStringLiteral("backupProgress"));
    m_progress->setAccessibleName(tr("How far it has come"));
    m_cancel = addButton(*m_running, tr("Cancel"), "cancelBackup");
    column->addWidget(m_doing);
    column->addWidget(m_progress);
    column->addWidget(rowOf({m_cancel}, m_running));
    connect(m_cancel, &QPushButton::clicked, this, &BackupSection::cancelWanted);
    return m_running;
}

QWidget* BackupSection::makeRestore() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 12, 0, 0);
    m_from = new CheckedForm(place);
    m_backup = m_from->addText(tr("Backup to check or to restore"), "restoreFile");
    m_backup->setMaxLength(kLongestPath);
    auto* choose = addButton(*place, tr("Choose a backup …"), "chooseBackup");
    m_check = addButton(*place, tr("Check the backup"), "checkBackup");
    m_whatHappens = new QLabel(place);
    m_whatHappens->setObjectName(QStringLiteral("whatHappens"));
    m_whatHappens->setWordWrap(true);
    m_restore = addButton(*place, tr("Restore this backup"), "restoreBackup");
    column->addWidget(pageHeading(tr("Check and restore"), place));
    column->addWidget(m_from);
    column->addWidget(rowOf({m_check, choose}, place));
    column->addWidget(m_whatHappens);
    column->addWidget(rowOf({m_restore}, place));
    m_whatHappens->hide();
    m_restore->hide();
    connect(choose, &QPushButton::clicked, this, &BackupSection::chooseBackup);
    connect(m_check, &QPushButton::clicked, this, &BackupSection::check);
    connect(m_backup, &QLineEdit::returnPressed, this, &BackupSection::check);
    connect(m_backup, &QLineEdit::textChanged, this, [this] { // Another file was not checked.
        m_whatHappens->hide();
        m_restore->hide();
    });
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(typed(m_backup)); });
    return place;
}

void BackupSection::choosePlace() {
    const auto file = QFileDialog::getSaveFileName(this, tr("Place of the backup"), typed(m_file));
    if (!file.isEmpty()) {
        m_file->setText(QDir::toNativeSeparators(file));
        m_replaces->setChecked(QFileInfo::exists(file)); // The dialog has asked.
    }
}

void BackupSection::chooseBackup() {
    const auto file = QFileDialog::getOpenFileName(this, tr("Backup to check or to restore"),
                                                   QFileInfo(typed(m_file)).absolutePath());
    if (!file.isEmpty()) {
        m_backup->setText(QDir::toNativeSeparators(file));
    }
}

void BackupSection::backUp() {
    m_where->forgetProblems();
    if (typed(m_file).isEmpty()) {
        m_where->say(m_file, tr("Write where the backup goes, or choose a place."));
        return;
    }
    begin(*m_backUp, tr("Copying the database …"));
    emit backUpWanted(typed(m_file), m_replaces->isChecked());
}

void BackupSection::check() {
    m_from->forgetProblems();
    if (typed(m_backup).isEmpty()) {
        m_from->say(m_backup, tr("Write the name of the backup, or choose it."));
        return;
    }
    begin(*m_check, tr("Reading the backup …"));
    emit checkWanted(typed(m_backup));
}

/// The keyboard goes where it can be cancelled, and back.
void BackupSection::begin(QPushButton& button, const QString& what) {
    m_begun = &button;
    m_message->hide();
    m_doing->setText(what);
    m_progress->setValue(0);
    m_running->show();
    m_cancel->setFocus(Qt::OtherFocusReason);
    letBegin(false);
}

/// One thing at a time, and of the file that was named when it began.
void BackupSection::letBegin(bool may) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_backUp, m_check, m_backup, m_restore}) {
        part->setEnabled(may);
    }
}

void BackupSection::end() {
    const bool hadFocus = m_cancel->hasFocus();
    letBegin(true);
    if (hadFocus && m_begun) {
        m_begun->setFocus(Qt::OtherFocusReason);
    }
    m_running->hide();
}

void BackupSection::showLast(const std::optional<services::LastBackup>& last) {
    m_last->setText(last
                        ? tr("Last backup: %1 by %2, %3")
                              .arg(text::momentText(last->at), last->by, QDir::toNativeSeparators(last->file))
                        : tr("⚠ No backup has been made by this home yet."));
}

void BackupSection::showProgress(int percent) {
    m_progress->setValue(percent);
}

void BackupSection::showBackedUp(const QString& file, qint64 bytes) {
    end();
    m_backup->setText(QDir::toNativeSeparators(file));
    m_message->sayDone(tr("The backup is made and was read back: %1, %2.")
                           .arg(QDir::toNativeSeparators(file), sizeText(bytes)));
}

void BackupSection::showRefusal(workflow::BackupError error) {
    end();
    if (error == workflow::BackupError::NotAllowed || error == workflow::BackupError::SourceDamaged) {
        m_message->sayRefused(backupErrorText(error));
    } else {
        m_where->say(m_file, backupErrorText(error));
    }
}

void BackupSection::showChecked(const workflow::RestoreReport& report) {
    end();
    m_message->sayDone(
        report.anchorsWereThere
            ? tr("The backup is whole: %1 facts, and the audit log ends as it did then.").arg(report.facts)
            : tr("The backup is whole: %1 facts. The file of anchors is not beside it, so nobody can see "
                 "whether its last entries were cut off.")
                  .arg(report.facts));
    m_whatHappens->setText(
        tr("When it is restored, everything becomes as it was when the backup was made. What was "
           "stored since is no longer seen. The database of now, %1, is kept under a second name "
           "beside it. The window closes meanwhile and opens again. Only an administrator can do this.")
            .arg(m_database));
    m_whatHappens->show();
    m_restore->show();
}

void BackupSection::showCheckRefusal(workflow::RestoreErrorKind kind) {
    end();
    m_from->say(m_backup, restoreErrorText(kind));
}

void BackupSection::showRestoreNotAllowed() {
    m_message->sayRefused(tr("Only an administrator may restore a backup. Sign in as one, or ask one."));
}

void BackupSection::showCancelled() {
    end();
    m_message->sayDone(tr("Cancelled. Nothing was made and nothing was changed."));
}

void BackupSection::showFailure(const services::Failure& failure) {
    end();
    m_message->sayRefused(failureText(failure.kind));
}

} // namespace fasit::pages
