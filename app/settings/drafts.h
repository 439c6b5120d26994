// Drafts: what was typed at the bench of a home and is not saved, in a file of this computer that survives a
// crash. GUI thread only; the file is written by a thread of its own, within a second of the change.
//
// It holds no person. A file that makes no sense is no draft.
#pragma once

#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace fasit::settings {

struct KeptLevel {
    int level = 1;
    QString text;   ///< As typed.
    QString before; ///< Typed first and not confirmed.

    friend bool operator==(const KeptLevel&, const KeptLevel&) = default;
};

struct KeptDraft {
    qint64 instrument = 0;
    qint64 analyte = 0;
    QString id;            ///< The form's: what was stored all the same is not stored twice.
    qint64 measuredAt = 0; ///< Seconds of the wall clock.
    bool afterwards = false;
    QString comment = {};
    std::vector<KeptLevel> levels;

    friend bool operator==(const KeptDraft&, const KeptDraft&) = default;
};

class Drafts {
  public:
    explicit Drafts(const QString& file);
    /// Waits until everything is written.
    ~Drafts();
    Drafts(const Drafts&) = delete;
    Drafts& operator=(const Drafts&) = delete;

    /// As the file has it, or as it was kept since.
    std::optional<KeptDraft> of(qint64 site) const;
    /// Without a draft it is forgotten.
    void keep(qint64 site, const std::optional<KeptDraft>& draft);

  private:
    void write();

    QString m_file;
    std::map<qint64, std::optional<KeptDraft>> m_waiting; ///< To be written.
    QTimer m_soon;
    QThreadPool m_writer;
};

} // namespace fasit::settings
