#include "app/desktop/restorer.h"

#include "app/pages/headings.h"
#include "app/pages/setup/backup_words.h"
#include "qc-core/storage/storage_error.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace fasit::desktop {
namespace {

constexpr int kMargin = 40;

QString wordsOf(const workflow::RestoreReport& report) {
    const QString kept = report.kept ? QString::fromStdString(report.kept->string()) : QString();
    return Restorer::tr("The backup is restored. The database from before is kept as %1.")
        .arg(QDir::toNativeSeparators(kept));
}

} // namespace

Restorer::Restorer(QWidget* parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    auto* text = new QLabel(tr("The backup is read and compared. Do not turn the computer off."), this);
    text->setWordWrap(true);
    column->addStretch();
    column->addWidget(pages::pageHeading(tr("Restoring the backup"), this));
    column->addWidget(text);
    column->addWidget(m_progress);
    column->addStretch();
    m_progress->setAccessibleName(tr("How far it has come"));
}

Restorer::~Restorer() {
    m_thread.wait();
}

void Restorer::start(const std::filesystem::path& backup, const std::filesystem::path& database) {
    workflow::RestoreOptions options{backup, database, true, std::nullopt, {}};
    options.progress = [this, told = -1](std::size_t done, std::size_t total) mutable {
        const int percent = total == 0 ? 0 : static_cast<int>(std::min<std::size_t>(100, done * 100 / total));
        if (percent != told) {
            told = percent;
            QMetaObject::invokeMethod(m_progress, [this, percent] { m_progress->setValue(percent); });
        }
    };
    connect(
        &m_thread, &QThread::started, &m_thread, [this, options] { run(options); }, Qt::DirectConnection);
    m_thread.start();
}

/// In the thread of its own.
void Restorer::run(const workflow::RestoreOptions& options) {
    bool restored = false;
    QString message;
    try {
        const auto report = workflow::restore(options);
        restored = report.has_value();
        message = report ? wordsOf(*report) : pages::restoreErrorText(report.error().kind);
    } catch (const storage::StorageError&) {
        message = pages::restoreErrorText(workflow::RestoreErrorKind::CannotWrite);
    } catch (const std::filesystem::filesystem_error&) { // a memory stick that was pulled out
        message = pages::restoreErrorText(workflow::RestoreErrorKind::CannotWrite);
    }
    QMetaObject::invokeMethod(this, [this, restored, message] { emit ended(restored, message); });
    m_thread.quit();
}

} // namespace fasit::desktop
