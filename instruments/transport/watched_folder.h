// WatchedFolder: takes files that somebody lays in a folder, whole ones only, and moves them away when they
// are stored.
//
// A file is whole when it has not changed for a while. What ends in .tmp, .part or a dot-name waits until it
// is renamed. Stored: to `done`. Not all of it could be used: to `refused`, what could be used is stored all
// the same. Where it cannot be read to its end, grows meanwhile, or the database fails, it stays and is tried
// again; other files go first.
#pragma once

#include "instruments/transport/backoff.h"
#include "instruments/transport/line.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimer>

#include <deque>
#include <map>

namespace fasit::instruments::transport {

struct FolderParameters {
    QString path;
    std::chrono::milliseconds settle{2000}; ///< Unchanged for so long.
    std::chrono::milliseconds look{1000};   ///< How often the folder is looked at.
    qint64 largest = 64 * 1024 * 1024;      ///< A larger file is refused.
    BackoffBounds retry;
};

class WatchedFolder final : public Line {
    Q_OBJECT

  public:
    WatchedFolder(FolderParameters parameters, LineContext context, QObject* parent = nullptr);
    ~WatchedFolder() override;

    void start() override;
    void stop() override;

  signals:
    /// A file has left the folder.
    void moved(bool isDone);

  private:
    struct Seen {
        qint64 size = -1;
        QDateTime changed;
        LinkTime since;
        int failures = 0; ///< How often it was given up, as it is.
    };
    struct Reading; ///< The file at hand.

    void look();
    bool isWhole(const QFileInfo& file);
    bool isReadWhole() const;
    void begin(const QFileInfo& file);
    void readSome();
    void handOver(std::vector<Delivery>& deliveries);
    void storeNext();
    void answered(bool isStored);
    void finish(bool isRefused);
    void giveUp(CloseReason reason);
    bool moveTo(const QString& folder);

    FolderParameters m_parameters;
    Backoff m_backoff;
    QTimer m_look;
    std::map<QString, Seen> m_seen;
    std::unique_ptr<Reading> m_reading;
    bool m_isStopping = false;
};

} // namespace fasit::instruments::transport
